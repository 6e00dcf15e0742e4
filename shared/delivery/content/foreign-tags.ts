import { builtIn, type Piece } from './placeholder.ts';

/**
 * Tags by which other tools ask for a value, in a stretch of words: they would be sent as they are,
 * and never be filled in. Brackets that prose has too count only around names that every tool asks
 * for.
 */
export const foreignTags = (words: string): readonly string[] =>
  [...words.matchAll(tags)].map(([found]) => found);

/**
 * Whether what is behind the bar of a placeholder is a filter of another tool, and no default:
 * `{{name|default:'reader'}}` would greet everybody without a name as "default:'reader'".
 */
export const isFilter = (piece: Piece): boolean =>
  piece.kind === 'slot' && piece.fallback !== undefined && filter.test(piece.fallback);

/** Names that are asked for in every tool's way. */
const asked = `(?:${builtIn.join('|')}|first_?name|last_?name|full_?name|fname|lname|voornaam|achternaam|vorname|nachname|unsubscribe_?(?:link|url)?)`;

const tags = new RegExp(
  [
    String.raw`\*\|[A-Z][A-Z0-9_:]{0,40}\|\*`,
    String.raw`%%[A-Za-z]\w{0,40}%%|%%=[^%\n]{1,60}=%%`,
    String.raw`%recipient[._]\w{1,40}%|%${asked}%|\[%[ \t]?[\w.]{1,40}[ \t]?%\]`,
    String.raw`\$\{[ \t]?${asked}[ \t]?\}`,
    String.raw`\{![A-Za-z][\w.]{1,60}\}|\{\$[A-Za-z]\w{0,40}\}|\{%[^%\n]{1,80}%\}`,
    String.raw`\{(?:contact|lead|owner)field=[\w.]{1,40}`,
    String.raw`\[\[[ \t]?(?:${asked}(?:[ \t]OR[ \t][^\]\n]{0,40})?|(?:data|var|contact|subscriber)[:.][^\]\n]{1,60})[ \t]?\]\]`,
    String.raw`\[[ \t]?${asked}(?:,fallback=[^\]\n]{0,60})?[ \t]?\]`,
    String.raw`@${asked}@|::(?:subscriber|contact|campaign)\.[\w.]{1,40}::`,
    String.raw`<%=?[ \t]?[\w.]{1,60}[ \t]?%>`,
    String.raw`«[ \t]?${asked}[ \t]?»|(?:<<|&lt;&lt;)[ \t]?${asked}[ \t]?(?:>>|&gt;&gt;)`,
  ].join('|'),
  'gi',
);

/** A filter with an argument, or one of those that take none. */
const filter =
  /^(?:[a-z_]{1,20}\s?[:(]\s?["'\d]|(?:capitali[sz]e|upcase|downcase|upper|lower|title|trim|strip|escape|e|safe|raw|url_?encode)$)/;
