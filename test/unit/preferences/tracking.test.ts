import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { RunningService } from '../../../local/services/http-service.ts';
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

const fetchPath = (path: string, method = 'GET') =>
  fetch(`${server.url}${path}`, { method, redirect: 'manual' });

const grant = (activity: 'tracking.open' | 'tracking.click') =>
  world.say({ type: 'granted', scope: { activity }, notice: trackingNotice });

describe('the open pixel', () => {
  test('is a picture of one point, whether or not the link is ours', async () => {
    for (const token of [world.links.open(), 'forged', world.links.stop()]) {
      const answer = await fetchPath(`/t/o/${token}`);
      const bytes = new Uint8Array(await answer.arrayBuffer());

      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe('image/gif');
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(new TextDecoder().decode(bytes.slice(0, 6))).toBe('GIF89a');
      expect([bytes[6], bytes[8]]).toEqual([1, 1]);
    }
  });

  test('records nothing without consent, and nothing with consent for something else', async () => {
    await fetchPath(`/t/o/${world.links.open()}`);
    await grant('tracking.click');
    await fetchPath(`/t/o/${world.links.open()}`);

    expect(world.observed).toEqual([]);
  });

  test('records with consent, and stops with its withdrawal for mails already sent', async () => {
    const token = world.links.open();
    await grant('tracking.open');
    await fetchPath(`/t/o/${token}`);
    expect(world.observed).toMatchObject([{ kind: 'open', contactId: 'jan', mailingId: 'm1' }]);

    await world.say({ type: 'withdrawn', scope: { activity: 'tracking.open' } });
    await fetchPath(`/t/o/${token}`);
    expect(world.observed).toHaveLength(1);
  });

  test('an objection to all marketing ends measuring too', async () => {
    await grant('tracking.open');
    await fetchPath(`/u/${world.links.stop({ purpose: undefined } as never)}`, 'POST');
    await world.say({ type: 'objected', scope: {} });

    await fetchPath(`/t/o/${world.links.open()}`);

    expect(world.observed).toEqual([]);
  });

  test('HEAD is nobody looking', async () => {
    await grant('tracking.open');

    expect((await fetchPath(`/t/o/${world.links.open()}`, 'HEAD')).status).toBe(200);
    expect(world.observed).toEqual([]);
  });

  test('a ledger that cannot be reached means no record and still a picture', async () => {
    await grant('tracking.open');
    world.away.ledger = true;

    expect((await fetchPath(`/t/o/${world.links.open()}`)).status).toBe(200);
    expect(world.observed).toEqual([]);
  });

  test('a person who was erased is not measured', async () => {
    await grant('tracking.open');
    await world.erase();

    await fetchPath(`/t/o/${world.links.open()}`);

    expect(world.observed).toEqual([]);
  });
});

describe('the click link', () => {
  test('leads to the target with its number in that mailing, consent or not', async () => {
    const first = await fetchPath(`/t/c/${world.links.click(0)}`);
    const second = await fetchPath(`/t/c/${world.links.click(1)}`);

    expect(first.status).toBe(302);
    expect(first.headers.get('location')).toBe('https://www.waterweg.example/aanbieding?a=1&b=2');
    expect(first.headers.get('referrer-policy')).toBe('no-referrer');
    expect(second.headers.get('location')).toBe('https://www.waterweg.example/tweede');
    expect(world.observed).toEqual([]);
  });

  test('records with consent for clicks only', async () => {
    await grant('tracking.open');
    await fetchPath(`/t/c/${world.links.click(1)}`);
    expect(world.observed).toEqual([]);

    await grant('tracking.click');
    await fetchPath(`/t/c/${world.links.click(1)}`);
    expect(world.observed).toMatchObject([{ kind: 'click', target: 1 }]);
  });

  test('leads nowhere else: no other number, no other link, no address in the request', async () => {
    for (const path of [
      `/t/c/${world.links.click(2)}`,
      `/t/c/${world.links.open()}`,
      '/t/c/https://evil.example',
      `/t/c/${world.links.click(9)}?url=https://evil.example`,
    ]) {
      const answer = await fetchPath(path);
      expect(answer.status).toBe(404);
      expect(answer.headers.has('location')).toBe(false);
    }
  });
});
