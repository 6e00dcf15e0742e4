import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import {
  newestAmong,
  newestFirst,
  type Placed,
} from '../../../shared/kernel/paging/newest-first.ts';

type Job = Placed & { readonly state: string };

const job = (startedAt: number, id: string, state = 'done'): Job => ({
  ...{ startedAt: instantFromMillis(startedAt), id, state },
});

const listOf =
  (items: readonly Job[]) =>
  async (most: number, after: Placed | undefined): Promise<readonly Job[]> =>
    newestAmong(items, most, after);

/** Every page, by following what each says of the next. */
const paged = async (
  lists: readonly (readonly Job[])[],
  limit: number,
  isWanted: (item: Job) => boolean = () => true,
) => {
  const pages: (readonly Job[])[] = [];
  let after: Placed | undefined;
  do {
    const page = await newestFirst(lists.map(listOf), { limit, after, isWanted });
    pages.push(page.items);
    after = page.next;
  } while (after !== undefined);
  return pages;
};

const jobs = fc.uniqueArray(
  fc.record({
    startedAt: fc.integer({ min: 0, max: 6 }),
    id: fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 1, maxLength: 3 }),
    state: fc.constantFrom('going', 'done'),
    list: fc.integer({ min: 0, max: 3 }),
  }),
  { selector: ({ startedAt, id }) => `${startedAt} ${id}`, maxLength: 40 },
);

test('whatever is in several lists comes once, newest first, and all of it that is wanted', () =>
  fc.assert(
    fc.asyncProperty(jobs, fc.integer({ min: 1, max: 7 }), async (given, limit) => {
      const all = given.map(({ startedAt, id, state }) => job(startedAt, id, state));
      const lists = [0, 1, 2, 3].map((n) => all.filter((_, at) => given[at]?.list === n));
      const isWanted = ({ state }: Job) => state === 'going';
      const pages = await paged(lists, limit, isWanted);
      expect(pages.every((page) => page.length <= limit)).toBe(true);
      expect(pages.flat()).toEqual(newestAmong(all.filter(isWanted), 100, undefined));
    }),
  ));

test('what starts between two pages is on neither of them, and moves nothing', async () => {
  const before = [job(3, 'c'), job(2, 'b'), job(1, 'a')];
  const every = () => true;
  const first = await newestFirst([listOf(before)], {
    limit: 2,
    after: undefined,
    isWanted: every,
  });
  expect(first.items.map(({ id }) => id)).toEqual(['c', 'b']);
  const grown = [listOf([job(9, 'z')]), listOf([...before, job(4, 'd')])];
  const second = await newestFirst(grown, { limit: 2, after: first.next, isWanted: every });
  expect(second).toEqual({ items: [job(1, 'a')] });
});

test('no items anywhere make one empty page', async () => {
  expect(await paged([[], []], 5)).toEqual([[]]);
  expect(await paged([], 5)).toEqual([[]]);
});
