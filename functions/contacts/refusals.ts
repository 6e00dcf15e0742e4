import type { Suppression } from '../../shared/consent/suppression-list.ts';
import { addressProblemText } from '../../shared/contacts/contact-draft.ts';
import type { AddressProblem } from '../../shared/kernel/email-address.ts';
import { dateFromInstant } from '../../shared/kernel/instant.ts';
import { ProblemError } from '../runtime/problem.ts';

/** Expected refusals as problems, each with the field it is about. */
const atEmail = (message: string) => ({
  errors: [{ pointer: '/email', in: 'body' as const, message }],
});

export const malformedAddress = (problem: AddressProblem): ProblemError =>
  new ProblemError('invalid-request', atEmail(addressProblemText[problem]));

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

export const noContact = (): ProblemError =>
  new ProblemError('not-found', { detail: 'no such contact' });
