import type { Instant } from '../../kernel/instant.ts';
import type { Database } from './database.ts';

/**
 * Removes rows whose time is over, as DynamoDB does by itself; whoever reads them compares the time too
 * where it matters. Sums of what was seen stay.
 */
export const sweep = (db: Database, now: Instant): void => {
  db.atOnce(() => {
    for (const table of expiring) db.run(`DELETE FROM ${table} WHERE expires_at <= ?`, now);
  });
};

const expiring = [
  'asked_back',
  'opt_in_tokens',
  'first_answers',
  'sign_ups',
  'mail_keys',
  'sent_mailings',
  'observations',
  'kept_feedback',
  'bundle_parts',
  'previews',
  'preview_pages',
  'imports',
  'audit_trail',
  'caller_blocks',
  'webhook_dead_letters',
];
