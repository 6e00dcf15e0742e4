import { type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { ConsentEvent } from '../../../consent/event/consent-event.ts';
import type { Contact } from '../../../contacts/contact.ts';
import { type ContactFacts, contactFacts } from '../../../contacts/contact-facts.ts';
import { canonicalJson, type Json } from '../../../kernel/canonical-json.ts';
import type { Sha256 } from '../../../kernel/digest.ts';
import type { AddressHash, ContactId } from '../../../kernel/ids.ts';
import type { Instant } from '../../../kernel/instant.ts';
import { defined } from '../../../kernel/object/defined.ts';
import type { RecordedBy } from '../../../kernel/recorded-by.ts';
import { commitRecord } from '../../items/commit-record.ts';
import { factsIn, firstFacts } from '../../items/first-facts.ts';
import { contactPk } from '../../items/keys.ts';
import { eventKey } from '../consent/ledger-write.ts';
import type { Logged } from '../evidence/outbox-item.ts';

/**
 * The versions of a contact's facts, beside its events in the consent table, where each is put once,
 * with a leaf for the evidence log, and goes with an erasure. Not in the contacts table, which fan-out
 * scans. The first of a contact that a list brought is in the item of its first event.
 */
export const contactFactsItems = (client: DynamoDBDocumentClient, table: string) => {
  /** The newest version up to a moment, or the oldest of all. */
  const first = async (
    contactId: ContactId,
    until: string,
    newest: boolean,
  ): Promise<ContactFacts | undefined> => {
    const last = `${prefix}${until}~`;
    const [{ Items = [] }, carried] = await Promise.all([
      client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
          ExpressionAttributeValues: {
            ':pk': contactPk(contactId),
            ':first': prefix,
            ':last': last,
          },
          ScanIndexForward: !newest,
          Limit: 1,
          ConsistentRead: true,
        }),
      ),
      carriedBy(contactId),
    ]);
    const found = Items[0]?.['facts'] as ContactFacts | undefined;
    const known = inOrder([found, carried]).filter((one) => contactFactsKey(one).sk <= last);
    return known.at(newest ? -1 : 0);
  };

  /** Those in the item of the first event; read by a query, since facts are read by queries. */
  const carriedBy = async (contactId: ContactId): Promise<ContactFacts | undefined> => {
    const { pk, sk } = eventKey(contactId, 1);
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND sk = :sk',
        ExpressionAttributeValues: { ':pk': pk, ':sk': sk },
        ProjectionExpression: 'firstFacts, event',
        ConsistentRead: true,
      }),
    );
    return Items[0] === undefined ? undefined : factsIn(Items[0]);
  };

  const put = (facts: ContactFacts): Logged => contactFactsItem(table, facts);

  /** What is kept between two moments of one contact, by sort key: the two are close in time. */
  const keptBetween = async (
    one: ContactFacts,
    other: ContactFacts,
  ): Promise<ReadonlyMap<string, ContactFacts>> => {
    const [first, last] = [one, other]
      .map(contactFactsKey)
      .toSorted((a, b) => (a.sk < b.sk ? -1 : 1));
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
        ExpressionAttributeValues: { ':pk': first?.pk, ':first': first?.sk, ':last': last?.sk },
        ProjectionExpression: 'sk, facts',
        ConsistentRead: true,
      }),
    );
    return new Map(Items.map(({ sk, facts }) => [String(sk), facts as ContactFacts]));
  };

  return {
    /** The version of a new contact. */
    created: (contact: Contact, by: RecordedBy): Logged => put(contactFacts(contact, by)),

    /** The same where a restored table may have brought the contact to what it was before. */
    createdAgain: async (contact: Contact, by: RecordedBy): Promise<Logged> => {
      const facts = contactFacts(contact, by);
      const kept = (await keptBetween(facts, facts)).get(contactFactsKey(facts).sk);
      return kept !== undefined && isSame(kept, facts) ? { puts: [], entries: [] } : put(facts);
    },

    /**
     * The version of a change; what 0.1.0 left of the contact becomes a version with the first. A
     * restored table may bring a contact to the same version again, which is then there already.
     */
    changed: async (previous: Contact, next: Contact, by: RecordedBy): Promise<Logged> => {
      const [before, after] = [contactFacts(previous), contactFacts(next, by)];
      const kept = await keptBetween(before, after);
      const same = kept.get(contactFactsKey(after).sk);
      const isThere = same !== undefined && isSame(same, after);
      const own = contactFactsKey(before).sk;
      const carried = kept.has(own) ? undefined : await carriedBy(before.contactId);
      const isKept = kept.has(own) || (carried && contactFactsKey(carried).sk) === own;
      const logged = [...(isKept ? [] : [put(before)]), ...(isThere ? [] : [put(after)])];
      return {
        puts: logged.flatMap(({ puts }) => puts),
        entries: logged.flatMap(({ entries }) => entries),
      };
    },

    /** The latest version of a moment. */
    at: (contactId: ContactId, at: Instant) => first(contactId, momentText(at), true),

    /** The hashes of every version that is kept, oldest first. */
    addressHashes: async (contactId: ContactId): Promise<readonly AddressHash[]> => {
      const found: ContactFacts[] = [];
      let from: Record<string, unknown> | undefined;
      do {
        const page = await client.send(
          new QueryCommand({
            TableName: table,
            KeyConditionExpression: 'pk = :pk AND begins_with(sk, :facts)',
            ExpressionAttributeValues: { ':pk': contactPk(contactId), ':facts': prefix },
            ProjectionExpression: 'facts',
            ConsistentRead: true,
            ...defined({ ExclusiveStartKey: from }),
          }),
        );
        for (const { facts } of page.Items ?? []) found.push(facts as ContactFacts);
        from = page.LastEvaluatedKey;
      } while (from !== undefined);
      const all = inOrder([...found, await carriedBy(contactId)]);
      return all.map(({ addressHash }) => addressHash);
    },

    /** The oldest version that is kept. */
    oldest: (contactId: ContactId) => first(contactId, '', false),
  };
};

