import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import {
  type DynamoDBDocumentClient,
  GetCommand,
  paginateQuery,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import {
  changeOf,
  type ObservedMail,
  type Seen,
  sumsOf,
} from '../../../delivery/measuring/observation.ts';
import type { ObservationBook } from '../../../delivery/measuring/observation-book.ts';
import { type ContactId, type MailingId, senderId } from '../../../kernel/ids.ts';
import { instantFromMillis } from '../../../kernel/instant.ts';
import { observedPk, seenPk, stateKey } from '../../items/keys.ts';
import type { TransactItem } from '../consent/ledger-write.ts';
import { isConditionFailure } from '../is-condition-failure.ts';
import { backOff, pause } from '../pause.ts';

/**
 * One row for each contact and mailing (`observedPk`, and the mailing's id), so that erasure, export
 * and a withdrawal find a person's by one query and no mailing is one hot partition; and a few rows of
 * sums for each mailing (`seenPk`). Both are written in one transaction, on the revision of
 * the row that was read, and what is added also on the consent version that was decided on, so that
 * nothing is added after a withdrawal. DynamoDB removes a row when its time is over; the sums then stay.
 */
export const dynamoDbObservationBook = (
  client: DynamoDBDocumentClient,
  tables: { readonly mailings: string; readonly consent: string },
): ObservationBook => {
  const { change, ...kept } = observationRows(client, tables.mailings);
  return {
    ...kept,
    add: (observed, consentVersion) =>
      change(
        observed,
        (row) => {
          const isKnown = Object.keys(observed.seen).every((name) => row?.mail.seen[name]);
          const seen = { ...observed.seen, ...row?.mail.seen };
          return isKnown ? undefined : { ...observed, seen };
        },
        {
          ConditionCheck: {
            TableName: tables.consent,
            Key: stateKey(observed.contactId),
            ConditionExpression: '#version = :version',
            ExpressionAttributeNames: { '#version': 'version' },
            ExpressionAttributeValues: { ':version': consentVersion },
          },
        },
      ),
  };
};

/** The same for whoever only reads and takes away. */
export const keptObservations = (
  client: DynamoDBDocumentClient,
  mailingsTable: string,
): Omit<ObservationBook, 'add'> => observationRows(client, mailingsTable);

const observationRows = (client: DynamoDBDocumentClient, mailingsTable: string) => {
  const rows = async (pk: string): Promise<readonly Record<string, unknown>[]> => {
    const found: Record<string, unknown>[] = [];
    const pages = paginateQuery(
      { client },
      {
        TableName: mailingsTable,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': pk },
        ConsistentRead: true,
      },
    );
    for await (const { Items = [] } of pages) found.push(...Items);
    return found;
  };

  const read = async (mail: MailKey): Promise<Row | undefined> => {
    const { Item } = await client.send(
      new GetCommand({ TableName: mailingsTable, Key: observedKey(mail), ConsistentRead: true }),
    );
    return Item === undefined ? undefined : rowOf(mail.contactId, Item);
  };

  /** Writes what `next` makes of the row as it is; undefined changes nothing. */
  const change = async (
    mail: MailKey,
    next: (row: Row | undefined) => ObservedMail | undefined,
    check?: TransactItem,
  ): Promise<'kept' | 'consent-changed'> => {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const row = await read(mail);
      const after = next(row);
      if (after === undefined) return 'kept';
      const writes = [rowWrite(row, after), ...sumWrites(row, after)];
      const outcome = await write(check === undefined ? writes : [check, ...writes], check);
      if (outcome !== 'conflict') return outcome;
      await pause(backOff(attempt, 5));
    }
    throw new Error('what was seen of a mail kept changing');
  };

  const write = async (
    TransactItems: TransactItem[],
    check: TransactItem | undefined,
  ): Promise<'kept' | 'conflict' | 'consent-changed'> => {
    try {
      await client.send(new TransactWriteCommand({ TransactItems }));
      return 'kept';
    } catch (error) {
      if (!isConditionFailure(error)) throw error;
      return check !== undefined && isFirstRefused(error) ? 'consent-changed' : 'conflict';
    }
  };

  const rowWrite = (row: Row | undefined, after: ObservedMail): TransactItem => {
    const condition = conditionOf(row);
    const own = { TableName: mailingsTable, ...condition };
    if (Object.keys(after.seen).length === 0)
      return { Delete: { ...own, Key: observedKey(after) } };
    const item = {
      ...observedKey(after),
      senderId: after.senderId,
      seen: after.seen,
      revision: (row?.revision ?? 0) + 1,
      ttl: Math.ceil(after.until / 1_000),
    };
    return { Put: { ...own, Item: item } };
  };

  const sumWrites = (row: Row | undefined, after: ObservedMail): readonly TransactItem[] => {
    const changes = Object.entries(changeOf(row?.mail.seen ?? {}, after.seen));
    if (changes.length === 0) return [];
    const names = changes.map(([name], index) => [`#n${index}`, name] as const);
    const values = changes.map(([, by], index) => [`:v${index}`, by] as const);
    return [
      {
        Update: {
          TableName: mailingsTable,
          Key: { pk: seenPk(after.mailingId), sk: shardOf(after.contactId) },
          UpdateExpression: `ADD ${changes.map((_, index) => `#n${index} :v${index}`).join(', ')}`,
          ExpressionAttributeNames: Object.fromEntries(names),
          ExpressionAttributeValues: Object.fromEntries(values),
        },
      },
    ];
  };

  return {
    change,
    ofContact: async (contactId: ContactId) =>
      (await rows(observedPk(contactId))).map((item) => rowOf(contactId, item).mail),
    keepOnly: async (mail: MailKey, isKept: (name: string) => boolean) => {
      await change(mail, (row) => {
        if (row === undefined) return undefined;
        const all = Object.entries(row.mail.seen);
        const kept = all.filter(([name]) => isKept(name));
        // A row without observations is not ours, or was written by 0.1.0: it is deleted.
        return kept.length === all.length && all.length > 0
          ? undefined
          : { ...row.mail, seen: Object.fromEntries(kept) };
      });
    },
    sums: async (mailingId: MailingId) =>
      sumsOf((await rows(seenPk(mailingId))) as readonly Record<string, number>[]),
  };
};

