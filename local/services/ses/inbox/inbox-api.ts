import type { HttpReply, HttpRequest } from '../../start-http-service.ts';
import type { StoredMail } from '../mail.ts';
import { actOn, type InboxParts } from './act-on.ts';
import { renderMail } from './render-mail.ts';
import { searchMails } from './search-mails.ts';

/**
 * The inbox for programs: `/_local/stats`, `/_local/mails?to=&mailing=&q=&offset=&limit=&full`,
 * `/_local/mails/:id`, and a POST to `/bounce`, `/complain`, `/not-spam` or `/unsubscribe` of one.
 */
export const inboxApi = async (parts: InboxParts, request: HttpRequest): Promise<HttpReply> => {
  const { store, baseUrl } = parts;
  const [, , room, id, action] = request.url.pathname.split('/');
  if (room === 'stats') return json(store.counts());
  if (room !== 'mails') return missing;
  if (!id) return allMails(parts, request);
  const mail = store.get(id);
  if (!mail) return missing;
  if (request.method === 'GET') return json(describe(renderMail(store, mail, baseUrl())));
  const message = request.method === 'POST' ? await actOn(parts, mail, action) : undefined;
  return message === undefined ? missing : json({ message });
};

const json = (value: unknown, status = 200): HttpReply => ({
  status,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: JSON.stringify(value),
});

const describe = ({
  contentId: _,
  data: __,
  ...mail
}: StoredMail & { readonly raw?: string | undefined }) => mail;

const missing = json({ message: 'not found' }, 404);

const list = ({ store, baseUrl }: InboxParts, query: URLSearchParams): HttpReply => {
  const wanted = ['to', 'mailing', 'q'].map((name) => query.get(name) ?? undefined);
  const found = searchMails(store, { to: wanted[0], mailing: wanted[1], text: wanted[2] });
  const offset = Number(query.get('offset') ?? 0);
  const page = found.slice(offset, offset + Number(query.get('limit') ?? found.length));
  const whole = (mail: StoredMail) => describe(renderMail(store, mail, baseUrl()));
  return json({ total: found.length, mails: page.map(query.has('full') ? whole : describe) });
};

const allMails = (parts: InboxParts, { method, url }: HttpRequest): HttpReply => {
  if (method === 'GET') return list(parts, url.searchParams);
  if (method !== 'DELETE') return missing;
  parts.store.clear();
  return { status: 204 };
};
