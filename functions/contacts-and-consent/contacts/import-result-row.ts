import type { z } from '@hono/zod-openapi';
import {
  refusalText,
  statementRefusals,
} from '../../../shared/consent/event/statement-refusals.ts';
import { addressProblemText } from '../../../shared/contacts/contact-draft.ts';
import type { AddressProblem } from '../../../shared/kernel/email-address.ts';
import { defined } from '../../../shared/kernel/object/defined.ts';
import type { Filled, ImportRowOutcome } from '../../../shared/subjects/import-contact.ts';
import type { RelationsOutcome } from '../../../shared/subjects/import-relations.ts';
import { senderUnknownText } from '../../runtime/http/contact-problems.ts';
import type { FieldError } from '../../runtime/http/problem.ts';
import type { importResult } from './import-schema.ts';

/** What became of a row that is a contact, as the answer says it. */
export const presentRow = (
  row: number,
  outcome: ImportRowOutcome,
  grantAt: (index: number) => number,
): ResultRow => {
  const stop = {
    ...defined({ stop: outcome.stop, repeated: outcome.repeated }),
  };
  switch (outcome.outcome) {
    case 'refused':
      return {
        row,
        ...outcome,
        errors: atRow(row, [
          outcome.reason === 'sender-unknown'
            ? senderUnknownError(stop.stop !== undefined)
            : refusedError(outcome.reason),
        ]),
      };
    case 'created':
    case 'exists': {
      const consents = outcome.consents.map((status) => status ?? 'none');
      const { unrecorded } = outcome;
      const notes = filledNotes(outcome);
      return defined({
        row,
        outcome: outcome.outcome,
        contactId: outcome.contactId,
        consents,
        ...stop,
        ...(unrecorded === undefined
          ? {}
          : {
              reason: unrecorded.reason,
              errors: atRow(row, [unrecordedError(unrecorded, grantAt(unrecorded.index))]),
            }),
        notes: notes.length === 0 ? undefined : atRow(row, notes),
      });
    }
    case 'malformed-address':
      return { row, outcome: 'malformed', ...stop, errors: atEmail(row, outcome.problem) };
    case 'suppressed': {
      // Stops of one moment come in any order: an answer that is asked for again must be the same.
      const reasons = outcome.reasons.toSorted();
      return {
        row,
        outcome: 'suppressed',
        reasons,
        errors: atRow(row, [suppressedError(reasons)]),
        ...stop,
      };
    }
    default:
      return outcome satisfies never;
  }
};

/** What became of a row of relations. */
export const presentRelations = (row: number, outcome: RelationsOutcome): ResultRow => {
  switch (outcome.outcome) {
    case 'exists': {
      const { added, had, different, ...rest } = outcome;
      const notes = [
        ...(added.length === 0 ? [] : [addedNote(added)]),
        ...(had.length === 0 ? [] : [relationNote(had, 'the contact had it already')]),
      ];
      const errors = different.length === 0 ? [] : [relationNote(different, keptText)];
      return defined({
        row,
        ...rest,
        ...(errors.length === 0 ? {} : { reason: 'relation-differs', errors: atRow(row, errors) }),
        notes: notes.length === 0 ? undefined : atRow(row, notes),
      });
    }
    case 'unknown':
      return { row, ...outcome, errors: atRow(row, [nobodyError]) };
    case 'malformed-address': {
      const { problem, outcome: _, ...stop } = outcome;
      return { row, outcome: 'malformed', ...stop, errors: atEmail(row, problem) };
    }
    case 'refused': {
      const isNew = outcome.reason === 'sender-unknown';
      const error = isNew
        ? senderUnknownError(outcome.stop !== undefined)
        : refusedError(outcome.reason);
      return { row, ...outcome, errors: atRow(row, [error]) };
    }
    default:
      return outcome satisfies never;
  }
};

