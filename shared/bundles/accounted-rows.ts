import type { LoggedRecord } from '../evidence/prove/logged-record.ts';
import type { FiledClaim, FiledRow } from '../evidence/verify/beside.ts';
import type { MailingId } from '../kernel/ids.ts';

/** The rows that the account of a mailing is of, as they are filed for whoever checks them. */
export type AccountedRows = {
  /**
   * Rows of a segment in the order of the account, those after `after`, with the claims that they are
   * of; some hundred recipients or some thousand at once.
   */
  rows(
    mailingId: MailingId,
    segment: number,
    after?: string,
  ): Promise<{ readonly rows: readonly AccountedRow[]; readonly next?: string }>;
  /**
   * The newest account of a mailing with what opens its leaf; none for one that ran before the log.
   */
  account(mailingId: MailingId): Promise<LoggedRecord | undefined>;
};

export type AccountedRow = {
  readonly row: FiledRow;
  readonly claims: readonly FiledClaim[];
  /** Recipients whose mail SES told of although its answer was lost. */
  readonly resolved: readonly string[];
  /** Bounces and complaints by recipient; absent where there are none. */
  readonly feedback: Readonly<Record<string, readonly string[]>>;
};
