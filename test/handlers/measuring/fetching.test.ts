import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { RunningService } from '../../../local/services/start-http-service.ts';
import { forgetObservations } from '../../../shared/delivery/measuring/forget-observations.ts';
import { type PageWorld, pageWorld, trackingNotice } from '../../support/pages/page-world.ts';
import { servePages } from '../../support/pages/serve-pages.ts';

let world: PageWorld;
let server: RunningService;

beforeAll(async () => {
  server = await servePages(() => world);
});
afterAll(() => server.stop());
beforeEach(async () => {
  world = await pageWorld();
});

/** A program that people read mail with. */
const reader = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Thunderbird/140.0';

const fetchPath = (path: string, method = 'GET', headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, {
    method,
    redirect: 'manual',
    headers: { 'user-agent': reader, ...headers },
  });
const part = (name: string | number, method = 'GET', headers = {}) =>
  fetchPath(`/m/${world.links.mail()}/${name}`, method, headers);

const grant = (activity: 'tracking.open' | 'tracking.click') =>
  world.say({ type: 'granted', scope: { activity }, notice: trackingNotice });

describe('the picture of a measured mail', () => {
  test('the picture of a measured mail is one pixel, whether or not the token is ours', async () => {
    for (const token of [world.links.mail(), 'forged', world.links.stop(), world.links.own()]) {
      const answer = await fetchPath(`/m/${token}/o`);
      const bytes = new Uint8Array(await answer.arrayBuffer());

      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe('image/gif');
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(new TextDecoder().decode(bytes.slice(0, 6))).toBe('GIF89a');
      expect([bytes[6], bytes[8]]).toEqual([1, 1]);
    }
  });

  test('the picture of a measured mail records nothing without consent, or with consent for something else', async () => {
    await part('o');
    await grant('tracking.click');
    await part('o');

    expect(await world.observed()).toEqual([]);
  });

  test('the picture of a measured mail records one opening with consent, however often it is fetched, and none after withdrawal', async () => {
    await grant('tracking.open');
    for (let times = 0; times < 3; times += 1) await part('o');
    expect(await world.observed()).toEqual(['open']);
    expect(await world.sums()).toMatchObject({ opened: 1, openedByMachine: 0 });

    await world.say({ type: 'withdrawn', scope: { activity: 'tracking.open' } });
    await forgetObservations(
      { ...world.tracking, observations: world.observations },
      world.contactId,
      world.now(),
    );
    expect((await part('o')).status).toBe(200);
    expect(await world.observed()).toEqual([]);
    expect(await world.sums()).toMatchObject({ opened: 0, clicked: 0 });
  });

  test('the picture of a measured mail records nothing after an objection to all marketing', async () => {
    await grant('tracking.open');
    await world.say({ type: 'objected', scope: {} });
    await part('o');

    expect(await world.observed()).toEqual([]);
  });

  test('the picture of a measured mail records nothing for HEAD, because nobody looks', async () => {
    await grant('tracking.open');

    expect((await part('o', 'HEAD')).status).toBe(200);
    expect(await world.observed()).toEqual([]);
  });

  test.each(['ledger', 'contacts'] as const)(
    'the picture of a measured mail is served without the %s, and nothing is recorded',
    async (which) => {
      await grant('tracking.open');
      world.away[which] = true;

      expect((await part('o')).status).toBe(200);
      world.away[which] = false;
      expect(await world.observed()).toEqual([]);
    },
  );

  test('the picture of a measured mail is still served to an erased person, as is the page, and nothing is recorded', async () => {
    await grant('tracking.open');
    await world.erase();

    expect((await part('o')).status).toBe(200);
    expect((await part(0)).status).toBe(302);
    expect(await world.observed()).toEqual([]);
  });

  test('the picture of a measured mail records nothing for a mail to an address that the person has left', async () => {
    await grant('tracking.open');
    await world.become({ addressHash: 'hash-elsewhere' as never, updatedAt: world.now() });
    await part('o');

    expect(await world.observed()).toEqual([]);
  });

  test('the picture of a measured mail records nothing once the mail is older than half a year', async () => {
    await grant('tracking.open');
    world.pass(181);
    await part('o');

    expect(await world.observed()).toEqual([]);
  });

  test('the picture of a measured mail records nothing if the consent changes during the decision', async () => {
    await grant('tracking.open');
    const { states } = world.tracking.ledger;
    world.tracking.ledger.states = async (...asked) => {
      const read = await states(...asked);
      await world.say({ type: 'withdrawn', scope: { activity: 'tracking.open' } });
      return read;
    };
    await part('o');

    expect(await world.observed()).toEqual([]);
  });

  test('the picture of a measured mail is counted separately if a program fetched it before the reader', async () => {
    await grant('tracking.open');
    await part('o', 'GET', { 'user-agent': 'Mozilla/5.0' });
    expect(await world.sums()).toMatchObject({ opened: 0, openedByMachine: 1 });

    await part('o');
    expect(await world.sums()).toMatchObject({ opened: 1, openedByMachine: 0 });
  });
});

