import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { classificationsApp } from '../../../functions/classifications/handler.ts';
import { silentTelemetry } from '../../../functions/runtime/telemetry.ts';
import type { Sha256 } from '../../../shared/kernel/digest.ts';
import { apiCaller } from '../../support/api-caller.ts';

type Shape = {
  readonly shape: string;
  readonly words: 'honest' | 'selling' | 'none';
  readonly band: 'pass' | 'review' | 'block' | 'refused';
  readonly unread?: readonly string[];
  readonly file?: string;
  readonly base64?: string;
};

const shapes = readFileSync(
  new URL('../../corpus/mail-files/shapes.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Shape);

const call = apiCaller(
  classificationsApp({
    digest: (text) => createHash('sha256').update(text).digest('hex') as Sha256,
    telemetry: silentTelemetry,
  }),
);

const classified = async ({ file = '', base64 }: Shape) => {
  const eml = base64 ?? Buffer.from(file).toString('base64');
  const { status, body } = await call('POST', '/v1/classifications', { eml });
  const found = body['classification'] as { band: string; unread: readonly string[] } | undefined;
  return { status, band: found?.band ?? 'refused', unread: found?.unread ?? [] };
};

/** Where programs for mail show nothing, nothing is read. */
const shownByNobody = /which nobody shows$/;

describe('mail files', () => {
  test('mail files have eighty shapes and more', () =>
    expect(new Set(shapes.map(({ shape }) => shape)).size).toBeGreaterThanOrEqual(80));

  test.each(shapes.map((each) => [each.shape, each.words, each] as const))(
    'a mail file of the shape “%s”, with words that are %s, is judged as it should be',
    async (_, __, each) => {
      const { status, band, unread } = await classified(each);
      expect({ band, unread }).toEqual({ band: each.band, unread: each.unread ?? [] });
      expect(status).toBe(each.band === 'refused' ? 422 : 200);
    },
  );

  test('mail files that sell never pass, and honest ones pass unless something was not read', async () => {
    for (const each of shapes) {
      const { band, unread } = await classified(each);
      if (unread.length > 0) expect(band, each.shape).not.toBe('pass');
      if (each.words === 'selling' && !shownByNobody.test(each.shape))
        expect(band, each.shape).not.toBe('pass');
    }
  });

  test('a mail file is read in time that grows with the number of its header fields only', async () => {
    const fields = Array.from({ length: 50_000 }, (_, at) => `X-${at}: a\r\n`).join('');
    const eml = Buffer.from(`${fields}\r\nx`).toString('base64');
    expect((await call('POST', '/v1/classifications', { eml })).status).toBe(200);
  }, 5_000);

  test('a mail file with more parts than are read goes to a person, with the parts beyond by name', async () => {
    const attached = Array.from(
      { length: 52 },
      (_, index) =>
        `--b\r\nContent-Type: text/plain; name="n${index}.txt"\r\nContent-Disposition: attachment; filename="n${index}.txt"\r\n\r\nNote ${index}.\r\n`,
    );
    const file = `Subject: Notes\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nYour notes are attached.\r\n${attached.join('')}--b--\r\n`;
    const eml = Buffer.from(file).toString('base64');
    const { status, body } = await call('POST', '/v1/classifications', { eml });
    expect(status).toBe(200);
    expect(body['classification']).toMatchObject({
      unread: ['n50.txt', 'n51.txt'],
      reviewReasons: expect.arrayContaining(['attachment-unread']),
    });
    const { parts } = body['mail'] as { parts: { name: string; isRead: boolean }[] };
    expect(parts.filter(({ isRead }) => !isRead).map(({ name }) => name)).toEqual([
      'n50.txt',
      'n51.txt',
    ]);
  });
});
