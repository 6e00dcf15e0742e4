import { allEvents } from '../consent/event/consent-ledger.ts';
import type { ConsentState } from '../consent/fold/consent-state.ts';
import type { Contact } from '../contacts/contact.ts';
import type { ContactId, MailingId, SenderId } from '../kernel/ids.ts';
import { type Instant, plusMonths } from '../kernel/instant.ts';
import { isMailOfOurs } from '../mailing/mails-of-ours.ts';
import type { SubjectTools } from '../subjects/subject-tools.ts';
import type { HoldBook } from './hold.ts';
import type { MailingRemover } from './removing-mailings.ts';
import { retentionSchedule } from './retention-schedule.ts';
import { mayBeUnconfirmed, unconfirmedDueAt } from './unconfirmed-sign-up.ts';
import { contactDueAt, ledgerDueAt, saidNo } from './when-due.ts';

/** Whether the last thing that rests on a contact or its events is past its term. */
export const contactDue = async (tools: DueTools, contact: Contact): Promise<ContactDue> => {
  const { subjects, holds, now } = tools;
  const { contactId } = contact;
  const at = now();
  const term =
    (await signUpTerm(subjects, contact, at)) ?? (await contactTerm(subjects, contact, at));
  if (term === undefined) return kept;
  const requests = await subjects.requests.ofContact(contactId);
  if (requests.some(({ state: of }) => of === 'open')) return kept;
  const mails = await mailsPast(tools, { contact, kind: term.kind, now: at });
  if (mails === undefined) return kept;
  const held = await holds.inForceOn({ on: 'contact', id: contactId });
  const heldMails = await Promise.all(
    mails.map(({ mailingId }) => holds.inForceOn({ on: 'mailing', id: mailingId })),
  );
  const { keepsOff, ...of } = term;
  if (held.length > 0 || heldMails.flat().length > 0) return { outcome: 'held', ...of };
  return { outcome: 'due', ...of, mails, keepsOff };
};

export type DueTools = {
  readonly subjects: SubjectTools;
  readonly holds: HoldBook;
  readonly remover: MailingRemover;
  readonly now: () => Instant;
};

export type ContactDue =
  | { readonly outcome: 'kept' }
  | ({ readonly outcome: 'held' } & DueOf)
  | ({
      readonly outcome: 'due';
      /** Mails to this one person, which go with it. */
      readonly mails: readonly PastMail[];
      /** Whether its address stays suppressed, because it once said no. */
      readonly keepsOff: boolean;
    } & DueOf);

type DueOf = {
  /** By which line of the schedule. */
  readonly kind: 'contacts' | 'signUps';
  readonly dueAt: Instant;
};

type PastTerm = DueOf & { readonly keepsOff: boolean };

export type PastMail = {
  readonly mailingId: MailingId;
  readonly senderId: SenderId;
  /** It has a record, which has a leaf in the evidence log. */
  readonly isRecorded: boolean;
};

const kept = { outcome: 'kept' } as const;

/** A sign-up that waited too long for an answer. What was said elsewhere against mail stays there. */
const signUpTerm = async (
  { ledger }: Pick<SubjectTools, 'ledger'>,
  contact: Contact,
  now: Instant,
): Promise<PastTerm | undefined> => {
  if (!mayBeUnconfirmed(contact)) return undefined;
  const head = await ledger.read(contact.contactId);
  if (head.outcome !== 'live' || saidYes(head.state)) return undefined;
  const events = await allEvents(ledger, contact.contactId);
  // A head that is ahead of its events is broken evidence, and stays.
  if (events.length !== head.state.version) return undefined;
  const dueAt = unconfirmedDueAt(contact, events);
  if (dueAt === undefined || dueAt > now) return undefined;
  return { kind: 'signUps', dueAt, keepsOff: false };
};

const contactTerm = async (
  subjects: Pick<SubjectTools, 'ledger'>,
  contact: Contact,
  now: Instant,
): Promise<PastTerm | undefined> => {
  // What the contact itself says is at hand; most are kept by it.
  const own = contactDueAt(contact, now);
  if (own === undefined || own > now) return undefined;
  const head = await subjects.ledger.read(contact.contactId);
  if (head.outcome !== 'live') return undefined;
  const { state } = head;
  const last = await lastEventAt(subjects, {
    contactId: contact.contactId,
    version: state.version,
    none: contact.createdAt,
  });
  if (last === undefined) return undefined;
  const ledger = ledgerDueAt(state, last, now);
  if (ledger === undefined || ledger > now) return undefined;
  const dueAt = Math.max(own, ledger) as Instant;
  return { kind: 'contacts', dueAt, keepsOff: saidNo(state) };
};

/** Most sign-ups were confirmed, which the state says without their events. */
const saidYes = ({ entries }: ConsentState): boolean =>
  Object.values(entries).some(({ status }) => status === 'granted');

const lastEventAt = async (
  { ledger }: Pick<SubjectTools, 'ledger'>,
  {
    contactId,
    version,
    none,
  }: { readonly contactId: ContactId; readonly version: number; readonly none: Instant },
): Promise<Instant | undefined> => {
  if (version === 0) return none;
  const { events } = await ledger.events(contactId, version - 1, 1);
  // A head that is ahead of its events is broken evidence, and stays.
  return events[0]?.recordedAt;
};

/**
 * The mails to this one contact whose term is over, those of a sign-up that nobody confirmed among them;
 * undefined where anything else was mailed to it.
 */
const mailsPast = async (
  { subjects, remover }: Pick<DueTools, 'subjects' | 'remover'>,
  {
    contact: { contactId, senderId },
    kind,
    now,
  }: { readonly contact: Contact; readonly kind: DueOf['kind']; readonly now: Instant },
): Promise<readonly PastMail[] | undefined> => {
  const past: PastMail[] = [];
  for (const { mailingId: id, at } of await subjects.history.of(contactId)) {
    const mailingId = id as MailingId;
    const isPast = plusMonths(at, retentionSchedule.mails.months) <= now;
    if (isMailOfOurs(mailingId)) {
      if (!isPast && kind === 'contacts') return undefined;
      past.push({ mailingId, senderId, isRecorded: false });
      continue;
    }
    const mail = isPast ? await remover.mail(mailingId) : undefined;
    if (mail === undefined) return undefined;
    past.push({ mailingId, senderId: mail.senderId, isRecorded: true });
  }
  return past;
};
