import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import {
  BatchExecuteStatementCommand,
  BatchGetCommand,
  DynamoDBDocumentClient,
  PutCommand,
} from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  batchGet,
  batchGetAll,
  batchGetItems,
} from '../../../shared/adapters/dynamodb/batch-get.ts';
import { dynamoDbProofBook } from '../../../shared/adapters/dynamodb/consent/dynamodb-proof-book.ts';
import { writeClaims } from '../../../shared/adapters/dynamodb/dispatch/claim-transaction.ts';
import { dynamoDbIdempotencyStore } from '../../../shared/adapters/dynamodb/dynamodb-idempotency-store.ts';
import { writeAll } from '../../../shared/adapters/dynamodb/write-all.ts';
import { sha256 } from '../../../shared/adapters/keys/sha256.ts';
import type { ProofClaim } from '../../../shared/consent/proof/proof-book.ts';
import type { Batch } from '../../../shared/delivery/send/batch.ts';
import type { Claim } from '../../../shared/delivery/send/claim.ts';
import type { ContactId, MailingId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { awsError, sentTo } from '../mocked-clients.ts';

const raw = mockClient(DynamoDBClient);
const mock = mockClient(DynamoDBDocumentClient);
const client = new DynamoDBClient({ region: 'eu-west-1' });
const documents = DynamoDBDocumentClient.from(client);

beforeEach(() => {
  raw.reset();
  mock.reset();
  vi.useFakeTimers({ toFake: ['setTimeout'] });
});
afterEach(() => void vi.useRealTimers());

/** Waits are over at once: how long they are is not asked here. */
const settled = async <Result>(promise: Promise<Result>): Promise<Result> => {
  const ended = promise.finally(() => undefined);
  ended.catch(() => undefined);
  await vi.runAllTimersAsync();
  return ended;
};

const failed = (Item?: Record<string, never>) =>
  new ConditionalCheckFailedException({ message: 'no', $metadata: {}, ...(Item && { Item }) });

const cancelled = (...codes: readonly string[]) =>
  new TransactionCanceledException({
    message: 'cancelled',
    $metadata: {},
    CancellationReasons: codes.map((Code) => ({ Code })),
  });

const keys = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ pk: `p${at}`, sk: 's' }));

describe('reading many items by key', () => {
  test('many items are read a hundred keys a call, each consistently where it is asked', async () => {
    mock.onAnyCommand().callsFake(({ RequestItems }) => ({
      Responses: { table: RequestItems.table.Keys },
    }));
    const found = await batchGetItems(documents, 'table', { keys: keys(250), read: 'consistent' });
    expect(found).toHaveLength(250);
    expect(
      sentTo(mock).map(([command, input]) => {
        const { Keys, ConsistentRead } = (
          input as never as { RequestItems: { table: { Keys: []; ConsistentRead: boolean } } }
        ).RequestItems.table;
        return [command, Keys.length, ConsistentRead];
      }),
    ).toEqual([
      ['BatchGet', 100, true],
      ['BatchGet', 100, true],
      ['BatchGet', 50, true],
    ]);
  });

  test('keys that DynamoDB left unprocessed are asked for again, and nothing twice', async () => {
    const [first, second] = keys(2);
    mock
      .onAnyCommand()
      .resolvesOnce({
        Responses: { table: [first] },
        UnprocessedKeys: { table: { Keys: [second] } },
      } as never)
      .resolves({ Responses: { table: [second] }, UnprocessedKeys: {} } as never);
    expect(
      await settled(batchGetItems(documents, 'table', { keys: keys(2), read: 'eventual' })),
    ).toEqual(keys(2));
    expect(sentTo(mock)[1]?.[1]).toEqual({ RequestItems: { table: { Keys: [second] } } });
  });

  test('a key that is named twice is asked for once, and an item that does not exist is not in the map', async () => {
    mock.onAnyCommand().resolves({ Responses: { table: [{ pk: 'p0', sk: 's', a: 1 }] } });
    const found = await batchGetAll(documents, 'table', {
      keys: [...keys(2), ...keys(2)],
      read: 'eventual',
    });
    expect([...found.keys()]).toEqual(['p0']);
    expect(sentTo(mock)).toHaveLength(1);
  });

  test('a read of less than was asked is an error after eight tries, never a shorter answer', async () => {
    raw.onAnyCommand().callsFake(({ RequestItems }) => ({ UnprocessedKeys: RequestItems }));
    const reading = settled(batchGet(client, { a: { Keys: [{ pk: { S: 'p' } }] } }));
    await expect(reading).rejects.toThrow('unprocessed 8 times');
    expect(sentTo(raw)).toHaveLength(8);
  });

  test('an error of a batch read is passed on at once', async () => {
    raw.onAnyCommand().rejects(awsError('ProvisionedThroughputExceededException'));
    await expect(batchGet(client, { a: { Keys: [] } })).rejects.toThrow('Throughput');
    expect(sentTo(raw)).toHaveLength(1);
  });
});

