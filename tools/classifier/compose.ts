import type { MailContent } from '../../shared/classification/classification.ts';

/** An honest mail to carry a passage. */
export type Carrier = {
  readonly id: string;
  readonly lang: string;
  readonly sector: string;
  readonly act: string;
  readonly subject: string;
  readonly blocks: readonly string[];
};

/** The same blocks as MJML makes them: wrappers without size whose children set their own. */
export const asMjml = (blocks: readonly string[]): string =>
  page(
    `<div style="background-color:#f4f4f4">${blocks
      .map(
        (block) =>
          `<div style="margin:0 auto;max-width:600px"><table align="center" role="presentation" style="width:100%"><tbody><tr><td style="direction:ltr;font-size:0px;padding:20px 0;text-align:center"><div class="mj-column-per-100" style="font-size:0px;text-align:left;display:inline-block;width:100%"><table role="presentation" width="100%"><tbody><tr><td align="left" style="font-size:0px;padding:10px 25px;word-break:break-word"><div style="font-family:Arial;font-size:14px;line-height:1;text-align:left;color:#000000">${escaped(block)}</div></td></tr></tbody></table></div></td></tr></tbody></table></div>`,
      )
      .join('')}</div>`,
  );

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const paragraphs = (blocks: readonly string[]): string =>
  blocks.map((block) => `<p>${escaped(block)}</p>`).join('');

const page = (body: string): string =>
  `<html><head><style>p{font:15px Arial;margin:0 0 12px}</style></head><body>${body}</body></html>`;

/** A carrier as its sender meant it, in the given dress. */
export const plainMail = (
  { subject, lang, blocks }: Carrier,
  dress: 'text' | 'html' | 'mjml' = 'text',
): MailContent => {
  const base = { subject, language: lang };
  if (dress === 'text') return { ...base, text: blocks.join('\n\n') };
  return { ...base, html: dress === 'html' ? page(paragraphs(blocks)) : asMjml(blocks) };
};

type Placing = (carrier: Carrier, passage: string) => MailContent;

const withHtml = (carrier: Carrier, extra: string, at: 'start' | 'middle' | 'end'): MailContent => {
  const { blocks } = carrier;
  const cut = at === 'start' ? 1 : at === 'middle' ? Math.ceil(blocks.length / 2) : blocks.length;
  return {
    subject: carrier.subject,
    language: carrier.lang,
    html: page(paragraphs(blocks.slice(0, cut)) + extra + paragraphs(blocks.slice(cut))),
  };
};

const withText = (carrier: Carrier, passage: string, at: number): MailContent => ({
  subject: carrier.subject,
  language: carrier.lang,
  text: carrier.blocks.toSpliced(at, 0, passage).join('\n\n'),
});

const withSubject = (carrier: Carrier, subject: string): MailContent => ({
  ...plainMail(carrier),
  subject,
});

const byLetter = (passage: string): string =>
  `<table><tr>${[...passage].map((letter) => `<td>${escaped(letter)}</td>`).join('')}</tr></table>`;

/** Where a passage can be put into an honest mail, by name. */
export const placings: Readonly<Record<string, Placing>> = {
  'paragraph, start': (carrier, passage) => withText(carrier, passage, 1),
  'paragraph, middle': (carrier, passage) =>
    withText(carrier, passage, Math.ceil(carrier.blocks.length / 2)),
  'paragraph, end': (carrier, passage) => withText(carrier, passage, carrier.blocks.length),
  'html paragraph, middle': (carrier, passage) =>
    withHtml(carrier, `<p>${escaped(passage)}</p>`, 'middle'),
  'inside a paragraph': (carrier, passage) => {
    const at = Math.min(1, carrier.blocks.length - 1);
    const blocks = carrier.blocks.map((block, index) =>
      index === at ? `${block} ${passage}` : block,
    );
    return plainMail({ ...carrier, blocks });
  },
  'mjml paragraph': (carrier, passage) => ({
    subject: carrier.subject,
    language: carrier.lang,
    html: asMjml(carrier.blocks.toSpliced(2, 0, passage)),
  }),
  subject: withSubject,
  'subject, after a dash': (carrier, passage) =>
    withSubject(carrier, `${carrier.subject} - ${passage}`),
  preheader: (carrier, passage) => ({ ...plainMail(carrier), preheader: passage }),
  'hidden preheader': (carrier, passage) =>
    withHtml(
      { ...carrier, blocks: ['', ...carrier.blocks] },
      `<div style="display:none">${escaped(passage)}</div>`,
      'start',
    ),
  footer: (carrier, passage) =>
    withHtml(
      carrier,
      `<div class="footer"><span style="font-size:11px;color:#888">${escaped(passage)}</span></div>`,
      'end',
    ),
  postscript: (carrier, passage) => withText(carrier, `PS ${passage}`, carrier.blocks.length),
  cell: (carrier, passage) =>
    withHtml(carrier, `<table><tr><td>${escaped(passage)}</td></tr></table>`, 'middle'),
  'list item': (carrier, passage) =>
    withHtml(carrier, `<ul><li>${escaped(passage)}</li></ul>`, 'middle'),
  heading: (carrier, passage) => withHtml(carrier, `<h3>${escaped(passage)}</h3>`, 'middle'),
  'link text': (carrier, passage) =>
    withHtml(carrier, `<p><a href="https://www.example.com/x">${escaped(passage)}</a></p>`, 'end'),
  'picture text': (carrier, passage) =>
    withHtml(
      carrier,
      `<img src="https://img.example/a.png" width="120" height="80" alt="${escaped(passage)}">`,
      'middle',
    ),
  'link title': (carrier, passage) =>
    withHtml(
      carrier,
      `<p><a href="https://www.example.com/account" title="${escaped(passage)}">account</a></p>`,
      'end',
    ),
  'broken lines': (carrier, passage) =>
    withHtml(carrier, `<p>${escaped(passage).replaceAll(' ', '<br>')}</p>`, 'middle'),
  'text part alone': (carrier, passage) => ({
    ...plainMail(carrier, 'html'),
    text: [...carrier.blocks, passage].join('\n\n'),
  }),
  'letter by letter': (carrier, passage) => withHtml(carrier, byLetter(passage), 'middle'),
  'attached text': (carrier, passage) => ({
    ...plainMail(carrier),
    parts: [{ name: 'bijlage.txt', type: 'text/plain', text: passage }],
  }),
  calendar: (carrier, passage) => ({
    ...plainMail(carrier),
    parts: [
      {
        name: 'invite.ics',
        type: 'text/calendar',
        text: `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDESCRIPTION:${passage}\r\nEND:VEVENT\r\nEND:VCALENDAR`,
      },
    ],
  }),
  'svg text': (carrier, passage) =>
    withHtml(
      carrier,
      `<svg width="200" height="40"><text x="0" y="20">${escaped(passage)}</text></svg>`,
      'middle',
    ),
};

/** Cyrillic letters that look like Latin ones. */
export const cyrillic: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  p: 'р',
  c: 'с',
  x: 'х',
};

/** What a passage can be dressed up as; most attacks need none. */
export const disguises: Readonly<Record<string, (text: string) => string>> = {
  none: (text) => text,
  capitals: (text) => text.toUpperCase(),
  'zero-width': (text) => [...text].join('\u200b'),
  'look-alikes': (text) => text.replace(/[aeopcx]/g, (letter) => cyrillic[letter] ?? letter),
  'soft hyphens': (text) => text.replace(/(\p{L}{3})(?=\p{L}{2})/gu, '$1\u00ad'),
};
