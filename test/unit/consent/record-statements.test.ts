import { describe, expect, test } from 'vitest';
import type { ActEvidence } from '../../../shared/consent/event/consent-event.ts';
import { allEvents, type ConsentLedger } from '../../../shared/consent/event/consent-ledger.ts';
import { recordStatements } from '../../../shared/consent/event/record-statements.ts';
import type { AddressHash, ContactId } from '../../../shared/kernel/ids.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import {
  anja,
  consentWorld,
  offersKey,
  sha256,
  subjectFacts,
  ticked,
  waterweg,
} from '../../support/consent-world.ts';
import { memoryConsentLedger } from '../../support/memory/memory-consent-ledger.ts';

/** A ledger in which somebody else is first, a number of times. */
const contested = (times: number): ConsentLedger => {
  const ledger = memoryConsentLedger();
  let left = times;
  return {
    ...ledger,
    append: async (write) => {
      if (left === 0) return ledger.append(write);
      left -= 1;
      return 'conflict';
    },
  };
};

describe('recording a statement', () => {
  test('a consent is stored with the hash of the text, its address, and no defect', async () => {
    const { tools, notices } = await consentWorld();

    const recorded = await recordStatements(tools, {
      contactId: anja,
      statements: (_, at) => [ticked(at)],
    });

    const notice = await notices.find('offers' as never, 1);
    expect(recorded).toMatchObject({
      outcome: 'appended',
      events: [{ noticeSha256: notice?.sha256, addressHash: 'hash-of-anja', defects: [] }],
      state: { version: 1, entries: { [offersKey]: { status: 'granted', by: 'subject' } } },
    });
  });

  test('a consent with defects is recorded with them, and has no effect', async () => {
    const { tools } = await consentWorld();

    const recorded = await recordStatements(tools, {
      contactId: anja,
      statements: (_, at) => [ticked(at, { act: 'pre-ticked' })],
    });

    expect(recorded).toMatchObject({
      outcome: 'appended',
      state: { entries: { [offersKey]: { status: 'unproven', defects: ['pre-ticked'] } } },
    });
  });

  test('a rejected statement changes nothing, nor do the others in its request', async () => {
    const { tools, ledger } = await consentWorld();

    const recorded = await recordStatements(tools, {
      contactId: anja,
      givenBy: 'boss' as ContactId,
      statements: (_, at) => [ticked(at, { type: 'withdrawn' }), ticked(at)],
    });

    expect(recorded).toEqual({
      outcome: 'refused',
      refusal: { index: 1, reason: 'not-the-persons-own-act' },
    });
    expect(await allEvents(ledger, anja)).toEqual([]);
  });

  test('a repeated key appends nothing and returns the first result', async () => {
    const { tools, ledger } = await consentWorld();
    const request = {
      contactId: anja,
      key: { value: 'k', fingerprint: 'f' },
      statements: (_: unknown, at: Parameters<typeof ticked>[0]) => [ticked(at)],
    };
    const first = await recordStatements(tools, request);
    await recordStatements(tools, {
      contactId: anja,
      statements: (_, at) => [ticked(at, { type: 'withdrawn' })],
    });

    const again = await recordStatements(tools, request);

    expect(again).toEqual({
      outcome: 'repeated',
      events: first.outcome === 'appended' ? first.events : 'nothing',
    });
    expect(await allEvents(ledger, anja)).toHaveLength(2);
    const other = { ...request, key: { value: 'k', fingerprint: 'g' } };
    expect(await recordStatements(tools, other)).toEqual({ outcome: 'key-reused' });
  });

  test('a writer that loses a race reads and decides again', async () => {
    const ledger = contested(3);
    const { tools } = await consentWorld({ ledger });
    let decided = 0;

    const recorded = await recordStatements(tools, {
      contactId: anja,
      statements: (_, at) => {
        decided += 1;
        return [ticked(at)];
      },
    });

    expect(recorded.outcome).toBe('appended');
    expect(decided).toBe(4);
  });

  test('a writer that keeps losing gets a conflict', async () => {
    const { tools } = await consentWorld({ ledger: contested(1_000) });

    const recorded = await recordStatements(tools, {
      contactId: anja,
      statements: (_, at) => [ticked(at)],
    });

    expect(recorded).toEqual({ outcome: 'conflict' });
  });

  test('an unknown contact gets no ledger', async () => {
    const { tools, data } = await consentWorld();

    const recorded = await recordStatements(tools, {
      contactId: 'nobody' as ContactId,
      statements: (_, at) => [ticked(at)],
    });

    expect(recorded).toEqual({ outcome: 'no-contact' });
    expect(data.heads.size).toBe(0);
  });

  test('every change is published with the last hash of the chain and without personal data', async () => {
    const { tools, data } = await consentWorld();

    const recorded = await recordStatements(tools, {
      contactId: anja,
      statements: (_, at) => [ticked(at, { note: 'secret', ip: '10.0.0.0' })],
    });

    const event = recorded.outcome === 'appended' ? recorded.events[0] : undefined;
    expect(data.outbox).toEqual([
      expect.objectContaining({
        announcement: {
          type: 'consent.changed',
          contactId: anja,
          version: 1,
          lastHash: event?.hash,
          events: [{ eventId: event?.eventId, type: 'granted' }],
        },
      }),
    ]);
  });

  test('a statement’s time is never later than its receipt', async () => {
    const { tools, now } = await consentWorld();

    const recorded = await recordStatements(tools, {
      contactId: anja,
      statements: (_, at) => [ticked((at + 60_000) as typeof at)],
    });

    expect(recorded).toMatchObject({ events: [{ occurredAt: now(), recordedAt: now() }] });
  });
});

