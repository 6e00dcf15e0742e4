import {
  sqliteAddOptInToken,
  sqliteFindOptInToken,
} from '../../shared/adapters/sqlite/consent/opt-in-token-rows.ts';
import { sqliteAuditDays } from '../../shared/adapters/sqlite/consent/sqlite-audit-days.ts';
import { sqliteAuditTrail } from '../../shared/adapters/sqlite/consent/sqlite-audit-trail.ts';
import { sqliteCallerBlocks } from '../../shared/adapters/sqlite/consent/sqlite-caller-blocks.ts';
import { sqliteCertificateStore } from '../../shared/adapters/sqlite/consent/sqlite-certificate-store.ts';
import { sqliteConsentDays } from '../../shared/adapters/sqlite/consent/sqlite-consent-days.ts';
import { sqliteConsentLedger } from '../../shared/adapters/sqlite/consent/sqlite-consent-ledger.ts';
import { sqliteHoldBook } from '../../shared/adapters/sqlite/consent/sqlite-hold-book.ts';
import { sqliteImportJobs } from '../../shared/adapters/sqlite/consent/sqlite-import-jobs.ts';
import { sqliteInvalidationJobs } from '../../shared/adapters/sqlite/consent/sqlite-invalidation-jobs.ts';
import { sqliteNoticeStore } from '../../shared/adapters/sqlite/consent/sqlite-notice-store.ts';
import { sqliteProofBook } from '../../shared/adapters/sqlite/consent/sqlite-proof-book.ts';
import { sqliteRequestBook } from '../../shared/adapters/sqlite/consent/sqlite-request-book.ts';
import { sqliteRetentionRuns } from '../../shared/adapters/sqlite/consent/sqlite-retention-runs.ts';
import { sqliteSuppressionList } from '../../shared/adapters/sqlite/consent/sqlite-suppression-list.ts';
import { sqliteTopicBook } from '../../shared/adapters/sqlite/consent/sqlite-topic-book.ts';
import { sqliteContactStore } from '../../shared/adapters/sqlite/contacts/sqlite-contact-store.ts';
import { sqliteManyContacts } from '../../shared/adapters/sqlite/contacts/sqlite-many-contacts.ts';
import type { Database } from '../../shared/adapters/sqlite/database.ts';
import { sqliteAccountedRows } from '../../shared/adapters/sqlite/dispatch/sqlite-accounted-rows.ts';
import { sqliteDispatchLedger } from '../../shared/adapters/sqlite/dispatch/sqlite-dispatch-ledger.ts';
import { sqliteMailingAccounts } from '../../shared/adapters/sqlite/dispatch/sqlite-mailing-accounts.ts';
import {
  sqliteAudienceReader,
  sqliteRecipientReader,
} from '../../shared/adapters/sqlite/dispatch/sqlite-recipient-reader.ts';
import { sqliteLogFiles } from '../../shared/adapters/sqlite/evidence/sqlite-log-files.ts';
import { sqliteLogHeads } from '../../shared/adapters/sqlite/evidence/sqlite-log-heads.ts';
import { sqliteLoggedRecords } from '../../shared/adapters/sqlite/evidence/sqlite-logged-records.ts';
import { sqliteOutbox } from '../../shared/adapters/sqlite/evidence/sqlite-outbox.ts';
import { sqlitePendingLeaves } from '../../shared/adapters/sqlite/evidence/sqlite-pending-leaves.ts';
import { sqliteSettingsBook } from '../../shared/adapters/sqlite/evidence/sqlite-settings-book.ts';
import { sqliteAssetStore } from '../../shared/adapters/sqlite/mailings/sqlite-asset-store.ts';
import { sqliteBundleJobs } from '../../shared/adapters/sqlite/mailings/sqlite-bundle-jobs.ts';
import { sqliteKeptFeedback } from '../../shared/adapters/sqlite/mailings/sqlite-kept-feedback.ts';
import { sqliteMailBook } from '../../shared/adapters/sqlite/mailings/sqlite-mail-book.ts';
import { sqliteMailingHistory } from '../../shared/adapters/sqlite/mailings/sqlite-mailing-history.ts';
import { sqliteMailingStore } from '../../shared/adapters/sqlite/mailings/sqlite-mailing-store.ts';
import { sqliteObservationBook } from '../../shared/adapters/sqlite/mailings/sqlite-observation-book.ts';
import { sqlitePreviewBook } from '../../shared/adapters/sqlite/mailings/sqlite-preview-book.ts';
import { sqliteWebhookBook } from '../../shared/adapters/sqlite/mailings/sqlite-webhook-book.ts';
import { sqliteMailingScheduler } from '../../shared/adapters/sqlite/queue/sqlite-mailing-scheduler.ts';
import { sqliteIdempotencyStore } from '../../shared/adapters/sqlite/sqlite-idempotency-store.ts';

/** Everything that is stored, in one file. */
export const storesOf = (db: Database) => ({
  contacts: sqliteContactStore(db),
  manyContacts: sqliteManyContacts(db),
  consent: sqliteConsentLedger(db),
  notices: sqliteNoticeStore(db),
  topics: sqliteTopicBook(db),
  invalidations: sqliteInvalidationJobs(db),
  imports: sqliteImportJobs(db),
  proofs: sqliteProofBook(db),
  audit: sqliteAuditTrail(db),
  auditDays: sqliteAuditDays(db),
  blocks: sqliteCallerBlocks(db),
  requests: sqliteRequestBook(db),
  suppressions: sqliteSuppressionList(db),
  certificates: sqliteCertificateStore(db),
  holds: sqliteHoldBook(db),
  consentDays: sqliteConsentDays(db),
  retentionRuns: sqliteRetentionRuns(db),
  addOptInToken: sqliteAddOptInToken(db),
  findOptInToken: sqliteFindOptInToken(db),
  mailings: sqliteMailingStore(db),
  assets: sqliteAssetStore(db),
  mailBook: sqliteMailBook(db),
  history: sqliteMailingHistory(db),
  observations: sqliteObservationBook(db),
  keptFeedback: sqliteKeptFeedback(db),
  dispatch: sqliteDispatchLedger(db),
  accounts: sqliteMailingAccounts(db),
  accountedRows: sqliteAccountedRows(db),
  bundles: sqliteBundleJobs(db),
  previews: sqlitePreviewBook(db),
  webhooks: sqliteWebhookBook(db),
  recipients: sqliteRecipientReader(db),
  audience: sqliteAudienceReader(db),
  outbox: sqliteOutbox(db),
  pendingLeaves: sqlitePendingLeaves(db),
  logHeads: sqliteLogHeads(db),
  settings: sqliteSettingsBook(db),
  logFiles: sqliteLogFiles(db),
  loggedRecords: sqliteLoggedRecords(db),
  idempotency: sqliteIdempotencyStore(db),
  scheduler: sqliteMailingScheduler(db),
});

export type Stores = ReturnType<typeof storesOf>;
