import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ConsentEvent, ConsentScope } from '../../../shared/consent/event/consent-event.ts';
import { rebuildFold } from '../../../shared/consent/event/verify-ledger.ts';
import type { ConsentEntry } from '../../../shared/consent/fold/consent-state.ts';
import { coversKey, scopeKey } from '../../../shared/consent/fold/scope.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import { aHistory, aScope, contact, idOf } from '../../support/consent-histories.ts';

const entriesOf = (events: readonly ConsentEvent[]): Readonly<Record<string, ConsentEntry>> =>
  rebuildFold(contact, events).state.entries;

const next = (
  events: readonly ConsentEvent[],
  over: Partial<ConsentEvent> & Pick<ConsentEvent, 'type' | 'scope'>,
): ConsentEvent => ({
  schemaVersion: 1,
  contactId: contact,
  eventId: idOf(events.length + 1),
  sequence: events.length + 1,
  occurredAt: 50 as Instant,
  recordedAt: 100 as Instant,
  actor: { kind: 'subject' },
  method: 'api',
  defects: [],
  previousHash: '',
  hash: 'h' as ConsentEvent['hash'],
  ...over,
});

/** Only a list says `imported`: anybody else who does is refused before it is recorded. */
const asRecorded = (events: readonly ConsentEvent[]): readonly ConsentEvent[] =>
  events.map((event) =>
    event.type === 'imported'
      ? { ...event, actor: { kind: 'import', id: 'i', upstreamProof: 'p' } }
      : event,
  );

const aStop = fc.constantFrom('withdrawn' as const, 'objected' as const);
const notThePerson = fc.constantFrom<ConsentEvent['actor']>(
  { kind: 'operator', id: 'o', reason: 'r', evidenceRef: 'e' },
  { kind: 'import', id: 'i', upstreamProof: 'p' },
  { kind: 'system', id: 's' },
);

describe('the laws of the fold, for any history before', () => {
  test('after a stop, nothing of the scope or below it is granted or pending', () => {
    fc.assert(
      fc.property(aHistory, aStop, aScope, (before, type, scope) => {
        const entries = entriesOf([...before, next(before, { type, scope })]);

        for (const [key, entry] of Object.entries(entries))
          if (coversKey(scopeKey(scope), key)) {
            expect(['withdrawn', 'objected', 'refused']).toContain(entry.status);
            expect(entry.pending).toBeUndefined();
          }
      }),
    );
  });

  test('nobody but the person overrules a stop, whatever they record and whenever it happened', () => {
    fc.assert(
      fc.property(
        aHistory,
        aStop,
        aScope,
        notThePerson,
        fc.constantFrom('granted' as const, 'imported' as const),
        fc.integer({ min: 1, max: 99 }),
        (before, type, scope, actor, claim, at) => {
          const stopped = [...before, next(before, { type, scope })];
          const events = [
            ...stopped,
            next(stopped, { type: claim, scope, actor, occurredAt: at as Instant }),
          ];

          expect(entriesOf(events)[scopeKey(scope)]?.status).not.toBe('granted');
        },
      ),
    );
  });

  test('the person’s own later act overrules a stop', () => {
    fc.assert(
      fc.property(aHistory, aStop, aScope, (before, type, scope) => {
        const stopped = [...before, next(before, { type, scope })];
        const again = next(stopped, { type: 'granted', scope, occurredAt: 51 as Instant });

        expect(entriesOf([...stopped, again])[scopeKey(scope)]?.status).toBe('granted');
      }),
    );
  });

  test('at the same time a stop wins over a grant, in either order', () => {
    fc.assert(
      fc.property(aHistory, aStop, aScope, fc.boolean(), (before, type, scope, stopFirst) => {
        const types = stopFirst ? ([type, 'granted'] as const) : (['granted', type] as const);
        const first = [...before, next(before, { type: types[0], scope })];
        const events = [...first, next(first, { type: types[1], scope })];

        expect(['withdrawn', 'objected']).toContain(entriesOf(events)[scopeKey(scope)]?.status);
      }),
    );
  });

  test('a stop learnt late counts from its own time: later acts hold, earlier ones do not', () => {
    fc.assert(
      fc.property(aStop, aScope, (type, scope) => {
        const grant = next([], { type: 'granted', scope, occurredAt: 20 as Instant });
        const late = (at: number) => next([grant], { type, scope, occurredAt: at as Instant });

        expect(entriesOf([grant, late(19)])[scopeKey(scope)]?.status).toBe('granted');
        expect(entriesOf([grant, late(21)])[scopeKey(scope)]?.status).toBe(type);
      }),
    );
  });

  test('a grant changes its own scope and no other', () => {
    fc.assert(
      fc.property(aHistory, aScope, (before, scope) => {
        const { [scopeKey(scope)]: _, ...others } = entriesOf(before);
        const grant = next(before, { type: 'granted', scope });
        const { [scopeKey(scope)]: __, ...othersAfter } = entriesOf([...before, grant]);

        expect(othersAfter).toEqual(others);
      }),
    );
  });

  test('an import never overrides the person’s own statements, and fills gaps', () => {
    fc.assert(
      fc.property(aHistory.map(asRecorded), aScope, (before, scope) => {
        const was = entriesOf(before);
        const list = next(before, {
          type: 'imported',
          scope,
          actor: { kind: 'import', id: 'i', upstreamProof: 'p' },
        });
        const entry = entriesOf([...before, list])[scopeKey(scope)];
        const old = was[scopeKey(scope)];
        const persons = old?.status === 'granted' && ['subject', 'guardian'].includes(old.by);
        const said = ['refused', 'withdrawn', 'objected'].includes(old?.status ?? '');

        if (persons || said) expect(entry).toEqual(old);
        if (Object.keys(was).length === 0) expect(entry?.status).toBe('granted');
      }),
    );
  });

  test('only a confirmation of a live request has an effect', () => {
    fc.assert(
      fc.property(aHistory, aScope, fc.integer({ min: 1, max: 24 }), (before, scope, answers) => {
        const was = entriesOf(before);
        const live = was[scopeKey(scope)]?.pending ?? [];
        fc.pre(live.every(({ eventId }) => eventId !== idOf(answers)));
        const link = next(before, { type: 'confirmed', scope, requestEventId: idOf(answers) });

        expect(entriesOf([...before, link])).toEqual(was);
      }),
    );
  });

  test('the order in which facts arrive does not matter', () => {
    const withoutLinks = aHistory.map((events) =>
      events.filter(
        ({ type, doubleOptIn }) =>
          type !== 'confirmed' &&
          type !== 'requested' &&
          !(type === 'granted' && doubleOptIn === true),
      ),
    );
    fc.assert(
      fc.property(
        withoutLinks.chain((events) =>
          fc.tuple(
            fc.constant(events),
            fc.shuffledSubarray([...events], {
              minLength: events.length,
              maxLength: events.length,
            }),
          ),
        ),
        ([events, shuffled]) => {
          expect(entriesOf(shuffled)).toEqual(entriesOf(events));
        },
      ),
    );
  });
});