describe('writing all or nothing', () => {
  const write = () => writeAll(documents, [{ Put: { TableName: 't', Item: { pk: 'p' } } }]);

  test('a write of all or nothing is one transaction', async () => {
    mock.onAnyCommand().resolves({});
    expect(await write()).toBe('stored');
    expect(sentTo(mock)).toEqual([
      ['TransactWrite', { TransactItems: [{ Put: { TableName: 't', Item: { pk: 'p' } } }] }],
    ]);
  });

  test.each([
    ['a condition of one item', cancelled('None', 'ConditionalCheckFailed'), 'conflict'],
    ['another transaction', cancelled('TransactionConflict', 'None'), 'conflict'],
  ])('a write of all or nothing that fails on %s is a conflict', async (_, error, outcome) => {
    mock.onAnyCommand().rejects(error);
    expect(await write()).toBe(outcome);
  });

  test.each([
    ['a throttle beside a condition', cancelled('ConditionalCheckFailed', 'ThrottlingError')],
    ['a capacity that is spent', cancelled('ProvisionedThroughputExceeded')],
    ['no reasons', cancelled()],
    ['another error', awsError('InternalServerError', 500)],
  ])(
    'a write of all or nothing that fails with %s is an error: nobody may decide on it',
    async (_, error) => {
      mock.onAnyCommand().rejects(error);
      await expect(write()).rejects.toBe(error);
    },
  );
});

describe('proofs of consent', () => {
  const claim = (at: number): ProofClaim => ({
    key: sha256(`proof ${at}`),
    marks: [sha256(`person ${at}`)],
  });
  const put = (answers: readonly (object | undefined)[]) => {
    mock.on(BatchGetCommand).resolves({ Responses: { consent: [] } });
    mock
      .on(BatchExecuteStatementCommand)
      .resolves({ Responses: answers.filter((one) => one !== undefined) });
    mock.on(PutCommand).resolves({});
    return settled(dynamoDbProofBook(documents, 'consent').take(answers.map((_, at) => claim(at))));
  };
  const commands = () => sentTo(mock).map(([command]) => command);

  test('proofs of consent are inserted many in a call, and none can take the place of another', async () => {
    expect(await put([{ TableName: 'consent' }, { TableName: 'consent' }])).toEqual(['own', 'own']);
    expect(commands()).toEqual(['BatchGet', 'BatchExecuteStatement']);
    const [, input] = sentTo(mock)[1] ?? [];
    expect(JSON.stringify(input)).toContain('INSERT INTO');
  });

  test('proofs of consent that were taken meanwhile are looked up, and not written', async () => {
    const taken = { Error: { Code: 'DuplicateItem' } } as const;
    await put([{ TableName: 'consent' }, taken]);
    expect(commands()).toEqual(['BatchGet', 'BatchExecuteStatement', 'BatchGet']);
  });

  test.each([
    ['throttled', [{ Error: { Code: 'ThrottlingError' } }]],
    ['not answered', [undefined]],
  ])(
    'proofs of consent that are %s are put alone, each on the condition that it is free',
    async (_, answers) => {
      await put(answers);
      expect(commands()).toEqual(['BatchGet', 'BatchExecuteStatement', 'Put', 'BatchGet']);
      const [, alone] = sentTo(mock)[2] ?? [];
      expect(alone).toMatchObject({
        Item: { mark: sha256('person 0') },
        ConditionExpression: 'attribute_not_exists(pk)',
      });
    },
  );
});

