import {
  type FeedbackCounts,
  type FeedbackKind,
  noFeedback,
} from '../../../shared/delivery/accounting/counts.ts';
import type { PageTally } from '../../../shared/delivery/accounting/page-tally.ts';
import type { SentMailing } from '../../../shared/delivery/accounting/sent-mailing.ts';
import type { Page } from '../../../shared/delivery/fan-out/page.ts';
import type { Run, RunSnapshot } from '../../../shared/delivery/fan-out/run.ts';
import { claimHolder, jobPlace } from '../../../shared/delivery/jobs.ts';
import type { ClaimConflict, DispatchLedger, StoredClaim } from '../../../shared/delivery/ports.ts';
import type { Batch } from '../../../shared/delivery/send/batch.ts';
import type { Claim } from '../../../shared/delivery/send/claim.ts';
import type { ContactId } from '../../../shared/kernel/ids.ts';

/** A dispatch ledger in memory; `versionOf` tells which version a contact's consent has now. */
export const memoryDispatchLedger = (
  versionOf: (contactId: ContactId) => number,
): DispatchLedger => {
  const runs = new Map<string, Run>();
  const snapshots = new Map<string, RunSnapshot>();
  const pages = new Map<string, Page>();
  const tallies = new Map<string, PageTally>();
  const batches = new Map<string, Batch>();
  const claims = new Map<string, StoredClaim>();
  const feedback = new Map<string, FeedbackCounts>();
  const sent = new Map<string, SentMailing>();

  const conflictOf = (claim: Claim, holder: string | undefined): ClaimConflict[] => {
    const { contactId, mailingId, decision } = claim;
    const there = claims.get(key(contactId, mailingId));
    if (there !== undefined && there.jobId !== holder)
      return [{ contactId, cause: 'already-claimed' }];
    return versionOf(contactId) === decision.consentVersion
      ? []
      : [{ contactId, cause: 'consent-changed' }];
  };

  return {
    openRun: async (run) => {
      const stored = runs.get(run.mailingId);
      if (stored !== undefined) return { outcome: 'exists', run: stored };
      runs.set(run.mailingId, run);
      return { outcome: 'opened', run };
    },
    run: async (mailingId) => runs.get(mailingId),
    snapshot: async (mailingId) => snapshots.get(mailingId),
    putSnapshot: async (mailingId, snapshot) => void snapshots.set(mailingId, snapshot),
    storePage: async (page) => {
      const at = key(page.mailingId, page.segment, page.page);
      const there = pages.get(at);
      if (there !== undefined) return { outcome: 'exists', page: there };
      pages.set(at, page);
      return { outcome: 'stored' };
    },
    page: async (mailingId, segment, page) => pages.get(key(mailingId, segment, page)),
    openBatch: async (batch, wanted) => {
      const at = key(batch.mailingId, batch.jobId);
      if (batches.has(at)) return { outcome: 'taken' };
      const holder = claimHolder(batch.jobId);
      const conflicts = wanted.flatMap((claim) => conflictOf(claim, holder));
      if (conflicts.length > 0) return { outcome: 'conflict', conflicts };
      batches.set(at, batch);
      for (const claim of wanted)
        claims.set(key(claim.contactId, claim.mailingId), storedClaim(claim));
      return { outcome: 'opened' };
    },
    closeBatch: async (batch) => {
      const at = key(batch.mailingId, batch.jobId);
      const there = batches.get(at);
      if (there?.attempt !== batch.attempt) throw new Error('another attempt opened this batch');
      batches.set(at, { ...batch, resolved: there.resolved });
    },
    batch: async (mailingId, jobId) => batches.get(key(mailingId, jobId)),
    resolve: async (mailingId, jobId, contactIds) => {
      const at = key(mailingId, jobId);
      const there = batches.get(at);
      if (there !== undefined)
        batches.set(at, { ...there, resolved: [...new Set([...there.resolved, ...contactIds])] });
    },
    batches: async (mailingId, { segment, from, to }) => ({
      rows: [...batches.values()]
        .filter((batch) => {
          const place = jobPlace(batch.jobId);
          return (
            batch.mailingId === mailingId &&
            place?.segment === segment &&
            place.page >= from &&
            place.page <= to
          );
        })
        .toSorted((a, b) => (a.jobId < b.jobId ? -1 : 1)),
    }),
    tallies: async (mailingId) =>
      [...tallies].flatMap(([at, tally]) => (at.startsWith(key(mailingId, '')) ? [tally] : [])),
    tally: async (mailingId, segment, page) => tallies.get(key(mailingId, segment, page)),
    putTally: async (mailingId, tally) => {
      const at = key(mailingId, tally.segment, tally.page);
      if (tally.outcome !== undefined || !tallies.has(at)) tallies.set(at, tally);
    },
    countFeedback: async ({ mailingId, contactId, jobId }, kind) => {
      const at = key(contactId, mailingId);
      const claim = claims.get(at);
      const segment = jobPlace(jobId)?.segment;
      if (claim === undefined || segment === undefined) return 'no-claim';
      if (claim.feedback.includes(kind)) return 'known';
      claims.set(at, { ...claim, feedback: [...claim.feedback, kind] });
      const sums = feedback.get(key(mailingId, segment)) ?? noFeedback;
      feedback.set(key(mailingId, segment), { ...sums, [kind]: sums[kind] + 1 });
      return 'counted';
    },
    feedback: async (mailingId, segments) => {
      const sum: Record<FeedbackKind, number> = { ...noFeedback };
      for (let segment = 0; segment < segments; segment += 1) {
        const part = feedback.get(key(mailingId, segment)) ?? noFeedback;
        for (const kind of Object.keys(part) as FeedbackKind[]) sum[kind] += part[kind];
      }
      return sum;
    },
    noteSent: async (senderId, one) => void sent.set(key(senderId, one.mailingId), one),
    sentSince: async (senderId, since) =>
      [...sent].flatMap(([at, one]) =>
        at.startsWith(key(senderId, '')) && one.at > since ? [one] : [],
      ),
    claim: async (mailingId, contactId) => claims.get(key(contactId, mailingId)),
    claimsBy: async (mailingId, contactIds) =>
      contactIds.flatMap((contactId) => claims.get(key(contactId, mailingId)) ?? []),
    claimsOf: async (contactId) => ({
      rows: [...claims.values()].filter((claim) => claim.contactId === contactId),
    }),
    latestClaims: async (contactId, limit) =>
      [...claims.values()]
        .filter((claim) => claim.contactId === contactId)
        .toSorted((a, b) => (a.mailingId < b.mailingId ? 1 : -1))
        .slice(0, limit),
  };
};

const key = (...parts: readonly (string | number)[]): string => parts.join('/');

const storedClaim = ({ contactId, mailingId, jobId, decision }: Claim): StoredClaim => {
  const { effect: _, at, ...kept } = decision;
  return { contactId, mailingId, jobId, at, decision: kept, feedback: [] };
};
