import { AsyncLocalStorage } from 'node:async_hooks';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { S3Client } from '@aws-sdk/client-s3';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { Wish } from '../grants.ts';

type Input = Readonly<Record<string, unknown>>;
type Command = { readonly input: Input; readonly constructor: { readonly name: string } };
type Client = { send(command: Command, ...rest: unknown[]): unknown };

/** What a function asked of AWS while it ran. */
export type RecordedCall = { readonly by: string; readonly wish: Wish };

const running = new AsyncLocalStorage<string>();

/** Runs what belongs to one function, so that its calls are known as its own. */
export const runningAs = <Result>(name: string, run: () => Result): Result =>
  running.run(name, run);

/** Where the queue of a URL ends up in the template: `fan-out` becomes `fanout queue`. */
const queueOf = (url: unknown): string => {
  const name = String(url).split('/').at(-1) ?? '';
  const [, queue = name, isSetAside] = /^(?:grondslag-)?(.*?)(-dead-letters)?$/.exec(name) ?? [];
  const known = queue.replaceAll('-', '');
  return isSetAside === undefined ? `${known} queue` : `${known}DeadLetters`;
};

const tableOf = (name: unknown): string => `${String(name).replace('grondslag-', '')} table`;

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : String((value as { readonly S?: string } | undefined)?.S);

const onItem = (action: string, input: Input): Wish => {
  const item = input['Item'] as Input | undefined;
  const key = (item ?? input['Key']) as Input;
  return {
    action: `dynamodb:${action}`,
    on: tableOf(input['TableName']),
    key: textOf(key['pk']),
    ...(item === undefined ? {} : { attributes: Object.keys(item) }),
  };
};

const queried = (input: Input): Wish => ({
  action: 'dynamodb:Query',
  on: tableOf(input['TableName']),
  key: textOf((input['ExpressionAttributeValues'] as Input)[':pk']),
});

const transacted = (input: Input): readonly Wish[] =>
  (input['TransactItems'] as readonly Readonly<Record<string, Input>>[]).flatMap((entry) =>
    Object.entries(entry).map(([kind, part]) =>
      onItem(kind === 'ConditionCheck' ? 'ConditionCheckItem' : `${kind}Item`, part),
    ),
  );

const batchRead = (input: Input): readonly Wish[] =>
  Object.entries(
    input['RequestItems'] as Readonly<Record<string, { Keys: readonly Input[] }>>,
  ).flatMap(([table, { Keys }]) =>
    Keys.map((key) => ({
      action: 'dynamodb:BatchGetItem',
      on: tableOf(table),
      key: textOf(key['pk']),
    })),
  );

type BatchEntry = {
  readonly PutRequest?: { readonly Item: Input };
  readonly DeleteRequest?: { readonly Key: Input };
};

const batchWritten = (input: Input): readonly Wish[] =>
  Object.entries(input['RequestItems'] as Readonly<Record<string, readonly BatchEntry[]>>).flatMap(
    ([table, entries]) =>
      entries.map(({ PutRequest, DeleteRequest }) => ({
        action: 'dynamodb:BatchWriteItem',
        on: tableOf(table),
        key: textOf((PutRequest?.Item ?? DeleteRequest?.Key)?.['pk']),
      })),
  );

/** Statements that insert one item, whose first parameter is its partition key. */
const inserted = (input: Input): readonly Wish[] =>
  (input['Statements'] as readonly Readonly<Record<string, unknown>>[]).map(
    ({ Statement, Parameters }) => {
      const [, table] = /^INSERT INTO "([^"]+)" VALUE {'pk': \?/.exec(String(Statement)) ?? [];
      if (table === undefined) throw new Error(`${Statement} has no IAM action here`);
      return {
        action: 'dynamodb:PartiQLInsert',
        on: tableOf(table),
        key: textOf((Parameters as readonly unknown[])[0]),
      };
    },
  );

