import type { Instant } from '../instant.ts';
import { findPage } from './find-page.ts';

/**
 * One page of what several lists hold together, newest first. Every list gives its own newest after a place, so no
 * list is read further than the page reaches. Nothing is skipped and nothing comes twice, also when something newer
 * starts between two pages.
 */
export const newestFirst = <Item extends Placed>(
  lists: readonly NewestOf<Item>[],
  { limit, after, isWanted }: Wanted<Item>,
) =>
  findPage<Item, Placed>({
    limit,
    from: after,
    isWanted,
    read: async (most, place) => {
      // One more than asked for tells whether there is a next page.
      const found = await Promise.all(lists.map((newest) => newest(most + 1, place)));
      const all = found.flat().toSorted(byAge);
      const items = all.slice(0, most);
      const last = items.at(-1);
      return all.length > most && last !== undefined
        ? { items, next: { startedAt: last.startedAt, id: last.id } }
        : { items };
    },
  });

/**
 * A list that is read whole, because it is short, in the order and from the place that is asked
 * for.
 */
export const newestAmong = <Item extends Placed>(
  items: readonly Item[],
  most: number,
  after: Placed | undefined,
): readonly Item[] =>
  items
    .filter((item) => after === undefined || byAge(after, item) < 0)
    .toSorted(byAge)
    .slice(0, most);

/** Where something is among others: by when it started, then by its id. */
export type Placed = { readonly startedAt: Instant; readonly id: string };

/** The newest of a list, at most `most` of them, starting after a place that is not among them. */
export type NewestOf<Item extends Placed> = (
  most: number,
  after: Placed | undefined,
) => Promise<readonly Item[]>;

type Wanted<Item> = {
  readonly limit: number;
  /** The last item of the page before. */
  readonly after: Placed | undefined;
  readonly isWanted: (item: Item) => boolean;
};

const byAge = (a: Placed, b: Placed): number =>
  b.startedAt - a.startedAt || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0);
