import { utf8Bytes } from '../kernel/utf8-bytes.ts';
import type { MailContent } from './classification.ts';
import { type LintFinding, lintFinding } from './lint/lint-finding.ts';
import { visibleLinks } from './lint/visible-links.ts';
import { namesWayOut, namesWayOutInText } from './lint/way-out-name.ts';
import { placeholdersOf } from './placeholders.ts';
import { viewports } from './reading/css/style-sheet.ts';
import { walkHtml } from './reading/html-events.ts';
import { textFromHtml } from './text-from-html.ts';

/** Everything that is wrong with the form of a mailing, in one language version. */
export const lintMailing = (content: MailContent, context: LintContext): readonly LintFinding[] => {
  const html = content.html ?? '';
  const bytes = utf8Bytes(html);
  return [
    ...(content.subject.trim() === '' ? [lintFinding('subject-empty')] : []),
    ...(context.marketing ? senderFindings(content, context) : []),
    ...(context.marketing ? unsubscribeFindings(content, context) : []),
    ...placeholderFindings(content, context),
    ...((content.text ?? '').trim() === ''
      ? [lintFinding('text-part-missing', '', 'warning')]
      : []),
    ...activeContent(html),
    ...(bytes > clippingBytes ? [lintFinding('too-large', `${bytes} bytes`)] : []),
  ];
};

/** Whether a reader finds the way out of marketing in it, for what it is: seen, and rightly named. */
export const showsWayOut = (content: MailContent): boolean =>
  unsubscribeFindings(content, {}).every(({ code }) => code === 'unsubscribe-wrapped');

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

const squashed = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const unsubscribeWords = /unsub|afmeld|uitschrijf|opt-?out|abmeld|uitschrijven/i;

const unsubscribeFindings = (
  content: MailContent,
  context: Pick<LintContext, 'unsubscribePlaceholders'>,
): readonly LintFinding[] => {
  const names = [
    ...(context.unsubscribePlaceholders ?? ['unsubscribeUrl', 'unsubscribe_url', 'preferencesUrl']),
  ];
  const isWayOut = (href: string, text: string): boolean =>
    unsubscribeWords.test(`${href} ${text}`) ||
    names.some((name) => new RegExp(`\\{\\{\\{?\\s*${name}\\s*\\}`).test(href));
  const { html = '', text: plain = '' } = content;
  const misnamed = plain
    .split('\n')
    .filter((line) => isWayOut(line, '') && !namesWayOutInText(line))
    .map((line) => lintFinding('unsubscribe-misnamed', line.trim()));
  if (html === '') return isWayOut(plain, '') ? misnamed : [lintFinding('unsubscribe-missing')];
  const found = visibleLinks(html).filter(({ href, text }) => isWayOut(href, text));
  if (found.length === 0) return [lintFinding('unsubscribe-missing')];
  const seen = found.filter(({ hidden, text }) => !hidden && text.trim() !== '');
  if (seen.length === 0) return [lintFinding('unsubscribe-hidden', found[0]?.href)];
  const named = seen.filter(namesWayOut);
  if (named.length === 0) return [lintFinding('unsubscribe-misnamed', seen[0]?.text.trim())];
  // Seen at either width is seen, but each reader has one of them.
  if (!viewports.every((_, at) => named.some(({ readAt }) => readAt[at] === true)))
    return [lintFinding('unsubscribe-hidden', named[0]?.href)];
  const wrapped = named.filter((link) => link.wrapped);
  return [...misnamed, ...wrapped.map(({ href }) => lintFinding('unsubscribe-wrapped', href))];
};

const senderFindings = (content: MailContent, { sender }: LintContext): readonly LintFinding[] => {
  const shown = squashed(content.html ? textFromHtml(content.html) : (content.text ?? ''));
  const raw = `${content.html ?? ''}${content.text ?? ''}`;
  const states = (value: string, placeholder: RegExp): boolean =>
    (squashed(value) !== '' && shown.includes(squashed(value))) || placeholder.test(raw);
  return [
    ...(states(sender.legalName, /\{\{\s*(?:senderName|sender\.name|senderFooter)\s*\}\}/)
      ? []
      : [lintFinding('sender-name-missing', sender.legalName)]),
    ...(states(sender.postalAddress, /\{\{\s*(?:senderAddress|sender\.address|senderFooter)\s*\}\}/)
      ? []
      : [lintFinding('sender-address-missing', sender.postalAddress)]),
  ];
};

const activeContent = (html: string): readonly LintFinding[] => {
  const found = new Map<string, LintFinding>();
  walkHtml(html, {
    open: (name, attributes) => {
      const handler = [...attributes.keys()].find((key) => /^on[a-z]{3,}/.test(key));
      const address = `${attributes.get('href')?.value ?? ''} ${attributes.get('src')?.value ?? ''}`;
      if (['script', 'iframe', 'object', 'embed'].includes(name))
        found.set(name, lintFinding('script', name));
      if (handler !== undefined) found.set(handler, lintFinding('script', handler));
      if (/(?:^|\s)(?:javascript|vbscript):/i.test(address.replace(/[\t\r\n]/g, '')))
        found.set('javascript', lintFinding('script', 'javascript:'));
      if (name === 'form') found.set('form', lintFinding('form', '', 'warning'));
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
      .map((name) => lintFinding('placeholder-unknown', name)),
    ...malformed.map((text) => lintFinding('placeholder-malformed', text)),
  ];
};
