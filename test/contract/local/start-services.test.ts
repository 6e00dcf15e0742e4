import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { ListSchedulesCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { GetAccountCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { ListQueuesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startServices } from '../../../local/services/start-services.ts';

describe('the local stack', () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'grondslag-'));
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await rm(dataDir, { recursive: true, force: true });
  });

  test('clients that know nothing but the environment reach every service', async () => {
    const stack = await startServices({ secrets: { secrets: { keys: 'k' } } });
    for (const [name, value] of Object.entries(stack.env)) vi.stubEnv(name, value);

    const answers = await Promise.all([
      new DynamoDBClient({}).send(new ListTablesCommand({})),
      new SQSClient({}).send(new ListQueuesCommand({})),
      new SESv2Client({}).send(new GetAccountCommand({})),
      new SchedulerClient({}).send(new ListSchedulesCommand({})),
      new SecretsManagerClient({}).send(new GetSecretValueCommand({ SecretId: 'keys' })),
      new S3Client({}).send(new PutObjectCommand({ Bucket: 'b', Key: 'k', Body: 'text' })),
      new EventBridgeClient({}).send(
        new PutEventsCommand({ Entries: [{ Source: 's', DetailType: 't', Detail: '{}' }] }),
      ),
    ]);

    expect(answers.map(({ $metadata }) => $metadata.httpStatusCode)).toEqual([
      200, 200, 200, 200, 200, 200, 200,
    ]);
    expect(stack.summary).toHaveLength(7);
    await stack.stop();
  });

  test('every service listens on 127.0.0.1 and nowhere else', async () => {
    const stack = await startServices();
    // Whoever listens on all addresses answers at this one too.
    const answersAt = (url: string) =>
      fetch(url, { signal: AbortSignal.timeout(2000) }).then(
        () => true,
        () => false,
      );
    for (const { url } of Object.values(stack.services)) {
      expect(await answersAt(url)).toBe(true);
      expect(await answersAt(url.replace('127.0.0.1', '127.0.0.2'))).toBe(false);
    }
    await stack.stop();
  });

  test('a folder belongs to one stack at a time, and can be taken over after it ended', async () => {
    const first = await startServices({ dataDir });
    first.services.sqs.createQueue({ name: 'kept' });
    await first.stop();
    const second = await startServices({ dataDir });
    expect(second.services.sqs.counts('kept')).toEqual({ visible: 0, inFlight: 0, delayed: 0 });
    await second.stop();
  });

  test('a port that is taken stops what had started, and says so', async () => {
    const first = await startServices();
    const taken = first.services.sqs.port;
    await expect(startServices({ dataDir, ports: { ses: taken } })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
    await first.stop();
    const second = await startServices({ dataDir });
    await second.stop();
  });
});
