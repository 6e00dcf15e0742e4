import type { ContactId, MailingId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import { defined } from '../../kernel/object/defined.ts';
import type { MailingState } from '../../mailing/mailing.ts';
import type { LeftOut, Page } from '../fan-out/page.ts';
import type { Run } from '../fan-out/run.ts';
import type { DispatchLedger } from '../ports.ts';
import { type Batch, type BatchEntry, settledStatus } from '../send/batch.ts';
import { eachBatch } from './each-batch.ts';

/**
 * At most `limit` verdicts of the requested kinds from a position on, with one page of the audience in
 * memory: who was left out and why, whose outcome is unknown, or who was mailed. It stops after some
 * pages of the audience, so that a rare reason keeps nobody waiting: a result with `next` is not the end,
 * even if it has fewer than `limit` verdicts or none.
 */
export const listVerdicts = async (
  ledger: Ledger,
  {
    mailing,
    run,
    wantedVerdicts: { kinds, reason, limit, from = { segment: 0, page: 0, index: 0 } },
  }: {
    readonly mailing: { readonly mailingId: MailingId; readonly state: MailingState };
    readonly run: Pick<Run, 'segments'>;
    readonly wantedVerdicts: WantedVerdicts;
  },
): Promise<VerdictPage> => {
  const verdicts: Verdict[] = [];
  let at = from;
  for (let looked = 0; at.segment < run.segments; looked += 1) {
    if (looked === pagesAtOnce) return { verdicts, next: at };
    const page = await ledger.page(mailing.mailingId, at.segment, at.page);
    if (page === undefined) {
      at = { segment: at.segment + 1, page: 0, index: 0 };
      continue;
    }
    const all = (await verdictsOfPage(ledger, page, mailing.state)).filter(
      ({ verdict, reasons }) =>
        kinds.includes(verdict) && (reason === undefined || reasons.includes(reason)),
    );
    const part = all.slice(at.index, at.index + limit - verdicts.length);
    verdicts.push(...part);
    const index = at.index + part.length;
    at = index < all.length ? { ...at, index } : { ...at, page: at.page + 1, index: 0 };
    if (verdicts.length >= limit) return { verdicts, next: at };
  }
  return { verdicts };
};

export type WantedVerdicts = {
  readonly kinds: readonly VerdictKind[];
  /** Only those with this reason code; all when left out. */
  readonly reason?: string | undefined;
  readonly limit: number;
  readonly from?: VerdictCursor | undefined;
};

/** Pages of the audience that one call looks through: a second or two of reading. */
const pagesAtOnce = 100;

export const verdictKinds = ['denied', 'accepted', 'refused', 'unknown'] as const;
export type VerdictKind = (typeof verdictKinds)[number];

/** What became of one contact of a mailing's audience. */
export type Verdict = {
  readonly contactId: ContactId;
  readonly verdict: VerdictKind;
  /** Strongest first; empty for those who got the mail. */
  readonly reasons: readonly string[];
  readonly jobId?: string;
  /** The placeholder that had no value, where that is the reason. */
  readonly placeholder?: string;
  /** When who was left out was judged, under which rule set and on which consent version. */
  readonly at?: Instant;
  readonly ruleSet?: string;
  readonly consentVersion?: number;
};

/** Where a listing continues: only numbers, so that it can be given to anybody. */
export type VerdictCursor = {
  readonly segment: number;
  readonly page: number;
  readonly index: number;
};

export type VerdictPage = { readonly verdicts: readonly Verdict[]; readonly next?: VerdictCursor };

type Ledger = Pick<DispatchLedger, 'page' | 'batches'>;

const kindOf = (batch: Batch, entry: BatchEntry): VerdictKind | undefined => {
  const status = settledStatus(batch, entry);
  return status === 'postponed' || status === 'throttled' ? undefined : status;
};

const verdictsOfBatch = (batch: Batch): Verdict[] =>
  batch.entries.flatMap((entry) => {
    const verdict = kindOf(batch, entry);
    if (verdict === undefined) return [];
    const reasons = entry.reason === undefined || verdict === 'accepted' ? [] : [entry.reason];
    const decided = verdict === 'denied' ? { at: batch.at, ...entry.restsOn } : {};
    return [{ contactId: entry.contactId, verdict, reasons, jobId: batch.jobId, ...decided }];
  });

/** Those in jobs for whom no verdict was found: in a cancelled mailing that is their verdict. */
const cancelledOf = (page: Page, found: readonly Verdict[]): Verdict[] => {
  const known = new Set(found.map(({ contactId }) => contactId));
  return page.jobs
    .flatMap(({ contactIds }) => contactIds)
    .filter((contactId) => !known.has(contactId))
    .map((contactId) => ({ contactId, verdict: 'denied', reasons: ['mailing-cancelled'] }));
};

const verdictOfLeftOut = (page: Page, group: LeftOut, index: number): Verdict => {
  const { reasons, contactIds, placeholder, ruleSet, consentVersions } = group;
  const consentVersion = consentVersions?.[index];
  return {
    contactId: contactIds[index] as ContactId,
    verdict: 'denied',
    reasons: reasons.split(' '),
    ...defined({ placeholder }),
    at: page.at,
    ...defined({ ruleSet, consentVersion }),
  };
};

/** Every verdict of one page: those left out at once, then those of its batches. */
export const verdictsOfPage = async (
  ledger: Ledger,
  page: Page,
  state: MailingState,
): Promise<readonly Verdict[]> => {
  const leftOut = page.leftOut.flatMap((group) =>
    group.contactIds.map((_, index) => verdictOfLeftOut(page, group, index)),
  );
  const sent: Verdict[] = [];
  const only = { from: page.page, to: page.page };
  for await (const batch of eachBatch(ledger, {
    mailingId: page.mailingId,
    segment: page.segment,
    pages: only,
  }))
    sent.push(...verdictsOfBatch(batch));
  return [...leftOut, ...sent, ...(state === 'cancelled' ? cancelledOf(page, sent) : [])];
};
