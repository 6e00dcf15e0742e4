import type { ConsentServices } from '../consent/event/record-statements.ts';
import type { SubjectOf } from '../consent/event/subject-facts.ts';
import type { NoticeStore } from '../consent/notice/notice.ts';
import type { RequestBook } from '../consent/request/request-book.ts';
import type { CertificateStore } from '../consent/suppression/certificate-store.ts';
import type { SuppressionList } from '../consent/suppression/suppression-list.ts';
import type { ContactStore } from '../contacts/contact-store.ts';
import type { DomainToAscii } from '../kernel/email-address.ts';
import type { ContactId, SenderId } from '../kernel/ids.ts';
import type { Recorder } from '../kernel/recorded-by.ts';
import type { ReachOf } from '../kernel/stop-reach.ts';
import type { EntitiesOf } from '../mailing/entities/read-entities-of.ts';
import type { Sender } from '../mailing/sender.ts';
import { factsOf } from './facts-of.ts';
import type { HashAddress } from './hash-address.ts';
import type { MailingHistory } from './mailing-history.ts';
import type { EntityStops } from './stops/stops-of-entity.ts';

/** What answering for and erasing a contact needs. */
export type SubjectTools = ContactServices & {
  readonly contacts: ContactStore;
  readonly notices: NoticeStore;
  readonly certificates: CertificateStore;
  readonly history: MailingHistory;
  readonly requests: Pick<RequestBook, 'ofContact' | 'change'>;
};

/** What creating, changing and importing a contact needs, and who does it: each is told to its ledger. */
export type ContactTools = ContactServices &
  Recorder & {
    /** Whose sales and gifts count for a sender, and with them the objections made there. */
    readonly entitiesOf: EntitiesOf;
  };

export type ContactServices = ConsentServices & {
  readonly contacts: Omit<ContactStore, 'remove'>;
  readonly suppressions: SuppressionList;
  readonly hashAddress: HashAddress;
  /** A contact id that nobody had before: `internalContactId` of 16 random bytes. */
  readonly newContactId: () => ContactId;
  readonly domainToAscii: DomainToAscii;
  /** Who a contact is of: it must exist, and a record names it as controller. */
  readonly senderOf: (senderId: SenderId) => Promise<Sender | undefined>;
  readonly reachOf: ReachOf;
  /** Passes on stops that no new event records: of a list, or of a contact that moved. */
  readonly spreadListed?: (stops: EntityStops) => Promise<void>;
};

/** The facts that the ledger judges statements by, read from the contact. */
export const subjectFromContacts =
  (contacts: Pick<ContactStore, 'read'>): SubjectOf =>
  async (contactId) => {
    const contact = await contacts.read(contactId);
    if (contact === undefined) return undefined;
    if ('malformed' in contact) throw new Error(`a stored contact is malformed: ${contactId}`);
    return factsOf(contact);
  };
