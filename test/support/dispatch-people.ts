import { marshall } from '@aws-sdk/util-dynamodb';
import { consentStateItem } from '../../shared/adapters/items/consent-state-item.ts';
import { contactItem } from '../../shared/adapters/items/contact-item.ts';
import { sha256 } from '../../shared/adapters/keys/sha256.ts';
import { type Statement, sealEvents } from '../../shared/consent/event/seal-events.ts';
import { evolve } from '../../shared/consent/fold/evolve.ts';
import { type ConsentFold, emptyConsentFold } from '../../shared/consent/fold/marks.ts';
import type { Contact } from '../../shared/contacts/contact.ts';
import { countryCode } from '../../shared/kernel/country.ts';
import type { Sha256 } from '../../shared/kernel/digest.ts';
import type { EmailAddress } from '../../shared/kernel/email-address.ts';
import type {
  AddressHash,
  ContactId,
  EventId,
  NoticeId,
  SenderId,
} from '../../shared/kernel/ids.ts';
import { type Instant, instantFromMillis } from '../../shared/kernel/instant.ts';

/** When everything that the tests start from was recorded. */
export const recordedAt = instantFromMillis(Date.UTC(2026, 8, 1));

/** What a contact of the tests said before the mailing. */
export type Said = 'consented' | 'tracked' | 'personal' | 'nothing' | 'withdrew' | 'objected';

export type Person = { readonly contact: Contact; readonly fold: ConsentFold | undefined };

const notice = { noticeId: 'offers' as NoticeId, version: 1 };

const statement = (
  senderId: SenderId,
  type: Statement['type'],
  at: Instant,
  scope: Partial<Statement['scope']>,
): Statement => ({
  type,
  scope: { senderId, ...scope },
  occurredAt: at,
  actor: { kind: 'subject' },
  method: 'web-form',
  act: 'ticked-empty-box',
  notice,
  noticeSha256: 'a'.repeat(64) as Sha256,
  defects: [],
});

const offers = { purpose: 'commercial', topic: 'offers' } as const;
const open = { activity: 'tracking.open' } as const;
const personal = { activity: 'personalisation' } as const;

const statementsOf = (said: Said, senderId: SenderId): readonly Statement[] => {
  const granted = statement(senderId, 'granted', recordedAt, offers);
  const later = instantFromMillis(recordedAt + 1_000);
  switch (said) {
    case 'nothing':
      return [];
    case 'consented':
      return [granted];
    case 'tracked':
      return [granted, statement(senderId, 'granted', recordedAt, open)];
    case 'personal':
      return [granted, statement(senderId, 'granted', recordedAt, personal)];
    case 'withdrew':
      return [granted, statement(senderId, 'withdrawn', later, offers)];
    case 'objected':
      return [granted, statement(senderId, 'objected', later, {})];
    default:
      return said satisfies never;
  }
};

const foldOf = (contactId: ContactId, senderId: SenderId, said: Said): ConsentFold | undefined => {
  let count = 0;
  const events = sealEvents(
    statementsOf(said, senderId),
    { version: 0, lastHash: '' },
    {
      contactId,
      recordedAt,
      recordedBy: { kind: 'page', id: '/p' },
      digest: sha256,
      newEventId: () => {
        count += 1;
        return `${contactId}-e${count}` as EventId;
      },
    },
  );
  return events.length === 0 ? undefined : events.reduce(evolve, emptyConsentFold(contactId));
};

/** A contact with everything that was recorded about its consent. */
export const person = (
  contactId: string,
  senderId: SenderId,
  said: Said,
  over: Partial<Contact> = {},
): Person => ({
  contact: {
    contactId: contactId as ContactId,
    senderId,
    kind: 'person',
    email: `${contactId.toLowerCase()}@example.net` as EmailAddress,
    addressHash: `hash-${contactId}` as AddressHash,
    name: `Name ${contactId}`,
    language: 'nl',
    country: countryCode('NL'),
    relationships: [],
    publishedAddresses: [],
    version: 1,
    createdAt: recordedAt,
    updatedAt: recordedAt,
    ...over,
  },
  fold: foldOf(contactId as ContactId, senderId, said),
});

/** The stored items of a person, as the stores of contacts and consent write them. */
export const itemsOf = ({ contact, fold }: Person) => ({
  contact: marshall(contactItem(contact)),
  address: marshall({
    pk: `ADDRESS#${contact.addressHash}`,
    sk: contact.senderId,
    contactId: contact.contactId,
  }),
  state:
    fold === undefined
      ? undefined
      : marshall(consentStateItem(fold, 'b'.repeat(64), 's'.repeat(43)), {
          removeUndefinedValues: true,
        }),
});
