import { domainToASCII } from 'node:url';
import { contactIds } from '../../functions/runtime/http/contact-ids.ts';
import { newContactId } from '../../shared/adapters/keys/new-contact-id.ts';
import type { ConsentLedger } from '../../shared/consent/event/consent-ledger.ts';
import type { ProofBook } from '../../shared/consent/proof/proof-book.ts';
import type { RequestBook } from '../../shared/consent/request/request-book.ts';
import type { TopicTools } from '../../shared/consent/topic/find-topic.ts';
import type { TopicBook } from '../../shared/consent/topic/topic.ts';
import type { ContactDraft } from '../../shared/contacts/contact-draft.ts';
import type { CountryCode } from '../../shared/kernel/country.ts';
import type { AddressHash, ContactId, EntityId, SenderId } from '../../shared/kernel/ids.ts';
import { ownEntity } from '../../shared/kernel/own-entity.ts';
import type { Activity, OwnActivity } from '../../shared/kernel/purpose.ts';
import type { readNamesOf } from '../../shared/mailing/entities/names-of-entity.ts';
import { activitiesOf, type Sender } from '../../shared/mailing/sender.ts';
import type { ReceivedMailing } from '../../shared/subjects/mailing-history.ts';
import { type SubjectTools, subjectFromContacts } from '../../shared/subjects/subject-tools.ts';
import {
  type ConsentWorld,
  consentWorld,
  entitiesOf,
  entityOf,
  sha256,
  waterweg,
} from './consent-world.ts';
import { memoryCertificateStore } from './memory/memory-certificate-store.ts';
import { memoryContactStore } from './memory/memory-contact-store.ts';
import { memoryProofBook } from './memory/memory-proof-book.ts';
import { memoryRequestBook } from './memory/memory-request-book.ts';
import { reachAmong } from './reach-among.ts';

/** Contacts and ledger together, in memory, with a history that tests fill. */
export type SubjectWorld = ConsentWorld & {
  readonly tools: SubjectTools &
    TopicTools & {
      readonly topics: TopicBook;
      readonly proofs: ProofBook;
      readonly entityOf: (senderId: SenderId) => Promise<EntityId>;
      readonly requests: RequestBook;
      readonly isEntity: (entityId: EntityId) => Promise<boolean>;
      readonly namesOf: ReturnType<typeof readNamesOf>;
      readonly activitiesOf: (senderId: SenderId) => Promise<readonly Activity[]>;
    };
  readonly mailings: Map<ContactId, ReceivedMailing[]>;
};

export const sender: Sender = {
  senderId: waterweg,
  legalName: 'Waterweg Hosting B.V.',
  postalAddress: 'Kade 12, 3011 AB Rotterdam, Nederland',
  country: 'NL' as CountryCode,
  kind: 'company',
  fromAddress: 'Waterweg Hosting <post@mail.waterweg.example>',
  settings: {
    activities: [
      { activityId: 'profiling' as OwnActivity, names: { nl: 'een profiel van u maken' } },
    ],
  },
  version: 1,
};

/** The senders of the world; any other is unknown. */
const registered: ReadonlySet<string> = new Set([waterweg, 'other']);

/** Our id of the contact that a caller names. */
export const contactNamed = ({ tools }: SubjectWorld, name: string): Promise<ContactId> =>
  contactIds(tools.contacts).resolve(name);

export const draft = (email: string, over: Partial<ContactDraft> = {}): ContactDraft => ({
  senderId: waterweg,
  kind: 'person',
  email,
  language: 'nl',
  country: 'NL' as CountryCode,
  ...over,
});

export const subjectWorld = async (
  over: { readonly ledger?: ConsentLedger } = {},
): Promise<SubjectWorld> => {
  const world = await consentWorld(over);
  const contacts = memoryContactStore();
  const mailings = new Map<ContactId, ReceivedMailing[]>();
  return {
    ...world,
    mailings,
    tools: {
      ...world.tools,
      contacts,
      notices: world.notices,
      topics: world.topics,
      proofs: memoryProofBook(),
      entityOf,
      entitiesOf,
      isEntity: async (entityId: EntityId) =>
        [...registered].some((id) => ownEntity(id as SenderId) === entityId),
      suppressions: world.suppressions,
      requests: memoryRequestBook(
        async (contactId) => (await world.ledger.read(contactId)).outcome === 'erased',
      ),
      certificates: memoryCertificateStore(world.data, contacts),
      activitiesOf: async (senderId) => activitiesOf(registered.has(senderId) ? sender : undefined),
      namesOf: async (senderId) =>
        registered.has(senderId) ? [sender.legalName, 'Waterweg Hosting', 'Waterweg'] : undefined,
      history: {
        of: async (contactId) => mailings.get(contactId) ?? [],
        forget: async (contactId) => {
          mailings.delete(contactId);
          return [];
        },
      },
      subjectOf: subjectFromContacts(contacts),
      senderOf: async (senderId) =>
        registered.has(senderId) ? { ...sender, senderId } : undefined,
      reachOf: reachAmong(),
      hashAddress: async (match) => [sha256(`key ${match}`).slice(0, 43) as unknown as AddressHash],
      domainToAscii: domainToASCII,
      newContactId,
    },
  };
};
