import type { Translated } from '../kernel/language.ts';
import type { MailContent } from './classification.ts';
import { isHiddenElement } from './hidden-style.ts';
import { walkHtml } from './html-events.ts';
import { trackingEdits } from './inspect-tracking.ts';
import { placeholdersOf } from './placeholders.ts';
import { textFromHtml } from './text-from-html.ts';

/** What is checked; `error` stops a marketing mailing, `warning` is told. */
export type LintCode =
  | 'sender-name-missing'
  | 'sender-address-missing'
  | 'unsubscribe-missing'
  | 'unsubscribe-hidden'
  | 'unsubscribe-wrapped'
  | 'placeholder-unknown'
  | 'placeholder-malformed'
  | 'text-part-missing'
  | 'script'
  | 'form'
  | 'too-large'
  | 'subject-empty';

export type LintFinding = {
  readonly code: LintCode;
  readonly level: 'error' | 'warning';
  /** What it is about: a placeholder's name, an address, a size. */
  readonly detail: string;
  readonly message: Translated;
};

/** What the mailing's surroundings know. */
export type LintContext = {
  /** Marketing mail must name its sender and offer a way out; service mail need not. */
  readonly marketing: boolean;
  /** The real identity of whom is mailed for, as the mail must state it (Tw art. 11.7(7)). */
  readonly sender: { readonly legalName: string; readonly postalAddress: string };
  /** Names that can be filled for every recipient, such as `name` and `unsubscribeUrl`. */
  readonly placeholders: ReadonlySet<string>;
  /** Placeholder names that the sending adds itself when the footer is ours. */
  readonly unsubscribePlaceholders?: ReadonlySet<string>;
};

/** Gmail cuts off a message whose HTML is larger than about 102 kB, and the unsubscribe link with it. */
export const clippingBytes = 102 * 1024;

const messages: Readonly<Record<LintCode, Translated>> = {
  'sender-name-missing': {
    nl: 'De mail noemt de werkelijke afzender niet (Tw art. 11.7 lid 7).',
    en: 'The mail does not state who it is from (Tw art. 11.7(7)).',
  },
  'sender-address-missing': {
    nl: 'De mail noemt geen geldig postadres of nummer van de afzender (Tw art. 11.7 lid 7).',
    en: 'The mail states no valid postal address or number of its sender (Tw art. 11.7(7)).',
  },
  'unsubscribe-missing': {
    nl: 'Er is geen zichtbare afmeldlink (Tw art. 11.7 lid 4).',
    en: 'There is no visible unsubscribe link (Tw art. 11.7(4)).',
  },
  'unsubscribe-hidden': {
    nl: 'De afmeldlink is verborgen.',
    en: 'The unsubscribe link is hidden.',
  },
  'unsubscribe-wrapped': {
    nl: 'De afmeldlink loopt door een redirector; hij moet rechtstreeks werken.',
    en: 'The unsubscribe link runs through a redirector; it must work directly.',
  },
  'placeholder-unknown': {
    nl: 'Deze variabele kan niet voor iedere ontvanger worden ingevuld.',
    en: 'This placeholder cannot be filled for every recipient.',
  },
  'placeholder-malformed': {
    nl: 'De variabele is niet goed gesloten.',
    en: 'The placeholder is not well formed.',
  },
  'text-part-missing': {
    nl: 'Er is geen tekstdeel; het wordt uit de HTML gemaakt.',
    en: 'There is no text part; it is generated from the HTML.',
  },
  script: { nl: 'Een mail mag geen script bevatten.', en: 'A mail may hold no script.' },
  form: {
    nl: 'Formulieren werken niet in mail; gebruik een link.',
    en: 'Forms do not work in mail; use a link.',
  },
  'too-large': {
    nl: 'De HTML is zo groot dat mailprogramma’s de mail afkappen.',
    en: 'The HTML is so large that mail programs clip the mail.',
  },
  'subject-empty': { nl: 'Het onderwerp is leeg.', en: 'The subject is empty.' },
};

const find = (code: LintCode, detail = '', level: LintFinding['level'] = 'error'): LintFinding => ({
  code,
  level,
  detail: detail.slice(0, 200),
  message: messages[code],
});

const squashed = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** UTF-8 length of a text, without an encoder: the core touches no platform. */
export const utf8Bytes = (text: string): number => {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
};

const unsubscribeWords = /unsub|afmeld|uitschrijf|opt-?out|abmeld|uitschrijven/i;

type Link = {
  readonly href: string;
  readonly text: string;
  readonly hidden: boolean;
  readonly wrapped: boolean;
};

