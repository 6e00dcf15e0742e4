import { describe, expect, test } from 'vitest';
import { contactApi } from '../../support/contact-api.ts';
import { contactAt, email, grant as imported, person } from '../../support/stop-import.ts';

type Api = Awaited<ReturnType<typeof contactApi>>;
type Lane = {
  readonly rows: number;
  readonly not: readonly {
    readonly reason: string;
    readonly rows: number;
    readonly text: string;
  }[];
};
type Answer = {
  readonly dryRun?: boolean;
  readonly counts: Readonly<Record<string, number>>;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly outlook: { readonly service: Lane; readonly offer: Lane };
};

const tryOut = async ({ call }: Api, rows: readonly object[], more = {}, headers = {}) => {
  const body = { importId: 'list-1', dryRun: true, rows, ...more };
  const answer = await call('POST', '/v1/contacts/import', body, { headers });
  expect(answer.status).toBe(200);
  return answer.body as unknown as Answer;
};

const grant = {
  ...imported,
  occurredAt: '2026-09-01',
  privacyStatement: { version: '2026-03' },
};
const customer = {
  relationshipId: 'r1',
  role: 'customer',
  service: 'hosting',
  since: '2025-01-02',
};

describe('a dry run of a list', () => {
  test('a dry run of a list says how many rows could get which mail, and why the others could not', async () => {
    const api = await contactApi();
    const at = (name: string) => ({ ...person, email: `${name}@post.example` });

    const { dryRun, counts, rows, outlook } = await tryOut(api, [
      { ...at('both'), relationships: [customer], consents: [grant] },
      { ...at('service'), relationships: [customer] },
      { ...at('ended'), relationships: [{ ...customer, until: '2025-02-02' }] },
      { ...at('offer'), consents: [{ ...grant, upstreamProof: 'entry 2 of the form' }] },
      { ...at('unproven'), consents: [{ ...grant, upstreamProof: undefined }] },
      at('none'),
      { ...at('stopped'), relationships: [customer], consents: [{ type: 'objected' }] },
      { ...person, email: 'no address' },
    ]);

    expect(dryRun).toBe(true);
    expect(counts).toEqual({ created: 7, malformed: 1 });
    expect(rows.map(({ could }) => could)).toMatchObject([
      { service: { may: true }, offer: { may: true } },
      { service: { may: true }, offer: { may: false } },
      { service: { may: false, reason: 'relationship-ended' } },
      { service: { may: false, reason: 'no-service-relation' }, offer: { may: true } },
      { offer: { may: false, reason: 'no-proof' } },
      { offer: { may: false, reason: 'no-consent' } },
      { service: { may: true }, offer: { may: false, reason: 'objected' } },
      undefined as never,
    ]);
    expect(outlook.service.rows).toBe(3);
    expect(outlook.offer.rows).toBe(2);
    for (const { rows: could, not } of [outlook.service, outlook.offer])
      expect(could + not.reduce((sum, one) => sum + one.rows, 0)).toBe(8);
    expect(outlook.service.not[0]).toEqual({
      reason: 'no-service-relation',
      rows: 3,
      text: expect.stringContaining('neither buys nor uses'),
    });
    expect(outlook.offer.not.at(-1)).toMatchObject({ rows: 1 });
  });

  test('a dry run of a list creates no contact, issues no id, and leaves the numbers of its rows to the list', async () => {
    const api = await contactApi();
    const rows = [{ ...person, consents: [grant] }];

    const tried = await tryOut(api, rows);
    expect(await contactAt(api)).toBeUndefined();
    expect(tried.rows[0]).not.toHaveProperty('contactId');

    const { body } = await api.call('POST', '/v1/contacts/import', { importId: 'list-1', rows });
    expect(body['rows']).toMatchObject([{ outcome: 'created', consents: ['granted'] }]);
  });

  test('a dry run of a list takes earlier rows of the call into account: customers, and a repeated address', async () => {
    const api = await contactApi();
    const user = { ...customer, role: 'user', customerId: 'acme' };

    const { rows } = await tryOut(api, [
      { ...person, relationships: [user] },
      { ...person, email: 'acme@post.example', contactId: 'acme', relationships: [customer] },
      person,
    ]);

    expect(rows).toMatchObject([
      { could: { service: { may: true } } },
      { outcome: 'created', contactId: 'acme' },
      { could: { service: { may: true } } },
    ]);
  });

  test('a dry run of a list judges existing contacts as the list would leave them', async () => {
    const api = await contactApi();
    await api.call('POST', '/v1/contacts', { ...person, contactId: 'anja' });
    const row = { senderId: 'waterweg', email, relationships: [customer] };

    const { rows } = await tryOut(api, [row], { adds: 'relations' });

    expect(rows).toMatchObject([
      { outcome: 'exists', contactId: 'anja', could: { service: { may: true } } },
    ]);
    expect((await contactAt(api))?.relationships).toEqual([]);
  });

  test('a dry run of a list answers in the language of the caller', async () => {
    const api = await contactApi();
    const { outlook } = await tryOut(api, [person], {}, { 'accept-language': 'nl' });
    expect(outlook.service.not[0]?.text).toContain('neemt niets af');
  });

  test('a dry run of a list is requested in the query for a CSV file', async () => {
    const api = await contactApi();
    const mapping = JSON.stringify({ senderId: 'waterweg', fields: {} });
    const query = new URLSearchParams({ importId: 'list-1', dryRun: 'true', mapping });
    const file = `email,language,country\n${email},nl,NL\n`;

    const { body } = await api.call('POST', `/v1/contacts/import?${query}`, file, {
      headers: { 'content-type': 'text/csv' },
    });

    expect(body).toMatchObject({ dryRun: true, outlook: { service: { rows: 0 } }, totalRows: 1 });
    expect(await contactAt(api)).toBeUndefined();
  });
});
