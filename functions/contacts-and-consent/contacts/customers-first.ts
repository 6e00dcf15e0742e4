import { isObject } from '../../../shared/kernel/object/is-object.ts';
import type { RowStops } from './read-stops.ts';

/**
 * The rows of a list in the order in which they are taken, in groups that may be taken together: rows
 * with a stop before all others, so that of two rows of one address the stop wins, and every customer
 * on the list before the users of its service. Customers that a row with a stop needs go before it.
 */
export const customersFirst = <Row extends ListedRow>(
  rows: readonly Row[],
): readonly (readonly Row[])[] => {
  const byId = new Map(rows.flatMap((row) => idsOf(row).map((id) => [id, row] as const)));
  const early = new Set<Row>();
  const needed = rows.filter(({ found }) => found !== undefined);
  for (let row = needed.pop(); row !== undefined; row = needed.pop()) {
    if (early.has(row)) continue;
    early.add(row);
    needed.push(...customersOn(byId, row));
  }
  const late = rows.filter((row) => !early.has(row));
  const inOrder = rows.filter((row) => early.has(row));
  return [...groupsOf(byId, inOrder), ...groupsOf(byId, late, early)];
};

/**
 * Where a part of a list ends that starts at a row: at least `least` rows on, and behind every customer that one
 * of its rows names.
 */
export const endWithCustomers = (rows: readonly unknown[], least: number) => {
  const places = new Map(
    rows.flatMap((input, at) => idsOf({ input }).map((id) => [id, at] as const)),
  );
  return (from: number): number => {
    let end = Math.min(rows.length, from + least);
    for (let at = from; at < end; at += 1)
      for (const id of namedIn(rows[at])) end = Math.max(end, (places.get(id) ?? -1) + 1);
    return end;
  };
};

/** A row as it came in, and the stops that it states. */
export type ListedRow = { readonly input: unknown; readonly found: RowStops | undefined };

const groupsOf = <Row extends ListedRow>(
  byId: ReadonlyMap<string, Row>,
  rows: readonly Row[],
  before: ReadonlySet<Row> = new Set(),
): Row[][] => {
  const groups: Row[][] = [];
  const taken = new Set(before);
  for (let left = [...rows]; left.length > 0; left = left.filter((row) => !taken.has(row))) {
    const ready = left.filter((row) => customersOn(byId, row).every((one) => taken.has(one)));
    // Rows that wait for each other are taken together: whoever comes last finds its customer.
    const group = ready.length === 0 ? left : ready;
    groups.push(group);
    for (const row of group) taken.add(row);
  }
  return groups;
};

/** The rows of this list that a row names as customer. */
const customersOn = <Row extends ListedRow>(byId: ReadonlyMap<string, Row>, row: Row): Row[] =>
  namedIn(row.input).flatMap((id) => {
    const customer = byId.get(id);
    return customer === undefined || customer === row ? [] : [customer];
  });

const idsOf = ({ input }: Pick<ListedRow, 'input'>): string[] => {
  const id = isObject(input) ? input['contactId'] : undefined;
  return typeof id === 'string' ? [id] : [];
};

const namedIn = (input: unknown): string[] => {
  const relationships = isObject(input) ? input['relationships'] : undefined;
  if (!Array.isArray(relationships)) return [];
  return relationships.flatMap((one: unknown) => {
    const id = isObject(one) ? one['customerId'] : undefined;
    return typeof id === 'string' ? [id] : [];
  });
};

/** Every id by which a row may name a contact: its own, and those of its customers. */
export const idsNamedIn = (input: unknown): readonly string[] => [
  ...new Set([...idsOf({ input }), ...namedIn(input)]),
];
