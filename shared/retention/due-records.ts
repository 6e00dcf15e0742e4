import { isMalformedContact } from '../contacts/contact-store.ts';
import type { ContactId, MailingId, RequestId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import { contactDue } from './contact-due.ts';
import type { DailyKind } from './retention-schedule.ts';
import { isMailingHeld, type RetentionTools } from './run-retention.ts';
import { mailingDueAt, requestDueAt } from './when-due.ts';

/** A dry run over some records of one kind: what is past its term, and what a hold keeps. */
export const dueRecords = async (
  tools: Omit<RetentionTools, 'runs'>,
  kind: DailyKind,
  from?: Place,
): Promise<DuePage> => look[kind](tools, from);

export type DueRecord = {
  readonly kind: DailyKind;
  readonly contactId?: ContactId;
  readonly mailingId?: MailingId;
  readonly requestId?: RequestId;
  readonly dueAt: Instant;
  readonly held: boolean;
};

type DuePage = {
  readonly due: readonly DueRecord[];
  readonly looked: number;
  readonly next?: Place | undefined;
};

type Place = Readonly<Record<string, string>>;

type Look = (tools: Omit<RetentionTools, 'runs'>, from?: Place) => Promise<DuePage>;

const contactsOf =
  (kind: 'contacts' | 'signUps'): Look =>
  async (tools, from) => {
    const page = await tools.subjects.contacts.page(pageSize, from);
    const due: DueRecord[] = [];
    for (const contact of page.contacts) {
      if (isMalformedContact(contact)) continue;
      const found = await contactDue(tools, contact);
      if (found.outcome === 'kept' || found.kind !== kind) continue;
      const { contactId } = contact;
      due.push({ kind, contactId, dueAt: found.dueAt, held: found.outcome === 'held' });
    }
    return { due, looked: page.contacts.length, next: page.next };
  };

const mailings: Look = async (tools, from) => {
  const page = await tools.oldMailings(from);
  const due: DueRecord[] = [];
  for (const mailing of page.mailings) {
    const dueAt = mailingDueAt(mailing);
    if (dueAt === undefined || dueAt > tools.now()) continue;
    const held = await isMailingHeld(tools, mailing);
    due.push({ kind: 'mailings', mailingId: mailing.mailingId, dueAt, held });
  }
  return { due, looked: page.mailings.length, next: page.next };
};

const requests: Look = async (tools, from) => {
  const page = await tools.requests.page('answered', pageSize, { after: from?.['after'] });
  const due: DueRecord[] = [];
  for (const request of page.requests) {
    const dueAt = requestDueAt(request);
    if (dueAt === undefined || dueAt > tools.now()) continue;
    const { contactId, requestId } = request;
    const held = await tools.holds.inForceOn({ on: 'contact', id: contactId });
    due.push({ kind: 'requests', contactId, requestId, dueAt, held: held.length > 0 });
  }
  const next = page.next === undefined ? undefined : { after: page.next };
  return { due, looked: page.requests.length, next };
};

const look: Readonly<Record<DailyKind, Look>> = {
  mailings,
  contacts: contactsOf('contacts'),
  signUps: contactsOf('signUps'),
  requests,
};

const pageSize = 200;
