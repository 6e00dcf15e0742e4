import type { Context } from 'hono';
import type { ListMapping } from '../../../shared/lists/list-mapping.ts';
import { mayAlso } from '../../runtime/http/authorize.ts';
import type { HttpEnv } from '../../runtime/http/http-app.ts';
import { type FieldError, ProblemError } from '../../runtime/http/problem.ts';

/**
 * The product that collected a consent or made a sale records it, with `contacts:write`. Whoever loads a
 * list by hand brings people, their relations and their stops: nobody who mails, or who answers for the
 * ledger, makes the evidence by which people may be mailed.
 */
export const requireEvidenceRight = (c: Context<HttpEnv>, mapping: ListMapping): void => {
  if (mayRecordEvidence(c)) return;
  const named = [
    ...(mapping.consent === undefined ? [] : ['consent']),
    ...evidenceMembers
      .filter((member) => mapping.relation?.[member] !== undefined)
      .map((member) => `relation/${member}`),
  ];
  if (named.length === 0) return;
  const errors = named.map(
    (member): FieldError => ({
      pointer: `/mapping/${member}`,
      in: 'query',
      message: 'leave it out, or have the product that has it import the list',
    }),
  );
  throw new ProblemError('forbidden', { detail, errors });
};

/** Rows as JSON say whatever they say; they are of the product. */
export const requireRowsRight = (c: Context<HttpEnv>): void => {
  if (!mayRecordEvidence(c))
    throw new ProblemError('forbidden', {
      detail: 'rows as JSON need the scope `contacts:write`; send the list as a CSV file',
    });
};

const mayRecordEvidence = (c: Context<HttpEnv>): boolean => mayAlso(c, 'contacts:write');

const detail =
  'consents and sales are recorded by the product that has their evidence, with the scope `contacts:write` too; this role imports people, relations and stops';

/** What lets somebody be mailed without a consent of their own. */
const evidenceMembers = [
  'evidenceId',
  'soldAt',
  'paid',
  'addressCollected',
  'productFamilies',
  'optOutShown',
  'optOutUsed',
  'optOutSaidAnyTime',
  'donatedAt',
  'accountTermsAcceptedAt',
] as const satisfies readonly (keyof NonNullable<ListMapping['relation']>)[];
