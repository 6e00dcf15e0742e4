import type { Suppression } from '../../../shared/consent/suppression/suppression-list.ts';
import { dateFromInstant } from '../../../shared/kernel/instant.ts';
import { atEmail } from '../../runtime/http/contact-problems.ts';
import { ProblemError } from '../../runtime/http/problem.ts';

/** Why an address cannot be this contact's, as problems that point at it. */
export const addressTaken = (contactId: string): ProblemError =>
  new ProblemError('state-conflict', {
    detail: `this sender has a contact with that address: \`${contactId}\``,
    ...atEmail('one contact per address and sender'),
  });

export const addressSuppressed = (suppressions: readonly Suppression[]): ProblemError => {
  const reasons = suppressions.map(({ reason, at }) => `${reason} since ${dateFromInstant(at)}`);
  return new ProblemError('refused', {
    detail: `the address is suppressed: ${reasons.join(', ')}`,
    ...atEmail('must not be mailed'),
  });
};