/**
 * Those of a new contact in the item of its first event, which is written at the same time: one
 * more item in a transaction costs two write units. Undefined where the event does not tell them.
 */
export const carriedFacts = (facts: ContactFacts, event: ConsentEvent): Carried | undefined => {
  const own = firstFacts(facts, event);
  if (own === undefined || event.sequence !== 1) return undefined;
  const { salt, entry } = commitRecord('contact-facts', facts);
  return { attributes: { firstFacts: own, firstFactsSalt: salt }, entry };
};

type Carried = { readonly attributes: object; readonly entry: Sha256 };

/** A version of a contact's facts, with the salt of its leaf beside it. */
export const contactFactsItem = (table: string, facts: ContactFacts): Logged => {
  const { salt, entry } = commitRecord('contact-facts', facts);
  const Item = { ...contactFactsKey(facts), type: 'facts', facts, salt };
  // INVARIANT: what was put once is not changed, nor its salt, without which its leaf stays closed.
  const ConditionExpression = 'attribute_not_exists(pk)';
  return { puts: [{ Put: { TableName: table, Item, ConditionExpression } }], entries: [entry] };
};

/** The oldest first. */
const inOrder = (all: readonly (ContactFacts | undefined)[]): readonly ContactFacts[] =>
  all
    .filter((one) => one !== undefined)
    .toSorted((a, b) => (contactFactsKey(a).sk < contactFactsKey(b).sk ? -1 : 1));

const isSame = (one: ContactFacts, other: ContactFacts): boolean =>
  canonicalJson(one as Json) === canonicalJson(other as Json);

const prefix = 'FACTS#';

const momentText = (at: Instant): string => String(at).padStart(15, '0');

/**
 * By moment first: a contact that is made again after its table was restored counts from version 1
 * again, and what it was before stays.
 */
export const contactFactsKey = ({
  contactId,
  changedAt,
  version,
}: Pick<ContactFacts, 'contactId' | 'changedAt' | 'version'>) => ({
  pk: contactPk(contactId),
  sk: `${prefix}${momentText(changedAt)}#${String(version).padStart(9, '0')}`,
});
