import type { ConsentEvent, NoticeRef } from '../consent/event/consent-event.ts';
import type { ConsentLedger } from '../consent/event/consent-ledger.ts';
import { readWhole } from '../consent/event/verify-ledger.ts';
import type { ConsentState } from '../consent/fold/consent-state.ts';
import type { Notice, NoticeStore } from '../consent/notice/notice.ts';
import type { Contact } from '../contacts/contact.ts';
import type { ContactStore } from '../contacts/contact-store.ts';
import type { ContactId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import type { ReceivedMailing } from './mailing-history.ts';
import type { SubjectTools } from './subject-tools.ts';

/** Everything about one contact, machine-readable (GDPR art. 15(3) and 20). */
export type ContactExport = {
  readonly format: 'grondslag-export-1';
  readonly exportedAt: Instant;
  readonly contact: Contact;
  /** Verifiable on its own: `npm run verify-ledger -- FILE`. */
  readonly ledger: {
    readonly contactId: ContactId;
    readonly version: number;
    readonly lastHash: string;
    readonly state: ConsentState;
    readonly events: readonly ConsentEvent[];
  };
  /** The texts that were shown, as named by the events. */
  readonly notices: readonly Notice[];
  /** Decisions about this contact and the mailings it got. */
  readonly mailings: readonly ReceivedMailing[];
};

/** The part of the tools that reading needs. */
export type ExportTools = Pick<SubjectTools, 'now'> & {
  readonly ledger: Pick<ConsentLedger, 'read' | 'events'>;
  readonly history: Pick<SubjectTools['history'], 'of'>;
  readonly contacts: Pick<ContactStore, 'read'>;
  readonly notices: Pick<NoticeStore, 'find'>;
};

/** The whole export; undefined when there is no such contact. */
export const exportContact = async (
  tools: ExportTools,
  contactId: ContactId,
): Promise<ContactExport | undefined> => {
  const contact = await tools.contacts.read(contactId);
  if (contact === undefined) return undefined;
  if ('malformed' in contact) throw new Error(`a stored contact is malformed: ${contactId}`);
  // Head and events of one moment, uncut: an event that the head does not know is evidence.
  const { head, events } = await readWhole(tools.ledger, contactId);
  if (head.outcome !== 'live') throw new Error(`a consent state is ${head.outcome}: ${contactId}`);
  return {
    format: 'grondslag-export-1',
    exportedAt: tools.now(),
    contact,
    ledger: {
      contactId,
      version: head.state.version,
      lastHash: head.lastHash,
      state: head.state,
      events,
    },
    notices: await noticesOf(tools, events),
    mailings: await tools.history.of(contactId),
  };
};

const noticesOf = async (
  { notices }: ExportTools,
  events: readonly ConsentEvent[],
): Promise<readonly Notice[]> => {
  const refs = new Map<string, NoticeRef>();
  for (const { notice } of events)
    if (notice !== undefined) refs.set(`${notice.noticeId}/${notice.version}`, notice);
  const found = await Promise.all(
    [...refs.values()].map(({ noticeId, version }) => notices.find(noticeId, version)),
  );
  return found.filter((notice) => notice !== undefined);
};