/** Links of the HTML with their text, whether they can be seen, and whether a redirector wraps them. */
const linksOf = (html: string): readonly Link[] => {
  const wrapped = new Set(
    trackingEdits(html)
      .filter(({ kind }) => kind === 'redirector')
      .map(({ start }) => start),
  );
  const links: Link[] = [];
  const hiddenDepth: boolean[] = [];
  let open: { href: string; at: number; text: string; hidden: boolean } | undefined;
  const close = (): void => {
    if (open !== undefined) links.push({ ...open, wrapped: wrapped.has(open.at) });
    open = undefined;
  };
  walkHtml(html, {
    open: (name, attributes) => {
      const href = attributes.get('href');
      const hidden = (hiddenDepth.at(-1) ?? false) || isHiddenElement(attributes, new Set());
      if (!/^(?:br|img|input|hr|meta|link|wbr)$/.test(name) && hiddenDepth.length < 2_000)
        hiddenDepth.push(hidden);
      if (name !== 'a' || href === undefined) return;
      close();
      open = { href: href.value, at: href.start, text: '', hidden };
    },
    close: (name) => {
      hiddenDepth.pop();
      if (name === 'a') close();
    },
    text: (start, end) => {
      if (open !== undefined && open.text.length < 500)
        open.text += html.slice(start, Math.min(end, start + 500));
    },
    entity: (text) => {
      if (open !== undefined) open.text += text;
    },
    comment: () => {},
  });
  close();
  return links;
};

const unsubscribeFindings = (
  content: MailContent,
  context: LintContext,
): readonly LintFinding[] => {
  const names = [
    ...(context.unsubscribePlaceholders ?? ['unsubscribeUrl', 'unsubscribe_url', 'preferencesUrl']),
  ];
  const isWayOut = (href: string, text: string): boolean =>
    unsubscribeWords.test(`${href} ${text}`) ||
    names.some((name) => new RegExp(`\\{\\{\\{?\\s*${name}\\s*\\}`).test(href));
  if (content.html === undefined || content.html === '')
    return isWayOut(content.text ?? '', '') ? [] : [find('unsubscribe-missing')];
  const found = linksOf(content.html).filter(({ href, text }) => isWayOut(href, text));
  if (found.length === 0) return [find('unsubscribe-missing')];
  const seen = found.filter(({ hidden, text }) => !hidden && text.trim() !== '');
  if (seen.length === 0) return [find('unsubscribe-hidden', found[0]?.href)];
  return seen.filter(({ wrapped }) => wrapped).map(({ href }) => find('unsubscribe-wrapped', href));
};

const senderFindings = (content: MailContent, { sender }: LintContext): readonly LintFinding[] => {
  const shown = squashed(content.html ? textFromHtml(content.html) : (content.text ?? ''));
  const raw = `${content.html ?? ''}${content.text ?? ''}`;
  const states = (value: string, placeholder: RegExp): boolean =>
    (squashed(value) !== '' && shown.includes(squashed(value))) || placeholder.test(raw);
  return [
    ...(states(sender.legalName, /\{\{\s*(?:senderName|sender\.name|senderFooter)\s*\}\}/)
      ? []
      : [find('sender-name-missing', sender.legalName)]),
    ...(states(sender.postalAddress, /\{\{\s*(?:senderAddress|sender\.address|senderFooter)\s*\}\}/)
      ? []
      : [find('sender-address-missing', sender.postalAddress)]),
  ];
};

const activeContent = (html: string): readonly LintFinding[] => {
  const found = new Map<string, LintFinding>();
  walkHtml(html, {
    open: (name, attributes) => {
      const handler = [...attributes.keys()].find((key) => /^on[a-z]{3,}/.test(key));
      const address = `${attributes.get('href')?.value ?? ''} ${attributes.get('src')?.value ?? ''}`;
      if (['script', 'iframe', 'object', 'embed'].includes(name))
        found.set(name, find('script', name));
      if (handler !== undefined) found.set(handler, find('script', handler));
      if (/(?:^|\s)(?:javascript|vbscript):/i.test(address.replace(/[\t\r\n]/g, '')))
        found.set('javascript', find('script', 'javascript:'));
      if (name === 'form') found.set('form', find('form', '', 'warning'));
    },
    close: () => {},
    text: () => {},
    entity: () => {},
    comment: () => {},
  });
  return [...found.values()];
};

const placeholderFindings = (
  content: MailContent,
  { placeholders }: LintContext,
): readonly LintFinding[] => {
  const parts = [content.subject, content.preheader ?? '', content.html ?? '', content.text ?? ''];
  const { names, malformed } = placeholdersOf(parts.join('\n'));
  return [
    ...names
      .filter((name) => !placeholders.has(name))
      .map((name) => find('placeholder-unknown', name)),
    ...malformed.map((text) => find('placeholder-malformed', text)),
  ];
};

/** Everything that is wrong with the form of a mailing, in one language version. */
export const lintMailing = (content: MailContent, context: LintContext): readonly LintFinding[] => {
  const html = content.html ?? '';
  const bytes = utf8Bytes(html);
  return [
    ...(content.subject.trim() === '' ? [find('subject-empty')] : []),
    ...(context.marketing ? senderFindings(content, context) : []),
    ...(context.marketing ? unsubscribeFindings(content, context) : []),
    ...placeholderFindings(content, context),
    ...((content.text ?? '').trim() === '' ? [find('text-part-missing', '', 'warning')] : []),
    ...activeContent(html),
    ...(bytes > clippingBytes ? [find('too-large', `${bytes} bytes`)] : []),
  ];
};
