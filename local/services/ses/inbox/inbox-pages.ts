import { decodeWords } from 'postal-mime';
import type { MailOutcome, RenderedMail, StoredMail } from '../mail.ts';
import { type Html, html } from './html.ts';
import { inboxStyle } from './inbox-style.ts';
import { oneClickRefusal } from './one-click.ts';

const outcomes = {
  sent: 'on its way',
  delivered: 'delivered',
  bounced: 'bounced',
  complained: 'called spam',
  suppressed: 'suppressed',
  'rendering-failed': 'not rendered',
} as const satisfies Record<MailOutcome, string>;

/** The list, newest first, with its search. */
export const listPage = ({ mails, total, accepted, search, page: at, pages }: InboxPage): string =>
  page(
    'Inbox',
    html`<header><h1>Inbox</h1><span class="muted">${total} found, ${accepted} accepted in all</span></header>
<main id="main"><div class="bar">
<form method="get" action="/" role="search"><label for="q">Search recipient, subject or tag</label>
<input id="q" name="q" type="search" value="${search}"><button>Search</button></form>
<form method="post" action="/clear"><button>Empty the inbox</button></form></div>
${
  mails.length === 0
    ? html`<p class="note">No mail here${search ? ' for this search' : ' yet'}.</p>`
    : html`<div class="scroll" tabindex="0" role="region" aria-label="Mails"><table>
<caption class="muted">Newest first, times in UTC</caption>
<thead><tr><th scope="col">Time</th><th scope="col">To</th><th scope="col">Subject</th>
<th scope="col">State</th></tr></thead><tbody>${mails.map(row)}</tbody></table></div>`
}
<nav aria-label="Pages" class="bar"><p>Page ${at} of ${pages}</p>
${at > 1 ? pageLink(search, at - 1, 'Newer') : undefined}
${at < pages ? pageLink(search, at + 1, 'Older') : undefined}</nav></main>`,
  );

const page = (title: string, body: Html): string =>
  `<!doctype html>${
    html`<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>${{ html: inboxStyle }}</style></head>
<body><a class="skip" href="#main">Skip to the content</a>${body}</body></html>`.html
  }`;

const when = (at: number) => {
  const iso = new Date(at).toISOString();
  return html`<time datetime="${iso}">${iso.slice(0, 19).replace('T', ' ')}</time>`;
};

const outcomeChip = ({ outcome }: StoredMail) =>
  html`<span class="chip ${outcome === 'delivered' || outcome === 'sent' ? '' : 'bad'}">${outcomes[outcome]}</span>`;

const trackedChip = ({ tracked }: StoredMail) =>
  html`<span class="chip">${tracked ? 'tracked' : 'not tracked'}</span>`;

const row = (mail: StoredMail) => html`<tr><td>${when(mail.at)}</td>
<td>${mail.to.join(', ')}</td>
<td class="subject"><a href="/mails/${mail.id}">${mail.subject || '(no subject)'}</a></td>
<td>${outcomeChip(mail)} ${trackedChip(mail)}</td></tr>`;

/** One page of the list of mails. */
type InboxPage = {
  readonly mails: readonly StoredMail[];
  readonly total: number;
  readonly accepted: number;
  readonly search: string;
  readonly page: number;
  readonly pages: number;
};

const pageLink = (search: string, to: number, label: string) =>
  html`<a href="/?${new URLSearchParams({ q: search, page: String(to) }).toString()}">${label}</a>`;

const action = (mail: StoredMail, name: string, label: string, refusal?: string) =>
  html`<form method="post" action="/mails/${mail.id}/${name}"><button ${
    refusal === undefined ? undefined : html`disabled title="${refusal}"`
  }>${label}</button></form>`;

const pairs = (caption: string, entries: readonly (readonly [string, string])[]) =>
  entries.length === 0
    ? html`<p class="muted">None.</p>`
    : html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table>
<tbody>${entries.map(([name, value]) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`)}</tbody></table></div>`;

const facts = (mail: StoredMail): readonly (readonly [string, string])[] => [
  ['From', decodeWords(mail.from)],
  ...(mail.replyTo ?? []).map((replyTo) => ['Reply to', decodeWords(replyTo)] as const),
  ['To', mail.to.join(', ')],
  ['Time', new Date(mail.at).toISOString()],
  ['Message id', mail.id],
  ['Configuration set', mail.configurationSet ?? 'none: no events'],
  ['Tracking override', mail.trackingOverride ? JSON.stringify(mail.trackingOverride) : 'none'],
];

const address = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]'*]/g;

/** Text with its web addresses as links, which open beside the inbox. */
const linked = (text: string): readonly Html[] => {
  const parts: Html[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(address)) {
    parts.push(
      html`${text.slice(from, index)}`,
      html`<a href="${found}" target="_blank" rel="noreferrer">${found}</a>`,
    );
    from = index + found.length;
  }
  return [...parts, html`${text.slice(from)}`];
};

const attachmentList = ({ id, attachments = [] }: RenderedMail) =>
  attachments.length === 0
    ? undefined
    : html`<h2>Attachments</h2><ul>${attachments.map(
        ({ fileName, contentType, content }, index) =>
          html`<li><a href="/mails/${id}/attachments/${index}">${fileName}</a> <span class="muted">${contentType}, ${Buffer.byteLength(content, 'base64')} bytes</span></li>`,
      )}</ul>`;

/** One mail: both bodies, headers, tags, and what a recipient can do with it. */
export const mailPage = (mail: RenderedMail, notice: string | undefined): string => {
  const refusal = oneClickRefusal(mail);
  return page(
    mail.subject || '(no subject)',
    html`<header><p><a href="/">Back to the inbox</a></p></header>
<main id="main"><h1>${mail.subject || '(no subject)'}</h1>
<p>${outcomeChip(mail)} ${trackedChip(mail)}</p>
${notice === undefined ? undefined : html`<p class="note" role="status">${notice}</p>`}
<div class="bar">${action(mail, 'unsubscribe', 'One-click unsubscribe', refusal)}
${action(mail, 'complain', 'Complain: this is spam')}
${action(mail, 'not-spam', 'Not spam: take the report back')}
${action(mail, 'bounce', 'Bounce: address unknown')}</div>
${refusal === undefined ? undefined : html`<p class="muted">No one-click unsubscribe: ${refusal}.</p>`}
<h2>HTML</h2>
${
  mail.html === undefined
    ? html`<p class="muted">No HTML part.</p>`
    : html`<iframe title="HTML part of the mail" src="/mails/${mail.id}/html"
sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`
}
<h2>Text</h2>${mail.text === undefined ? html`<p class="muted">No text part.</p>` : html`<pre>${linked(mail.text)}</pre>`}
${attachmentList(mail)}<h2>Facts</h2>${pairs('Facts', facts(mail))}
<h2>Headers</h2>${pairs(
      'Headers',
      mail.headers.map(({ name, value }) => [name, value] as const),
    )}
<h2>Tags</h2>${pairs('Tags', Object.entries(mail.tags))}</main>`,
  );
};

/** Says that there is no such mail. */
export const missingPage = (): string =>
  page(
    'No such mail',
    html`<main id="main"><h1>No such mail</h1><p><a href="/">Back to the inbox</a></p></main>`,
  );
