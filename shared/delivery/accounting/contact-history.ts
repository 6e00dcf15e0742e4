import type { ContactId, MailingId } from '../../kernel/ids.ts';
import type { MailingState } from '../../mailing/mailing.ts';
import type { Run } from '../fan-out/run.ts';
import { againJobId, type JobId } from '../jobs.ts';
import type { DispatchLedger, StoredClaim } from '../ports.ts';
import { type Batch, type BatchEntry, settledStatus } from '../send/batch.ts';
import { type Verdict, verdictsOfPage } from './list-verdicts.ts';

/** What a contact got and why, mailing by mailing; from its claims. */
export const contactHistory = async (
  ledger: Pick<DispatchLedger, 'claimsOf' | 'batch'>,
  contactId: ContactId,
  after?: string,
): Promise<HistoryPage> => {
  const { rows, next } = await ledger.claimsOf(contactId, after);
  const mails = await Promise.all(
    rows.map(async (claim) => ({
      ...claim,
      ...(await fateOf(ledger, { mailingId: claim.mailingId, contactId, jobId: claim.jobId })),
    })),
  );
  return next === undefined ? { mails } : { mails, next };
};

/** One mail that a contact got, or was about to get, with what it rested on. */
export type HistoryEntry = StoredClaim & {
  readonly fate: 'accepted' | 'refused' | 'unknown' | 'denied' | 'waiting';
  readonly reason?: string;
};

const fateOf = async (
  ledger: Pick<DispatchLedger, 'batch'>,
  {
    mailingId,
    contactId,
    jobId,
  }: { readonly mailingId: MailingId; readonly contactId: ContactId; readonly jobId: JobId },
): Promise<Pick<HistoryEntry, 'fate' | 'reason'>> => {
  const last = await lastEntry(ledger, { mailingId, contactId, jobId });
  if (last === undefined) return { fate: 'waiting' };
  const { fate, entry } = last;
  return entry.reason === undefined ? { fate } : { fate, reason: entry.reason };
};

/**
 * What the last job that had this recipient says, from `jobId` through those in which it went again;
 * undefined while it waits for one.
 */
export const lastEntry = async (
  ledger: Pick<DispatchLedger, 'batch'>,
  {
    mailingId,
    contactId,
    jobId,
  }: { readonly mailingId: MailingId; readonly contactId: ContactId; readonly jobId: JobId },
): Promise<LastEntry | undefined> => {
  const batch = await ledger.batch(mailingId, jobId);
  const entry = batch?.entries.find((one) => one.contactId === contactId);
  if (batch === undefined || entry === undefined) return undefined;
  const fate = settledStatus(batch, entry);
  if (fate !== 'postponed' && fate !== 'throttled') return { fate, batch, entry };
  const again = againJobId(jobId, fate === 'postponed' ? 'p' : 't');
  return lastEntry(ledger, { mailingId, contactId, jobId: again });
};

type LastEntry = {
  readonly fate: Exclude<HistoryEntry['fate'], 'waiting'>;
  readonly batch: Batch;
  readonly entry: BatchEntry;
};

export type HistoryPage = { readonly mails: readonly HistoryEntry[]; readonly next?: string };

/**
 * Why one contact got or did not get one mailing. A claim answers at once; without one every page of
 * the mailing is looked through, because pages are not kept by contact.
 */
export const contactVerdict = async (
  ledger: Pick<DispatchLedger, 'claim' | 'batch' | 'page' | 'batches'>,
  {
    mailing,
    run,
    contactId,
  }: {
    readonly mailing: { readonly mailingId: MailingId; readonly state: MailingState };
    readonly run: Pick<Run, 'segments'>;
    readonly contactId: ContactId;
  },
): Promise<HistoryEntry | Verdict | undefined> => {
  const claim = await ledger.claim(mailing.mailingId, contactId);
  if (claim !== undefined)
    return {
      ...claim,
      ...(await fateOf(ledger, { mailingId: mailing.mailingId, contactId, jobId: claim.jobId })),
    };
  for (let segment = 0; segment < run.segments; segment += 1) {
    for (let number = 0; ; number += 1) {
      const page = await ledger.page(mailing.mailingId, segment, number);
      if (page === undefined) break;
      const isHere =
        page.leftOut.some(({ contactIds }) => contactIds.includes(contactId)) ||
        page.jobs.some(({ contactIds }) => contactIds.includes(contactId));
      if (!isHere) continue;
      const verdicts = await verdictsOfPage(ledger, page, mailing.state);
      return verdicts.find((verdict) => verdict.contactId === contactId);
    }
  }
  return undefined;
};
