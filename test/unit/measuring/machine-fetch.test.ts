import { expect, test } from 'vitest';
import { isMachineFetch } from '../../../shared/delivery/measuring/is-machine-fetch.ts';

const by = (headers: Readonly<Record<string, string>>) => isMachineFetch((name) => headers[name]);

test.each([
  ['nothing at all', {}],
  ['Apple, ahead of the reader', { 'user-agent': 'Mozilla/5.0' }],
  [
    'Gmail’s proxy',
    {
      'user-agent':
        'Mozilla/5.0 (Windows NT 5.1; rv:11.0) Gecko Firefox/11.0 (via ggpht.com GoogleImageProxy)',
    },
  ],
  ['Yahoo’s proxy', { 'user-agent': 'YahooMailProxy; https://help.yahoo.com/kb/yahoo-mail-proxy' }],
  ['a gateway', { 'user-agent': 'Barracuda Sentinel (EE)' }],
  ['a bot', { 'user-agent': 'Mozilla/5.0 (compatible; bingbot/2.0)' }],
  ['a previewer', { 'user-agent': 'Mozilla/5.0 SkypeUriPreview Preview/0.5' }],
  ['a script', { 'user-agent': 'python-requests/2.32' }],
  ['a browser without a screen', { 'user-agent': 'Mozilla/5.0 HeadlessChrome/140.0' }],
  [
    'a browser that loads ahead',
    { 'user-agent': 'Mozilla/5.0 X', 'sec-purpose': 'prefetch;prerender' },
  ],
])('a fetch with the headers of %s is of a machine', (_, headers) => {
  expect(by(headers)).toBe(true);
});

test.each([
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)',
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Thunderbird/140.1',
  'Microsoft Office/16.0 (Windows NT 10.0; Microsoft Outlook 16.0.17928; Pro)',
  'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36',
])('a fetch with the agent of a reader is of a person: %s', (agent) => {
  expect(by({ 'user-agent': agent })).toBe(false);
});

test('a header of any length takes no more time than its start', () => {
  expect(by({ 'user-agent': `Mozilla/5.0 Thunderbird ${'bo'.repeat(1_000_000)}` })).toBe(false);
});
