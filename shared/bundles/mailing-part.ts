import type { ConsentLedger } from '../consent/event/consent-ledger.ts';
import { isMalformed } from '../consent/event/consent-ledger.ts';
import type { KeptVerdict } from '../delivery/accounting/explain-verdict.ts';
import { chosenCount, rankOf } from '../evidence/bundle/manifest.ts';
import {
  csvHeading,
  csvLine,
  lineOfVerdict,
  type RecipientLine,
} from '../evidence/bundle/recipient-line.ts';
import { type RecipientVerdict, recipientsOfRow } from '../evidence/bundle/recipients-of-row.ts';
import { parseJson } from '../evidence/verify/check-proof.ts';
import type { Digest } from '../kernel/digest.ts';
import type { ContactId, MailingId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import { defined } from '../kernel/object/defined.ts';
import type { AccountedRow, AccountedRows } from './accounted-rows.ts';
import { linesOf, type TextFile } from './archive.ts';
import type { BundleMaking } from './bundle-job.ts';
import { type Chosen, type CitedConsent, tallied } from './bundle-tally.ts';

/**
 * The next part of a mailing's bundle: rows of its account to check, recipients as lines and as a
 * table. Reads rows until there is enough for one part or none is left, so that whatever the size of the
 * mailing only one part is held at a time.
 */
export const mailingPart = async (
  tools: PartTools,
  mailing: PartMailing,
  making: BundleMaking,
): Promise<MailingPart> => {
  const rows: string[] = [];
  const lines: RecipientLine[] = [];
  let { segment, after, tally, chosen } = making;
  let size = 0;
  while (segment < mailing.segments && size < partBytes) {
    const page = await tools.rows.rows(mailing.mailingId, segment, after);
    const found: RecipientLine[] = [];
    for (const one of page.rows) {
      const text = linesOf([{ row: one.row, claims: one.claims }]);
      size += text.length;
      rows.push(text);
      found.push(...(await recipientsIn(mailing, one)));
    }
    const consents = await consentsOf(tools.ledger, found);
    tally = tallied(tally, found, (line) => consents.get(line.contactId)?.(line));
    chosen = withChosen(chosen, { lines: found, seed: making.seed, digest: tools.digest });
    // The sentence is in both lists, and what a claim says three times.
    for (const line of found) size += 2 * line.explanation.length + 400;
    lines.push(...found);
    after = page.next;
    if (after === undefined) segment += 1;
  }
  const number = String(making.parts.length + 1).padStart(4, '0');
  const { after: _, ...before } = making;
  return {
    making: { ...before, segment, ...defined({ after }), tally, chosen },
    recipients: lines.length,
    isLast: segment >= mailing.segments,
    files: [
      { name: `rows/${number}.jsonl`, text: rows.join('') },
      { name: `recipients/${number}.jsonl`, text: linesOf(lines) },
      {
        name: `recipients/${number}.csv`,
        text: `${[csvHeading, ...lines.map(csvLine)].join('\r\n')}\r\n`,
      },
    ],
  };
};

export type PartTools = {
  readonly rows: AccountedRows;
  readonly ledger: Pick<ConsentLedger, 'states'>;
  readonly digest: Digest;
};

export type PartMailing = {
  readonly mailingId: MailingId;
  readonly segments: number;
  /** A cancelled mailing left people in jobs that nobody took. */
  readonly isCancelled: boolean;
  readonly explain: (kept: KeptVerdict) => string;
  /** Who on a page of the audience has a verdict, as `segment` and number of the page. */
  readonly verdictsOfPage: (segment: number, page: number) => Promise<ReadonlySet<string>>;
};

export type MailingPart = {
  readonly making: BundleMaking;
  readonly recipients: number;
  readonly isLast: boolean;
  readonly files: readonly TextFile[];
};

/** Above the least that a part of an upload may have, 5 MiB. */
const partBytes = 6 * 1024 * 1024;

const recipientsIn = async (
  mailing: PartMailing,
  { row, claims, resolved, feedback }: AccountedRow,
): Promise<readonly RecipientLine[]> => {
  const told = recipientsOfRow(row, claims);
  if (told === undefined) throw new Error('a stored row of a mailing is malformed');
  const left = mailing.isCancelled ? await leftInJobs(mailing, row) : [];
  const decisions = new Map(claims.map(({ contactId, said }) => [contactId, decisionIn(said)]));
  return [...told, ...left].map((verdict): RecipientLine => {
    const isSettled = verdict.verdict === 'unknown' && resolved.includes(verdict.contactId);
    const { outcomeReason, ...rest } = verdict;
    const settled: RecipientVerdict = isSettled ? { ...rest, verdict: 'accepted' } : verdict;
    const back = feedback[verdict.contactId];
    return defined({
      ...lineOfVerdict(settled),
      feedback: back?.length === 0 ? undefined : back,
      settledBy: isSettled ? 'event' : undefined,
      explanation: mailing.explain(keptOf(settled, decisions.get(verdict.contactId))),
    });
  });
};

/** Those whom a page put into jobs that were never taken: that the mailing was stopped is their verdict. */
const leftInJobs = async (
  mailing: PartMailing,
  { name, recipients, at }: AccountedRow['row'],
): Promise<readonly RecipientVerdict[]> => {
  const place = /^(\d+)\/PAGE#(\d+)$/.exec(name);
  if (place === null) return [];
  const inJobs = recipients.filter(([, said]) => jobsIn(said));
  if (inJobs.length === 0) return [];
  const known = await mailing.verdictsOfPage(Number(place[1]), Number(place[2]));
  return inJobs.flatMap(([contactId]) =>
    known.has(contactId)
      ? []
      : [
          {
            ...{ contactId, verdict: 'denied' as const, reasons: ['mailing-cancelled'] },
            ...{ at: at as Instant, evidence: [] },
          },
        ],
  );
};

const jobsIn = (said: unknown): boolean => {
  const words = typeof said === 'string' ? parseJson(said) : undefined;
  return Array.isArray(words) && words.length === 1;
};

const decisionIn = (said: string): Readonly<Record<string, unknown>> | undefined => {
  const words = parseJson(said);
  const decision = Array.isArray(words) ? parseJson(String(words[3])) : undefined;
  return decision as Readonly<Record<string, unknown>> | undefined;
};

const keptOf = (
  { verdict, reasons, outcomeReason, at, ruleSet }: RecipientVerdict,
  decision: Readonly<Record<string, unknown>> | undefined,
): KeptVerdict =>
  defined({
    verdict,
    reasons: verdict === 'denied' ? reasons : outcomeReason === undefined ? [] : [outcomeReason],
    at,
    ruleSet,
    decision: verdict === 'denied' ? undefined : decision,
  });

/** For each recipient mailed on consent: what the state now says of the consent cited. */
const consentsOf = async (
  ledger: PartTools['ledger'],
  lines: readonly RecipientLine[],
): Promise<ReadonlyMap<string, (line: RecipientLine) => CitedConsent | undefined>> => {
  const ids = lines
    .filter(({ basis }) => basis === 'consent')
    .map(({ contactId }) => contactId as ContactId);
  const found = new Map<string, (line: RecipientLine) => CitedConsent | undefined>();
  for (let at = 0; at < ids.length; at += statesAtOnce)
    for (const state of await ledger.states(ids.slice(at, at + statesAtOnce), 'eventual'))
      if (!isMalformed(state))
        found.set(state.contactId, ({ evidence }) => {
          const cited = Object.values(state.entries).find(
            ({ eventId, status }) => status === 'granted' && evidence.includes(eventId),
          );
          if (cited === undefined) return undefined;
          const { notice, occurredAt, by } = cited;
          const text = notice === undefined ? '' : `${notice.noticeId}/${notice.version}`;
          return { text, at: occurredAt, by };
        });
  return found;
};

const statesAtOnce = 100;

/** The mailed recipients of lowest rank so far. */
const withChosen = (
  chosen: readonly Chosen[],
  {
    lines,
    seed,
    digest,
  }: { readonly lines: readonly RecipientLine[]; readonly seed: string; readonly digest: Digest },
): readonly Chosen[] => {
  const ranked = lines.flatMap((line) =>
    line.basis === undefined ? [] : [{ rank: rankOf(seed, line.contactId, digest), line }],
  );
  return [...chosen, ...ranked]
    .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, chosenCount);
};
