import { addressProblemText } from '../../../shared/contacts/contact-draft.ts';
import type { AddressProblem } from '../../../shared/kernel/email-address.ts';
import { ProblemError } from './problem.ts';

/** The field of a body that holds the address, and what is wrong with it. */
export const atEmail = (message: string) => ({
  errors: [{ pointer: '/email', in: 'body' as const, message }],
});

export const malformedAddress = (problem: AddressProblem): ProblemError =>
  new ProblemError('invalid-request', atEmail(addressProblemText[problem]));

/** A contact is of a sender, which must be registered first. */
export const senderUnknownText =
  'no such sender; register it first with `PUT /v1/senders/{senderId}`';

export const senderUnknown = (): ProblemError =>
  new ProblemError('refused', {
    errors: [{ pointer: '/senderId', in: 'body', message: senderUnknownText }],
  });

export const noContact = (): ProblemError =>
  new ProblemError('not-found', { detail: 'no such contact' });
