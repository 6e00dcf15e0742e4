import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHandler } from '../../../functions/preferences/handler.ts';
import type { RunningService } from '../../../local/services/start-http-service.ts';
import { invokeHttp } from '../../support/invoke-http.ts';
import { goldenRequests } from '../../support/pages/golden-requests.ts';
import { offers, offersNotice, type PageWorld, pageWorld } from '../../support/pages/page-world.ts';
import { sendRaw } from '../../support/pages/send-raw.ts';

let world: PageWorld;
let server: RunningService;

const serve = async () => {
  server = await invokeHttp((event, context) =>
    createHandler(world.dependencies)(event as never, context),
  );
};

const subscribed = async (): Promise<PageWorld> => {
  const fresh = await pageWorld();
  await fresh.say({ type: 'granted', scope: offers, notice: offersNotice });
  return fresh;
};

beforeAll(serve);
afterAll(() => server.stop());

const post = (path: string, init: RequestInit = {}) =>
  fetch(`${server.url}${path}`, { method: 'POST', redirect: 'manual', ...init });

describe('one-click unsubscribe (RFC 8058), as mail clients send it', () => {
  test.each(goldenRequests)(
    'a one-click unsubscribe as “$name” sends it is a stop: $note',
    async ({ bytes }) => {
      world = await subscribed();
      const path = `/u/${world.links.stop()}`;

      const answer = await sendRaw(server.port, bytes(path, new URL(server.url).host));

      expect(answer.status).toBe(200);
      expect(answer.headers).not.toHaveProperty('location');
      expect(answer.headers).not.toHaveProperty('set-cookie');
      expect(await world.status('/commercial/aanbiedingen')).toBe('withdrawn');
    },
  );

  test('the corpus of one-click unsubscribes includes the clients that matter', () => {
    const names = goldenRequests.map(({ name }) => name);
    expect(names.length).toBeGreaterThanOrEqual(25);
    for (const client of ['gmail', 'yahoo', 'apple', 'outlook'])
      expect(names.some((name) => name.startsWith(client))).toBe(true);
  });

  test('a one-click unsubscribe (RFC 8058) stops mail even with a body of megabytes', async () => {
    world = await subscribed();

    const { status } = await post(`/u/${world.links.stop()}`, {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: `List-Unsubscribe=One-Click&x=${'x'.repeat(5_000_000)}`,
    });

    expect(status).toBe(200);
    expect((await world.events()).at(-1)?.type).toBe('withdrawn');
  });

  test('a one-click unsubscribe (RFC 8058) answers a repeated request the same, and adds nothing to the ledger', async () => {
    world = await subscribed();
    const path = `/u/${world.links.stop()}`;

    const answers = await Promise.all([post(path), post(path), post(path)]);
    const again = await post(path);

    expect([...answers, again].map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(await world.events()).toHaveLength(2);
  });

  test('a one-click unsubscribe (RFC 8058) stops by an old link what was switched on in the meantime', async () => {
    world = await subscribed();
    const path = `/u/${world.links.stop()}`;
    await post(path);
    world.pass(3_650);
    await world.say({ type: 'granted', scope: offers, notice: offersNotice });

    const { status } = await post(path);

    expect(status).toBe(200);
    expect((await world.events()).map(({ type }) => type)).toEqual([
      'granted',
      'withdrawn',
      'granted',
      'withdrawn',
    ]);
  });

  test('a one-click unsubscribe (RFC 8058) shows the page for GET and HEAD, and writes nothing', async () => {
    world = await subscribed();
    const url = `${server.url}/u/${world.links.stop()}`;

    const shown = await fetch(url);
    const head = await fetch(url, { method: 'HEAD' });

    expect([shown.status, head.status]).toEqual([200, 200]);
    expect(await shown.text()).toContain('name="stop" value="link"');
    expect(await world.events()).toHaveLength(1);
  });

  test('a one-click unsubscribe (RFC 8058) records the topic, the method and the mailing, and nothing about the browser', async () => {
    world = await subscribed();

    await post(`/u/${world.links.stop()}`);

    const event = (await world.events()).at(-1);
    expect(event).toMatchObject({
      type: 'withdrawn',
      scope: { senderId: 'waterweg', ...offers },
      actor: { kind: 'subject' },
      method: 'one-click-unsubscribe',
      evidenceRefs: ['mailing:m1'],
    });
    expect(event).not.toHaveProperty('ip');
    expect(event).not.toHaveProperty('userAgent');
  });

  test('a one-click unsubscribe (RFC 8058) records an objection for a link to all marketing or the button for all (GDPR art. 21(2))', async () => {
    for (const [token, body] of [
      [{}, 'List-Unsubscribe=One-Click'],
      [offers, 'stop=all'],
    ] as const) {
      world = await subscribed();

      const { status } = await post(`/u/${world.links.stop(token)}`, {
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body,
      });

      expect(status).toBe(200);
      const event = (await world.events()).at(-1);
      expect(event).toMatchObject({ type: 'objected', scope: { senderId: 'waterweg' } });
      expect(event?.scope).not.toHaveProperty('purpose');
    }
  });

  test('a one-click unsubscribe (RFC 8058) answers the same to somebody who never consented or was erased', async () => {
    world = await pageWorld();
    const path = `/u/${world.links.stop()}`;
    const never = await (await post(path)).text();
    await world.erase();
    const erased = await post(path);

    expect(erased.status).toBe(200);
    expect(await erased.text()).toBe(never);
  });
});

describe('a link that is not ours', () => {
  const foreign = (token: string): readonly string[] => [
    'nonsense',
    'v1.k1.x.y',
    `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`,
    token.slice(0, -5),
    token.replace('v1.k1.', 'v1.k9.'),
    `${token}${token}`,
    '%00%ff',
    '..%2f..%2fetc',
  ];

  test('a link that is not ours gets one neutral page and one status, whatever is wrong with it', async () => {
    world = await subscribed();
    const tokens = [...foreign(world.links.stop()), world.links.preferences(), world.links.mail()];

    const answers = await Promise.all(
      tokens.map(async (token) => {
        const answer = await post(`/u/${token}`);
        return `${answer.status} ${await answer.text()}`;
      }),
    );

    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toMatch(/^404 /);
    expect(answers[0]).not.toMatch(/Waterweg|voorbeeld/);
    expect(await world.events()).toHaveLength(1);
  });

  test('a link that is not ours opens no preferences and confirms nothing if it is a stop link', async () => {
    world = await subscribed();
    const token = world.links.stop({});

    for (const path of [`/p/${token}`, `/c/${token}`, `/t/c/${token}`])
      for (const method of ['GET', 'POST'])
        expect((await fetch(`${server.url}${path}`, { method })).status).toBe(404);
    expect(await world.events()).toHaveLength(1);
  });
});

describe('when the ledger cannot be reached', () => {
  test('the stop waits on the queue, the client hears 200, and draining records it', async () => {
    world = await subscribed();
    world.away.ledger = true;

    const { status } = await post(`/u/${world.links.stop()}`);
    const asked = world.now();
    expect(status).toBe(200);
    expect(world.queue).toMatchObject([{ contactId: 'jan', ...offers, occurredAt: asked }]);

    world.away.ledger = false;
    world.pass(1);
    const handler = createHandler(world.dependencies);
    const record = (messageId: string) => ({ messageId, body: JSON.stringify(world.queue[0]) });
    const event = { Records: [record('1'), record('2'), { messageId: '3', body: '{}' }] };
    const drained = await handler(event as never, {} as never);

    expect(drained).toEqual({ batchItemFailures: [{ itemIdentifier: '3' }] });
    expect(await world.events()).toHaveLength(2);
    expect((await world.events()).at(-1)).toMatchObject({ type: 'withdrawn', occurredAt: asked });
  });

  test('a stop that was overtaken by a new consent does not undo it', async () => {
    world = await subscribed();
    world.away.ledger = true;
    await post(`/u/${world.links.stop()}`);
    world.away.ledger = false;
    world.pass(1);
    await world.say({ type: 'granted', scope: offers, notice: offersNotice });

    const body = JSON.stringify(world.queue[0]);
    const event = { Records: [{ messageId: '1', body }] };
    await createHandler(world.dependencies)(event as never, {} as never);

    expect(await world.status('/commercial/aanbiedingen')).toBe('granted');
  });

  test('the answer stays 200 when contact and sender cannot be read either', async () => {
    world = await subscribed();
    world.away.ledger = true;
    world.away.contacts = true;

    expect((await post(`/u/${world.links.stop()}`)).status).toBe(200);
    expect(world.queue).toHaveLength(1);
  });

  test('the page says that nothing was stored only if the queue is unavailable too', async () => {
    world = await subscribed();
    world.away.ledger = true;
    world.away.queue = true;

    const answer = await post(`/u/${world.links.stop()}`);

    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('30');
    expect(await answer.text()).toContain('niet opgeslagen');
  });
});
