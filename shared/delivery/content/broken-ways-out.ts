import { type LintFinding, lintFinding } from '../../classification/lint/lint-finding.ts';
import { visibleLinks } from '../../classification/lint/visible-links.ts';
import type { MailingContent } from '../../mailing/mailing.ts';
import { type Piece, piecesOf } from './placeholder.ts';

/**
 * The ways out of a mail that cannot work: `http://{{unsubscribeUrl}}`, braces that an editor
 * encoded, parted or tripled, a link through another host. Each is an error, because a mailing with
 * such a link either traps its readers or is denied to all of them (Tw art. 11.7(4)).
 */
export const brokenWaysOut = ({ html, text }: MailingContent): readonly LintFinding[] => {
  const texts = piecesOf(text);
  const links = brokenLinks(html ?? '');
  const broken = [
    ...(links.length > 0 ? links : strayNames(piecesOf(html ?? ''))),
    ...strayNames(texts),
    ...gluedInText(texts),
  ];
  return [...new Set(broken.map(asWritten))].map((link) => lintFinding('unsubscribe-broken', link));
};

/** What our links are rendered as here: the real ones are signed for each recipient. */
const rendered: Readonly<Record<string, string>> = {
  unsubscribeUrl: 'https://unsubscribe.invalid/',
  preferencesUrl: 'https://preferences.invalid/',
  whyUrl: 'https://why.invalid/',
};

const isWayOut = (piece: Piece | undefined): boolean =>
  piece?.kind === 'slot' && Object.hasOwn(rendered, piece.name);

const asWritten = (link: string): string =>
  Object.entries(rendered).reduce((text, [name, url]) => text.replaceAll(url, `{{${name}}}`), link);

/** Links that are meant to be a way out, and that a reader who clicks them does not arrive by. */
const brokenLinks = (html: string): readonly string[] => {
  const shown = piecesOf(html)
    .map((piece) =>
      piece.kind === 'slot' && isWayOut(piece) ? rendered[piece.name] : piece.source,
    )
    .join('');
  const working = new Set(Object.values(rendered));
  return visibleLinks(shown)
    .map(({ href }) => href)
    .filter(
      (href) =>
        /(?:unsubscribe|preferences|why)(?:Url|\.invalid)/i.test(href) && !working.has(href.trim()),
    );
};

/** One of our names in words that are not a placeholder: encoded, parted or misspelt braces. */
const strayNames = (pieces: readonly Piece[]): readonly string[] =>
  pieces.flatMap((piece) =>
    piece.kind === 'literal'
      ? [
          ...piece.source.matchAll(/.{0,12}\b(?:unsubscribeUrl|preferencesUrl|whyUrl)\b.{0,12}/g),
        ].map(([found]) => found)
      : [],
  );

/** In plain text mail programs make the link, from white space or punctuation to the next. */
const gluedInText = (pieces: readonly Piece[]): readonly string[] =>
  pieces.flatMap((piece, index) => {
    if (!isWayOut(piece)) return [];
    const before = pieces[index - 1]?.source ?? '';
    const after = pieces[index + 1]?.source ?? '';
    const glued =
      /(?:[\p{L}\p{N}/=%&?{}@._-]|https?:)$/u.test(before.slice(-10)) ||
      /^[\p{L}\p{N}/=%&{}@_#-]/u.test(after.slice(0, 2));
    return glued ? [`${before.slice(-10)}${piece.source}${after.slice(0, 10)}`] : [];
  });
