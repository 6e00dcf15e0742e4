import type { AccountedRows } from '../../../bundles/accounted-rows.ts';
import type { FeedbackKind } from '../../../delivery/accounting/counts.ts';
import type { MailingAccount } from '../../../kernel/evidence/account-row.ts';
import { defined } from '../../../kernel/object/defined.ts';
import { accountedRow } from '../../items/accounted-row.ts';
import { type Item, number, text } from '../../items/dispatch-attributes.ts';
import { claimKey } from '../../items/dispatch-keys.ts';
import { filedRow } from '../../items/filed-rows.ts';
import { loggedAccount } from '../../items/logged-account.ts';
import type { Database } from '../database.ts';
import { type BatchRow, itemOfBatch, resolvedIn } from './batch-rows.ts';
import { type ClaimRow, feedbackOfClaim } from './claim-rows.ts';
import { itemOfPage, type PageRow } from './sqlite-mailing-accounts.ts';

/** Rows of accounts: the batches of a segment, then its pages, in the order that DynamoDB has them in. */
export const sqliteAccountedRows = (db: Database): AccountedRows => {
  const itemsAfter = (mailingId: string, segment: number, after: string): readonly Item[] => {
    if (!after.startsWith('PAGE#')) {
      const first = `${String(segment).padStart(3, '0')}-`;
      const batches = db.all<BatchRow>(
        `SELECT * FROM batches WHERE mailing_id = ? AND job_id > ? AND job_id < ?
         ORDER BY job_id LIMIT ?`,
        mailingId,
        after === '' ? first : after.slice('BATCH#'.length),
        `${first}~`,
        rowsAtOnce,
      );
      if (batches.length > 0) return batches.map(itemOfBatch);
    }
    return db
      .all<PageRow>(
        'SELECT * FROM pages WHERE mailing_id = ? AND segment = ? AND page > ? ORDER BY page LIMIT ?',
        mailingId,
        segment,
        after.startsWith('PAGE#') ? Number(after.slice('PAGE#'.length)) : -1,
        rowsAtOnce,
      )
      .map(itemOfPage);
  };

  return {
    rows: async (mailingId, segment, after = '') => {
      const items = itemsAfter(mailingId, segment, after);
      const rows = items.map((item) => {
        const row = filedRow(mailingId, item);
        const jobId = row.name.slice(row.name.indexOf('#') + 1);
        return accountedRow(row, resolvedIn(db, mailingId, jobId), (contactId) =>
          itemOfClaim(db, contactId, mailingId),
        );
      });
      const last = items.at(-1)?.['sk']?.S;
      return last === undefined ? { rows } : { rows, next: last };
    },
    account: async (mailingId) => {
      const row = db.get<{ account: string; salt: string }>(
        'SELECT account, salt FROM accounts WHERE mailing_id = ? ORDER BY until DESC LIMIT 1',
        mailingId,
      );
      return row === undefined
        ? undefined
        : loggedAccount(JSON.parse(row.account) as MailingAccount, row.salt);
    },
  };
};

/** The claim as an item of DynamoDB. */
const itemOfClaim = (db: Database, contactId: string, mailingId: string): Item | undefined => {
  const row = db.get<ClaimRow>(
    'SELECT * FROM claims WHERE contact_id = ? AND mailing_id = ?',
    contactId,
    mailingId,
  );
  if (row === undefined) return undefined;
  const feedback: readonly FeedbackKind[] = feedbackOfClaim(db, row.contact_id, row.mailing_id);
  return defined({
    ...claimKey(contactId, mailingId),
    ...{ job: text(row.job), at: number(row.at), version: number(row.version) },
    decision: text(row.decision),
    committed: row.committed === null ? undefined : text(row.committed),
    feedback: feedback.length === 0 ? undefined : { SS: [...feedback] },
  });
};

const rowsAtOnce = 40;
