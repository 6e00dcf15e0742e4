import type { Language } from '../../../kernel/language.ts';
import type { ValueKind } from '../../../kernel/value-kind.ts';
import type { Sender } from '../../../mailing/sender.ts';
import { asHtml } from '../as-html.ts';
import { escapeHtml } from '../escape.ts';
import { letter } from './compiled-layouts.ts';
import { wayOutTexts } from './way-out-texts.ts';

/**
 * A text mail as HTML in a layout, with the colour of its sender, and its logo or else its name. The
 * words are those of the text and no others, but for the links to stop, to choose and to ask, which
 * are named: so it is inspected, reviewed and sent as if its author had written it.
 */
export const layOut = (
  { layout, language, text, values = {} }: LaidOut,
  sender: Sender,
): string => {
  const { legalName, colour = neutral, logo } = sender;
  const [before = '', picture = '', name = '', after = ''] =
    layouts[layout].split(/ ?%(?:LOGO|NAME|END)% ?/);
  const top =
    logo === undefined ? name : picture.replace('https://logo.invalid/', () => escapeHtml(logo));
  const html = `${before}${top}${after}`
    .replaceAll('#a1b2c3', colour)
    .replaceAll('lang="und"', `lang="${language}"`)
    .replaceAll('%SENDER%', () => escapeHtml(legalName));
  const [head = '', tail = ''] = html.split('%BODY%');
  return `${head}${paragraphs(text, language, values)}${tail}`;
};

export const layoutNames = ['letter'] as const;
export type LayoutName = (typeof layoutNames)[number];

export type LaidOut = {
  readonly layout: LayoutName;
  readonly language: Language;
  readonly text: string;
  /** Which placeholders are links. */
  readonly values?: Readonly<Record<string, ValueKind>> | undefined;
};

const layouts: Readonly<Record<LayoutName, string>> = { letter };

/** The accent of a sender who chose no colour. */
const neutral = '#52606d';

const paragraphs = (text: string, language: Language, values: NonNullable<LaidOut['values']>) =>
  text
    .trim()
    .split(/\n[ \t\r]*\n\s*/)
    .map((paragraph) => {
      const lines = paragraph.split(/\r?\n/).map((line) => linked(line, language, values));
      return `<p style="margin:0 0 16px">${lines.join('<br>')}</p>`;
    })
    .join('');

/** A web address, placeholders in it included, or a placeholder that is a whole address. */
const link =
  /https?:\/\/(?:\{\{[^{}\n]*\}\}|[^\s<>"{}])+|\{\{[ \t]*([A-Za-z][\w.-]{0,63})[ \t]*\}\}/g;

/** Signs that end a sentence and no address. */
const trailing = /[.,;:!?)\]'*_]+$/;

const linked = (
  line: string,
  language: Language,
  values: NonNullable<LaidOut['values']>,
): string => {
  const parts: string[] = [];
  let from = 0;
  for (const match of line.matchAll(link)) {
    const [found, name] = match;
    const address = name === undefined ? found.replace(trailing, '') : found;
    if (name !== undefined && !isLink(name, values)) continue;
    const words =
      name !== undefined && isWayOut(name) ? wayOutTexts[name][language] : asHtml(address);
    parts.push(asHtml(line.slice(from, match.index)), `<a href="${asHtml(address)}">${words}</a>`);
    from = match.index + address.length;
  }
  return [...parts, asHtml(line.slice(from))].join('');
};

const isLink = (name: string, values: NonNullable<LaidOut['values']>): boolean =>
  isWayOut(name) || (Object.hasOwn(values, name) && values[name] === 'link');

const isWayOut = (name: string): name is keyof typeof wayOutTexts =>
  Object.hasOwn(wayOutTexts, name);
