import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SenderId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { findMailings, type WantedMailings } from '../../../shared/mailing/find-mailings.ts';
import { mailingStates } from '../../../shared/mailing/mailing.ts';
import type { MailingHeader, MailingPage } from '../../../shared/mailing/mailing-store.ts';
import { testMailing } from '../../support/dispatch-mailing.ts';

type Kept = Pick<MailingHeader, 'mailingId' | 'state' | 'name' | 'createdAt'>;

/** Lists as the store does: the newest first, a few a call, on from the key of the last. */
const storeOf = (kept: readonly Kept[]) => {
  let calls = 0;
  return {
    calls: () => calls,
    list: async (_: SenderId, limit: number, from?: MailingPage['next']): Promise<MailingPage> => {
      calls += 1;
      const start = from === undefined ? 0 : Number(from['at']);
      const mailings = kept
        .slice(start, start + limit)
        .map(({ mailingId, ...one }): MailingHeader => testMailing(mailingId, sender, one));
      const next = start + mailings.length;
      return next < kept.length ? { mailings, next: { at: String(next) } } : { mailings };
    },
  };
};

const sender = 'waterweg' as SenderId;
const at = (day: number) => instantFromMillis(Date.UTC(2026, 0, 1) + day * 86_400_000);

const kept = fc
  .array(
    fc.record({
      state: fc.constantFrom(...mailingStates),
      name: fc.constantFrom('Onderhoud', 'AANBIEDING mei', 'Aanbieding juni', 'Größe'),
      day: fc.nat(60),
    }),
    { maxLength: 60 },
  )
  .map((all) =>
    all
      .toSorted((a, b) => b.day - a.day)
      .map(({ day, ...one }, index) => ({
        ...one,
        createdAt: at(day),
        mailingId: `m${index}` as Kept['mailingId'],
      })),
  );
const wanted: fc.Arbitrary<WantedMailings> = fc.record(
  {
    state: fc.constantFrom(...mailingStates),
    text: fc.constantFrom('aanbieding', 'GRÖSSE', 'größe', 'x'),
    createdFrom: fc.nat(60).map(at),
    createdBefore: fc.nat(60).map(at),
  },
  { requiredKeys: [] },
);

test('the pages of a search together contain every match, once and in order', async () => {
  await fc.assert(
    fc.asyncProperty(kept, wanted, fc.integer({ min: 1, max: 7 }), async (all, want, limit) => {
      const found: string[] = [];
      let next: MailingPage['next'];
      do {
        const page = await findMailings(storeOf(all), {
          senderId: sender,
          wanted: want,
          limit,
          from: next,
        });
        expect(page.mailings.length).toBeLessThanOrEqual(limit);
        found.push(...page.mailings.map(({ mailingId }) => mailingId));
        next = page.next;
      } while (next !== undefined);
      const right = all.filter(
        ({ state, name, createdAt }) =>
          (want.state === undefined || state === want.state) &&
          (want.text === undefined || name.toLowerCase().includes(want.text.toLowerCase())) &&
          (want.createdFrom === undefined || createdAt >= want.createdFrom) &&
          (want.createdBefore === undefined || createdAt < want.createdBefore),
      );
      expect(found).toEqual(right.map(({ mailingId }) => mailingId));
    }),
  );
});

test('a page is full while there are enough matches, and a search without matches ends after a thousand', async () => {
  const all = Array.from(
    { length: 3_000 },
    (_, index): Kept => ({
      mailingId: `m${index}` as Kept['mailingId'],
      state: index % 10 === 0 ? 'finished' : 'draft',
      name: 'n',
      createdAt: at(0),
    }),
  );
  const full = await findMailings(storeOf(all), {
    senderId: sender,
    wanted: { state: 'finished' },
    limit: 25,
  });
  expect(full.mailings).toHaveLength(25);
  const store = storeOf(all);
  const none = await findMailings(store, {
    senderId: sender,
    wanted: { state: 'paused' },
    limit: 25,
  });
  expect([none.mailings.length, none.next, store.calls()]).toEqual([0, { at: '1000' }, 40]);
});
