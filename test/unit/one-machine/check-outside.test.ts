import { expect, test } from 'vitest';
import { checkOutside, type OutsideWorld } from '../../../scripts/machine/check-outside.ts';

const settings = {
  publicUrl: 'https://mail.waterweg.example',
  mail: {
    relay: { host: 'relay.example', port: 587, security: 'starttls' },
    returnDomain: 'bounces.waterweg.example',
    mailsPerSecond: 10,
  },
} as const;

const world = (change: Partial<OutsideWorld> = {}): OutsideWorld => ({
  fetch: async (url) => ({ status: url.endsWith('/log/key') ? 200 : 404 }),
  records: async (type, name) => {
    if (type === 'MX') return ['mail.waterweg.example'];
    return name.startsWith('_dmarc.')
      ? ['v=DMARC1; p=none']
      : ['other', 'v=spf1 include:relay.example -all'];
  },
  ...change,
});

const failures = async (change: Partial<OutsideWorld>, set: object = settings) =>
  (await checkOutside(set, ['waterweg.example'], world(change)))
    .filter(({ level }) => level !== 'ok')
    .map(({ level, says }) => `${level} ${says}`);

test('a reachable machine with correct DNS records has nothing to repair', async () => {
  expect(await failures({})).toEqual([]);
});

test.each<readonly [string, Partial<OutsideWorld>, RegExp]>([
  ['the proxy leads nowhere', { fetch: async () => ({ status: 502 }) }, /log\/key answers 502/],
  ['the proxy passes the API on', { fetch: async () => ({ status: 200 }) }, /passes the API on/],
  [
    'the certificate is over',
    {
      fetch: () =>
        Promise.reject(new Error('failed', { cause: new Error('certificate has expired') })),
    },
    /certificate has expired/,
  ],
  ['there are no records', { records: async () => [] }, /no SPF record/],
  [
    'DNS does not answer',
    { records: () => Promise.reject(new Error('timed out')) },
    /warn.*timed out/,
  ],
])('the check from outside tells that %s', async (_name, change, words) => {
  expect((await failures(change)).join('\n')).toMatch(words);
});

test('missing MX, SPF and DMARC records are each named', async () => {
  const told = (await failures({ records: async () => [] })).join('\n');
  expect(told).toMatch(/fail bounces\.waterweg\.example: nothing/);
  expect(told).toMatch(/fail _dmarc\.waterweg\.example/);
});

test('without a public address, links are reported to lead nowhere', async () => {
  expect(await failures({}, {})).toEqual([expect.stringContaining('PUBLIC_URL is not set')]);
});
