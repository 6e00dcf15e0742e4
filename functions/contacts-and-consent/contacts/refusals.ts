import type { Suppression } from '../../../shared/consent/suppression/suppression-list.ts';
import type { LoosenedField } from '../../../shared/contacts/loosened-fields.ts';
import type { ContactId } from '../../../shared/kernel/ids.ts';
import { dateFromInstant } from '../../../shared/kernel/instant.ts';
import type { ContactIds } from '../../runtime/http/contact-ids.ts';
import { atEmail } from '../../runtime/http/contact-problems.ts';
import { ProblemError } from '../../runtime/http/problem.ts';

/** Why an address cannot be this contact's, as problems that point at it. */
export const addressTaken = async (ids: ContactIds, owner: ContactId): Promise<ProblemError> => {
  const show = await ids.shown([owner]);
  return new ProblemError('state-conflict', {
    detail: `this sender has a contact with that address: \`${show(owner)}\``,
    ...atEmail('one contact per address and sender'),
  });
};

/** What a change that takes a protection away must say. */
export const unexplained = (fields: readonly LoosenedField[]): ProblemError => {
  const names = fields.map((field) => `\`${field}\``).join(', ');
  const message = `needed where ${names} changes so that fewer rules protect the person: mail may come that did not`;
  const errors = ['/reason', '/evidenceRef'].map((pointer) => ({
    pointer,
    in: 'body' as const,
    message,
  }));
  return new ProblemError('refused', { errors });
};

export const addressSuppressed = (suppressions: readonly Suppression[]): ProblemError => {
  const reasons = suppressions.map(({ reason, at }) => `${reason} since ${dateFromInstant(at)}`);
  return new ProblemError('refused', {
    detail: `the address is suppressed: ${reasons.join(', ')}`,
    ...atEmail('must not be mailed'),
  });
};
