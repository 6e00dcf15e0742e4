import { type AttributeValue, type DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import type { AudienceReader, ReadState } from '../../delivery/audience-reader.ts';
import type { ContactId } from '../../kernel/ids.ts';
import { batchGet, batchGetSize } from './dispatch-batch-get.ts';
import { contactKey, stateKey } from './dispatch-keys.ts';
import {
  contactOfItem,
  contactProjection,
  stateOfItem,
  stateProjection,
} from './dispatch-recipient-item.ts';

/** Items of one page: half of them are contacts, half the rows that keep addresses unique. */
const itemsOfPage = 4_000;

/** Reads of consent states under way at once: a page in memory, not a burst of the whole table. */
const readsAtOnce = 4;

const chunks = <Item>(items: readonly Item[], size: number): Item[][] => {
  const all: Item[][] = [];
  for (let from = 0; from < items.length; from += size) all.push(items.slice(from, from + size));
  return all;
};

const cursorOf = (key: Record<string, AttributeValue> | undefined): string | undefined =>
  key === undefined ? undefined : JSON.stringify([key['pk']?.S, key['sk']?.S]);

const keyOf = (cursor: string): Record<string, AttributeValue> => {
  const [pk = '', sk = ''] = JSON.parse(cursor) as [string, string];
  return { pk: { S: pk }, sk: { S: sk } };
};

/** The audience by a parallel scan of the contacts table: segments with cursors, no index. */
export const dynamoDbAudienceReader = (
  client: DynamoDBClient,
  tables: { readonly contacts: string; readonly consent: string },
  itemsAtOnce: number = itemsOfPage,
): AudienceReader => ({
  fitsOnePage: async () => {
    const answer = await client.send(
      new ScanCommand({ TableName: tables.contacts, Select: 'COUNT', Limit: itemsAtOnce }),
    );
    return answer.LastEvaluatedKey === undefined;
  },
  page: async ({ senderId, segment, segments, cursor }) => {
    const answer = await client.send(
      new ScanCommand({
        TableName: tables.contacts,
        Segment: segment,
        TotalSegments: segments,
        Limit: itemsAtOnce,
        FilterExpression:
          '#type = :contact AND (attribute_not_exists(contact.senderId) OR contact.senderId = :sender)',
        ...contactProjection,
        ExpressionAttributeNames: { '#type': 'type' },
        ExpressionAttributeValues: { ':contact': { S: 'contact' }, ':sender': { S: senderId } },
        ...(cursor === undefined ? {} : { ExclusiveStartKey: keyOf(cursor) }),
      }),
    );
    const contacts = (answer.Items ?? []).map((item) => contactOfItem(item)[1]);
    const next = cursorOf(answer.LastEvaluatedKey);
    return next === undefined ? { contacts } : { contacts, next };
  },
  named: async (contactIds) => {
    if (contactIds.length === 0) return [];
    const Keys = [...new Set(contactIds)].map(contactKey);
    const found = await batchGet(client, { [tables.contacts]: { Keys, ...contactProjection } });
    return (found[tables.contacts] ?? []).map((item) => contactOfItem(item)[1]);
  },
  consentStates: async (contactIds) => {
    const states = new Map<ContactId, ReadState>();
    const read = async (ids: readonly ContactId[]) => {
      const found = await batchGet(client, {
        [tables.consent]: { Keys: ids.map(stateKey), ...stateProjection },
      });
      for (const item of found[tables.consent] ?? []) states.set(...stateOfItem(item));
    };
    for (const round of chunks(chunks(contactIds, batchGetSize), readsAtOnce))
      await Promise.all(round.map(read));
    return states;
  },
});
