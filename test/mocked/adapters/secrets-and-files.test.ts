import { NoSuchKey, S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { secretsManagerKeyring } from '../../../shared/adapters/keys/secrets-manager-keyring.ts';
import { s3LogFiles } from '../../../shared/adapters/s3/s3-log-files.ts';
import { testSecret } from '../../support/test-keyring.ts';
import { awsError, sentTo } from '../mocked-clients.ts';

const secrets = mockClient(SecretsManagerClient);
const s3 = mockClient(S3Client);

beforeEach(() => {
  secrets.reset();
  s3.reset();
});

describe('the keyring from Secrets Manager', () => {
  test('the keyring from Secrets Manager is one GetSecretValue, however many ask at once and later', async () => {
    secrets.onAnyCommand().resolves({ SecretString: testSecret(['k1']) });
    const keyring = secretsManagerKeyring('keys');
    const all = await Promise.all([keyring(), keyring(), keyring()]);
    await keyring();
    expect(all.every((one) => one === all[0])).toBe(true);
    expect(sentTo(secrets)).toEqual([['GetSecretValue', { SecretId: 'keys' }]]);
  });

  test.each([
    ['an answer of AWS', awsError('ResourceNotFoundException')],
    ['a missing permission', awsError('AccessDeniedException')],
  ])('%s at the first reading of the keyring is an error', async (_, error) => {
    secrets.onAnyCommand().rejects(error);
    await expect(secretsManagerKeyring('other')()).rejects.toThrow();
  });

  test.each(['not JSON', '{}', '[]'])(
    'a keyring whose secret is %s is an error',
    async (SecretString) => {
      secrets.onAnyCommand().resolves({ SecretString });
      await expect(secretsManagerKeyring(`of ${SecretString}`)()).rejects.toThrow();
    },
  );

  test('a keyring whose secret is bytes is an error', async () => {
    secrets.onAnyCommand().resolves({ SecretBinary: new Uint8Array([1]) });
    await expect(secretsManagerKeyring('bytes')()).rejects.toThrow('not a text');
  });
});

describe('files of the evidence log in S3', () => {
  const bytes = new Uint8Array([1, 2, 3]);
  const files = (lockDays?: number) =>
    s3LogFiles(new S3Client({ region: 'eu-west-1' }), { bucket: 'b', now: () => 0, lockDays });
  const body = (content: Uint8Array) => ({
    Body: { transformToByteArray: async () => content } as never,
  });

  test('a kept file is put only where none is, and cannot be deleted for its days', async () => {
    s3.onAnyCommand().resolves({});
    await files(10).write('tile/0/000', bytes, 'kept');
    expect(sentTo(s3)).toEqual([
      [
        'PutObject',
        {
          Bucket: 'b',
          Key: 'log/tile/0/000',
          Body: bytes,
          IfNoneMatch: '*',
          ObjectLockMode: 'COMPLIANCE',
          ObjectLockRetainUntilDate: new Date(864_000_000),
        },
      ],
    ]);
  });

  test.each([
    ['a segment', 10, 'segment/x', 'kept'],
    ['a file of a stage that is thrown away', undefined, 'tile/0/000', 'kept'],
    ['what is replaced', 10, 'checkpoint', 'latest'],
  ] as const)(
    '%s in the bucket of the evidence log is not locked',
    async (_, lockDays, name, as) => {
      s3.onAnyCommand().resolves({});
      await files(lockDays).write(name, bytes, as);
      const [[, input] = []] = sentTo(s3);
      expect(input).not.toHaveProperty('ObjectLockMode');
      expect(Object.hasOwn(input as object, 'IfNoneMatch')).toBe(as === 'kept');
    },
  );

  test.each(['PreconditionFailed', 'ConditionalRequestConflict'])(
    'the same bytes put a second time are no error (%s)',
    async (name) => {
      s3.onAnyCommand().callsFake(({ Body }) => {
        if (Body !== undefined) throw awsError(name, 412);
        return body(new Uint8Array(bytes));
      });
      await files().write('tile/0/000', bytes, 'kept');
      expect(sentTo(s3).map(([command]) => command)).toEqual(['PutObject', 'GetObject']);
    },
  );

  test('other bytes under the name of a kept file are an error, and nothing is overwritten', async () => {
    s3.onAnyCommand().callsFake(({ Body }) => {
      if (Body !== undefined) throw awsError('PreconditionFailed', 412);
      return body(new Uint8Array([9]));
    });
    await expect(files().write('tile/0/000', bytes, 'kept')).rejects.toThrow('another content');
    expect(sentTo(s3)).toHaveLength(2);
  });

  test('a file that does not exist reads as none; any other answer is an error', async () => {
    s3.onAnyCommand().rejectsOnce(new NoSuchKey({ message: 'none', $metadata: {} }));
    expect(await files().read('key')).toBeUndefined();
    s3.onAnyCommand().rejects(awsError('AccessDenied', 403));
    await expect(files().read('key')).rejects.toThrow('AccessDenied');
    await expect(files().write('key', bytes, 'latest')).rejects.toThrow('AccessDenied');
    await expect(files().write('tile/0/000', bytes, 'kept')).rejects.toThrow('AccessDenied');
  });
});