describe('claims of a batch', () => {
  const batch = {
    mailingId: 'm1' as MailingId,
    jobId: '000-000000-000',
    state: 'claimed',
    attempt: 'a',
    at: instantFromMillis(1),
    entries: ['joke', 'bas'].map((contactId) => ({
      contactId: contactId as ContactId,
      status: 'unknown',
    })),
    resolved: [],
  } as unknown as Batch;
  const claims = ['joke', 'bas'].map((contactId, at) => ({
    contactId,
    mailingId: 'm1',
    jobId: '000-000000-000',
    decision: {
      effect: 'allow',
      bases: ['consent'],
      reasons: ['consent'],
      evidenceIds: [`e${at}`],
      tracking: [],
      ruleSet: 'nl-1',
      contentHash: 'h',
      consentVersion: at === 0 ? 0 : 7,
      decidedAt: instantFromMillis(1),
    },
  })) as unknown as readonly Claim[];
  const claim = () =>
    writeClaims(client, { tables: { consent: 'consent', mailings: 'mailings' }, batch, claims });

  test('the claims of a batch stand in one transaction with the batch row, on the versions that were decided on', async () => {
    raw.onAnyCommand().resolves({});
    expect(await claim()).toMatchObject({ outcome: 'opened' });
    const [[command, input] = []] = sentTo(raw);
    const { TransactItems } = input as {
      readonly TransactItems: readonly Record<string, object>[];
    };
    expect(command).toBe('TransactWriteItems');
    expect(TransactItems.map((item) => Object.keys(item)[0])).toEqual([
      'Put',
      'ConditionCheck',
      'Put',
      'ConditionCheck',
      'Put',
    ]);
    expect(TransactItems[1]?.['ConditionCheck']).toMatchObject({
      TableName: 'consent',
      ConditionExpression: 'attribute_not_exists(pk)',
    });
    expect(TransactItems[3]?.['ConditionCheck']).toMatchObject({
      ConditionExpression: '#version = :version',
      ExpressionAttributeValues: { ':version': { N: '7' } },
    });
    for (const at of [0, 2, 4])
      expect(TransactItems[at]?.['Put']).toMatchObject({
        TableName: 'mailings',
        ConditionExpression: 'attribute_not_exists(pk)',
      });
  });

  test.each([
    [['ConditionalCheckFailed', 'None', 'None', 'None', 'None'], { outcome: 'taken' }],
    [
      ['None', 'ConditionalCheckFailed', 'None', 'None', 'None'],
      { outcome: 'conflict', conflicts: [{ contactId: 'joke', cause: 'consent-changed' }] },
    ],
    [
      ['None', 'None', 'None', 'ConditionalCheckFailed', 'ConditionalCheckFailed'],
      { outcome: 'conflict', conflicts: [{ contactId: 'bas', cause: 'already-claimed' }] },
    ],
    [
      ['None', 'TransactionConflict', 'None', 'None', 'ConditionalCheckFailed'],
      {
        outcome: 'conflict',
        conflicts: [
          { contactId: 'joke', cause: 'contention' },
          { contactId: 'bas', cause: 'already-claimed' },
        ],
      },
    ],
  ])('the claims of a batch that are cancelled for %j come to %j', async (codes, outcome) => {
    raw.onAnyCommand().rejects(cancelled(...codes));
    expect(await claim()).toEqual(outcome);
  });

  test.each([
    ['a throttle among the reasons', cancelled('None', 'ThrottlingError', 'None', 'None', 'None')],
    ['a transaction that is under way', awsError('TransactionInProgressException')],
    ['a lost connection', Object.assign(new Error('x'), { code: 'ECONNRESET' })],
  ])(
    'a claim that fails with %s is an error: nobody was claimed as far as we know',
    async (_, error) => {
      raw.onAnyCommand().rejects(error);
      await expect(claim()).rejects.toBe(error);
    },
  );
});

describe('first answers by Idempotency-Key', () => {
  const store = dynamoDbIdempotencyStore(documents, 'table');
  const response = { status: 201, body: '{}' };

  test('the first request with a key begins, under a lock of a minute', async () => {
    mock.onAnyCommand().resolves({});
    expect(await store.begin('key', 'hash', 1_000)).toEqual({ outcome: 'begun' });
    expect(sentTo(mock)[0]).toMatchObject([
      'Put',
      {
        TableName: 'table',
        Item: { sk: 'IDEMPOTENCY', requestHash: 'hash', until: 61_000 },
        ConditionExpression: 'attribute_not_exists(pk) OR #until < :now',
      },
    ]);
  });

  test.each([
    [undefined, { outcome: 'in-progress' }],
    [{ requestHash: 'hash' }, { outcome: 'in-progress' }],
    [{ requestHash: 'other', response }, { outcome: 'other-request' }],
    [
      { requestHash: 'hash', response },
      { outcome: 'done', response },
    ],
  ])(
    'the second request with a key is answered by what is stored: %j gives %j',
    async (Item, outcome) => {
      mock.onAnyCommand().callsFake(({ Item: written }) => {
        if (written !== undefined) throw failed();
        return { ...(Item && { Item }) };
      });
      expect(await store.begin('key', 'hash', 1_000)).toEqual(outcome);
      expect(sentTo(mock)[1]).toMatchObject(['Get', { ConsistentRead: true }]);
    },
  );

  test('a first answer is kept for a day under the request that it was given to', async () => {
    mock.onAnyCommand().resolves({ Item: { requestHash: 'hash' } });
    await store.complete('key', response, 1_000);
    expect(sentTo(mock)[1]).toMatchObject([
      'Put',
      { Item: { requestHash: 'hash', response, until: 86_401_000 } },
    ]);
  });

  test('an outage while a key is taken is an error, not a beginning', async () => {
    mock.onAnyCommand().rejects(awsError('InternalServerError', 500));
    await expect(store.begin('key', 'hash', 1_000)).rejects.toThrow('InternalServerError');
  });
});