/** The IAM actions behind each command; one that is not here is an error, so that none is missed. */
const wishes: Readonly<Record<string, (input: Input) => Wish | readonly Wish[]>> = {
  GetItem: (input) => onItem('GetItem', input),
  PutItem: (input) => onItem('PutItem', input),
  UpdateItem: (input) => onItem('UpdateItem', input),
  DeleteItem: (input) => onItem('DeleteItem', input),
  Query: queried,
  Scan: (input) => ({ action: 'dynamodb:Scan', on: tableOf(input['TableName']) }),
  TransactWriteItems: transacted,
  BatchGetItem: batchRead,
  BatchWriteItem: batchWritten,
  BatchExecuteStatement: inserted,
  SendMessage: (input) => ({ action: 'sqs:SendMessage', on: queueOf(input['QueueUrl']) }),
  SendMessageBatch: (input) => ({ action: 'sqs:SendMessage', on: queueOf(input['QueueUrl']) }),
  GetQueueAttributes: (input) => ({
    action: 'sqs:GetQueueAttributes',
    on: queueOf(input['QueueUrl']),
  }),
  SendBulkEmail: () => ({ action: 'ses:SendBulkEmail', on: 'any' }),
  DeleteSuppressedDestination: () => ({ action: 'ses:DeleteSuppressedDestination', on: 'any' }),
  GetAccount: () => ({ action: 'ses:GetAccount', on: 'any' }),
  CreateSchedule: () => ({ action: 'scheduler:CreateSchedule', on: 'any' }),
  UpdateSchedule: () => ({ action: 'scheduler:UpdateSchedule', on: 'any' }),
  DeleteSchedule: () => ({ action: 'scheduler:DeleteSchedule', on: 'any' }),
  PutEvents: ({ Entries }) => ({
    action: 'events:PutEvents',
    on: 'any',
    // One call puts several events: the key has a list, even of one (IAM reference of EventBridge).
    context: { 'events:source': (Entries as readonly Input[]).map(({ Source }) => String(Source)) },
  }),
  // Without the right to list, S3 refuses a name that is not there instead of saying so.
  GetObject: () => [
    { action: 's3:GetObject', on: 'any' },
    { action: 's3:ListBucket', on: 'any' },
  ],
  PutObject: () => ({ action: 's3:PutObject', on: 'any' }),
  // The whole of an upload in parts is one right (IAM reference of S3).
  CreateMultipartUpload: () => ({ action: 's3:PutObject', on: 'any' }),
  UploadPart: () => ({ action: 's3:PutObject', on: 'any' }),
  CompleteMultipartUpload: () => ({ action: 's3:PutObject', on: 'any' }),
  HeadObject: () => ({ action: 's3:GetObject', on: 'any' }),
  GetSecretValue: () => ({ action: 'secretsmanager:GetSecretValue', on: 'any' }),
};

/** The document client's commands are the same operations by shorter names. */
const operationOf = (command: string): string =>
  command
    .replace(/Command$/, '')
    .replace(/^(Get|Put|Update|Delete|BatchGet|BatchWrite)$/, '$1Item')
    .replace(/^TransactWrite$/, 'TransactWriteItems');

/** Notes every call of every client from now on; the answer gives it back as it was. */
export const recordCalls = (calls: RecordedCall[]): (() => void) => {
  const bases = new Set<Client>(
    [
      DynamoDBClient,
      EventBridgeClient,
      S3Client,
      SchedulerClient,
      SecretsManagerClient,
      SESv2Client,
      SQSClient,
    ].map(({ prototype }) => Object.getPrototypeOf(prototype) as Client),
  );
  const undo = [...bases].map((base) => {
    const { send } = base;
    base.send = function record(this: Client, command, ...rest) {
      const by = running.getStore();
      if (by !== undefined) {
        const wish = wishes[operationOf(command.constructor.name)];
        if (wish === undefined)
          throw new Error(`${command.constructor.name} has no IAM action here`);
        for (const one of [wish(command.input)].flat()) calls.push({ by, wish: one });
      }
      return send.call(this, command, ...rest);
    };
    return () => {
      base.send = send;
    };
  });
  return () => {
    for (const restore of undo) restore();
  };
};
