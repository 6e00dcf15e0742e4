import { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LocalS3, startS3 } from '../../../local/services/start-s3.ts';
import { presignedGet } from '../../../shared/adapters/s3/presigned-get.ts';
import { s3BundleFiles } from '../../../shared/adapters/s3/s3-bundle-files.ts';
import { openDatabase } from '../../../shared/adapters/sqlite/database.ts';
import { sqliteBundleFiles } from '../../../shared/adapters/sqlite/mailings/sqlite-bundle-files.ts';
import { sweep } from '../../../shared/adapters/sqlite/sweep.ts';
import { type BundleFiles, bundleDays } from '../../../shared/bundles/bundle-job.ts';
import { instantFromMillis, millisPerDay, plusMillis } from '../../../shared/kernel/instant.ts';

let s3: LocalS3;
beforeAll(async () => {
  s3 = await startS3();
});
afterAll(async () => s3.stop());

const now = () => instantFromMillis(Date.now());

type Store = {
  readonly files: BundleFiles;
  /** What an address gives; undefined where it gives nothing. */
  fetched(link: string): Promise<Buffer | undefined>;
};

const onS3 = (): Store => ({
  files: s3BundleFiles(
    new S3Client({
      endpoint: s3.url,
      region: 'eu-west-1',
      forcePathStyle: true,
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    }),
    { bucket: 'files', now, endpoint: s3.url },
  ),
  fetched: async (link) => {
    const answer = await fetch(link);
    return answer.status === 200 ? Buffer.from(await answer.arrayBuffer()) : undefined;
  },
});

const onSqlite = (): Store => {
  const files = sqliteBundleFiles(openDatabase(':memory:'), {
    publicUrl: 'http://127.0.0.1:1',
    secret: 'a secret of this test',
    now,
  });
  return {
    files,
    fetched: async (link) => {
      const found = files.find(new URL(link));
      return found === undefined ? undefined : Buffer.concat([...found.parts]);
    },
  };
};

const part = (byte: number, length: number) => new Uint8Array(length).fill(byte);
const inAMinute = () => plusMillis(now(), 60_000);

describe.each([
  ['S3', onS3],
  ['SQLite', onSqlite],
] as const)('files of bundles: %s', (_name, open) => {
  test('the parts of a bundle in their order are one file, which a link gives', async () => {
    const { files, fetched } = open();
    const place = { bundleId: '01BUNDLE', upload: await files.begin('01BUNDLE') };
    const large = 5 * 1024 * 1024;
    const tags = [
      await files.part({ ...place, number: 1 }, part(1, large)),
      await files.part({ ...place, number: 2 }, part(2, 3)),
    ];
    expect(await fetched(await files.link('01BUNDLE', inAMinute()))).toBeUndefined();
    await files.finish(place, tags);
    const found = await fetched(await files.link('01BUNDLE', inAMinute()));
    expect(found?.length).toBe(large + 3);
    expect([found?.[0], found?.at(-1)]).toEqual([1, 2]);
    await files.finish(place, tags);
    expect((await fetched(await files.link('01BUNDLE', inAMinute())))?.length).toBe(large + 3);
  });

  test('a part of a bundle that is written again is there once, with what came last', async () => {
    const { files, fetched } = open();
    const place = { bundleId: '02BUNDLE', upload: await files.begin('02BUNDLE'), number: 1 };
    await files.part(place, part(1, 9));
    const tag = await files.part(place, part(7, 4));
    await files.finish(place, [tag]);
    expect(await fetched(await files.link('02BUNDLE', inAMinute()))).toEqual(Buffer.alloc(4, 7));
  });

  test('a link that has expired, or is to another bundle, gives nothing', async () => {
    const { files, fetched } = open();
    const place = { bundleId: '03BUNDLE', upload: await files.begin('03BUNDLE') };
    await files.finish(place, [await files.part({ ...place, number: 1 }, part(1, 2))]);
    const link = await files.link('03BUNDLE', inAMinute());
    expect(await fetched(link)).toBeDefined();
    expect(await fetched(link.replace('03BUNDLE', '04BUNDLE'))).toBeUndefined();
    const soon = await files.link('03BUNDLE', plusMillis(now(), 1_000));
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    expect(await fetched(soon)).toBeUndefined();
  });
});

test('on one machine a link to a bundle that anybody made up, or prolonged, gives nothing, and files go after some days', async () => {
  const db = openDatabase(':memory:');
  const files = sqliteBundleFiles(db, { publicUrl: 'http://h', secret: 'one', now });
  const others = sqliteBundleFiles(db, { publicUrl: 'http://h', secret: 'two', now });
  const place = { bundleId: '05BUNDLE', upload: await files.begin('05BUNDLE') };
  await files.finish(place, [await files.part({ ...place, number: 1 }, part(1, 2))]);
  const link = new URL(await files.link('05BUNDLE', inAMinute()));
  expect(files.find(link)).toBeDefined();
  expect(others.find(link)).toBeUndefined();
  const longer = new URL(link);
  longer.searchParams.set('until', String(plusMillis(now(), 3_600_000)));
  expect(files.find(longer)).toBeUndefined();
  sweep(db, plusMillis(now(), (bundleDays - 1) * millisPerDay));
  expect(files.find(link)).toBeDefined();
  sweep(db, plusMillis(now(), bundleDays * millisPerDay + 1));
  expect(files.find(link)).toBeUndefined();
});

test('an address is signed as AWS’s own example has it', () => {
  // https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
  const address = presignedGet({
    url: new URL('https://examplebucket.s3.amazonaws.com/test.txt'),
    region: 'us-east-1',
    at: new Date('2013-05-24T00:00:00Z'),
    seconds: 86_400,
    credentials: {
      accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
      secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    },
  });
  expect(new URL(address).searchParams.get('X-Amz-Signature')).toBe(
    'aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404',
  );
});
