import { stopMeaning } from '../kernel/list-words.ts';
import { defined } from '../kernel/object/defined.ts';
import type { FieldSources, ListMapping } from './list-mapping.ts';
import type { SuggestedMapping } from './suggest-mapping.ts';

/**
 * What somebody says of the columns of a list, completed by what their names say. A column that is
 * said to be the status is not read for a yes or no too, nor the other way round.
 */
export const completeMapping = (suggested: SuggestedMapping, given: GivenMapping): ListMapping => {
  const { zone, dateOrder } = suggested;
  const named = new Set((given.stops ?? []).map(({ column }) => column));
  const unnamed = suggested.stops.filter(({ column }) => !named.has(column));
  return {
    ...defined({ zone, dateOrder }),
    ...given,
    // A stop is never lost: a column of stops is read, whatever else is said of the list.
    stops: [...(given.stops ?? []), ...unnamed],
    ...(given.adds === 'relations'
      ? { relation: { ...suggested.relation, ...given.relation } }
      : {}),
    fields: {
      ...withoutRivals(suggested.fields, given.fields),
      ...given.fields,
      ...stopsKept(suggested.fields, given.fields),
    },
  };
};

export type GivenMapping = Omit<ListMapping, 'fields'> & { readonly fields?: FieldSources };

/**
 * A fixed text for every row does not hide the column that says who stopped: it counts where a cell is
 * empty. A fixed word of a stop holds for every row.
 */
const stopsKept = (suggested: FieldSources, given: FieldSources = {}): FieldSources =>
  Object.fromEntries(
    (['status', 'mayMail'] as const).flatMap((field) => {
      const [said, column] = [given[field], suggested[field]];
      const isHidden =
        said !== undefined && 'value' in said && column !== undefined && 'column' in column;
      if (!isHidden || stopMeaning(said.value) !== undefined) return [];
      return [[field, { column: column.column, otherwise: said.value }]];
    }),
  );

/** Two readings of one column: what its words mean, and whether they are a yes or a no. */
const rivals = [
  ['status', 'mayMail'],
  ['mayMail', 'status'],
] as const;

const withoutRivals = (suggested: FieldSources, given: FieldSources = {}): FieldSources => {
  const kept = { ...suggested };
  for (const [said, rival] of rivals) {
    const [own, other] = [given[said], kept[rival]];
    if (own !== undefined && 'column' in own && other !== undefined && 'column' in other)
      if (own.column === other.column) delete kept[rival];
  }
  return kept;
};
