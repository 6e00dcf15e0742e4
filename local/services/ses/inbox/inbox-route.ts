import type { HttpReply, HttpRequest } from '../../start-http-service.ts';
import type { RenderedMail } from '../mail.ts';
import { actOn, type InboxParts } from './act-on.ts';
import { inboxApi } from './inbox-api.ts';
import { listPage, mailPage, missingPage } from './inbox-pages.ts';
import { renderMail } from './render-mail.ts';
import { searchMails } from './search-mails.ts';
import { trackingRoute } from './tracking-route.ts';

/** The inbox for people and for tests; undefined when the request is not for it. */
export const inboxRoute = async (
  parts: InboxParts,
  request: HttpRequest,
): Promise<HttpReply | undefined> => {
  const { method, url } = request;
  const segments = url.pathname.split('/').slice(1).map(decodeURIComponent);
  const [room] = segments;
  if (room === 'v2') return undefined;
  if (isForeign(request)) return { status: 403, body: 'another origin' };
  if (room === '' && method === 'GET') return listing(parts, url.searchParams);
  if (room === 'clear' && method === 'POST') {
    parts.store.clear();
    return seeOther('/');
  }
  if (room === '_track') return trackingRoute(parts, request);
  if (room === '_local') return inboxApi(parts, request);
  if (room === 'mails') return mailRoutes(parts, request, segments);
  return undefined;
};

const pageSize = 50;

const markup = (body: string, status = 200): HttpReply => ({
  status,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; form-action 'self'; base-uri 'none'",
    // Not `no-referrer`: browsers would hide the origin of our own forms as well.
    'referrer-policy': 'same-origin',
  },
  body,
});

const seeOther = (location: string): HttpReply => ({ status: 303, headers: { location } });

// The mail is shown as a stranger's page: no scripts, no forms, its own origin.
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

// Always a download: we never show what a stranger attached as a page.
const file = ({ attachments = [] }: RenderedMail, index: number): HttpReply => {
  const found = attachments[index];
  if (found === undefined) return markup(missingPage(), 404);
  return {
    status: 200,
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(found.fileName)}`,
      'x-content-type-options': 'nosniff',
    },
    body: Buffer.from(found.content, 'base64'),
  };
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

const mailRoutes = async (
  parts: InboxParts,
  { method, url }: HttpRequest,
  [, id = '', action, part]: readonly string[],
): Promise<HttpReply> => {
  const mail = parts.store.get(id);
  if (!mail) return markup(missingPage(), 404);
  const rendered = renderMail(parts.store, mail, parts.baseUrl());
  if (method === 'GET' && action === 'html') return foreign(rendered.html ?? '');
  if (method === 'GET' && action === 'attachments') return file(rendered, Number(part));
  if (method === 'GET')
    return markup(mailPage(rendered, url.searchParams.get('notice') ?? undefined));
  const notice = await actOn(parts, mail, action);
  if (notice === undefined) return markup(missingPage(), 404);
  return seeOther(`/mails/${id}?${new URLSearchParams({ notice }).toString()}`);
};

// A page of another site must not press our buttons: browsers say where a form came from.
const isForeign = ({ method, headers }: HttpRequest) =>
  method !== 'GET' &&
  headers['origin'] !== undefined &&
  headers['origin'] !== `http://${headers['host']}`;
