import type { LoggedRecord } from '../../evidence/prove/logged-record.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import type { MailingAccount } from '../../kernel/evidence/account-row.ts';
import type { Instant } from '../../kernel/instant.ts';
import { sha256 } from '../keys/sha256.ts';

/** A stored account with what opens its leaf. */
export const loggedAccount = (account: MailingAccount, salt: string): LoggedRecord => ({
  opening: { type: 'mailing-account', salt, hash: sha256(canonicalJson(account)) },
  record: account,
  at: account.until as Instant,
});
