import { describe, expect, test } from 'vitest';
import type { ConsentState } from '../../../shared/consent/fold/consent-state.ts';
import type { Relationship } from '../../../shared/contacts/relationship.ts';
import { countryCode, untoldCountry } from '../../../shared/kernel/country.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import { countsOf, noCounts } from '../../../shared/retention/retention-run.ts';
import { retentionSchedule, termOf } from '../../../shared/retention/retention-schedule.ts';
import { unconfirmedDueAt } from '../../../shared/retention/unconfirmed-sign-up.ts';
import {
  contactDueAt,
  ledgerDueAt,
  mailingDueAt,
  requestDueAt,
  saidNo,
} from '../../../shared/retention/when-due.ts';

const at = (day: string): Instant => Date.parse(day) as Instant;
const now = at('2032-01-01');

describe('a mailing', () => {
  test('a mailing is due five years after its end, to the day', () => {
    const ended = { createdAt: at('2026-10-01'), changedAt: at('2026-11-30') };
    expect(mailingDueAt({ state: 'finished', ...ended })).toBe(at('2031-11-30'));
    expect(mailingDueAt({ state: 'draft', createdAt: at('2024-02-29') })).toBe(at('2029-02-28'));
  });

  test.each(['scheduled', 'running', 'paused'] as const)(
    'a mailing that is %s is never due',
    (state) => {
      expect(mailingDueAt({ state, createdAt: at('2001-01-01') })).toBeUndefined();
    },
  );
});

describe('a contact', () => {
  const contact = {
    createdAt: at('2020-01-01'),
    updatedAt: at('2021-01-01'),
    relationships: [] as Relationship[],
    publishedAddresses: [],
  };
  const relationship = (role: Relationship['role'], until?: string): Relationship => ({
    ...{ relationshipId: 'r', role, capacity: 'person', since: at('2020-01-01') },
    ...(until === undefined ? {} : { until: at(until) }),
  });

  test('a contact is due five years after the last recorded fact about it', () => {
    expect(contactDueAt(contact, now)).toBe(at('2026-01-01'));
    const ended = { ...contact, relationships: [relationship('customer', '2025-06-01')] };
    expect(contactDueAt(ended, now)).toBe(at('2030-06-01'));
  });

  test('a contact is kept while it is a customer or a user, but not because it was a prospect', () => {
    for (const role of ['customer', 'user'] as const)
      expect(
        contactDueAt({ ...contact, relationships: [relationship(role)] }, now),
      ).toBeUndefined();
    const later = { ...contact, relationships: [relationship('donor', '2033-01-01')] };
    expect(contactDueAt(later, now)).toBeUndefined();
    const prospect = { ...contact, relationships: [relationship('prospect')] };
    expect(contactDueAt(prospect, now)).toBe(at('2026-01-01'));
  });
});

describe('a ledger', () => {
  const state = (status: string, validUntil?: string) =>
    ({
      entries: {
        k: { status, ...(validUntil === undefined ? {} : { validUntil: at(validUntil) }) },
      },
      suppressions: [],
    }) as unknown as ConsentState;

  test('a ledger keeps its contact while a consent holds', () => {
    expect(ledgerDueAt(state('granted'), at('2001-01-01'), now)).toBeUndefined();
    expect(ledgerDueAt(state('granted', '2033-01-01'), at('2001-01-01'), now)).toBeUndefined();
  });

  test('a ledger is due five years after its last event, or after a consent that expired later', () => {
    expect(ledgerDueAt(state('withdrawn'), at('2026-05-01'), now)).toBe(at('2031-05-01'));
    expect(ledgerDueAt(state('granted', '2028-01-01'), at('2026-05-01'), now)).toBe(
      at('2033-01-01'),
    );
  });

  test('a ledger tells whether the person ever said no to mail', () => {
    for (const status of ['withdrawn', 'objected', 'refused'])
      expect(saidNo(state(status))).toBe(true);
    for (const status of ['granted', 'pending', 'expired', 'invalidated', 'unproven'])
      expect(saidNo(state(status))).toBe(false);
    const bounced = { ...state('granted'), suppressions: [{ reason: 'hard-bounce' }] };
    expect(saidNo(bounced as unknown as ConsentState)).toBe(true);
  });
});