describe('double opt-in in the fold', () => {
  const scope: ConsentScope = {
    senderId: contact as unknown as ConsentScope['senderId'],
    purpose: 'commercial',
  };
  const key = scopeKey(scope);
  const request = next([], { type: 'requested', scope, occurredAt: 10 as Instant });
  const answer = (events: readonly ConsentEvent[], at = 30) =>
    next(events, {
      type: 'confirmed',
      scope,
      occurredAt: at as Instant,
      requestEventId: request.eventId,
    });

  test('a request is pending, and a confirmation makes it a confirmed grant', () => {
    expect(entriesOf([request])[key]?.status).toBe('pending');
    expect(entriesOf([request, answer([request])])[key]).toMatchObject({
      status: 'granted',
      confirmed: true,
    });
  });

  test('a link answered twice, or after a withdrawal, revives nothing', () => {
    const used = [request, answer([request])];
    const stopped = [...used, next(used, { type: 'withdrawn', scope, occurredAt: 40 as Instant })];

    expect(entriesOf([...stopped, answer(stopped, 50)])[key]?.status).toBe('withdrawn');
    const early = [
      request,
      next([request], { type: 'withdrawn', scope, occurredAt: 20 as Instant }),
    ];
    expect(entriesOf([...early, answer(early)])[key]?.status).toBe('withdrawn');
  });

  test('a withdrawal between request and confirmation, learnt only later, undoes the confirmation', () => {
    const used = [request, answer([request])];
    const late = next(used, { type: 'withdrawn', scope, occurredAt: 20 as Instant });

    expect(entriesOf([...used, late])[key]?.status).toBe('withdrawn');
  });

  test('a new request leaves a withdrawal in force until it is confirmed', () => {
    const stop = next([], { type: 'withdrawn', scope, occurredAt: 5 as Instant });
    const again = next([stop], { type: 'requested', scope, occurredAt: 10 as Instant });
    const events = [stop, again];

    expect(entriesOf(events)[key]).toMatchObject({
      status: 'withdrawn',
      pending: [{ eventId: again.eventId }],
    });
    const link = next(events, {
      type: 'confirmed',
      scope,
      requestEventId: again.eventId,
    });
    expect(entriesOf([...events, link])[key]?.status).toBe('granted');
  });
});
