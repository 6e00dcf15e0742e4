import { html } from 'hono/html';
import type { Language } from '../../shared/kernel/language.ts';
import { brandOf } from '../brand.ts';
import { type Html, textOfHtml } from '../html.ts';
import type { PageSender } from '../layout.ts';

/**
 * A mail of fixed text about one page: what is said, its link as a button and written out, what else
 * is said, and who sends it. Nothing in it is loaded, since a picture would tell that it was opened.
 */
export const fixedMail = (mail: Parts): FixedMail => {
  const { subject, before, url, after, sender } = mail;
  const lines = [...before, url, '', ...after, '', signature(sender)];
  return { subject, text: `${lines.join('\n')}\n`, html: textOfHtml(htmlBody(mail)) };
};

/** A mail in both forms, ready for a sender. */
export type FixedMail = { readonly subject: string; readonly text: string; readonly html: string };

type Parts = {
  readonly language: Language;
  readonly sender: PageSender;
  readonly subject: string;
  /** Paragraphs before the link, and after it. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly url: string;
  readonly button: string;
};

const signature = ({ legalName, postalAddress, registration }: PageSender): string =>
  [legalName, postalAddress, registration].filter((part) => part !== undefined).join(', ');

/** The colours of a sender that named none. */
const neutral = { colour: '#0b5f62', ground: '#0b5f62', ink: '#ffffff' };

const coloursOf = (sender: PageSender): typeof neutral => {
  const brand = brandOf(sender);
  if (brand === undefined) return neutral;
  const { accent, 'accent-ink': ink } = brand.light;
  return { colour: brand.colour, ground: accent, ink };
};

const htmlBody = ({ language, sender, subject, before, url, button, after }: Parts): Html => {
  const { colour, ground, ink } = coloursOf(sender);
  const paragraph = (text: string) => html`<p>${text}</p>\n`;
  return html`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${subject}</title></head>
<body style="margin:0;padding:24px;font:16px/1.6 system-ui,Segoe UI,Roboto,sans-serif">
<div style="max-width:34rem;margin:0 auto;padding-top:20px;border-top:6px solid ${colour}">
${before.map(paragraph)}<p style="margin:24px 0"><a href="${url}" style="display:inline-block;padding:12px 22px;border-radius:8px;background:${ground};color:${ink};font-weight:600;text-decoration:none">${button}</a></p>
<p style="word-break:break-all">${url}</p>
${after.map(paragraph)}<p style="margin-top:32px;font-size:14px">${signature(sender)}</p>
</div>
</body>
</html>
`;
};