describe('a numbered link', () => {
  test('a numbered link leads to the address stored under it, with or without consent', async () => {
    const [first, second] = [await part(0), await part(1)];

    expect(first.status).toBe(302);
    expect(first.headers.get('location')).toBe('https://www.waterweg.example/aanbieding?a=1&b=2');
    expect(first.headers.get('referrer-policy')).toBe('no-referrer');
    expect(second.headers.get('location')).toBe('https://www.waterweg.example/tweede');
    expect(await world.observed()).toEqual([]);
  });

  test('a numbered link records a click only with consent for clicks', async () => {
    await grant('tracking.open');
    await part(1);
    expect(await world.observed()).toEqual([]);

    await grant('tracking.click');
    await part(1);
    await part(1);
    await part(0);
    expect(await world.observed()).toEqual(expect.arrayContaining(['click-1', 'click-0']));
    expect(await world.sums()).toMatchObject({ clicked: 1, links: { 0: 1, 1: 1 }, opened: 0 });
  });

  test.each([
    ['a number that it has not', () => `/m/${world.links.mail()}/2`],
    ['a number beyond any', () => `/m/${world.links.mail()}/999999999999`],
    ['a negative one', () => `/m/${world.links.mail()}/-1`],
    ['a name of every object', () => `/m/${world.links.mail()}/constructor`],
    ['an address for a number', () => `/m/${world.links.mail()}/https%3A%2F%2Fevil.example`],
    ['an address beside it', () => `/m/${world.links.mail()}/9?url=https://evil.example`],
    ['a token of another kind', () => `/m/${world.links.stop()}/0`],
    ['a forged token', () => `/m/${world.links.mail().slice(0, -2)}xx/0`],
    ['no token', () => '/m/https%3A%2F%2Fevil.example/0'],
  ])('a numbered link leads nowhere by %s', async (_, path) => {
    const answer = await fetchPath(path());

    expect(answer.status).toBe(404);
    expect(answer.headers.has('location')).toBe(false);
  });

  test('a numbered link ignores an address in the query of a valid number', async () => {
    const answer = await part('0?url=https://evil.example&location=//evil.example');

    expect(answer.headers.get('location')).toMatch(/^https:\/\/www\.waterweg\.example\//);
  });

  test('a numbered link encodes a stored address that no header could carry', async () => {
    world.storeLinks([
      'https://www.münchen.example/größe',
      'javascript:alert(1)',
      '//evil.example',
    ]);

    expect((await part(0)).headers.get('location')).toMatch(
      /^https:\/\/www\.xn--[\w-]+\.example\//,
    );
    expect((await part(1)).status).toBe(404);
    expect((await part(2)).status).toBe(404);
  });
});
