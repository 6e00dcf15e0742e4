import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import {
  GetSecretValueCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { describe, expect, test } from 'vitest';
import { startEventBus } from '../../../local/services/start-event-bus.ts';
import { startSecrets } from '../../../local/services/start-secrets.ts';

const common = {
  region: 'eu-west-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  maxAttempts: 1,
};

describe('local Secrets Manager, through the AWS SDK', () => {
  test('a secret has its value, then its new one, and keeps both over a restart', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'grondslag-'));
    const open = () => startSecrets({ dataDir, secrets: { keys: '{"current":"k1"}' } });
    const first = await open();
    const client = new SecretsManagerClient({ ...common, endpoint: first.url });
    const read = new GetSecretValueCommand({ SecretId: 'keys' });
    const { SecretString, ARN } = await client.send(read);
    expect(SecretString).toBe('{"current":"k1"}');
    await client.send(
      new PutSecretValueCommand({ SecretId: ARN, SecretString: '{"current":"k2"}' }),
    );
    await first.stop();

    const second = await open();
    const again = new SecretsManagerClient({ ...common, endpoint: second.url });
    expect((await again.send(read)).SecretString).toBe('{"current":"k2"}');
    const previous = new GetSecretValueCommand({ SecretId: 'keys', VersionStage: 'AWSPREVIOUS' });
    expect((await again.send(previous)).SecretString).toBe('{"current":"k1"}');
    await second.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  test('a secret that is missing is named as such', async () => {
    const secrets = await startSecrets();
    const client = new SecretsManagerClient({ ...common, endpoint: secrets.url });
    const read = client.send(new GetSecretValueCommand({ SecretId: 'none' }));
    await expect(read).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
    await secrets.stop();
  });
});

describe('local EventBridge, through the AWS SDK', () => {
  const entry = {
    Source: 'grondslag',
    DetailType: 'Mailing finished',
    Detail: '{"mailing":"m-1"}',
  };

  test('an event that is put can be read, in the shape that targets get', async () => {
    const bus = await startEventBus();
    const client = new EventBridgeClient({ ...common, endpoint: bus.url });

    const { FailedEntryCount, Entries } = await client.send(
      new PutEventsCommand({ Entries: [entry] }),
    );

    expect(FailedEntryCount).toBe(0);
    const events: unknown = await (await fetch(`${bus.url}/_local/events`)).json();
    expect(events).toMatchObject([
      {
        version: '0',
        id: Entries?.[0]?.EventId,
        source: 'grondslag',
        'detail-type': 'Mailing finished',
        detail: { mailing: 'm-1' },
      },
    ]);
    await bus.stop();
  });

  test('a bad entry is refused by itself', async () => {
    const bus = await startEventBus();
    const client = new EventBridgeClient({ ...common, endpoint: bus.url });
    const Entries = [entry, { ...entry, Detail: 'no JSON' }, { ...entry, Source: 'aws.ses' }];
    const result = await client.send(new PutEventsCommand({ Entries }));
    expect(result.FailedEntryCount).toBe(2);
    expect(result.Entries?.map(({ ErrorCode }) => ErrorCode)).toEqual([
      undefined,
      'MalformedDetail',
      'NotAuthorizedForSourceException',
    ]);
    expect(bus.events()).toHaveLength(1);
    await bus.stop();
  });

  test('only the last events are kept', async () => {
    const bus = await startEventBus({ keep: 2 });
    const client = new EventBridgeClient({ ...common, endpoint: bus.url });
    const Entries = ['1', '2', '3'].map((n) => ({ ...entry, DetailType: n }));
    await client.send(new PutEventsCommand({ Entries }));
    expect(bus.events().map((event) => event['detail-type'])).toEqual(['2', '3']);
    await bus.stop();
  });
});
