import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { truncatedIp } from '../../../functions/runtime/http/truncated-ip.ts';
import { pageLanguage } from '../../../functions/runtime/pages/respond-page.ts';
import type { RunningService } from '../../../local/services/start-http-service.ts';
import { type PageWorld, pageWorld } from '../../support/pages/page-world.ts';
import { servePages } from '../../support/pages/serve-pages.ts';

let world: PageWorld;
let server: RunningService;

beforeAll(async () => {
  world = await pageWorld();
  server = await servePages(() => world);
});
afterAll(() => server.stop());

describe('every page', () => {
  test('every page is closed to scripts, frames, caches, other sites and search engines', async () => {
    const paths = [
      `/u/${world.links.stop()}`,
      `/p/${world.links.preferences()}`,
      `/c/${await world.askConfirmation()}`,
      '/u/forged',
      '/nowhere',
    ];

    for (const path of paths) {
      const { headers } = await fetch(`${server.url}${path}`);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("style-src 'self'");
      expect(policy).toContain("img-src 'self' data:;");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/script-src|unsafe|\*/);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-robots-tag')).toContain('noindex');
      expect(headers.has('set-cookie')).toBe(false);
    }
  });

  test('every page contains no script, no inline style and nothing from another origin', async () => {
    const pages = [`/u/${world.links.stop()}`, `/p/${world.links.preferences()}`, '/u/forged'];

    for (const path of pages) {
      const text = await (await fetch(`${server.url}${path}`)).text();
      expect(text).not.toMatch(/<script|<style| style=| on\w+=|javascript:/i);
      expect(text).not.toMatch(/(?:src|href|action)="(?:https?:)?\/\//);
    }
  });

  test('every page finds its style sheet', async () => {
    const answer = await fetch(`${server.url}/style.css`);

    expect(answer.headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(await answer.text()).toContain('prefers-color-scheme: dark');

    const coloured = await fetch(`${server.url}/style.css?colour=aa3300`);
    expect(await coloured.text()).toContain('--accent: #aa3300;');
    const forged = await fetch(`${server.url}/style.css?colour=${encodeURIComponent('red;}*{')}`);
    expect(await forged.text()).not.toContain('red;');
  });
});

describe('the language of a page', () => {
  test.each([
    ['en', 'nl', 'nl', 'en'],
    [undefined, 'en', 'nl', 'en'],
    [undefined, undefined, 'de-DE, en-GB;q=0.8, nl;q=0.9', 'de'],
    [undefined, undefined, 'fr-FR, en-GB;q=0.8, nl;q=0.9', 'nl'],
    ['de', 'nl', undefined, 'de'],
    [undefined, undefined, 'en;q=0, nl;q=0.1', 'nl'],
    ['fr', undefined, 'fr', 'nl'],
    [undefined, undefined, undefined, 'nl'],
    [undefined, undefined, ';;q=,=,', 'nl'],
  ] as const)(
    'a page asked in %s, by a person who reads %s, with a browser of %s, is in %s',
    (asked, own, header, expected) => {
      expect(pageLanguage(asked, own, header)).toBe(expected);
    },
  );
});

describe('the part of an IP address that is kept', () => {
  test.each([
    ['203.0.113.77', '203.0.113.0'],
    ['2001:db8:85a3:8d3:1319:8a2e:370:7348', '2001:db8:85a3::'],
    ['2001:DB8::1', '2001:db8:0::'],
    ['::1', '0:0:0::'],
    ['::ffff:203.0.113.77', '203.0.113.0'],
    ['not an address', undefined],
    [undefined, undefined],
  ])('the IP address %s is kept as %s', (address, expected) => {
    expect(truncatedIp(address)).toBe(expected);
  });
});
