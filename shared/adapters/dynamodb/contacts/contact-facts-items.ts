import { type DynamoDBDocumentClient, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Contact } from '../../../contacts/contact.ts';
import { type ContactFacts, contactFacts } from '../../../contacts/contact-facts.ts';
import type { AddressHash, ContactId } from '../../../kernel/ids.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { RecordedBy } from '../../../kernel/recorded-by.ts';
import type { TransactItem } from '../consent/ledger-write.ts';
import { contactPk } from '../keys.ts';

/**
 * The versions of a contact's facts, beside its events in the consent table, where each is put once
 * and goes with an erasure. Not in the contacts table, which fan-out scans.
 */
export const contactFactsItems = (client: DynamoDBDocumentClient, table: string) => {
  /** The newest version up to a moment, or the oldest of all. */
  const first = async (
    contactId: ContactId,
    until: string,
    newest: boolean,
  ): Promise<ContactFacts | undefined> => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
        ExpressionAttributeValues: {
          ':pk': contactPk(contactId),
          ':first': prefix,
          ':last': `${prefix}${until}~`,
        },
        ScanIndexForward: !newest,
        Limit: 1,
        ConsistentRead: true,
      }),
    );
    return Items[0]?.['facts'] as ContactFacts | undefined;
  };

  const put = (facts: ContactFacts): TransactItem => ({
    Put: {
      TableName: table,
      Item: {
        ...factsKey(facts),
        type: 'facts',
        facts,
      },
      // What was put once is not changed; a restored table may bring a contact to the same again.
      ConditionExpression: 'attribute_not_exists(pk) OR facts = :facts',
      ExpressionAttributeValues: { ':facts': facts },
    },
  });

  return {
    /** The version of a new contact. */
    created: (contact: Contact, by: RecordedBy): TransactItem => put(contactFacts(contact, by)),

    /** The version of a change; what 0.1.0 left of the contact becomes a version with the first. */
    changed: async (
      previous: Contact,
      next: Contact,
      by: RecordedBy,
    ): Promise<readonly TransactItem[]> => {
      const { Item } = await client.send(
        new GetCommand({
          TableName: table,
          Key: factsKey(contactFacts(previous)),
          ProjectionExpression: 'pk',
          ConsistentRead: true,
        }),
      );
      const left = Item === undefined ? [put(contactFacts(previous))] : [];
      return [...left, put(contactFacts(next, by))];
    },

    /** The latest version of a moment. */
    at: (contactId: ContactId, at: Instant) => first(contactId, momentText(at), true),

    /** Of every version that is kept, oldest first. */
    addressHashes: async (contactId: ContactId): Promise<readonly AddressHash[]> => {
      const hashes: AddressHash[] = [];
      let from: Record<string, unknown> | undefined;
      do {
        const page = await client.send(
          new QueryCommand({
            TableName: table,
            KeyConditionExpression: 'pk = :pk AND begins_with(sk, :facts)',
            ExpressionAttributeValues: { ':pk': contactPk(contactId), ':facts': prefix },
            ProjectionExpression: 'facts.addressHash',
            ConsistentRead: true,
            ...(from === undefined ? {} : { ExclusiveStartKey: from }),
          }),
        );
        for (const { facts } of page.Items ?? []) hashes.push((facts as ContactFacts).addressHash);
        from = page.LastEvaluatedKey;
      } while (from !== undefined);
      return hashes;
    },

    /** The oldest version that is kept. */
    oldest: (contactId: ContactId) => first(contactId, '', false),
  };
};

const prefix = 'FACTS#';

const momentText = (at: Instant): string => String(at).padStart(15, '0');

/**
 * By moment first: a contact that is made again after its table was restored counts from version 1
 * again, and what it was before stays.
 */
const factsKey = ({
  contactId,
  changedAt,
  version,
}: Pick<ContactFacts, 'contactId' | 'changedAt' | 'version'>) => ({
  pk: contactPk(contactId),
  sk: `${prefix}${momentText(changedAt)}#${String(version).padStart(9, '0')}`,
});