describe('a sign-up', () => {
  const signedUp = {
    source: 'sign-up',
    country: untoldCountry,
    relationships: [] as Relationship[],
    publishedAddresses: [],
    updatedAt: at('2026-11-01'),
  };
  type Said = Parameters<typeof unconfirmedDueAt>[1][number];
  const asked = (day: string, over: Partial<Said> = {}): Said => ({
    ...{ type: 'requested', actor: { kind: 'subject' }, recordedAt: at(day) },
    ...over,
  });

  test('a sign-up is due thirty days after the last confirmation mail if nobody confirmed', () => {
    expect(unconfirmedDueAt(signedUp, [])).toBe(at('2026-12-01'));
    expect(unconfirmedDueAt(signedUp, [asked('2026-11-01'), asked('2026-11-21')])).toBe(
      at('2026-12-21'),
    );
  });

  test('a sign-up is treated like other contacts once its holder said anything to that sender', () => {
    for (const over of [
      { type: 'confirmed' },
      { type: 'granted' },
      { type: 'refused' },
      { type: 'withdrawn' },
      { type: 'objected' },
      { type: 'suppressed', suppression: 'complaint' },
    ] as const)
      expect(
        unconfirmedDueAt(signedUp, [asked('2026-11-01'), asked('2026-11-02', over)]),
        JSON.stringify(over),
      ).toBeUndefined();
  });

  test('a sign-up is not confirmed by a bounce, or by anything said elsewhere', () => {
    const elsewhere = { kind: 'system', id: 'stops-of-entity' } as const;
    for (const over of [
      { type: 'suppressed', suppression: 'hard-bounce' },
      { type: 'suppressed', suppression: 'soft-bounces' },
      {
        type: 'suppressed',
        suppression: 'objection',
        actor: { kind: 'system', id: 'suppression-list' },
      },
      { type: 'objected', recordedBy: elsewhere },
    ] as const)
      expect(
        unconfirmedDueAt(signedUp, [asked('2026-11-01'), asked('2026-11-02', over)]),
        JSON.stringify(over),
      ).toBe(at('2026-12-02'));
  });

  test('a sign-up is treated like other contacts if somebody added to it', () => {
    const relationships: Relationship[] = [
      { relationshipId: 'r', role: 'user', capacity: 'person', since: at('2026-11-01') },
    ];
    for (const over of [{ source: 'fair' }, { country: countryCode('NL') }, { relationships }])
      expect(
        unconfirmedDueAt({ ...signedUp, ...over }, [asked('2026-11-01')]),
        JSON.stringify(over),
      ).toBeUndefined();
  });
});

test('a run stored before sign-ups were counted has a count of zero', () => {
  const one = { looked: 1, due: 0, held: 0, removed: 0, failed: 0 };
  expect(countsOf({ counts: { mailings: one, contacts: one, requests: one } })).toEqual({
    ...{ mailings: one, contacts: one, requests: one },
    signUps: noCounts,
  });
});

test('a request is due five years after its answer, and never while it is open', () => {
  const request = { state: 'open' } as Parameters<typeof requestDueAt>[0];
  expect(requestDueAt(request)).toBeUndefined();
  const by = { kind: 'jwt', id: 'o' } as const;
  const answer = { outcome: 'upheld', answeredAt: at('2026-01-31'), answeredBy: by } as const;
  expect(requestDueAt({ ...request, state: 'answered', answer })).toBe(at('2031-01-31'));
});

test('every line of the schedule says why, with the law, and is carried out or has no term', () => {
  for (const [kind, rule] of Object.entries(retentionSchedule)) {
    expect(rule.why.length, kind).toBeGreaterThan(20);
    const isTaken = rule.by === 'daily-run' || rule.by === 'time-to-live';
    expect(termOf(rule) !== 'no term', kind).toBe(isTaken);
  }
});
