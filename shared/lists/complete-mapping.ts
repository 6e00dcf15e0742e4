import type { FieldSources, ListMapping } from './list-mapping.ts';
import type { SuggestedMapping } from './suggest-mapping.ts';

/**
 * What somebody says of the columns of a list, completed by what their names say. A column that is
 * said to be the status is not read for a yes or no too, nor the other way round.
 */
export const completeMapping = (suggested: SuggestedMapping, given: GivenMapping): ListMapping => {
  const { zone, dateOrder, stops } = suggested;
  return {
    ...(zone === undefined ? {} : { zone }),
    ...(dateOrder === undefined ? {} : { dateOrder }),
    stops,
    ...given,
    fields: { ...withoutRivals(suggested.fields, given.fields), ...given.fields },
  };
};

export type GivenMapping = Omit<ListMapping, 'fields'> & { readonly fields?: FieldSources };

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
