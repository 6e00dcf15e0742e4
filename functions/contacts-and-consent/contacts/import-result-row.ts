import type { z } from '@hono/zod-openapi';
import { addressProblemText } from '../../../shared/contacts/contact-draft.ts';
import type { AddressProblem } from '../../../shared/kernel/email-address.ts';
import type { ImportRowOutcome } from '../../../shared/subjects/import-contact.ts';
import { senderUnknownText } from '../../runtime/http/contact-problems.ts';
import type { FieldError } from '../../runtime/http/problem.ts';
import type { importResult } from './import-schema.ts';

/** What became of a row that is a contact, as the answer says it. */
export const presentRow = (row: number, outcome: ImportRowOutcome): ResultRow => {
  const stop = {
    ...(outcome.stop === undefined ? {} : { stop: outcome.stop }),
    ...(outcome.repeated === undefined ? {} : { repeated: outcome.repeated }),
  };
  switch (outcome.outcome) {
    case 'refused':
      return outcome.reason === 'sender-unknown'
        ? { row, ...outcome, errors: atRow(row, [senderUnknownError(stop.stop !== undefined)]) }
        : { row, ...outcome };
    case 'created':
    case 'exists': {
      const consents = outcome.consents.map((status) => status ?? 'none');
      return { row, outcome: outcome.outcome, contactId: outcome.contactId, consents, ...stop };
    }
    case 'malformed-address':
      return { row, outcome: 'malformed', ...stop, errors: atEmail(row, outcome.problem) };
    case 'suppressed':
      return { row, outcome: 'suppressed', reasons: [...outcome.reasons], ...stop };
    default:
      return outcome satisfies never;
  }
};

/** One row of the answer. */
export type ResultRow = z.infer<typeof importResult>['rows'][number];

export const atRow = (row: number, errors: readonly FieldError[]): FieldError[] =>
  errors.map((error) => ({ ...error, pointer: `/rows/${row}${error.pointer}` }));

const atEmail = (row: number, problem: AddressProblem): FieldError[] =>
  atRow(row, emailErrors(problem));

export const emailErrors = (problem: AddressProblem): FieldError[] => [
  { pointer: '/email', in: 'body', message: addressProblemText[problem] },
];

export const malformedRow = (
  row: number,
  hasStop: boolean,
  errors: readonly FieldError[],
): ResultRow => ({
  row,
  outcome: 'malformed',
  ...(hasStop ? { stop: 'not-recorded' as const } : {}),
  ...(errors.length === 0 ? {} : { errors: atRow(row, errors) }),
});

/** A stop holds at a sender: what is kept for an id that is none must be checked by a person. */
export const senderUnknownError = (hasStops: boolean): FieldError => ({
  pointer: '/senderId',
  in: 'body',
  message: hasStops
    ? `${senderUnknownText}. The stops of this row hold for that id alone: if it is mistyped, send the row again with the right one`
    : senderUnknownText,
});

export const withNotes = (result: ResultRow, notes: readonly FieldError[]): ResultRow =>
  notes.length === 0 ? result : { ...result, notes: atRow(result.row, notes) };
