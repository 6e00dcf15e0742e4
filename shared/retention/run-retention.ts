import type { RequestBook } from '../consent/request/request-book.ts';
import {
  type ContactCursor,
  type ContactPage,
  isMalformedContact,
} from '../contacts/contact-store.ts';
import type { ContactId } from '../kernel/ids.ts';
import { dateFromInstant, type Instant } from '../kernel/instant.ts';
import type { MailingHeader } from '../mailing/mailing-store.ts';
import type { ConsentDays } from '../subjects/consent-days/consent-day.ts';
import { consentDaysOf, countConsent } from '../subjects/consent-days/count-consent.ts';
import { eraseContact } from '../subjects/erase-contact.ts';
import type { SubjectTools } from '../subjects/subject-tools.ts';
import { contactDue, type DueTools, type PastMail } from './contact-due.ts';
import type { HoldBook } from './hold.ts';
import type { MailingRemover, OldMailings } from './removing-mailings.ts';
import {
  countsOf,
  noCounts,
  type RetentionCounts,
  type RetentionRun,
  type RetentionRuns,
} from './retention-run.ts';
import { type DailyKind, type DailyPass, dailyPasses } from './retention-schedule.ts';
import { mailingDueAt, requestDueAt } from './when-due.ts';

/**
 * Takes away what is past its term, step by step until `isTime` says no: mailings first, since
 * contacts stay while a mail to them is on record, then contacts and sign-ups, then requests.
 * Called again, it continues where it stopped; once the day's run is done it does nothing until the
 * next day. Without `carriesOut` it only counts.
 */
export const runRetention = async (
  tools: RetentionTools,
  { carriesOut, isTime, onFailure }: RunOptions,
): Promise<RetentionRun | undefined> => {
  let run = await tools.runs.last();
  const day = dateFromInstant(tools.now());
  if (run?.state === 'done' && run.day >= day) return run;
  if (run === undefined || run.state === 'done')
    run = newRun(run, { day, carriesOut, startedAt: tools.now() });
  while (run.state === 'going' && isTime()) {
    const next = await stepOf[run.kind](tools, run, { isTime, onFailure });
    if ((await tools.runs.put(next)) === 'conflict') return undefined;
    run = next;
  }
  return run;
};

export type RetentionTools = DueTools & {
  readonly runs: RetentionRuns;
  readonly consentDays: Pick<ConsentDays, 'put'>;
  readonly oldMailings: OldMailings;
  readonly remover: MailingRemover;
  readonly requests: Pick<RequestBook, 'page' | 'remove'>;
  readonly subjects: SubjectTools;
};

export type RunOptions = StepOptions & { readonly carriesOut: boolean };

type StepOptions = {
  /** Whether another step may begin. */
  readonly isTime: () => boolean;
  /** One that fails stops no other; the next run meets it again. */
  readonly onFailure: (error: unknown, which: { mailingId?: string; contactId?: string }) => void;
};

type Step = (
  tools: RetentionTools,
  run: RetentionRun,
  options: StepOptions,
) => Promise<RetentionRun>;

const newRun = (
  last: RetentionRun | undefined,
  {
    day,
    carriesOut,
    startedAt,
  }: { readonly day: string; readonly carriesOut: boolean; readonly startedAt: Instant },
): RetentionRun => ({
  ...{ day, carriesOut, state: 'going', kind: dailyPasses[0], startedAt },
  counts: countsOf({ counts: {} }),
  version: last?.version ?? 0,
});

/** The run after a step: what it added, and where it continues, in this kind or the next. */
const stepped = (
  { cursor: _, ...run }: RetentionRun,
  {
    added,
    next,
    now,
  }: {
    readonly added: Partial<Record<DailyKind, RetentionCounts>>;
    readonly next: Readonly<Record<string, string>> | undefined;
    readonly now: Instant;
  },
): RetentionRun => {
  const counts = { ...countsOf(run) };
  for (const [kind, more] of Object.entries(added) as [DailyKind, RetentionCounts][])
    counts[kind] = sumOf(counts[kind], more);
  const version = run.version + 1;
  if (next !== undefined) return { ...run, counts, version, cursor: next };
  const later: DailyPass | undefined = dailyPasses[dailyPasses.indexOf(run.kind) + 1];
  return later === undefined
    ? { ...run, counts, version, state: 'done', doneAt: now }
    : { ...run, counts, version, kind: later };
};

const sumOf = (before: RetentionCounts, more: RetentionCounts): RetentionCounts =>
  Object.fromEntries(
    Object.entries(before).map(([name, count]) => [
      name,
      count + more[name as keyof RetentionCounts],
    ]),
  ) as RetentionCounts;

const mailingsStep: Step = async (tools, run, { isTime, onFailure }) => {
  const { mailings, next } = await tools.oldMailings(run.cursor);
  const counts = { looked: 0, due: 0, held: 0, removed: 0, failed: 0 };
  for (const mailing of mailings) {
    counts.looked += 1;
    if (!isPast(mailingDueAt(mailing), tools.now())) continue;
    counts.due += 1;
    try {
      if (await isMailingHeld(tools, mailing)) counts.held += 1;
      else if (run.carriesOut) {
        // A mailing of a million takes many calls: it is found again by the next one.
        if (!(await removeWhole(tools, mailing, isTime)))
          return stepped(run, { added: {}, next: run.cursor ?? {}, now: tools.now() });
        counts.removed += 1;
      }
    } catch (error) {
      counts.failed += 1;
      onFailure(error, { mailingId: mailing.mailingId });
    }
  }
  return stepped(run, { added: { mailings: counts }, next, now: tools.now() });
};

