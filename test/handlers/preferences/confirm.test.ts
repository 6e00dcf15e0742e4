import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { RunningService } from '../../../local/services/start-http-service.ts';
import { type PageWorld, pageWorld } from '../../support/pages/page-world.ts';
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

const ask = async (path: string, method = 'GET') => {
  const answer = await fetch(`${server.url}${path}`, { method, redirect: 'manual' });
  return { status: answer.status, text: await answer.text() };
};

const types = async () => (await world.events()).map(({ type }) => type);

describe('the double opt-in link', () => {
  test('the double opt-in link confirms nothing when a scanner fetches it', async () => {
    const token = await world.askConfirmation();

    for (const method of ['GET', 'HEAD', 'GET'])
      expect((await ask(`/c/${token}`, method)).status).toBe(200);

    expect(await types()).toEqual(['requested']);
    expect(await world.status('/commercial/aanbiedingen')).toBe('pending');
  });

  test('the double opt-in link shows the text that was agreed to, and the sender’s name', async () => {
    const { text } = await ask(`/c/${await world.askConfirmation()}`);

    expect(text).toContain('aanbiedingen sturen over hosting');
    expect(text).toContain('Waterweg Hosting B.V.');
  });

  test('the double opt-in link asks nothing once it was used, but says when that was', async () => {
    const token = await world.askConfirmation();
    await ask(`/c/${token}`, 'POST');
    world.pass(2);

    for (const method of ['GET', 'POST']) {
      const { status, text } = await ask(`/c/${token}`, method);
      expect(status).toBe(200);
      expect(text).toContain('U bevestigde dit al op 3 november 2026');
      expect(text).not.toContain('Ja, dat wil ik');
    }
    expect(await types()).toEqual(['requested', 'confirmed']);
  });

  test('the double opt-in link has a button that confirms once, and says so when it is pressed a second time', async () => {
    const token = await world.askConfirmation();

    const first = await ask(`/c/${token}`, 'POST');
    const again = await ask(`/c/${token}`, 'POST');

    expect(first.status).toBe(200);
    expect(first.text).toContain('Uw aanmelding is bevestigd');
    expect(again.text).toContain('Uw aanmelding is bevestigd');
    expect(await types()).toEqual(['requested', 'confirmed']);
    expect(await world.status('/commercial/aanbiedingen')).toBe('granted');
    expect((await world.events()).at(-1)).toMatchObject({ ip: '127.0.0.0', language: 'nl' });
  });

  test('the double opt-in link revives nothing after a stop if it is old', async () => {
    const token = await world.askConfirmation();
    await ask(`/c/${token}`, 'POST');
    await ask(`/u/${world.links.stop()}`, 'POST');

    const { status } = await ask(`/c/${token}`, 'POST');

    expect(status).toBe(404);
    expect(await world.status('/commercial/aanbiedingen')).toBe('withdrawn');
  });

  test('the double opt-in link leads to the same neutral page if its token is expired, made up or foreign', async () => {
    const token = await world.askConfirmation();
    world.pass(8);

    const answers = [
      await ask(`/c/${token}`),
      await ask(`/c/${token}`, 'POST'),
      await ask('/c/made-up'),
      await ask('/c/made-up', 'POST'),
      await ask(`/c/${world.links.stop()}`, 'POST'),
    ];

    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
    expect(await types()).toEqual(['requested']);
  });
});
