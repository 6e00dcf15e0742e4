import type { ContactId, MailingId } from '../../kernel/ids.ts';
import type { DispatchLedger, StoredClaim } from '../ports.ts';
import type { Verdict } from './list-verdicts.ts';

/**
 * Verdicts with what each mail among them rests on: the decision of its claim, read in bulk. A
 * recipient who was left out has none; for one whom a later job mailed, the claim is that job's.
 */
export const withClaims = async (
  ledger: Pick<DispatchLedger, 'claimsBy'>,
  mailingId: MailingId,
  verdicts: readonly Verdict[],
): Promise<readonly ClaimedVerdict[]> => {
  const mailed = verdicts.filter(isMailed).map(({ contactId }) => contactId);
  const claims = new Map<ContactId, StoredClaim>();
  for (let at = 0; at < mailed.length; at += readAtOnce)
    for (const claim of await ledger.claimsBy(mailingId, mailed.slice(at, at + readAtOnce)))
      claims.set(claim.contactId, claim);
  return verdicts.map((verdict): ClaimedVerdict => {
    const claim = claims.get(verdict.contactId);
    if (claim === undefined || claim.jobId !== verdict.jobId) return verdict;
    const { at, decision, feedback } = claim;
    return { ...verdict, at, decision, feedback };
  });
};

/** A verdict; of a mail with when and on what it was decided, and what came back. */
export type ClaimedVerdict = Verdict & Partial<Pick<StoredClaim, 'decision' | 'feedback'>>;

const isMailed = ({ verdict, jobId }: Verdict): boolean =>
  verdict !== 'denied' && jobId !== undefined;

const readAtOnce = 100;