const relationNote = (ids: readonly string[], text: string): FieldError => ({
  pointer: '/relationships',
  in: 'body',
  message: `${ids.map((id) => `\`${id}\``).join(', ')}: ${text}`,
});

const keptText =
  'the contact has a relation with this id that says something else, and keeps it: give this one an id of its own, or change that one';

const nobodyError: FieldError = {
  pointer: '/email',
  in: 'body',
  message:
    'no contact of this sender has this address, and a relation makes none: load the list of contacts first',
};

/** Why a row, or its stop, could not be taken, in words. */
export const refusedError = (reason: string): FieldError => {
  const known = statementRefusals.find((one) => one === reason);
  const { pointer, message } =
    known === undefined ? (rowRefusals.get(reason) ?? failed) : refusalText[known];
  return { pointer, in: 'body', message };
};

type Refusal = { readonly pointer: string; readonly message: string };

const failed: Refusal = {
  pointer: '',
  message: 'the service could not take this row: send it again, in the same list, with its number',
};

const gone: Refusal = {
  pointer: '/email',
  message: 'the contact with this address was erased meanwhile: send the row again',
};

const rowRefusals: ReadonlyMap<string, Refusal> = new Map([
  [
    'id-taken',
    {
      pointer: '/contactId',
      message:
        'another contact has this id, or had it and is being erased: give this one an id of its own, or leave it out',
    },
  ],
  [
    'too-many-relations',
    {
      pointer: '/relationships',
      message: 'a contact has at most 100 relations: what fitted was added, the others were not',
    },
  ],
  ['erased', gone],
  ['no-contact', gone],
  [
    'conflict',
    {
      pointer: '',
      message: 'concurrent updates of this contact: send the row again, with its number',
    },
  ],
]);

const unrecordedError = (
  { reason }: { readonly reason: keyof typeof refusalText },
  index: number,
): FieldError => {
  const { pointer, message } = refusalText[reason];
  return {
    pointer: `/consents/${index}${pointer}`,
    in: 'body',
    message: `${message}; no consent of this row was recorded, the rest of it was taken`,
  };
};

/** What became of a contact that was there, where that says more than `exists`. */
const filledNotes = ({ added = [], sameAsRow, insteadOfRow }: Filled): readonly FieldError[] => [
  ...(added.length === 0 ? [] : [addedNote(added)]),
  ...(sameAsRow === undefined
    ? []
    : [atAddress(`row ${sameAsRow} of this list has this address too: what it says holds`)]),
  ...(insteadOfRow === undefined
    ? []
    : [
        atAddress(
          `row ${insteadOfRow} of this list has this address too, and came first: what this row says holds, and the \`contactId\` stays`,
        ),
      ]),
];

const atAddress = (message: string): FieldError => ({ pointer: '/email', in: 'body', message });

const addedNote = (added: readonly string[]): FieldError => ({
  pointer: '/relationships',
  in: 'body',
  message: `added to the contact that was there: ${added.map((id) => `\`${id}\``).join(', ')}`,
});

const suppressedError = (reasons: readonly string[]): FieldError => ({
  pointer: '/email',
  in: 'body',
  message: `the address is suppressed (${[...new Set(reasons)].join(', ')}) and no contact is made of it: leave it out of the list; only its holder can undo this, by an own, confirmed request`,
});

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
): ResultRow =>
  defined({
    row,
    outcome: 'malformed',
    stop: hasStop ? ('not-recorded' as const) : undefined,
    errors: errors.length === 0 ? undefined : atRow(row, errors),
  });

/** A stop holds at a sender: a person must check a stop kept for an id that no sender has. */
export const senderUnknownError = (hasStops: boolean): FieldError => ({
  pointer: '/senderId',
  in: 'body',
  message: hasStops
    ? `${senderUnknownText}. The stops of this row hold for that id alone: if it is mistyped, send the row again with the right one`
    : senderUnknownText,
});

export const withNotes = (result: ResultRow, notes: readonly FieldError[]): ResultRow =>
  notes.length === 0
    ? result
    : { ...result, notes: [...(result.notes ?? []), ...atRow(result.row, notes)] };