const evidenceAt = (actedAt: Instant): ActEvidence => ({
  place: 'the counter in Delft',
  actedAt,
  document: 'form-7',
});

describe('suppressions', () => {
  test('a bounce is written to state and list in one transaction, and a reinstatement lifts both', async () => {
    const { tools, suppressions, advance, now } = await consentWorld();
    const hash = 'hash-of-anja' as AddressHash;
    const say = (over: Parameters<typeof ticked>[1]) =>
      recordStatements(tools, { contactId: anja, statements: (_, at) => [ticked(at, over)] });

    const scope = { senderId: waterweg };
    const bounced = await say({ type: 'suppressed', scope, suppression: 'hard-bounce' });
    expect(bounced).toMatchObject({ state: { suppressions: [{ reason: 'hard-bounce' }] } });
    expect(await suppressions.inForce([hash], waterweg)).toMatchObject([{ scope: 'ALL' }]);

    advance(1_000);
    const again = await say({ type: 'reinstated', scope, evidence: evidenceAt(now()) });
    expect(again).toMatchObject({ state: { suppressions: [] } });
    expect(await suppressions.inForce([hash], waterweg)).toEqual([]);
  });

  test('an operator can lift a bounce, but only the person can lift a complaint', async () => {
    const { tools, advance, now } = await consentWorld();
    const say = (over: Parameters<typeof ticked>[1]) =>
      recordStatements(tools, { contactId: anja, statements: (_, at) => [ticked(at, over)] });
    const scope = { senderId: waterweg };
    await say({ type: 'suppressed', scope, suppression: 'hard-bounce' });
    await say({ type: 'suppressed', scope, suppression: 'complaint' });
    advance(1_000);

    const operator = { kind: 'operator', id: 'o', reason: 'r', evidenceRef: 'e' } as const;
    const lifted = await say({
      type: 'reinstated',
      scope,
      actor: operator,
      evidence: evidenceAt(now()),
    });

    expect(lifted).toMatchObject({ state: { suppressions: [{ reason: 'complaint' }] } });
  });

  test('a change of address ends a bounce and keeps an objection', async () => {
    const { tools, subjects } = await consentWorld();
    const say = (over: Parameters<typeof ticked>[1]) =>
      recordStatements(tools, { contactId: anja, statements: (_, at) => [ticked(at, over)] });
    const scope = { senderId: waterweg };
    await say({ type: 'suppressed', scope, suppression: 'hard-bounce' });
    await say({ type: 'suppressed', scope, suppression: 'objection' });
    subjects.set(anja, subjectFacts('anja-elsewhere'));

    const moved = await say({ type: 'address-changed', scope });

    expect(moved).toMatchObject({ state: { suppressions: [{ reason: 'objection' }] } });
  });
});

test('the digest used in tests is SHA-256', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
