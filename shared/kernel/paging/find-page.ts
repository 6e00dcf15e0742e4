/**
 * One page of the matches in a long list. It is full if the next thousand items have enough matches;
 * otherwise it has the place where the search continues. No match is skipped: each read asks for as many
 * items as the page still lacks, so the place after the last item read is also that of the page.
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
  /** At most `limit` items after a place, in the order of the list. */
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