const conditionOf = (row: Row | undefined) => {
  if (row === undefined) return { ConditionExpression: 'attribute_not_exists(pk)' };
  return row.revision === undefined
    ? { ConditionExpression: 'attribute_not_exists(revision)' }
    : {
        ConditionExpression: 'revision = :read',
        ExpressionAttributeValues: { ':read': row.revision },
      };
};

const isFirstRefused = (error: unknown): boolean =>
  error instanceof TransactionCanceledException &&
  error.CancellationReasons?.[0]?.Code === 'ConditionalCheckFailed';

type MailKey = Pick<ObservedMail, 'contactId' | 'mailingId'>;
type Row = { readonly mail: ObservedMail; readonly revision: number | undefined };

export const observedKey = ({ contactId, mailingId }: MailKey) => ({
  pk: observedPk(contactId),
  sk: mailingId,
});

const rowOf = (contactId: ContactId, item: Readonly<Record<string, unknown>>): Row => ({
  mail: {
    contactId,
    mailingId: String(item['sk']) as MailingId,
    senderId: senderId(String(item['senderId'])),
    seen: (item['seen'] ?? {}) as Seen,
    until: instantFromMillis(Number(item['ttl'] ?? 0) * 1_000),
  },
  revision: item['revision'] === undefined ? undefined : Number(item['revision']),
});

/** Readers of one mailing who open it at the same moment wait for each other only within a shard. */
const shards = 16;
const shardOf = (contactId: ContactId): string => {
  let sum = 0;
  for (const character of contactId) sum += character.charCodeAt(0);
  return String(sum % shards).padStart(2, '0');
};

const attempts = 8;
