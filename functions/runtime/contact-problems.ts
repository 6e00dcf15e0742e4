import { addressProblemText } from '../../shared/contacts/contact-draft.ts';
import type { AddressProblem } from '../../shared/kernel/email-address.ts';
import { ProblemError } from './problem.ts';

/** The field of a body that holds the address, and what is wrong with it. */
export const atEmail = (message: string) => ({
  errors: [{ pointer: '/email', in: 'body' as const, message }],
});

export const malformedAddress = (problem: AddressProblem): ProblemError =>
  new ProblemError('invalid-request', atEmail(addressProblemText[problem]));

export const noContact = (): ProblemError =>
  new ProblemError('not-found', { detail: 'no such contact' });
