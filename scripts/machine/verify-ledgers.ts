import { sha256 } from '../../shared/adapters/keys/sha256.ts';
import { sqliteCertificateStore } from '../../shared/adapters/sqlite/consent/sqlite-certificate-store.ts';
import { sqliteConsentLedger } from '../../shared/adapters/sqlite/consent/sqlite-consent-ledger.ts';
import { sqliteNoticeStore } from '../../shared/adapters/sqlite/consent/sqlite-notice-store.ts';
import type { Database } from '../../shared/adapters/sqlite/database.ts';
import { repairState, verifyLedger } from '../../shared/consent/event/verify-ledger.ts';
import type { ContactId } from '../../shared/kernel/ids.ts';

/**
 * Checks the evidence of everybody in a file: chain, end, notices, certificate of erasure, and whether the
 * stored state is the one that the events fold to. With `write` a state that is behind its events is
 * written again; evidence that contradicts itself is left, and whoever is stopped by it stays stopped.
 */
export const verifyLedgers = async (
  db: Database,
  { write, onFound }: Verifying,
): Promise<Readonly<Record<string, number>>> => {
  const sources = {
    ledger: sqliteConsentLedger(db),
    notices: sqliteNoticeStore(db),
    certificates: sqliteCertificateStore(db),
  };
  const counts: Record<string, number> = {};
  for (const { contact_id: id } of db.all<{ contact_id: ContactId }>(everybody)) {
    const found = write
      ? await repairState(sources, { contactId: id, digest: sha256 })
      : await verifyLedger(sources, id, sha256);
    counts[found.outcome] = (counts[found.outcome] ?? 0) + 1;
    if (!quiet.has(found.outcome)) onFound(id, found);
  }
  return counts;
};

export type Verifying = {
  readonly write: boolean;
  /** Hears of everybody whose evidence is not as it should be, or was mended. */
  readonly onFound: (contactId: ContactId, found: object) => void;
};

/** Whether every ledger is as it should be, now. */
export const allIntact = (counts: Readonly<Record<string, number>>): boolean =>
  Object.keys(counts).every((outcome) => quiet.has(outcome) || outcome === 'repaired');

const quiet = new Set(['intact', 'unchanged', 'erased']);

/** A lost state and a lost first event are looked at too. */
const everybody =
  'SELECT contact_id FROM consent_states UNION SELECT contact_id FROM consent_events ORDER BY contact_id';
