import type { CollectedKey } from '../../../contacts/collected.ts';
import type { Contact } from '../../../contacts/contact.ts';
import type { ContactId, ExternalId } from '../../../kernel/ids.ts';
import { contactItem } from '../../items/contact-item.ts';
import {
  addressKey,
  anyTaggedKey,
  collectedRow,
  externalKey,
  taggedKey,
} from '../../items/keys.ts';
import { sha256 } from '../../keys/sha256.ts';
import type { TransactItem } from '../consent/ledger-write.ts';

/** A new contact, under an id that nobody has. */
export const contactPut = (table: string, contact: Contact): TransactItem => ({
  Put: {
    TableName: table,
    Item: contactItem(contact),
    ConditionExpression: 'attribute_not_exists(pk)',
  },
});

/** A contact over the version that was read. */
export const contactPutOver = (table: string, previous: Contact, next: Contact): TransactItem => ({
  Put: {
    TableName: table,
    Item: contactItem(next),
    ConditionExpression: 'version = :expected',
    ExpressionAttributeValues: { ':expected': previous.version },
  },
});

/** The address for this contact, where nobody has it; what is reserved is free. */
export const takeAddress = (
  table: string,
  { addressHash, senderId, contactId }: Contact,
): TransactItem => ({
  Put: {
    TableName: table,
    Item: { ...addressKey(addressHash, senderId), type: 'address', contactId },
    ConditionExpression: 'attribute_not_exists(pk) OR contactId = :self OR reserved = :yes',
    ExpressionAttributeValues: { ':self': contactId, ':yes': true },
  },
});

/** The rows that find the contact of a tagged address from its mailbox, and say that there is any. */
export const noteTag = (
  table: string,
  { mailboxHash, senderId, contactId }: Contact,
): readonly TransactItem[] => {
  if (mailboxHash === undefined) return [];
  const whose = { contactId, senderId };
  const row = { ...taggedKey(mailboxHash, contactId), type: 'tagged', ...whose };
  const any = { ...anyTaggedKey(mailboxHash), type: 'any-tagged', ...whose };
  return [row, any].map((Item) => ({ Put: { TableName: table, Item } }));
};

/** The caller's id for this contact alone. */
export const externalIdPut = (
  consentTable: string,
  externalId: ExternalId,
  contactId: ContactId,
): TransactItem => ({
  Put: {
    TableName: consentTable,
    Item: { ...externalKey(externalId), type: 'external', contactId },
    ConditionExpression: 'attribute_not_exists(pk) OR contactId = :self',
    ExpressionAttributeValues: { ':self': contactId },
  },
});

/** Sales and gifts for this contact alone; of what they were only a hash is kept. */
export const takeCollected = (
  consentTable: string,
  contactId: ContactId,
  keys: readonly CollectedKey[],
): readonly TransactItem[] =>
  keys.map((key) => ({
    Put: {
      TableName: consentTable,
      Item: { ...collectedRow(sha256(key)), type: 'collected', contactId },
      ConditionExpression: 'attribute_not_exists(pk) OR contactId = :self',
      ExpressionAttributeValues: { ':self': contactId },
    },
  }));

/** Frees a caller's id, unless it names another contact by now. */
export const externalIdDelete = (
  table: string,
  externalId: ExternalId,
  contactId: ContactId,
): TransactItem => ({
  Delete: {
    TableName: table,
    Key: externalKey(externalId),
    ConditionExpression: 'attribute_not_exists(pk) OR contactId = :self',
    ExpressionAttributeValues: { ':self': contactId },
  },
});
