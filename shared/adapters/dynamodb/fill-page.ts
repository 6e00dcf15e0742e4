import type { Item } from '../items/consent-state-item.ts';
import type { Key } from '../items/keys.ts';

/**
 * Reads on until a page of filtered items is full or the end is reached, and answers where the next one starts;
 * without that there is no more. DynamoDB filters after reading, so that one read may find nothing.
 */
export const fillPage = async (
  limit: number,
  from: StartKey | undefined,
  read: ReadSome,
): Promise<{ readonly items: readonly Item[]; readonly next?: Key }> => {
  const found: Item[] = [];
  let start = from;
  do {
    // One more than asked for tells whether there is more.
    const { Items = [], LastEvaluatedKey } = await read(limit + 1 - found.length, start);
    found.push(...Items);
    start = LastEvaluatedKey;
  } while (found.length <= limit && start !== undefined);
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return found.length <= limit || last === undefined
    ? { items }
    : { items, next: { pk: String(last['pk']), sk: String(last['sk']) } };
};

type StartKey = Readonly<Record<string, unknown>>;

/** Asks for about this many items that pass the filter, behind a key. */
type ReadSome = (
  missing: number,
  from: StartKey | undefined,
) => Promise<{
  readonly Items?: Item[] | undefined;
  readonly LastEvaluatedKey?: StartKey | undefined;
}>;
