import {
  type AskedBack,
  askedBackFor,
  type Suppression,
} from '../../../consent/suppression/suppression-list.ts';
import type { Sha256 } from '../../../kernel/digest.ts';
import { millisPerDay } from '../../../kernel/instant.ts';
import { commitRecord } from '../../items/commit-record.ts';
import type { Database } from '../database.ts';
import { demand } from '../refused.ts';

/**
 * Puts a suppression as the one that counts for its scope, and as a version of it that stays, so that
 * the leaf that the log has of it can still be opened. The answer is that leaf's entry.
 */
export const putSuppression = (db: Database, suppression: Suppression): Sha256 => {
  const { addressHash, scope } = suppression;
  const { salt, entry } = commitRecord('suppression', suppression);
  const text = JSON.stringify(suppression);
  db.run(
    'INSERT OR REPLACE INTO suppressions (address_hash, scope, suppression) VALUES (?, ?, ?)',
    addressHash,
    scope,
    text,
  );
  db.run(
    'INSERT INTO suppression_versions (address_hash, scope, entry, suppression, salt) VALUES (?, ?, ?, ?, ?)',
    addressHash,
    scope,
    entry,
    text,
    salt,
  );
  return entry;
};

/** Notes that an address is asked back, unless it was lately. */
export const askBack = (db: Database, { addressHash, at }: AskedBack): void => {
  demand(
    db.run(
      `INSERT INTO asked_back (address_hash, asked_at, expires_at) VALUES (?, ?, ?)
       ON CONFLICT DO UPDATE SET asked_at = excluded.asked_at, expires_at = excluded.expires_at
       WHERE asked_at <= ?`,
      addressHash,
      at,
      at + askedBackFor + millisPerDay,
      at - askedBackFor,
    ),
  );
};
