/**
 * One page of what somebody looks for in a long list: full where there are as many among the next thousand,
 * and otherwise with the place where the search goes on. Nothing is passed over: what is asked for at a
 * time is what the page still lacks, so that the place after the last one read is that of the page.
 */
export const findPage = async <Item, Place>({
  limit,
  from,
  read,
  isWanted,
  isOver = () => false,
}: Search<Item, Place>): Promise<FoundPage<Item, Place>> => {
  const found: Item[] = [];
  let position = from;
  let looked = 0;
  do {
    const page = await read(limit - found.length, position);
    found.push(...page.items.filter(isWanted));
    looked += Math.max(1, page.items.length);
    const last = page.items.at(-1);
    position = last !== undefined && isOver(last) ? undefined : page.next;
  } while (position !== undefined && found.length < limit && looked < mostLookedAt);
  return position === undefined ? { items: found } : { items: found, next: position };
};

type Search<Item, Place> = {
  readonly limit: number;
  /** Where an earlier page ended. */
  readonly from: Place | undefined;
  /** At most so many items behind a place, in the order of the list. */
  readonly read: (limit: number, from: Place | undefined) => Promise<FoundPage<Item, Place>>;
  readonly isWanted: (item: Item) => boolean;
  /** Whether nothing behind this item can be wanted. */
  readonly isOver?: (item: Item) => boolean;
};

type FoundPage<Item, Place> = {
  readonly items: readonly Item[];
  readonly next?: Place | undefined;
};

const mostLookedAt = 1_000;
