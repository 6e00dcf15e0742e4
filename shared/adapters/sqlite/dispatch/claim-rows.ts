import type { FeedbackKind } from '../../../delivery/accounting/counts.ts';
import { claimHolder } from '../../../delivery/jobs.ts';
import type { ClaimConflict, OpenBatchOutcome, StoredClaim } from '../../../delivery/ports.ts';
import type { Batch } from '../../../delivery/send/batch.ts';
import type { Claim } from '../../../delivery/send/claim.ts';
import type { ContactId, MailingId } from '../../../kernel/ids.ts';
import type { Instant } from '../../../kernel/instant.ts';
import { committed, type StoredWords, saidByClaim, saidInBatch } from '../../items/account-rows.ts';
import type { Database } from '../database.ts';
import { insertBatch } from './batch-rows.ts';

/**
 * Writes a batch row and its claims in one transaction, or nothing. INVARIANT: a claim is written only
 * where the contact has none for this mailing (or one of the job this one continues), and only if
 * its consent version is the one that was decided on.
 */
export const writeClaims = (
  db: Database,
  batch: Batch,
  claims: readonly Claim[],
): OpenBatchOutcome => {
  const words = claims.map(wordsOf);
  const said = new Map(
    claims.map(({ contactId }, at) => [contactId, saidByClaim(words[at] as StoredWords)]),
  );
  const { commitments, attributes } = committed(saidInBatch(batch, said));
  try {
    db.atOnce(() => {
      if (!insertBatch(db, batch, attributes)) throw new Stopped({ outcome: 'taken' });
      const holder = claimHolder(batch.jobId) ?? null;
      const conflicts = claims.flatMap((claim, at) => {
        const cause = writeClaim(db, { claim, storedWords: words[at] as StoredWords, holder });
        return cause === undefined ? [] : [{ contactId: claim.contactId, cause }];
      });
      if (conflicts.length > 0) throw new Stopped({ outcome: 'conflict', conflicts });
    });
  } catch (error) {
    if (error instanceof Stopped) return error.outcome;
    throw error;
  }
  return { outcome: 'opened', commitments };
};

/** Takes back what was written, and says why. */
class Stopped extends Error {
  readonly outcome: OpenBatchOutcome;
  constructor(outcome: OpenBatchOutcome) {
    super(outcome.outcome);
    this.outcome = outcome;
  }
}

const writeClaim = (
  db: Database,
  {
    claim: { contactId, mailingId },
    storedWords: { job, at, version, decision: kept },
    holder,
  }: { readonly claim: Claim; readonly storedWords: StoredWords; readonly holder: string | null },
): ClaimConflict['cause'] | undefined => {
  const written = db.run(
    `INSERT INTO claims (contact_id, mailing_id, job, at, version, decision)
     SELECT ?1, ?2, ?3, ?4, ?5, ?6 WHERE ${isUnchanged}
     ON CONFLICT DO UPDATE SET job = excluded.job, at = excluded.at, version = excluded.version,
       decision = excluded.decision, committed = NULL WHERE job = ?7`,
    contactId,
    mailingId,
    job,
    at,
    version,
    kept,
    holder,
  );
  if (written === 1) return undefined;
  const row = db.get<{ job: string }>(
    'SELECT job FROM claims WHERE contact_id = ? AND mailing_id = ?',
    contactId,
    mailingId,
  );
  return row === undefined || row.job === holder ? 'consent-changed' : 'already-claimed';
};

/** Nobody recorded anything for this contact since it was decided on, nor before when it is 0. */
const isUnchanged = 'coalesce((SELECT version FROM consent_states WHERE contact_id = ?1), 0) = ?5';

/** What a claim says, as it is stored: basis, reasons, evidence, rule set, tracking, content. */
const wordsOf = ({ jobId, decision }: Claim): StoredWords => {
  const { effect: _, at, ...kept } = decision;
  return { job: jobId, at, version: decision.consentVersion, decision: JSON.stringify(kept) };
};

export type ClaimRow = StoredWords & {
  readonly contact_id: ContactId;
  readonly mailing_id: MailingId;
  readonly committed: string | null;
};

export const claimOfRow = (db: Database, row: ClaimRow): StoredClaim => ({
  contactId: row.contact_id,
  mailingId: row.mailing_id,
  jobId: row.job,
  at: row.at as Instant,
  decision: JSON.parse(row.decision) as Record<string, unknown>,
  feedback: feedbackOfClaim(db, row.contact_id, row.mailing_id),
});

export const feedbackOfClaim = (
  db: Database,
  contactId: ContactId,
  mailingId: MailingId,
): readonly FeedbackKind[] =>
  db
    .all<{ kind: FeedbackKind }>(
      'SELECT kind FROM claim_feedback WHERE contact_id = ? AND mailing_id = ? ORDER BY kind',
      contactId,
      mailingId,
    )
    .map(({ kind }) => kind);
