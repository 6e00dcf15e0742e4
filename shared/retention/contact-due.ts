import type { Contact } from '../contacts/contact.ts';
import type { ContactId, MailingId, SenderId } from '../kernel/ids.ts';
import { type Instant, plusMonths } from '../kernel/instant.ts';
import type { SubjectTools } from '../subjects/subject-tools.ts';
import type { HoldBook } from './hold.ts';
import type { MailingRemover } from './removing-mailings.ts';
import { retentionSchedule } from './schedule.ts';
import { contactDueAt, ledgerDueAt, saidNo } from './when-due.ts';

/** Whether the last thing that rests on a contact or its events is past its term. */
export const contactDue = async (
  { subjects, holds, remover, now }: DueTools,
  contact: Contact,
): Promise<ContactDue> => {
  const { contactId } = contact;
  const at = now();
  // What the contact itself says is at hand; most are kept by it.
  const own = contactDueAt(contact, at);
  if (own === undefined || own > at) return kept;
  const head = await subjects.ledger.read(contactId);
  if (head.outcome !== 'live') return kept;
  const { state } = head;
  const last = await lastEventAt(subjects, contactId, state.version, contact.createdAt);
  // A head that is ahead of its events is broken evidence, and stays.
  if (last === undefined) return kept;
  const ledger = ledgerDueAt(state, last, at);
  if (ledger === undefined || ledger > at) return kept;
  const requests = await subjects.requests.ofContact(contactId);
  if (requests.some(({ state: of }) => of === 'open')) return kept;
  const mails = await mailsPast(subjects, remover, contactId, at);
  if (mails === undefined) return kept;
  const dueAt = Math.max(own, ledger) as Instant;
  const held = await holds.inForceOn({ on: 'contact', id: contactId });
  const heldMails = await Promise.all(
    mails.map(({ mailingId }) => holds.inForceOn({ on: 'mailing', id: mailingId })),
  );
  if (held.length > 0 || heldMails.flat().length > 0) return { outcome: 'held', dueAt };
  return { outcome: 'due', dueAt, mails, keepsOff: saidNo(state) };
};

export type DueTools = {
  readonly subjects: SubjectTools;
  readonly holds: HoldBook;
  readonly remover: MailingRemover;
  readonly now: () => Instant;
};

export type ContactDue =
  | { readonly outcome: 'kept' }
  | { readonly outcome: 'held'; readonly dueAt: Instant }
  | {
      readonly outcome: 'due';
      readonly dueAt: Instant;
      /** Mails to this one person, which go with it. */
      readonly mails: readonly PastMail[];
      /** Whether its address stays suppressed, because it once said no. */
      readonly keepsOff: boolean;
    };

type PastMail = { readonly mailingId: MailingId; readonly senderId: SenderId };

const kept = { outcome: 'kept' } as const;

const lastEventAt = async (
  { ledger }: Pick<SubjectTools, 'ledger'>,
  contactId: ContactId,
  version: number,
  none: Instant,
): Promise<Instant | undefined> => {
  if (version === 0) return none;
  const { events } = await ledger.events(contactId, version - 1, 1);
  return events[0]?.recordedAt;
};

/** The single mails of a contact whose term is over; undefined where anything else was mailed to it. */
const mailsPast = async (
  { history }: Pick<SubjectTools, 'history'>,
  remover: Pick<MailingRemover, 'mail'>,
  contactId: ContactId,
  now: Instant,
): Promise<readonly PastMail[] | undefined> => {
  const past: PastMail[] = [];
  for (const { mailingId, at } of await history.of(contactId)) {
    if (plusMonths(at, retentionSchedule.mails.months) > now) return undefined;
    const mail = await remover.mail(mailingId as MailingId);
    if (mail === undefined) return undefined;
    past.push({ mailingId: mail.mailId, senderId: mail.senderId });
  }
  return past;
};
