import type { AccountedRow } from '../../bundles/accounted-rows.ts';
import type { FiledRow } from '../../evidence/verify/beside.ts';
import { claimFromItem } from './claim-item.ts';
import { type Item, textOf } from './dispatch-attributes.ts';
import { filedClaim } from './filed-rows.ts';

/**
 * A row with the claims that it accounts for; a claim that a later job overwrote is not among them.
 */
export const accountedRow = (
  row: FiledRow,
  resolved: readonly string[],
  claimOf: (contactId: string) => Item | undefined,
): AccountedRow => {
  const jobId = row.name.slice(row.name.indexOf('#') + 1);
  const own = claimed(row).flatMap((contactId) => {
    const item = claimOf(contactId);
    return item === undefined || textOf(item, 'job') !== jobId ? [] : [item];
  });
  const told = own.flatMap((item) => {
    const { contactId, feedback } = claimFromItem(item);
    return feedback.length === 0 ? [] : [[contactId, feedback] as const];
  });
  return { row, claims: own.map(filedClaim), resolved, feedback: Object.fromEntries(told) };
};

/** Recipients about whom a row says only what their claims say. */
export const claimed = ({ recipients }: FiledRow): readonly string[] =>
  recipients.flatMap(([contactId, said]) => (said === null ? [contactId] : []));
