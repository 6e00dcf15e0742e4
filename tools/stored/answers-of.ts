import type { ServedApp } from '../../local/served-app.ts';

type Json = Readonly<Record<string, unknown>>;

/** Asks a running service over HTTP about every contact and every mailing. */
export const answersOf = async (
  app: ServedApp,
  { links, keys }: { readonly links: Readonly<Record<string, string>>; readonly keys: string },
): Promise<Answers> => {
  const token = await app.issuer.adminToken();
  const ask = async (method: string, path: string, body?: unknown): Promise<Json> => {
    const response = await fetch(`${app.apiUrl}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return JSON.parse(text) as Json;
  };
  const all = async (path: string): Promise<readonly Json[]> => {
    const items: Json[] = [];
    let next = '';
    do {
      const page = await ask('GET', `${path}limit=100${next}`);
      items.push(...(page['items'] as Json[]));
      next =
        page['next'] === undefined ? '' : `&cursor=${encodeURIComponent(String(page['next']))}`;
    } while (next !== '');
    return items;
  };
  const byKey = async <Value>(
    names: readonly string[],
    read: (name: string) => Promise<Value>,
  ): Promise<Record<string, Value>> => {
    const found: Record<string, Value> = {};
    for (const name of names) found[name] = await read(name);
    return found;
  };

  const contacts = (await all('/v1/contacts?')).map(({ contactId }) => String(contactId));
  const mailings: Json[] = [];
  const { items: senders } = await ask('GET', '/v1/senders');
  for (const { senderId } of senders as Json[])
    mailings.push(...(await all(`/v1/mailings?senderId=${String(senderId)}&`)));
  const ids = mailings.map(({ mailingId }) => String(mailingId));
  return {
    at: new Date().toISOString(),
    keys: JSON.parse(keys) as Json,
    mailings: Object.fromEntries(mailings.map((one) => [String(one['mailingId']), one])),
    decisions: await byKey(ids, async (mailingId) => {
      const { items } = await ask('POST', '/v1/decisions', { contactIds: contacts, mailingId });
      return Object.fromEntries((items as Json[]).map((one) => [String(one['contactId']), one]));
    }),
    verdicts: await byKey(ids, (id) => all(`/v1/mailings/${id}/verdicts?`)),
    people: await byKey(contacts, async (id) => ({
      exported: await ask('GET', `/v1/contacts/${id}/export`),
      verified: await ask('GET', `/v1/contacts/${id}/consent/verify`),
    })),
    links,
  };
};

/** What a service answered about everything in it, for a later version to answer again. */
export type Answers = {
  /** The moment of the answers, RFC 3339. */
  readonly at: string;
  readonly keys: Json;
  readonly mailings: Readonly<Record<string, Json>>;
  /** By mailing and contact. */
  readonly decisions: Readonly<Record<string, Readonly<Record<string, Json>>>>;
  readonly verdicts: Readonly<Record<string, readonly Json[]>>;
  readonly people: Readonly<Record<string, { readonly exported: Json; readonly verified: Json }>>;
  readonly links: Readonly<Record<string, string>>;
};