const contactsStep: Step = async (tools, run, { onFailure }) => {
  const { contacts, next } = await tools.subjects.contacts.page(pageSize, run.cursor);
  const looked = { ...noCounts, looked: contacts.length };
  const found = { contacts: { ...looked }, signUps: { ...looked } };
  for (const contact of contacts) {
    if (isMalformedContact(contact)) continue;
    const { contactId } = contact;
    try {
      const due = await contactDue(tools, contact);
      if (due.outcome === 'kept') continue;
      const counts = found[due.kind];
      counts.due += 1;
      if (due.outcome === 'held') counts.held += 1;
      else if (run.carriesOut) {
        for (const mail of due.mails) await removeMail(tools, mail);
        await eraseContact(tools.subjects, { contactId, ...byRetention, keepsOff: due.keepsOff });
        counts.removed += 1;
      }
    } catch (error) {
      found.contacts.failed += 1;
      onFailure(error, { contactId });
    }
  }
  const counted = { ...run, ...(await withConsent(tools, run, { contacts, next, onFailure })) };
  return stepped(counted, { added: found, next, now: tools.now() });
};

/**
 * The count of consent with one more page, kept once the last contact is counted. Those who were
 * just taken away have no state that counts. A failure costs the day its count and nothing else.
 */
const withConsent = async (
  { subjects, consentDays, now }: RetentionTools,
  { consent = {}, day }: RetentionRun,
  { contacts, next, onFailure }: CountedStep,
): Promise<Pick<RetentionRun, 'consent'>> => {
  if (consent === 'failed') return { consent };
  try {
    const sound = contacts.flatMap((contact) => (isMalformedContact(contact) ? [] : [contact]));
    const page = { contacts: sound, day, now: now() };
    const tally = await countConsent(subjects.ledger, consent, page);
    if (next !== undefined) return { consent: tally };
    for (const counted of consentDaysOf(tally, day)) await consentDays.put(counted);
    return { consent: {} };
  } catch (error) {
    onFailure(error, {});
    return { consent: 'failed' };
  }
};

type CountedStep = Pick<StepOptions, 'onFailure'> &
  Pick<ContactPage, 'contacts'> & { readonly next: ContactCursor | undefined };

const requestsStep: Step = async (tools, run, { onFailure }) => {
  const { requests, next } = await tools.requests.page('answered', pageSize, {
    after: run.cursor?.['after'],
  });
  const counts = { looked: 0, due: 0, held: 0, removed: 0, failed: 0 };
  for (const request of requests) {
    counts.looked += 1;
    if (!isPast(requestDueAt(request), tools.now())) continue;
    counts.due += 1;
    try {
      if ((await tools.holds.inForceOn({ on: 'contact', id: request.contactId })).length > 0)
        counts.held += 1;
      else if (run.carriesOut) {
        const certificate = { certificateId: tools.subjects.newId(), completedAt: tools.now() };
        await tools.requests.remove(request, { ...certificate, ...byRetention });
        counts.removed += 1;
      }
    } catch (error) {
      counts.failed += 1;
      onFailure(error, { contactId: request.contactId });
    }
  }
  const place = next === undefined ? undefined : { after: next };
  return stepped(run, { added: { requests: counts }, next: place, now: tools.now() });
};

const stepOf: Readonly<Record<DailyPass, Step>> = {
  mailings: mailingsStep,
  contacts: contactsStep,
  requests: requestsStep,
};

const pageSize = 100;

/** How a certificate names the retention: nobody in particular asked. */
const byRetention = {
  requestedBy: 'retention',
  reason: 'past the term of the retention schedule',
  evidenceRef: 'retention-schedule',
} as const;

const isPast = (due: Instant | undefined, now: Instant): boolean => due !== undefined && due <= now;

/** Held itself, or by the dispute of somebody who was mailed by it. */
export const isMailingHeld = async (
  { holds, subjects }: Pick<RetentionTools, 'subjects'> & { readonly holds: HoldBook },
  { mailingId }: Pick<MailingHeader, 'mailingId'>,
): Promise<boolean> => {
  if ((await holds.inForceOn({ on: 'mailing', id: mailingId })).length > 0) return true;
  for await (const contactId of heldContacts(holds)) {
    const mails = await subjects.history.of(contactId);
    if (mails.some((mail) => mail.mailingId === mailingId)) return true;
  }
  return false;
};

/** Disputes are few: all of them are read. */
async function* heldContacts(holds: HoldBook): AsyncGenerator<ContactId> {
  let after: string | undefined;
  do {
    const page = await holds.page(pageSize, after);
    for (const { on, id, released } of page.holds)
      if (on === 'contact' && released === undefined) yield id as ContactId;
    after = page.next;
  } while (after !== undefined);
}

/** False when time was up before all of it was gone. */
const removeWhole = async (
  { remover }: Pick<RetentionTools, 'remover'>,
  mailing: MailingHeader,
  isTime: () => boolean,
): Promise<boolean> => {
  await remover.certify(mailing.mailingId, mailing.senderId, byRetention);
  do if ((await remover.step(mailing)) === 'gone') return true;
  while (isTime());
  return false;
};

const removeMail = async (
  { remover }: Pick<RetentionTools, 'remover'>,
  { mailingId, senderId, isRecorded }: PastMail,
): Promise<void> => {
  if (isRecorded) await remover.certify(mailingId, senderId, byRetention);
  while ((await remover.step({ mailingId, senderId })) !== 'gone');
};
