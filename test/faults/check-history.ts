import {
  listVerdicts,
  type Verdict,
  verdictKinds,
} from '../../shared/delivery/accounting/list-verdicts.ts';
import { mailingProgress } from '../../shared/delivery/accounting/mailing-progress.ts';
import type { DispatchLedger } from '../../shared/delivery/ports.ts';
import type { MailingId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import type { MailingStore } from '../../shared/mailing/mailing-store.ts';
import { accountedFor } from '../support/accounted-for.ts';
import type { HistoryEvent } from './history-log.ts';
import { type HistoryPerson, neverAllowed } from './history-people.ts';

/** What a history may be reproached with; all but `unknown` must be 0. */
export type Findings = {
  /** Mails beyond the first of one mailing to one contact, counted at the inbox. */
  readonly duplicates: number;
  /** Mails to, or claims for, contacts who must not get it. */
  readonly unlawful: number;
  /** Contacts without a verdict, with two, or with one that the inbox contradicts. */
  readonly lost: number;
  readonly unknown: number;
  readonly unknownUnlisted: number;
  /** Unknown recipients beyond one batch for each fault that can cause them. */
  readonly unknownExcess: number;
};

export type HistoryFacts = {
  readonly mailingId: MailingId;
  readonly people: readonly HistoryPerson[];
  readonly log: readonly HistoryEvent[];
  /** Contact ids of the mails that SES took, one for each mail. */
  readonly inbox: readonly string[];
  readonly ledger: DispatchLedger;
  readonly store: Pick<MailingStore, 'header'>;
  readonly jobSize: number;
  readonly now: Instant;
};

const countBy = (items: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
};

/** Contacts who were claimed after their withdrawal had been acknowledged. */
export const claimedAfterStop = (log: readonly HistoryEvent[]): readonly string[] => {
  const stopped = new Set<string>();
  const late: string[] = [];
  for (const event of log) {
    if (event.kind === 'stopped') stopped.add(event.contactId);
    if (event.kind === 'claimed')
      late.push(...event.contactIds.filter((contactId) => stopped.has(contactId)));
  }
  return late;
};

const canLoseAnAnswer = (name: string): boolean =>
  name.startsWith('crash') || name.startsWith('ses') || name === 'answer-lost';

const contradictions = (
  verdicts: readonly Verdict[],
  inbox: ReadonlyMap<string, number>,
): number => {
  const by = new Map(verdicts.map(({ contactId, verdict }) => [contactId as string, verdict]));
  let count = 0;
  for (const [contactId, verdict] of by)
    if (verdict === 'accepted' && !inbox.has(contactId)) count += 1;
  for (const contactId of inbox.keys()) {
    const verdict = by.get(contactId);
    if (verdict !== 'accepted' && verdict !== 'unknown') count += 1;
  }
  return count;
};

/** Reads the inbox, the log and the tables of a history that has come to rest. */
export const checkHistory = async (facts: HistoryFacts): Promise<Findings> => {
  const { ledger, store, mailingId, people, log } = facts;
  const [mailing, run] = await Promise.all([store.header(mailingId), ledger.run(mailingId)]);
  if (mailing === undefined || run === undefined) throw new Error('the mailing never ran');
  const progress = await mailingProgress(ledger, mailing, facts.now);
  const { verdicts } = await listVerdicts(ledger, {
    mailing,
    run,
    wantedVerdicts: {
      kinds: verdictKinds,
      limit: 1_000_000,
    },
  });
  const inbox = countBy(facts.inbox);
  const verdictCounts = countBy(verdicts.map(({ contactId }) => contactId));

  const isClosed = mailing.state === 'finished' && progress.waiting + progress.inHand === 0;
  const withoutVerdict = people.filter(({ contact }) => !verdictCounts.has(contact.contactId));
  const twice = [...verdictCounts.values()].filter((count) => count !== 1).length;
  const never = new Set(
    people.flatMap(({ contact, said }) =>
      neverAllowed(said) ? [contact.contactId as string] : [],
    ),
  );
  const claimed = log.flatMap((event) => (event.kind === 'claimed' ? event.contactIds : []));
  const listed = verdicts.filter(({ verdict }) => verdict === 'unknown').length;
  const faults = log.filter(
    (event) => event.kind === 'fault' && canLoseAnAnswer(event.name),
  ).length;
  return {
    duplicates: [...inbox.values()].reduce((sum, count) => sum + count - 1, 0),
    unlawful:
      [...inbox.keys(), ...claimed].filter((contactId) => never.has(contactId)).length +
      claimedAfterStop(log).length,
    lost:
      (isClosed ? 0 : people.length) +
      withoutVerdict.length +
      twice +
      contradictions(verdicts, inbox) +
      Math.abs(progress.audience - people.length) +
      Math.abs(accountedFor(progress) - progress.audience),
    unknown: progress.unknown,
    unknownUnlisted: Math.abs(progress.unknown - listed),
    unknownExcess: Math.max(0, progress.unknown - faults * facts.jobSize),
  };
};
