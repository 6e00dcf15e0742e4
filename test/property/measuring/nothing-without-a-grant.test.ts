import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trackingApp } from '../../../functions/tracking/handler.ts';
import { forgetObservations } from '../../../shared/delivery/measuring/forget-observations.ts';
import type { Measure } from '../../../shared/delivery/measuring/measures.ts';
import { plusMillis } from '../../../shared/kernel/instant.ts';
import { type PageWorld, pageWorld, trackingNotice } from '../../support/pages/page-world.ts';

/** What may happen, in any order: acts of the person, fetches, and the minute after which is forgotten. */
type Step =
  | { readonly do: 'grant' | 'withdraw' | 'refuse'; readonly activity: Measure }
  | { readonly do: 'object' | 'erase' | 'move' | 'forget' }
  | { readonly do: 'fetch'; readonly part: 'o' | '0' | '1' | '7'; readonly byMachine: boolean };

const activity = fc.constantFrom<Measure>('tracking.open', 'tracking.click');
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('grant' as const), activity }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('withdraw', 'refuse'), activity }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('object', 'erase', 'move') }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('forget' as const) }) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('fetch' as const),
      part: fc.constantFrom('o', '0', '1', '7'),
      byMachine: fc.boolean(),
    }),
  },
);

/** Told without the policy: which activities hold, and what may therefore have been noted. */
type Told = { granted: Set<Measure>; noted: Set<string>; gone: boolean; moved: boolean };

type Choice = Extract<Step, { readonly activity: Measure }>;
type Fetch = Extract<Step, { readonly do: 'fetch' }>;

const nameOf = ({ part, byMachine }: Fetch): string =>
  `${part === 'o' ? 'open' : `click-${part}`}${byMachine ? '-by-machine' : ''}`;

const take = async (world: PageWorld, told: Told, one: Step): Promise<void> => {
  switch (one.do) {
    case 'grant':
    case 'withdraw':
    case 'refuse':
      if (!told.gone) await choose(world, told, one);
      return;
    case 'object':
      if (!told.gone) await world.say({ type: 'objected', scope: {} });
      told.granted.clear();
      return;
    case 'erase':
      if (!told.gone) await world.erase();
      Object.assign(told, { gone: true, granted: new Set() });
      return;
    case 'move':
      if (told.gone || told.moved) return;
      await world.become({
        addressHash: 'hash-elsewhere' as never,
        updatedAt: plusMillis(world.now(), 1),
      });
      told.moved = true;
      return;
    case 'forget':
      await forgetObservations(
        { ...world.tracking, observations: world.observations },
        world.contactId,
        world.now(),
      );
      told.noted = new Set(
        [...told.noted].filter((name) =>
          told.granted.has(name.startsWith('open') ? 'tracking.open' : 'tracking.click'),
        ),
      );
      return;
    default:
      await fetchPart(world, told, one);
  }
};

const choose = async (world: PageWorld, told: Told, one: Choice): Promise<void> => {
  const scope = { activity: one.activity };
  if (one.do === 'grant') {
    await world.say({ type: 'granted', scope, notice: trackingNotice });
    told.granted.add(one.activity);
  } else {
    await world.say({ type: one.do === 'withdraw' ? 'withdrawn' : 'refused', scope });
    told.granted.delete(one.activity);
  }
};

const fetchPart = async (world: PageWorld, told: Told, one: Fetch): Promise<void> => {
  const agent = one.byMachine ? 'curl/8' : 'Mozilla/5.0 (X11) Thunderbird/140.0';
  const answer = await trackingApp(world.tracking).request(`/m/${world.links.mail()}/${one.part}`, {
    headers: { 'user-agent': agent },
  });
  // The reader is served whatever holds.
  expect(answer.status).toBe({ o: 200, 0: 302, 1: 302, 7: 404 }[one.part]);
  const measure = one.part === 'o' ? 'tracking.open' : 'tracking.click';
  if (one.part !== '7' && told.granted.has(measure) && !told.moved) told.noted.add(nameOf(one));
};

test('in any order of grants, withdrawals and fetches only what is granted at a fetch is noted, and its end takes it away', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 14 }), async (steps) => {
      const world = await pageWorld();
      const told: Told = { granted: new Set(), noted: new Set(), gone: false, moved: false };
      for (const one of steps) {
        const before = await world.observed();
        await take(world, told, one);
        const after = await world.observed();
        expect(new Set(after)).toEqual(told.noted);
        // Nothing is added but by a fetch, and nothing of an activity that does not hold.
        const added = after.filter((name) => !before.includes(name));
        for (const name of added)
          expect(
            told.granted.has(name.startsWith('open') ? 'tracking.open' : 'tracking.click'),
          ).toBe(true);
        const sums = await world.sums();
        expect(sums.opened + sums.openedByMachine).toBe(
          after.some((name) => name.startsWith('open')) ? 1 : 0,
        );
        expect(sums.clicked + sums.clickedByMachine).toBe(
          after.some((name) => name.startsWith('click')) ? 1 : 0,
        );
      }
    }),
    { numRuns: 150 },
  );
});
