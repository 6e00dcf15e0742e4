import { startTags } from '../../kernel/html/start-tags.ts';

/**
 * Every address that a mailing's links lead to, in order and once each, over all its languages.
 * The click endpoint redirects to one of these by number and to nothing else. They are stored with the
 * mailing, so they are bounded; a link beyond that stays plain.
 */
export const clickTargets = (htmls: readonly string[]): readonly string[] => {
  const targets = new Set<string>();
  let room = mostCharacters;
  for (const { address } of htmls.flatMap(anchorsIn)) {
    if (targets.size >= mostTargets) break;
    if (!isTarget(address) || targets.has(address) || address.length > room) continue;
    targets.add(address);
    room -= address.length;
  }
  return [...targets];
};

const mostTargets = 200;
const mostCharacters = 50_000;

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

/** The address of a link, and where its quoted value is in the source. */
type Anchor = {
  readonly address: string;
  readonly start: number;
  readonly end: number;
  readonly isTracked: boolean;
};

const anchorsIn = (html: string): readonly Anchor[] =>
  startTags(html).flatMap(({ name, attributes }): readonly Anchor[] => {
    const href = name === 'a' ? attributes.get('href') : undefined;
    if (href === undefined) return [];
    const { start, end } = href;
    const address = unescaped(html.slice(start, end));
    return [{ address, start, end, isTracked: !attributes.has('ses:no-track') }];
  });

const isQuoted = (html: string, { start }: Anchor): boolean => /["']/.test(html.charAt(start - 1));

/**
 * The HTML with each known target replaced by its tracked link. Links that are not targets (stop and
 * preference links, placeholders, mail addresses) and those marked `ses:no-track` stay as they are.
 */
export const withTrackedLinks = (
  html: string,
  targets: readonly string[],
  linkTo: (target: number) => string,
): string => {
  const numbers = new Map(targets.map((target, number) => [target, number]));
  const parts: string[] = [];
  let from = 0;
  for (const anchor of anchorsIn(html)) {
    const target = numbers.get(anchor.address);
    if (target === undefined || !anchor.isTracked) continue;
    const quote = isQuoted(html, anchor) ? 1 : 0;
    parts.push(html.slice(from, anchor.start - quote), `"${linkTo(target)}"`);
    from = anchor.end + quote;
  }
  return [...parts, html.slice(from)].join('');
};
