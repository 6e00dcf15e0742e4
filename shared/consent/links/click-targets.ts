/** An `href` with its value; written by hand because only classification may use the parser. */
const anchors = /(<a\b[^<>]*?\shref\s*=\s*)(?:"([^"]*)"|'([^']*)')([^<>]*>)/gi;

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&#38;': '&',
  '&#x26;': '&',
};

const unescaped = (value: string): string =>
  value
    .replace(/&(?:amp|#38|#x26);/gi, (entity) => entities[entity.toLowerCase()] ?? entity)
    .trim();

/** A whole https address that is the same for everybody: no other can be counted or redirected to. */
const isTarget = (address: string): boolean =>
  /^https:\/\/[^\s\\@/]+(?:[/?#][^\s\\]*)?$/i.test(address) && !address.includes('{{');

const addressesIn = (html: string): readonly string[] =>
  [...html.matchAll(anchors)].map(([, , double, single]) => unescaped(double ?? single ?? ''));

/**
 * Every address that a mailing's links lead to, in order and once each, over all its languages.
 * The click endpoint redirects to one of these by number and to nothing else.
 */
export const clickTargets = (htmls: readonly string[]): readonly string[] => [
  ...new Set(htmls.flatMap(addressesIn).filter(isTarget)),
];

/**
 * The HTML with each known target replaced by its tracked link. Links that are no target (stop and
 * preference links, placeholders, mail addresses) and those marked `ses:no-track` stay as they are.
 */
export const withTrackedLinks = (
  html: string,
  targets: readonly string[],
  linkTo: (target: number) => string,
): string =>
  html.replace(anchors, (anchor: string, head: string, double, single, tail: string) => {
    const target = targets.indexOf(unescaped(double ?? single ?? ''));
    if (target < 0 || /\sses:no-track\b/i.test(anchor)) return anchor;
    return `${head}"${linkTo(target)}"${tail}`;
  });
