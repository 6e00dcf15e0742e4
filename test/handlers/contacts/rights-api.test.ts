import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  accessResource,
  contactExport,
  exportResource,
} from '../../../functions/contacts-read/rights-schema.ts';
import { recordStatements } from '../../../shared/consent/event/record-statements.ts';
import { verifyChain } from '../../../shared/consent/event/verify-chain.ts';
import type { ContactId } from '../../../shared/kernel/ids.ts';
import { sha256, ticked } from '../../support/consent-world.ts';
import { contactApi } from '../../support/contact-api.ts';
import { contactNamed } from '../../support/subject-world.ts';
import { validate } from '../../support/validate-schema.ts';

const body = {
  contactId: 'anja',
  senderId: 'waterweg',
  email: 'Anja@Korenaar.example',
  language: 'nl',
  country: 'NL',
  name: 'Anja Smit',
  relationships: [
    { relationshipId: 'r1', role: 'user', since: '2023-09-20', customerId: 'korenaar' },
  ],
};

describe('rights over HTTP', () => {
  const schema = JSON.parse(
    readFileSync(
      join(import.meta.dirname, '../../../docs/schemas/consent-record.schema.json'),
      'utf8',
    ),
  ) as Record<string, unknown>;

  const withConsent = async () => {
    const set = await contactApi();
    await set.call('POST', '/v1/contacts', {
      ...body,
      contactId: 'korenaar',
      email: 'k@x.nl',
      relationships: [],
    });
    await set.call('POST', '/v1/contacts', body);
    const contactId = await contactNamed(set.world, 'anja');
    for (const over of [{}, { type: 'withdrawn' as const }, { act: 'pre-ticked' as const }])
      await recordStatements(set.world.tools, {
        contactId,
        statements: (_, at) => [ticked(at, { language: 'nl', ...over })],
      });
    set.world.mailings.set(contactId, [{ mailingId: 'm1', at: set.world.now(), basis: 'consent' }]);
    return set;
  };

  test('the export has everything, and its ledger verifies by itself', async () => {
    const { call } = await withConsent();

    const { body: exported } = await call('GET', '/v1/contacts/anja/export');

    expect(exported).toMatchObject({
      format: 'grondslag-export-1',
      contact: { email: 'Anja@korenaar.example', relationships: [{ role: 'user' }] },
      notices: [{ noticeId: 'offers', texts: { nl: 'Ja, Waterweg mag mij aanbiedingen mailen.' } }],
      mailings: [{ mailingId: 'm1', basis: 'consent' }],
    });
    const ledger = exported['ledger'] as {
      readonly events: Parameters<typeof verifyChain>[1];
      readonly contactId: ContactId;
      readonly version: number;
      readonly lastHash: never;
    };
    expect(
      verifyChain(ledger.contactId, ledger.events, { digest: sha256, end: ledger }),
    ).toMatchObject({
      outcome: 'intact',
      events: 3,
    });
  });

  test('the DPV record is valid by the schema we ship', async () => {
    const { call } = await withConsent();

    const { body: record } = await call('GET', '/v1/contacts/anja/export?format=dpv');

    expect(validate(schema, record, '', schema)).toEqual([]);
    expect(record).toMatchObject({
      'dpv:hasProcess': [
        {
          'dpv:hasConsentStatus': 'dpv:ConsentWithdrawn',
          'grondslag:hasEvent': [
            { 'dpv:hasConsentStatus': 'dpv:ConsentGiven' },
            { 'dpv:hasConsentStatus': 'dpv:ConsentWithdrawn' },
            { 'dpv:hasConsentStatus': 'dpv:ConsentUnknown', 'grondslag:defects': ['pre-ticked'] },
          ],
        },
      ],
    });
  });

  test('the schema is one that can fail', async () => {
    const { call } = await withConsent();
    const { body: record } = await call('GET', '/v1/contacts/anja/export?format=dpv');
    const { 'dpv:hasDataController': _, ...nobody } = record;

    expect(validate(schema, nobody, '', schema)).toEqual([': no dpv:hasDataController']);
    expect(validate(schema, { ...record, more: 1 }, '', schema)).toEqual([': unknown more']);
  });

  test('erasure answers with its certificate; access afterwards with the suppression only', async () => {
    const { call } = await withConsent();
    const why = { reason: 'asked by the person', evidenceRef: 'ticket-1' };

    const erased = await call('POST', '/v1/contacts/anja/erasure', why);

    expect(erased).toMatchObject({
      status: 200,
      body: { status: 'completed', eventsRemoved: 3, requestedBy: 'product-1' },
    });
    expect(JSON.stringify(erased.body)).not.toMatch(/korenaar|Smit/i);
    expect((await call('GET', '/v1/contacts/anja')).status).toBe(404);
    expect((await call('GET', '/v1/contacts/anja/access')).status).toBe(404);
    const access = await call('GET', `/v1/contacts/${erased.body['internalId']}/access`);
    expect(access.body).toEqual({
      outcome: 'erased',
      certificateId: erased.body['certificateId'],
      suppressedSince: erased.body['startedAt'],
      reason: 'objection',
    });
    expect((await call('POST', '/v1/contacts', { ...body, contactId: 'anja2' })).status).toBe(422);
  });

  test('access shows what is held, in moments a person can read', async () => {
    const { call } = await withConsent();

    expect((await call('GET', '/v1/contacts/anja/access')).body).toMatchObject({
      outcome: 'held',
      contact: { name: 'Anja Smit' },
      consent: { 'waterweg/commercial/offers': { status: 'withdrawn' } },
    });
  });

  test('access and export are as the document describes them, with nothing besides', async () => {
    const { call, world } = await withConsent();
    await recordStatements(world.tools, {
      contactId: await contactNamed(world, 'anja'),
      statements: (_, at) => [
        ticked(at, { language: 'nl', type: 'suppressed', suppression: 'hard-bounce' }),
      ],
    });
    const read = async (path: string) => (await call('GET', `/v1/contacts/anja/${path}`)).body;

    const access = await read('access');
    expect(accessResource.parse(access)).toEqual(access);
    expect(access).toMatchObject({
      suppressions: [{ reason: 'hard-bounce', at: expect.stringMatching(/Z$/) }],
      mailings: [{ at: expect.stringMatching(/Z$/) }],
    });
    const whole = await read('export');
    expect(contactExport.parse(whole)).toEqual(whole);
    const record = await read('export?format=dpv');
    expect(exportResource.parse(record)).toEqual(record);

    const why = { reason: 'asked', evidenceRef: 'ticket-1' };
    const { body: certificate } = await call('POST', '/v1/contacts/anja/erasure', why);
    const gone = `/v1/contacts/${certificate['internalId']}/access`;
    const erased = (await call('GET', gone)).body;
    expect(accessResource.parse(erased)).toEqual(erased);
  });

  test('an erasure asked twice with one Idempotency-Key is answered once', async () => {
    const { call } = await withConsent();
    const once = { headers: { 'idempotency-key': 'k1' } };
    const why = { reason: 'asked by the person', evidenceRef: 'ticket-1' };

    const first = await call('POST', '/v1/contacts/anja/erasure', why, once);
    const again = await call('POST', '/v1/contacts/anja/erasure', why, once);

    expect(again).toMatchObject({ status: 200, body: first.body });
    expect(again.headers.get('idempotency-replayed')).toBe('true');
  });
});
