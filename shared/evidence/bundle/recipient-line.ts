import { csvCells } from '../../kernel/csv-cells.ts';
import { isoFromInstant } from '../../kernel/instant.ts';
import type { RecipientVerdict } from './recipients-of-row.ts';

/** A recipient as a line of a bundle has it: the verdict, what came back, and all of it in a sentence. */
export type RecipientLine = Omit<RecipientVerdict, 'at'> & {
  /** ISO 8601. */
  readonly at: string;
  /** Bounces and complaints that were reported later. */
  readonly feedback?: readonly string[];
  /** SES told later that it took the mail, whose outcome was not known. */
  readonly settledBy?: 'event';
  readonly explanation: string;
};

/** A verdict as its line has it, without the explanation. */
export const lineOfVerdict = ({
  at,
  ...verdict
}: RecipientVerdict): Omit<RecipientLine, 'explanation'> => ({
  ...verdict,
  at: isoFromInstant(at),
});

/** The heading of the same list as comma-separated values (RFC 4180). */
export const csvHeading = [
  'contactId',
  'verdict',
  'basis',
  'reasons',
  'evidence',
  'outcomeReason',
  'at',
  'ruleSet',
  'consentVersion',
  'placeholder',
  'jobId',
  'feedback',
  'settledBy',
  'explanation',
].join(',');

/** A recipient as a line of that list; a spreadsheet takes no cell of it for a formula. */
export const csvLine = (line: RecipientLine): string =>
  csvCells([
    line.contactId,
    line.verdict,
    line.basis,
    line.reasons.join(' '),
    line.evidence.join(' '),
    line.outcomeReason,
    line.at,
    line.ruleSet,
    line.consentVersion,
    line.placeholder,
    line.jobId,
    line.feedback?.join(' '),
    line.settledBy,
    line.explanation,
  ]);
