import {
  BatchWriteItemCommand,
  DeleteTableCommand,
  DynamoDBClient,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { type LocalDynamoDb, startDynamoDb } from '../../local/services/start-dynamodb.ts';
import { type LocalSes, type SesOptions, startSes } from '../../local/services/start-ses.ts';
import { type LocalSqs, startSqs } from '../../local/services/start-sqs.ts';
import { tableOf } from '../../local/tables.ts';
import { dynamoDbMailingStore } from '../../shared/adapters/dynamodb/mailings/dynamodb-mailing-store.ts';
import type { Mailing } from '../../shared/mailing/mailing.ts';
import type { Sender } from '../../shared/mailing/sender.ts';
import {
  type TestClients,
  type TestQueues,
  type TestTables,
  testTables,
} from './dispatch-handlers.ts';
import { itemsOf, type Person } from './dispatch-people.ts';

/** The services that dispatch talks to, on loopback. */
export type DispatchServices = {
  readonly dynamoDb: LocalDynamoDb;
  readonly sqs: LocalSqs;
  readonly ses: LocalSes;
  clients(): TestClients;
  stop(): Promise<void>;
};

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
const region = 'eu-west-1';

export type ServiceOptions = {
  readonly ses?: SesOptions;
  readonly now?: () => number;
};

/** Starts DynamoDB, SQS and SES; clients are made as the functions make theirs. */
export const startDispatchServices = async (
  options: ServiceOptions = {},
): Promise<DispatchServices> => {
  const [dynamoDb, sqs, ses] = await Promise.all([
    startDynamoDb(),
    startSqs(options.now === undefined ? {} : { now: options.now }),
    startSes({
      configurationSets: [{ name: 'plain' }],
      simulateEverywhere: true,
      suppressAutomatically: false,
      ...options.ses,
    }),
  ]);
  const made: { destroy(): void }[] = [];
  const keep = <Client extends { destroy(): void }>(client: Client): Client => {
    made.push(client);
    return client;
  };
  return {
    dynamoDb,
    sqs,
    ses,
    clients: () => ({
      dynamoDb: keep(new DynamoDBClient({ endpoint: dynamoDb.url, region, credentials })),
      sqs: keep(
        new SQSClient({ endpoint: sqs.url, region, credentials, useQueueUrlAsEndpoint: false }),
      ),
      ses: keep(
        new SESv2Client({
          endpoint: ses.url,
          region,
          credentials,
          maxAttempts: 1,
          requestHandler: { requestTimeout: 20_000, throwOnRequestTimeout: true },
        }),
      ),
    }),
    stop: async () => {
      for (const client of made) client.destroy();
      await Promise.all([dynamoDb.stop(), sqs.stop(), ses.stop()]);
    },
  };
};

/** Tables and queues of one test, empty at first. */
export type DispatchWorld = {
  readonly tables: TestTables;
  readonly queues: TestQueues;
  load(people: Iterable<Person>): Promise<void>;
  addSender(sender: Sender): Promise<void>;
  addMailing(mailing: Mailing): Promise<void>;
  drop(): Promise<void>;
};

/** Writes 25 items at a time, some batches at once. */
const writer = (client: DynamoDBClient) => {
  let waiting: [table: string, request: WriteRequest][] = [];
  const flush = async () => {
    const now = waiting;
    waiting = [];
    const batches: Promise<unknown>[] = [];
    for (let from = 0; from < now.length; from += 25) {
      const RequestItems: Record<string, WriteRequest[]> = {};
      for (const [table, request] of now.slice(from, from + 25)) {
        const list = RequestItems[table] ?? [];
        list.push(request);
        RequestItems[table] = list;
      }
      batches.push(client.send(new BatchWriteItemCommand({ RequestItems })));
    }
    await Promise.all(batches);
  };
  return {
    put: async (table: string, Item: NonNullable<WriteRequest['PutRequest']>['Item']) => {
      waiting.push([table, { PutRequest: { Item } }]);
      if (waiting.length >= 250) await flush();
    },
    flush,
  };
};

/** Makes the tables and queues of one test on services that several share. */
export const openDispatchWorld = async (
  services: DispatchServices,
  clients: TestClients,
  name: string,
): Promise<DispatchWorld> => {
  const tables = testTables(name);
  await Promise.all(Object.values(tables).map((table) => clients.dynamoDb.send(tableOf(table))));
  const queue = (part: string) =>
    services.sqs.createQueue({
      name: `${part}-${name}`,
      visibilityTimeout: 600,
      deadLetterQueue: `${part}-${name}-dead-letters`,
      maxReceiveCount: 10,
    });
  const store = dynamoDbMailingStore(
    DynamoDBDocumentClient.from(clients.dynamoDb),
    tables.mailings,
  );
  return {
    tables,
    queues: { fanOut: queue('fan-out'), send: queue('send'), service: queue('service') },
    load: async (people) => {
      const { put, flush } = writer(clients.dynamoDb);
      for (const one of people) {
        const { contact, address, state } = itemsOf(one);
        await put(tables.contacts, contact);
        await put(tables.contacts, address);
        if (state !== undefined) await put(tables.consent, state);
      }
      await flush();
    },
    addSender: async (sender) => {
      await store.putSender(sender, 0);
    },
    addMailing: async (mailing) => {
      await store.create(mailing, {});
    },
    drop: async () => {
      await Promise.all(
        Object.values(tables).map((TableName) =>
          clients.dynamoDb.send(new DeleteTableCommand({ TableName })),
        ),
      );
    },
  };
};
