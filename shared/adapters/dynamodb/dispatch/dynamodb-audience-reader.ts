import {
  type AttributeValue,
  type DynamoDBClient,
  ScanCommand,
  type ScanCommandInput,
  type ScanCommandOutput,
} from '@aws-sdk/client-dynamodb';
import type { StoredContact } from '../../../contacts/contact-store.ts';
import type { AudienceReader, ReadState } from '../../../delivery/ports.ts';
import type { ContactId } from '../../../kernel/ids.ts';
import { contactKey, stateKey } from '../../items/dispatch-keys.ts';
import { batchGet, batchGetSize } from '../batch-get.ts';
import {
  contactOfItem,
  contactProjection,
  stateOfItem,
  stateProjection,
} from './dispatch-recipient-item.ts';

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
    const part = { TableName: tables.contacts, Segment: segment, TotalSegments: segments };
    const contacts: StoredContact[] = [];
    let left = itemsAtOnce;
    let next = cursor;
    for (let scans = 0; scans < scansOfPage && left > 0; scans += 1) {
      const answer: ScanCommandOutput = await client.send(
        scanOf(senderId, { part, limit: left, from: next }),
      );
      for (const item of answer.Items ?? []) contacts.push(contactOfItem(item)[1]);
      left -= answer.ScannedCount ?? left;
      next = cursorOf(answer.LastEvaluatedKey);
      if (next === undefined) return { contacts };
    }
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

/** Items of one page: half of them are contacts, half the rows that keep addresses unique. */
const itemsOfPage = 4_000;

/** A scan ends at 1 MB, which is often less than a page; this many make one. */
const scansOfPage = 3;

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

type ScanPart = Pick<ScanCommandInput, 'TableName' | 'Segment' | 'TotalSegments'>;

/** Contacts of a sender; one whose sender cannot be read comes too, for policy to deny. */
const scanOf = (
  senderId: string,
  {
    part,
    limit,
    from,
  }: { readonly part: ScanPart; readonly limit: number; readonly from: string | undefined },
) =>
  new ScanCommand({
    ...part,
    Limit: limit,
    FilterExpression:
      '#type = :contact AND (attribute_not_exists(contact.senderId) OR contact.senderId = :sender)',
    ...contactProjection,
    ExpressionAttributeNames: { '#type': 'type' },
    ExpressionAttributeValues: { ':contact': { S: 'contact' }, ':sender': { S: senderId } },
    ExclusiveStartKey: from === undefined ? undefined : keyOf(from),
  });
