import type { MailingAccounts } from '../../../delivery/ports.ts';
import { edgeRoot, emptyEdge, growTree, type TreeEdge } from '../../../evidence/tree/tree-edge.ts';
import { treeHash } from '../../../evidence/tree/tree-hash.ts';
import { hexFromBytes } from '../../../kernel/bytes/bytes.ts';
import type { Sha256 } from '../../../kernel/digest.ts';
import {
  accountRowHash,
  type MailingAccount,
  settledAt,
} from '../../../kernel/evidence/account-row.ts';
import type { Instant } from '../../../kernel/instant.ts';
import { accountRowOf } from '../../items/account-rows.ts';
import { commitRecord } from '../../items/commit-record.ts';
import { type Item, number, text } from '../../items/dispatch-attributes.ts';
import { pageKey } from '../../items/dispatch-keys.ts';
import { digestBytes } from '../../keys/digest-bytes.ts';
import { sha256 } from '../../keys/sha256.ts';
import type { Database } from '../database.ts';
import { putLeaves } from '../evidence/outbox-rows.ts';
import { type BatchRow, itemOfBatch } from './batch-rows.ts';

/** Accounts of mailings, from their batches and pages in the order that an account has on DynamoDB. */
export const sqliteMailingAccounts = (db: Database): MailingAccounts => {
  function* rowsOf(mailingId: string, segment: number): Generator<readonly Item[]> {
    for (let after = `${digits(segment)}-`; ; ) {
      const rows: readonly BatchRow[] = db.all<BatchRow>(
        'SELECT * FROM batches WHERE mailing_id = ? AND job_id > ? AND job_id < ? ORDER BY job_id LIMIT 200',
        mailingId,
        after,
        `${digits(segment)}-~`,
      );
      const last = rows.at(-1);
      if (last === undefined) break;
      yield rows.map(itemOfBatch);
      after = String(last['job_id']);
    }
    const pages = db.all<PageRow>(
      'SELECT * FROM pages WHERE mailing_id = ? AND segment = ? ORDER BY page',
      mailingId,
      segment,
    );
    yield pages.map(itemOfPage);
  }

  return {
    put: async ({ mailingId, state, until }, segments) => {
      let edge: TreeEdge = emptyEdge;
      for (let segment = 0; segment < segments; segment += 1)
        for (const items of rowsOf(mailingId, segment)) {
          const rows = items.flatMap((item) => accountRowOf(item) ?? []);
          const settled = rows.filter((row) => settledAt(row) <= until);
          const hashes = settled.map((row) => tree.leaf(bytesOf(accountRowHash(row, sha256))));
          edge = growTree(tree, edge, hashes).edge;
        }
      const root = hexFromBytes(edgeRoot(tree, edge)) as Sha256;
      const account: MailingAccount = { mailingId, until, state, rows: edge.size, root };
      const { salt, entry } = commitRecord('mailing-account', account);
      db.atOnce(() => {
        db.run(
          'INSERT OR REPLACE INTO accounts (mailing_id, until, account, salt) VALUES (?, ?, ?, ?)',
          mailingId,
          until,
          JSON.stringify(account),
          salt,
        );
        putLeaves(db, until, [entry]);
      });
    },
    last: async (mailingId) =>
      db.get<{ until: Instant }>(
        'SELECT until FROM accounts WHERE mailing_id = ? ORDER BY until DESC LIMIT 1',
        mailingId,
      )?.until,
  };
};

export type PageRow = {
  readonly mailing_id: string;
  readonly segment: number;
  readonly page: number;
  readonly at: number;
  readonly verdicts: string;
  readonly salt: string;
  readonly decisions: string;
};

/** The row as an item of DynamoDB. */
export const itemOfPage = (row: PageRow): Item => ({
  ...pageKey(row.mailing_id, row.segment, row.page),
  at: number(row.at),
  verdicts: text(row.verdicts),
  salt: text(row.salt),
  decisions: text(row.decisions),
});

const digits = (segment: number): string => String(segment).padStart(3, '0');

const tree = treeHash(digestBytes);

const bytesOf = (hash: Sha256): Uint8Array => Buffer.from(hash, 'hex');
