import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ConsentEvent } from '../../../shared/consent/event/consent-event.ts';
import type { ConsentLedger, LedgerWrite } from '../../../shared/consent/event/consent-ledger.ts';
import { recordStatements } from '../../../shared/consent/event/record-statements.ts';
import { sealEvents } from '../../../shared/consent/event/seal-events.ts';
import { evolve } from '../../../shared/consent/fold/evolve.ts';
import { emptyConsentFold } from '../../../shared/consent/fold/marks.ts';
import { isStopped } from '../../../shared/consent/links/stop-request.ts';
import type { OptInToken } from '../../../shared/consent/opt-in/opt-in-token.ts';
import {
  askedBackFor,
  type Suppression,
  type SuppressionList,
} from '../../../shared/consent/suppression/suppression-list.ts';
import type { Sha256 } from '../../../shared/kernel/digest.ts';
import type { AddressHash, ContactId, EventId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import {
  consentWorld,
  day,
  sha256,
  start,
  subjectFacts,
  ticked,
  waterweg,
} from '../../support/consent-world.ts';
import { isWhole } from '../../support/how-many.ts';
import { kinds, type Load, sayMuch } from '../../support/many-topics.ts';

export type OpenedLedger = {
  readonly ledger: ConsentLedger;
  readonly suppressions: SuppressionList;
  findToken(hash: Sha256): Promise<OptInToken | undefined>;
};

const contact = 'c1' as ContactId;

const firstWrite = (over: Partial<LedgerWrite> = {}): LedgerWrite => {
  const events = sealEvents(
    [{ ...ticked(start), defects: [] }],
    { version: 0, lastHash: '' },
    {
      contactId: contact,
      recordedAt: start,
      recordedBy: { kind: 'system', id: 'test' },
      newEventId: () => 'e1' as EventId,
      digest: sha256,
    },
  );
  return {
    contactId: contact,
    expectedVersion: 0,
    events,
    fold: events.reduce(evolve, emptyConsentFold(contact)),
    secret: 'secret-of-c1',
    outbox: [],
    ...over,
  };
};

const add = async (ledger: ConsentLedger, count: number) => {
  const { tools, subjects, advance } = await consentWorld({ ledger });
  subjects.set(contact, subjectFacts(contact));
  advance(day);
  return recordStatements(tools, {
    contactId: contact,
    statements: () =>
      Array.from({ length: count }, (_, index) => ticked(instantFromMillis(start + index))),
  });
};

/** What every `ConsentLedger` promises. A fake that fails this is a lie. */
export const consentLedgerContract = (name: string, open: () => Promise<OpenedLedger>) =>
  describe(`consent ledger: ${name}`, () => {
    test('a contact nobody recorded anything about is live, with version 0', async () => {
      const { ledger } = await open();

      const head = await ledger.read(contact);

      expect(head).toEqual({ outcome: 'live', ...emptyConsentFold(contact), lastHash: '' });
      expect(await ledger.events(contact, 0, 10)).toEqual({ events: [] });
    });

    test('what was appended is read back whole: head, event and bulk state', async () => {
      const { ledger } = await open();
      const write = firstWrite();

      expect(await ledger.append(write)).toBe('appended');

      const lastHash = write.events[0]?.hash;
      const { secret } = write;
      expect(await ledger.read(contact)).toEqual({
        outcome: 'live',
        ...write.fold,
        lastHash,
        secret,
      });
      expect((await ledger.events(contact, 0, 10)).events).toEqual(write.events);
      expect(await ledger.states([contact], 'consistent')).toEqual([write.fold.state]);
    });

    test('of two writers that saw the same version, one is told conflict', async () => {
      const { ledger } = await open();

      const outcomes = await Promise.all([
        ledger.append(firstWrite()),
        ledger.append(firstWrite()),
      ]);

      expect(outcomes.toSorted()).toEqual(['appended', 'conflict']);
      expect((await ledger.events(contact, 0, 10)).events).toHaveLength(1);
    });

    test('a write on another version than the stored one changes nothing', async () => {
      const { ledger } = await open();
      await ledger.append(firstWrite());
      const before = await ledger.read(contact);

      expect(await ledger.append(firstWrite({ expectedVersion: 7 }))).toBe('conflict');

      expect(await ledger.read(contact)).toEqual(before);
    });

    test('ten writers at once lose nothing and leave one unbroken sequence', async () => {
      const { ledger } = await open();

      const outcomes = await Promise.all(Array.from({ length: 10 }, () => add(ledger, 1)));

      expect(outcomes.map(({ outcome }) => outcome)).toEqual(Array(10).fill('appended'));
      const { events } = await ledger.events(contact, 0, 100);
      expect(events.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    });

    test('an idempotency key is stored with the write and identifies the first writer', async () => {
      const { ledger } = await open();
      const key = { value: 'k1', fingerprint: 'f1' };
      await ledger.append(firstWrite({ key }));

      expect(await ledger.key(contact, 'k1')).toEqual({ fingerprint: 'f1', sequences: [1] });
      expect(await ledger.key(contact, 'k2')).toBeUndefined();
      expect(await ledger.key('other' as ContactId, 'k1')).toBeUndefined();
    });

    test('events come in pages, in sequence, none twice and none left out', async () => {
      const { ledger } = await open();
      await add(ledger, 20);
      await add(ledger, 5);

      const seen: ConsentEvent[] = [];
      let after: number | undefined = 0;
      while (after !== undefined) {
        const page = await ledger.events(contact, after, 7);
        expect(page.events.length).toBeLessThanOrEqual(7);
        seen.push(...page.events);
        after = page.next;
      }

      expect(seen.map(({ sequence }) => sequence)).toEqual(
        Array.from({ length: 25 }, (_, index) => index + 1),
      );
    });

    test('states come in the order asked, empty for contacts that were never recorded', async () => {
      const { ledger } = await open();
      await ledger.append(firstWrite());

      const ids = ['nobody', contact, 'none'] as ContactId[];
      const states = await ledger.states(ids, 'eventual');

      expect(states.map(({ contactId }) => contactId)).toEqual(ids);
      expect(states.map((state) => ('version' in state ? state.version : -1))).toEqual([0, 1, 0]);
    });

    test('suppressions and tokens are written with the event or not at all', async () => {
      const { ledger, suppressions, findToken } = await open();
      const addressHash = 'h1' as AddressHash;
      const row: Suppression = { addressHash, scope: 'ALL', reason: 'hard-bounce', at: start };
      const token: OptInToken = {
        tokenHash: sha256('token'),
        contactId: contact,
        requestEventId: 'e1' as EventId,
        scope: { senderId: waterweg },
        expiresAt: start,
      };
      const beside = { suppressions: [row], tokens: [token] };

      await ledger.append(firstWrite({ ...beside, expectedVersion: 3 }));
      expect(await suppressions.inForce([addressHash], waterweg)).toEqual([]);
      expect(await findToken(token.tokenHash)).toBeUndefined();

      await ledger.append(firstWrite(beside));
      expect(await suppressions.inForce([addressHash], waterweg)).toEqual([row]);
      expect(await findToken(token.tokenHash)).toEqual(token);
    });

    test('an address is asked back once in thirty days, whichever contact has it', async () => {
      const { ledger, suppressions } = await open();
      const addressHash = 'h3' as AddressHash;
      const contactId = 'another' as ContactId;
      const [event] = firstWrite().events;
      if (event === undefined) throw new Error('no event');
      const events = [{ ...event, contactId }];
      const fold = events.reduce(evolve, emptyConsentFold(contactId));
      const other = { ...firstWrite(), contactId, events, fold };
      const asked = (at: number) => ({ askedBack: { addressHash, at: at as typeof start } });

      expect(await suppressions.askedBackAt(addressHash)).toBeUndefined();
      expect(await ledger.append(firstWrite(asked(start)))).toBe('appended');
      expect(await suppressions.askedBackAt(addressHash)).toBe(start);
      const early = asked(start + askedBackFor - 1);
      expect(await ledger.append({ ...other, ...early })).toBe('conflict');
      expect(await suppressions.askedBackAt(addressHash)).toBe(start);
      expect(await suppressions.inForce([addressHash], waterweg)).toEqual([]);
      const late = asked(start + askedBackFor);
      expect(await ledger.append({ ...other, ...late })).toBe('appended');
      expect(await suppressions.askedBackAt(addressHash)).toBe(start + askedBackFor);
    });

    test('a lifted suppression refuses nothing; one of another sender neither', async () => {
      const { suppressions } = await open();
      const addressHash = 'h2' as AddressHash;
      const row = { addressHash, reason: 'complaint', at: start } as const;
      await suppressions.put({ ...row, scope: waterweg });
      await suppressions.put({ ...row, scope: 'other' as typeof waterweg });

      expect(await suppressions.inForce([addressHash], waterweg)).toHaveLength(1);
      await suppressions.put({ ...row, scope: waterweg, liftedAt: start });
      expect(await suppressions.inForce([addressHash], waterweg)).toEqual([]);
    });

    test('a closed ledger takes nothing more, and a purge leaves only the closed head', async () => {
      const { ledger } = await open();
      await add(ledger, 20);
      await ledger.append(firstWrite({ key: { value: 'k', fingerprint: 'f' } }));

      expect(await ledger.close(contact, 19)).toBe('conflict');
      expect(await ledger.close(contact, 20)).toBe('appended');
      expect(await ledger.append(firstWrite({ expectedVersion: 21 }))).toBe('conflict');
      expect(await ledger.append(firstWrite())).toBe('conflict');
      await ledger.purge(contact);
      await ledger.purge(contact);

      const closed = await ledger.read(contact);
      expect(closed).toMatchObject({ outcome: 'erased', version: 21 });
      // One for each event: what the evidence log has of them is known for as long as the head is.
      expect(closed.outcome === 'erased' && new Set(closed.leaves).size).toBe(20);
      expect(await ledger.events(contact, 0, 100)).toEqual({ events: [] });
      expect((await add(ledger, 1)).outcome).toBe('erased');
      const [state] = await ledger.states([contact], 'consistent');
      expect(state).toHaveProperty('malformed');
    });

    test('a ledger without any event can be closed too', async () => {
      const { ledger } = await open();

      expect(await ledger.close(contact, 0)).toBe('appended');

      expect(await ledger.append(firstWrite())).toBe('conflict');
    });

    test('a repair writes the state back, unless events were appended since', async () => {
      const { ledger } = await open();
      await add(ledger, 2);
      const head = await ledger.read(contact);
      if (head.outcome !== 'live') throw new Error('not live');

      expect(await ledger.repair(head, head.lastHash)).toBe('appended');
      expect(await ledger.read(contact)).toEqual(head);
      await add(ledger, 1);
      expect(await ledger.repair(head, head.lastHash)).toBe('conflict');
    });

    test('a secret is made with the first event, and later writes and repairs keep it', async () => {
      const { ledger } = await open();
      const secretNow = async () => {
        const head = await ledger.read(contact);
        return head.outcome === 'live' ? head.secret : undefined;
      };
      expect(await secretNow()).toBeUndefined();

      await add(ledger, 1);
      const secret = await secretNow();
      expect(secret).toMatch(/^[\w-]{43}$/);

      await add(ledger, 2);
      const head = await ledger.read(contact);
      if (head.outcome !== 'live') throw new Error('not live');
      const { secret: _, ...fold } = head;
      expect(await ledger.repair(fold, head.lastHash)).toBe('appended');
      await add(ledger, 1);

      expect(await secretNow()).toBe(secret);
    });

    test('a closed ledger has no secret', async () => {
      const { ledger } = await open();
      await add(ledger, 1);

      expect(await ledger.close(contact, 1)).toBe('appended');

      expect(await ledger.read(contact)).toEqual({
        outcome: 'erased',
        version: 2,
        leaves: [expect.stringMatching(/^[0-9a-f]{64}$/)],
      });
    });

    test('whatever is said of however many topics fits one item, and no stop is lost', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.record({
            topics: fc.integer({ min: 190, max: 220 }),
            filler: fc.constantFrom('x', 'é', '話'),
            rounds: fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 3 }),
          }),
          async (load) => {
            const { ledger } = await open();

            const { outcomes, state, scopes } = await sayMuch(ledger, contact, load);

            const lost = outcomes.filter((one) =>
              /^(?:withdrawn|refused|objected) (?!appended)/.test(one),
            );
            expect(lost).toEqual([]);
            // What is refused for its words fills nothing: the load would be smaller than it says.
            if (load.rounds.includes('requested')) expect(outcomes).toContain('requested appended');
            for (const { purpose, topic } of scopes) {
              const wide = `${waterweg}/${purpose}`;
              expect(isStopped(state, `${wide}/${topic}`) || isStopped(state, wide)).toBe(true);
            }
          },
        ),
        { numRuns: isWhole() ? 4 : 1, examples: isWhole() ? [[heaviest]] : [[heavy]] },
      );
    }, 600_000);
  });

/** More than one item takes, of the longest topics. */
const heavy: Load = { topics: 220, filler: '話', rounds: ['granted', 'requested', 'withdrawn'] };

/** All that can be said, of the longest topics, as often as it is kept. */
const heaviest: Load = {
  topics: 220,
  filler: '話',
  rounds: [
    'unproven',
    'imported',
    'granted',
    ...Array(5).fill('requested'),
    'withdrawn',
    'refused',
  ],
};
