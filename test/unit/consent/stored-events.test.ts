import { expect, test } from 'vitest';
import type { ConsentEvent } from '../../../shared/consent/event/consent-event.ts';
import { allEvents } from '../../../shared/consent/event/consent-ledger.ts';
import { recordStatements } from '../../../shared/consent/event/record-statements.ts';
import { verifyChain } from '../../../shared/consent/event/verify-chain.ts';
import { rebuildFold } from '../../../shared/consent/event/verify-ledger.ts';
import type { EntityId } from '../../../shared/kernel/ids.ts';
import {
  anja,
  consentWorld,
  offersKey,
  sha256,
  start,
  ticked,
} from '../../support/consent-world.ts';
import { memoryConsentLedger } from '../../support/memory/memory-consent-ledger.ts';

/** Two events as version 0.1.0 stored them, with the hashes that it computed. Not to be changed. */
const stored = [
  {
    type: 'granted',
    scope: {
      senderId: 'waterweg',
      purpose: 'commercial',
      topic: 'Offers',
    },
    occurredAt: 1788220800000,
    actor: {
      kind: 'subject',
    },
    method: 'web-form',
    act: 'ticked-empty-box',
    notice: {
      noticeId: 'offers',
      version: 1,
    },
    language: 'nl',
    sourceUrl: 'https://www.waterweg.example/sign-up',
    addressHash: 'hash-of-anja',
    noticeSha256: '0000000000000000000000000000000000000000000000000000000000000001',
    defects: [],
    schemaVersion: 1,
    contactId: 'anja',
    eventId: '01J6P0000000000000000000A1',
    sequence: 1,
    recordedAt: 1788220800000,
    previousHash: '',
    hash: 'f6c884420051966cb44d02b0072e7346ebbd353a80236365f51de94a6f441592',
  },
  {
    type: 'refused',
    scope: {
      senderId: 'waterweg',
      activity: 'tracking.open',
    },
    occurredAt: 1788220860000,
    actor: {
      kind: 'operator',
      id: 'webshop',
      reason: 'by phone',
      evidenceRef: 'call-7',
    },
    method: 'phone',
    defects: [],
    schemaVersion: 1,
    contactId: 'anja',
    eventId: '01J6P0000000000000000000A2',
    sequence: 2,
    recordedAt: 1788220861000,
    idempotencyKey: 'k1',
    previousHash: 'f6c884420051966cb44d02b0072e7346ebbd353a80236365f51de94a6f441592',
    hash: '5064176ca120939b178eaead90096174204eaa0348191c667a5fe058e93b59ec',
  },
] as unknown as readonly ConsentEvent[];

const world = async () => {
  const made = await consentWorld();
  const { state, marks } = rebuildFold(anja, stored);
  const lastHash = stored[1]?.hash ?? '';
  made.data.events.set(anja, [...stored]);
  made.data.heads.set(anja, { outcome: 'live', state, marks, lastHash });
  return { ...made, ledger: memoryConsentLedger(made.data) };
};

test('events from 0.1.0 keep their hashes, and their chain is intact', () => {
  expect(verifyChain(anja, stored, { digest: sha256 })).toMatchObject({
    outcome: 'intact',
    events: 2,
  });
});

test('events from 0.1.0 fold to the same state, without an entity, under the folded topic', () => {
  const { entries } = rebuildFold(anja, stored).state;

  expect(entries).toEqual({
    [offersKey]: {
      status: 'granted',
      eventId: stored[0]?.eventId,
      occurredAt: stored[0]?.occurredAt,
      by: 'subject',
      notice: { noticeId: 'offers', version: 1 },
    },
    'waterweg/+tracking.open': {
      status: 'refused',
      eventId: stored[1]?.eventId,
      occurredAt: stored[1]?.occurredAt,
      by: 'operator',
    },
  });
});

test('an event of version 2 continues their chain, and names its recorder and entity', async () => {
  const { tools, ledger, advance } = await world();
  advance(86_400_000);
  const recorded = await recordStatements(
    { ...tools, ledger },
    { contactId: anja, statements: (_, at) => [ticked(at)] },
  );
  expect(recorded.outcome).toBe('appended');

  const events = await allEvents(ledger, anja);
  expect(events.slice(0, 2)).toEqual(stored);
  expect(events[2]).toMatchObject({
    schemaVersion: 2,
    sequence: 3,
    previousHash: stored[1]?.hash,
    recordedBy: { kind: 'system', id: 'test' },
    entityId: 'e-waterweg',
  });
  expect(verifyChain(anja, events, { digest: sha256 })).toMatchObject({
    outcome: 'intact',
    events: 3,
  });
  const head = await ledger.read(anja);
  expect(head).toMatchObject({
    state: { version: 3, entries: { [offersKey]: { eventId: events[2]?.eventId } } },
    secret: expect.stringMatching(/^.{43}$/),
  });
});

test('a changed 0.1.0 event is detected, even if it only gained members of version 2', () => {
  const [first, second] = stored as readonly [ConsentEvent, ConsentEvent];
  const forgeries: readonly Partial<ConsentEvent>[] = [
    { occurredAt: (start + 1) as never },
    { recordedBy: { kind: 'jwt', id: 'webshop' } },
    { entityId: 'e-waterweg' as never },
    { schemaVersion: 2 },
  ];
  for (const forged of forgeries)
    expect(verifyChain(anja, [{ ...first, ...forged }, second], { digest: sha256 })).toMatchObject({
      outcome: 'broken',
      problem: 'hash-differs',
    });
});

test('a consent given to another entity stores that entity in the state', () => {
  const [first] = stored as readonly [ConsentEvent, ConsentEvent];
  const entityOf = (entityId: string) => {
    const event: ConsentEvent = { ...first, schemaVersion: 2, entityId: entityId as EntityId };
    return rebuildFold(anja, [event]).state.entries[offersKey]?.entityId;
  };

  expect(entityOf('e-group')).toBe('e-group');
  expect(entityOf('e-waterweg')).toBeUndefined();
});
