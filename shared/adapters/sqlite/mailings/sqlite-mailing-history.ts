import { jobPlace } from '../../../delivery/jobs.ts';
import type { Sha256 } from '../../../kernel/digest.ts';
import { recipientCommitment } from '../../../kernel/evidence/account-row.ts';
import type { ContactId } from '../../../kernel/ids.ts';
import type { Instant } from '../../../kernel/instant.ts';
import { defined } from '../../../kernel/object/defined.ts';
import type { MailingHistory } from '../../../subjects/mailing-history.ts';
import { saidByClaim } from '../../items/account-rows.ts';
import { type KeptDecision, withHashes } from '../../items/kept-decision.ts';
import { sha256 } from '../../keys/sha256.ts';
import type { Database } from '../database.ts';
import { type ClaimRow, feedbackOfClaim } from '../dispatch/claim-rows.ts';
import { sqliteObservationBook } from './sqlite-observation-book.ts';

/** Claims and observations of one contact. */
export const sqliteMailingHistory = (db: Database): MailingHistory => {
  const observations = sqliteObservationBook(db);

  const claimsOf = (contactId: ContactId) =>
    db.all<ClaimRow>('SELECT * FROM claims WHERE contact_id = ? ORDER BY mailing_id', contactId);

  /** The salt of the batch that a claim is of. */
  const saltOf = ({ mailing_id, job }: ClaimRow): string | undefined =>
    jobPlace(job) === undefined
      ? undefined
      : db.get<{ salt: string }>(
          'SELECT salt FROM batches WHERE mailing_id = ? AND job_id = ?',
          mailing_id,
          job,
        )?.salt;

  /**
   * Puts hashes for the evidence of a claim. The answer is what the account of its mailing has of the
   * claim, and the same of what the claim says now.
   */
  const forgetEvidence = (
    claim: ClaimRow,
    hashOf: (evidenceId: string) => string,
  ): readonly Sha256[] => {
    const decision = withHashes(claim.decision, hashOf);
    if (decision === undefined && claim.committed === null) return [];
    const salt = saltOf(claim);
    const commitment = (said: string) =>
      recipientCommitment({ salt: salt ?? '', contactId: claim.contact_id, said }, sha256);
    const known = claim.committed ?? (salt && commitment(saidByClaim(claim)));
    if (decision !== undefined)
      db.run(
        'UPDATE claims SET decision = ?, committed = ? WHERE contact_id = ? AND mailing_id = ?',
        decision,
        known || null,
        claim.contact_id,
        claim.mailing_id,
      );
    if (!known) return [];
    return [
      known as Sha256,
      commitment(saidByClaim({ ...claim, decision: decision ?? claim.decision })),
    ];
  };

  return {
    of: async (contactId) => {
      const observed = await observations.ofContact(contactId);
      const seen = new Map(observed.map((mail) => [mail.mailingId, Object.keys(mail.seen)]));
      return claimsOf(contactId).map((claim) => {
        const { basis, reasons, ruleSet } = JSON.parse(claim.decision) as KeptDecision;
        const known = [
          ...feedbackOfClaim(db, contactId, claim.mailing_id),
          ...(seen.get(claim.mailing_id) ?? []),
        ];
        return defined({
          mailingId: claim.mailing_id,
          at: claim.at as Instant,
          basis,
          reasons,
          ruleSet,
          observed: known.length === 0 ? undefined : known.toSorted(),
        });
      });
    },
    forget: async (contactId, hashOf) => {
      for (const mail of await observations.ofContact(contactId))
        await observations.keepOnly(mail, () => false);
      return db.atOnce(() => claimsOf(contactId).flatMap((claim) => forgetEvidence(claim, hashOf)));
    },
  };
};
