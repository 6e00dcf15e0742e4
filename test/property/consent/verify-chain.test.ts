import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ConsentEvent } from '../../../shared/consent/event/consent-event.ts';
import { allEvents } from '../../../shared/consent/event/consent-ledger.ts';
import { recordStatements } from '../../../shared/consent/event/record-statements.ts';
import { verifyChain } from '../../../shared/consent/event/verify-chain.ts';
import { repairState, verifyLedger } from '../../../shared/consent/event/verify-ledger.ts';
import type { ContactId, EventId } from '../../../shared/kernel/ids.ts';
import {
  anja,
  type ConsentWorld,
  consentWorld,
  sha256,
  ticked,
} from '../../support/consent-world.ts';

/** A ledger with a few events in it. */
const written = async (): Promise<ConsentWorld> => {
  const world = await consentWorld();
  for (const type of ['granted', 'withdrawn', 'granted'] as const) {
    world.advance(1_000);
    await recordStatements(world.tools, {
      contactId: anja,
      statements: (_, at) => [ticked(at, { type, note: 'é “quoted” \u0000' })],
    });
  }
  return world;
};

const world = await written();
const events = await allEvents(world.ledger, anja);

const parsed = (text: string): ConsentEvent | undefined => {
  try {
    return JSON.parse(text) as ConsentEvent;
  } catch {
    return undefined;
  }
};

describe('verifying a chain', () => {
  test('a chain as it was recorded is intact', async () => {
    expect(verifyChain(anja, events, { digest: sha256 })).toMatchObject({
      outcome: 'intact',
      events: 3,
    });
    expect(await verifyLedger(world, anja, sha256)).toMatchObject({ outcome: 'intact' });
  });

  test('any byte of any event that is flipped is found, and the event is named', () => {
    const texts = events.map((event) => Buffer.from(JSON.stringify(event)));
    const aFlip = fc
      .nat({ max: events.length - 1 })
      .chain((index) =>
        fc.tuple(
          fc.constant(index),
          fc.nat({ max: (texts[index]?.length ?? 1) - 1 }),
          fc.integer({ min: 1, max: 255 }),
        ),
      );
    let tried = 0;

    fc.assert(
      fc.property(aFlip, ([index, place, mask]) => {
        const bytes = Buffer.from(texts[index] ?? []);
        bytes[place] = (bytes[place] ?? 0) ^ mask;
        const event = parsed(bytes.toString('utf8'));
        // A byte that leaves no JSON is not an event at all; one that leaves the same value
        // (an escape written otherwise) changed nothing.
        fc.pre(JSON.stringify(event) !== JSON.stringify(events[index]));
        tried += 1;
        const tampered = events.with(index, event as ConsentEvent);

        expect(verifyChain(anja, tampered, { digest: sha256 })).toMatchObject({
          outcome: 'broken',
          sequence: index + 1,
        });
      }),
      { numRuns: 3_000 },
    );
    expect(tried).toBeGreaterThan(2_000);
  });

  test.each([
    ['an event left out', events.toSpliced(1, 1), 2, 'sequence-gap'],
    ['two events swapped', [events[1], events[0], events[2]], 1, 'sequence-gap'],
    [
      'an event with a hash of its own but another past',
      events.with(1, { ...(events[1] as ConsentEvent), previousHash: '' }),
      2,
      'previous-hash-differs',
    ],
    [
      'another contact’s event',
      events.with(0, { ...(events[0] as ConsentEvent), contactId: 'x' as ContactId }),
      1,
      'other-contact',
    ],
    [
      'a field more than was recorded',
      events.with(2, { ...(events[2] as ConsentEvent), extra: 1 } as ConsentEvent),
      3,
      'hash-differs',
    ],
  ])('a chain with %s is found broken', (_name, tampered, sequence, problem) => {
    expect(verifyChain(anja, tampered as ConsentEvent[], { digest: sha256 })).toMatchObject({
      outcome: 'broken',
      sequence,
      problem,
    });
  });

  test('events missing at the end are found by the head', () => {
    const end = { version: 3, lastHash: events[2]?.hash ?? '' } as const;

    expect(verifyChain(anja, events.slice(0, 2), { digest: sha256, end })).toMatchObject({
      outcome: 'broken',
      sequence: 3,
      problem: 'events-missing-at-end',
    });
  });
});

describe('state and events', () => {
  test('a state that differs from its events is found and repaired from them', async () => {
    const mine = await written();
    const head = mine.data.heads.get(anja);
    if (head?.outcome !== 'live') throw new Error('not live');
    const forged = { ...head.state, entries: {} };
    mine.data.heads.set(anja, { ...head, state: forged });

    expect(await verifyLedger(mine, anja, sha256)).toMatchObject({
      outcome: 'state-differs',
    });
    expect(await repairState(mine, { contactId: anja, digest: sha256 })).toEqual({
      outcome: 'repaired',
    });
    expect(mine.data.heads.get(anja)).toEqual(head);
    expect(await repairState(mine, { contactId: anja, digest: sha256 })).toEqual({
      outcome: 'unchanged',
    });
  });

  test('a broken chain is never repaired: it is evidence', async () => {
    const mine = await written();
    const recorded = mine.data.events.get(anja) ?? [];
    recorded[0] = { ...(recorded[0] as ConsentEvent), eventId: 'forged' as EventId };

    expect(await repairState(mine, { contactId: anja, digest: sha256 })).toMatchObject({
      outcome: 'broken',
      verdict: { sequence: 1 },
    });
  });
});
