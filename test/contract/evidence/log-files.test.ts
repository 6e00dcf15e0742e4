import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PutObjectCommandInput, S3Client } from '@aws-sdk/client-s3';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type LocalS3, startS3 } from '../../../local/services/start-s3.ts';
import { s3LogFiles } from '../../../shared/adapters/s3/s3-log-files.ts';
import { openDatabase } from '../../../shared/adapters/sqlite/database.ts';
import { sqliteLogFiles } from '../../../shared/adapters/sqlite/evidence/sqlite-log-files.ts';
import type { LogFiles } from '../../../shared/evidence/sealing/seal-ports.ts';
import { memoryLogFiles } from '../../support/memory/memory-log-files.ts';

let dataDir: string;
let s3: LocalS3;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'grondslag-s3-'));
  s3 = await startS3({ dataDir });
});
afterAll(async () => {
  await s3.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const clientOf = (endpoint: string) =>
  new S3Client({
    endpoint,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });

let buckets = 0;
const onS3 = () => {
  buckets += 1;
  return s3LogFiles(clientOf(s3.url), { bucket: `files-${buckets}`, now: () => 0 });
};

const stores: readonly (readonly [string, () => LogFiles])[] = [
  ['memory', () => memoryLogFiles()],
  ['S3', onS3],
  ['SQLite', () => sqliteLogFiles(openDatabase(':memory:'))],
];

const bytes = (...values: number[]) => Uint8Array.from(values);

describe.each(stores)('files of the evidence log: %s', (_name, open) => {
  test('a file of the evidence log is read back byte for byte, and another name is absent', async () => {
    const files = open();
    const all = Uint8Array.from({ length: 256 }, (_, value) => value);
    await files.write('tile/0/x001/234', all, 'kept');
    expect(new Uint8Array((await files.read('tile/0/x001/234')) ?? [])).toEqual(all);
    expect(await files.read('tile/0/x001')).toBeUndefined();
    expect(await files.read('tile/0/x001/23')).toBeUndefined();
  });

  test('a file of the evidence log is written once: the same bytes are no error, others are one and change nothing', async () => {
    const files = open();
    await files.write('checkpoints/1', bytes(1), 'kept');
    await files.write('checkpoints/1', bytes(1), 'kept');
    await expect(files.write('checkpoints/1', bytes(2), 'kept')).rejects.toThrow('checkpoints/1');
    expect(new Uint8Array((await files.read('checkpoints/1')) ?? [])).toEqual(bytes(1));
  });

  test('the latest file of the evidence log takes the place of the one before, beside what is kept under its name', async () => {
    const files = open();
    await files.write('checkpoint', bytes(1), 'latest');
    await files.write('checkpoint', bytes(), 'latest');
    await files.write('checkpoint', bytes(2, 3), 'latest');
    await files.write('checkpoint/7', bytes(7), 'kept');
    expect(new Uint8Array((await files.read('checkpoint')) ?? [])).toEqual(bytes(2, 3));
  });
});

describe('on S3', () => {
  test('the files of the evidence log survive the service, and nobody else on the machine reads them', async () => {
    const files = onS3();
    await files.write('checkpoint', bytes(9), 'latest');
    const again = await startS3({ dataDir });
    const other = s3LogFiles(clientOf(again.url), { bucket: `files-${buckets}`, now: () => 0 });
    expect(new Uint8Array((await other.read('checkpoint')) ?? [])).toEqual(bytes(9));
    await again.stop();
    const file = join(dataDir, `files-${buckets}`, 'log', 'checkpoint.object');
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  /** A client that notes what is put, and puts nothing. */
  const noted: PutObjectCommandInput[] = [];
  const client = Object.assign(clientOf('http://127.0.0.1:9'), {
    send: async ({ input }: { readonly input: PutObjectCommandInput }) => {
      noted.push(input);
      return {};
    },
  }) as S3Client;
  afterEach(() => {
    noted.length = 0;
  });

  test.each([
    ['tile/0/000', 'kept', true],
    ['checkpoints/12', 'kept', true],
    ['segment/abc', 'kept', false],
    ['tile/0/000.p/3', 'latest', false],
    ['checkpoint', 'latest', false],
  ] as const)('the file %s, written as “%s”, is locked on S3: %s', async (name, as, isLocked) => {
    const files = s3LogFiles(client, { bucket: 'b', now: () => 0, lockDays: 2 });
    await files.write(name, bytes(1), as);
    const [put] = noted;
    expect(put?.ObjectLockMode).toBe(isLocked ? 'COMPLIANCE' : undefined);
    expect(put?.ObjectLockRetainUntilDate).toEqual(isLocked ? new Date(172_800_000) : undefined);
    expect(put?.IfNoneMatch).toBe(as === 'kept' ? '*' : undefined);
  });
});
