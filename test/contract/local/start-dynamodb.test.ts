import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isAlive } from '../../../local/services/data-dir-lock.ts';
import { hasJava, startDynamoDb } from '../../../local/services/start-dynamodb.ts';
import { dynamoDbContract } from './dynamodb.contract.ts';

dynamoDbContract('the embedded default', {});
describe.runIf(hasJava())('with Java', () => {
  dynamoDbContract('DynamoDB Local', { backend: 'dynamodb-local' });
});

const program = `
  import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
  import { startDynamoDb } from './local/services/start-dynamodb.ts';
  const { url } = await startDynamoDb({ dataDir: process.argv[1] });
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  await new DynamoDBClient({ endpoint: url, region: 'eu-west-1', credentials }).send(
    new CreateTableCommand({
      TableName: 'kept',
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    }),
  );
  console.log('ready');
  setInterval(() => undefined, 1000);
`;

const tablesAt = async (endpoint: string) => {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint, region: 'eu-west-1', credentials });
  const { TableNames } = await client.send(new ListTablesCommand({}));
  client.destroy();
  return TableNames;
};

describe('the embedded database and the process that started it', () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'grondslag-'));
  });
  afterEach(() => rm(dataDir, { recursive: true, force: true }));

  test('a process that is killed takes the database with it, and the next start finds its data', async () => {
    const parent = spawn(process.execPath, [
      '--input-type=module-typescript',
      '-e',
      program,
      dataDir,
    ]);
    await once(parent.stdout, 'data');
    const pid = Number(await readFile(join(dataDir, 'dynamodb.pid'), 'utf8'));
    expect(isAlive(pid)).toBe(true);

    parent.kill('SIGKILL');
    await once(parent, 'exit');

    const next = await startDynamoDb({ dataDir });
    expect(isAlive(pid)).toBe(false);
    expect(await tablesAt(next.url)).toEqual(['kept']);
    await next.stop();
  });

  test('stopping ends the database', async () => {
    const database = await startDynamoDb({ dataDir });
    const pid = Number(await readFile(join(dataDir, 'dynamodb.pid'), 'utf8'));

    await database.stop();

    await sleep(10);
    expect(isAlive(pid)).toBe(false);
  });

  test('an embedded database that ends by itself is reported, and one that is stopped is not', async () => {
    const [killed, stopped] = [await startDynamoDb({ dataDir }), await startDynamoDb()];
    let isTold = false;
    void stopped.ended.then(() => {
      isTold = true;
    });

    process.kill(Number(await readFile(join(dataDir, 'dynamodb.pid'), 'utf8')), 'SIGKILL');
    await stopped.stop();

    expect(await killed.ended).toEqual(expect.any(String));
    await killed.stop();
    expect(isTold).toBe(false);
  });

  test('an endpoint that runs already is used as it is', async () => {
    const { url, backend } = await startDynamoDb({ endpoint: 'http://127.0.0.1:9' });
    expect({ url, backend }).toEqual({ url: 'http://127.0.0.1:9', backend: 'external' });
  });
});
