import type { TransactItem } from '../consent/ledger-write.ts';

/**
 * Which rows go in one transaction, by their index: as many as fit, each whole. A row that is too large
 * for any transaction is in none of them: it is written alone, in steps.
 */
export const packRows = (
  rows: readonly (readonly TransactItem[])[],
): readonly (readonly number[])[] => {
  const groups: number[][] = [];
  let [actions, bytes] = [mostActions, mostBytes];
  let keys = new Set<string>();
  for (const [index, items] of rows.entries()) {
    const size = bytesOf(items);
    if (items.length > mostActions || size > mostBytes) continue;
    const own = items.map(keyOf);
    const isFull = actions + items.length > mostActions || bytes + size > mostBytes;
    // A transaction writes an item once.
    if (isFull || own.some((key) => keys.has(key))) {
      groups.push([]);
      [actions, bytes, keys] = [0, 0, new Set()];
    }
    groups.at(-1)?.push(index);
    actions += items.length;
    bytes += size;
    for (const key of own) keys.add(key);
  }
  return groups;
};

/** DynamoDB takes 100; one is what they announce. */
const mostActions = 99;

/** Of 4 MB, with room for what they announce and for how DynamoDB counts. */
const mostBytes = 2_500_000;

const bytesOf = (items: readonly TransactItem[]): number =>
  items.reduce((sum, item) => sum + Buffer.byteLength(JSON.stringify(item)), 0);

const keyOf = ({ Put, Update, Delete, ConditionCheck }: TransactItem): string => {
  const { TableName = '' } = Put ?? Update ?? Delete ?? ConditionCheck ?? {};
  const key = Put?.Item ?? (Update ?? Delete ?? ConditionCheck)?.Key ?? {};
  return `${TableName} ${key['pk']} ${key['sk']}`;
};
