import type { HttpReply, HttpRequest } from '../http-service.ts';
import { clickPart, openPart } from './event-part.ts';
import type { EventPublisher } from './event-publisher.ts';
import { listPage, mailPage, missingPage } from './inbox-pages.ts';
import type { StoredMail } from './mail.ts';
import { searchMails } from './mail-search.ts';
import type { MailStore } from './mail-store.ts';
import { postOneClick } from './one-click.ts';
import type { PostOffice } from './post-office.ts';
import { renderMail } from './render-mail.ts';
import { pixelGif } from './tracking.ts';

/** What the inbox shows and touches. */
export type InboxParts = {
  readonly store: MailStore;
  readonly office: PostOffice;
  readonly publisher: EventPublisher;
  readonly baseUrl: () => string;
};

const pageSize = 50;

const markup = (body: string, status = 200): HttpReply => ({
  status,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; form-action 'self'; base-uri 'none'",
    'referrer-policy': 'no-referrer',
  },
  body,
});

const json = (value: unknown, status = 200): HttpReply => ({
  status,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: JSON.stringify(value),
});

const seeOther = (location: string): HttpReply => ({ status: 303, headers: { location } });

// The mail is shown as a stranger's page: no scripts, no forms, an origin of its own.
const foreign = (body: string): HttpReply => ({
  status: 200,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy':
      "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; img-src * data:; style-src 'unsafe-inline'",
    'referrer-policy': 'no-referrer',
  },
  body: `<base target="_blank">${body}`,
});

const describe = ({
  contentId: _,
  data: __,
  ...mail
}: StoredMail & { readonly raw?: string | undefined }) => mail;

/** What a person's or a test's press of a button does to a mail; says what came of it. */
const act = async ({ office }: InboxParts, mail: StoredMail, action: string): Promise<string> => {
  if (action === 'bounce') {
    office.bounce(mail);
    return 'SES was told that the address is unknown.';
  }
  if (action === 'complain') {
    office.complain(mail);
    return 'SES was told that the recipient calls this spam.';
  }
  const result = await postOneClick(mail);
  switch (result.outcome) {
    case 'posted':
      return `Posted List-Unsubscribe=One-Click; the answer was ${result.status}.`;
    case 'no-one-click':
      return `Not posted: ${result.reason}.`;
    case 'unreachable':
      return 'Not posted: nobody answers at that address.';
  }
};

const listing = ({ store }: InboxParts, query: URLSearchParams): HttpReply => {
  const search = query.get('q') ?? '';
  const found = searchMails(store, { text: search }).toReversed();
  const pages = Math.max(1, Math.ceil(found.length / pageSize));
  const page = Math.min(pages, Math.max(1, Number(query.get('page')) || 1));
  const mails = found.slice((page - 1) * pageSize, page * pageSize);
  const { accepted } = store.counts();
  return markup(listPage({ mails, total: found.length, accepted, search, page, pages }));
};

const track = (
  parts: InboxParts,
  kind: string | undefined,
  mail: StoredMail | undefined,
  to: string,
) => {
  if (kind === 'click' && /^https?:/.test(to)) {
    if (mail) parts.publisher.publish(mail, clickPart(to));
    return { status: 302, headers: { location: to } };
  }
  if (mail && kind === 'open') parts.publisher.publish(mail, openPart);
  return {
    status: 200,
    headers: { 'content-type': 'image/gif', 'cache-control': 'no-store' },
    body: pixelGif,
  };
};

const localApi = async (
  parts: InboxParts,
  { method, url }: HttpRequest,
  [, , id, action]: readonly string[],
): Promise<HttpReply> => {
  const { store, baseUrl } = parts;
  const query = url.searchParams;
  if (method === 'DELETE' && !id) {
    store.clear();
    return { status: 204 };
  }
  const full = (mail: StoredMail) => describe(renderMail(store, mail, baseUrl()));
  if (!id) {
    const wanted = ['to', 'mailing', 'q'].map((name) => query.get(name) ?? undefined);
    const found = searchMails(store, { to: wanted[0], mailing: wanted[1], text: wanted[2] });
    const offset = Number(query.get('offset') ?? 0);
    const page = found.slice(offset, offset + Number(query.get('limit') ?? found.length));
    return json({ total: found.length, mails: page.map(query.has('full') ? full : describe) });
  }
  const mail = store.get(id);
  if (!mail) return json({ message: 'no such mail' }, 404);
  if (method === 'GET') return json(full(mail));
  return json({ message: await act(parts, mail, action ?? '') });
};

const mailRoutes = async (
  parts: InboxParts,
  { method, url }: HttpRequest,
  [, id = '', action]: readonly string[],
): Promise<HttpReply> => {
  const mail = parts.store.get(id);
  if (!mail) return markup(missingPage(), 404);
  const rendered = renderMail(parts.store, mail, parts.baseUrl());
  if (method === 'GET' && action === 'html') return foreign(rendered.html ?? '');
  if (method === 'GET')
    return markup(mailPage(rendered, url.searchParams.get('notice') ?? undefined));
  const notice = await act(parts, mail, action ?? '');
  return seeOther(`/mails/${id}?${new URLSearchParams({ notice }).toString()}`);
};

const actions = new Set([undefined, 'html', 'bounce', 'complain', 'unsubscribe']);

// A page of another site must not press our buttons: browsers say where a form came from.
const isForeign = ({ method, headers }: HttpRequest) =>
  method !== 'GET' &&
  headers['origin'] !== undefined &&
  headers['origin'] !== `http://${headers['host']}`;

/** The inbox for people and for tests; undefined when the request is not for it. */
export const inboxRoute = async (
  parts: InboxParts,
  request: HttpRequest,
): Promise<HttpReply | undefined> => {
  const { method, url } = request;
  const segments = url.pathname.split('/').slice(1).map(decodeURIComponent);
  const [room, name] = segments;
  if (room === 'v2') return undefined;
  if (isForeign(request)) return { status: 403, body: 'another origin' };
  if (room === '' && method === 'GET') return listing(parts, url.searchParams);
  if (room === 'clear' && method === 'POST') {
    parts.store.clear();
    return seeOther('/');
  }
  if (room === '_track') {
    return track(parts, name, parts.store.get(segments[2] ?? ''), url.searchParams.get('to') ?? '');
  }
  if (room === '_local' && name === 'stats') return json(parts.store.counts());
  if (room === '_local' && name === 'mails') return localApi(parts, request, segments);
  if (room === 'mails' && actions.has(segments[2])) return mailRoutes(parts, request, segments);
  return undefined;
};
