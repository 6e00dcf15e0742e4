import { describe, expect, test } from 'vitest';
import { contactApi } from '../../support/contact-api.ts';

const email = 'anja@korenaar.example';
const path = '/v1/contacts/anja';
const notice = { noticeId: 'offers', version: 1 };
const scope = { purpose: 'commercial', topic: 'offers' };
const evidence = {
  place: 'the shop',
  actedAt: '2026-09-01T00:00:00Z',
  document: 'form-1',
  takenBy: 'L. Bakker',
};
const claim = { ...scope, act: 'ticked-empty-box', notice };

const setup = async () => {
  const api = await contactApi();
  const person = { contactId: 'anja', senderId: 'waterweg', email, language: 'nl', country: 'NL' };
  await api.call('POST', '/v1/contacts', person);
  return api;
};

describe('a method by which nobody consents', () => {
  const strange = ['bounce', 'feedback-loop', 'one-click-unsubscribe', 'import'];

  test.each(strange)(
    'the method %s is rejected for a grant, and the error lists valid methods',
    async (method) => {
      const { call } = await setup();

      const answer = await call('POST', `${path}/consent/events`, {
        ...claim,
        type: 'granted',
        method,
      });

      expect(answer).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: '/method', message: expect.stringContaining('web-form') }] },
      });
      expect((await call('GET', `${path}/consent`)).body['entries']).toEqual({});
    },
  );

  test.each(strange)('the method %s is rejected for a double opt-in request', async (method) => {
    const { call } = await setup();

    const answer = await call('POST', `${path}/consent/requests`, { ...claim, method });

    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: '/method' }] } });
  });

  test.each(strange)('the method %s is rejected for a reinstatement', async (method) => {
    const { call } = await setup();

    const answer = await call('POST', `${path}/consent/events`, {
      type: 'reinstated',
      act: 'typed',
      evidence,
      method,
    });

    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: '/method' }] } });
  });

  test('a list’s consent needs the method `import`', async () => {
    const consent = (method: string) => ({
      type: 'imported',
      ...scope,
      occurredAt: '2026-09-01T00:00:00Z',
      upstreamProof: 'row 1 of the export',
      notice,
      method,
    });
    const outcomes: unknown[] = [];
    for (const method of ['bounce', 'feedback-loop', 'one-click-unsubscribe', 'import']) {
      const { call } = await setup();
      const row = { senderId: 'waterweg', email, language: 'nl', country: 'NL' };
      const { body } = await call('POST', '/v1/contacts/import', {
        importId: 'list-1',
        rows: [{ ...row, consents: [consent(method)] }],
      });
      const [taken] = body['rows'] as { readonly reason?: string }[];
      outcomes.push(taken?.reason ?? 'recorded');
    }

    const refused = 'method-of-no-listed-consent';
    expect(outcomes).toEqual([refused, refused, refused, 'recorded']);
  });

  test.each(strange)('the method %s is accepted for a stop', async (method) => {
    const { call } = await setup();

    const answer = await call('POST', `${path}/consent/events`, { type: 'withdrawn', method });

    expect(answer.status).toBe(201);
  });
});

describe('evidence of invisible characters', () => {
  const invisible = [
    '\u200b',
    '\u2060\u200d',
    '\u00ad',
    '\ufeff\u200b',
    '\u3164',
    '\u{e0020}',
    '\u2800',
  ];

  test.each(
    (['place', 'document', 'takenBy'] as const).flatMap((member) =>
      invisible.map((text) => [member, text] as const),
    ),
  )('evidence of invisible characters counts as empty: %s %j', async (member, text) => {
    const { call } = await setup();

    const answer = await call('POST', `${path}/consent/events`, {
      ...claim,
      type: 'granted',
      method: 'phone',
      act: 'spoken',
      evidence: { ...evidence, [member]: text },
    });

    expect(answer).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: `/evidence/${member}` }] },
    });
  });

  test('invisible characters are neither an operator’s reason nor a list’s proof', async () => {
    const { call } = await setup();
    const actors = [
      { kind: 'operator', reason: '\u200b', evidenceRef: 'call-1' },
      { kind: 'operator', reason: 'a call', evidenceRef: '\u00ad' },
      { kind: 'import', upstreamProof: '\u2060' },
    ];
    for (const actor of actors) {
      const body = { ...claim, type: 'granted', method: 'phone', evidence, actor };
      expect((await call('POST', `${path}/consent/events`, body)).status).toBe(400);
    }
  });

  test('evidence of invisible characters does not prevent the recording of a stop', async () => {
    const { call } = await setup();

    const answer = await call('POST', `${path}/objections`, {
      note: '\u200b',
      evidenceRefs: ['\u2060', 'letter-1'],
    });

    expect(answer).toMatchObject({ status: 201, body: { event: { evidenceRefs: ['letter-1'] } } });
    expect(answer.body['event']).not.toHaveProperty('note');
  });
});
