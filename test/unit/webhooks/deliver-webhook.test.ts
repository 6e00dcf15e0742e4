import { Webhook as Receiver } from 'standardwebhooks';
import { describe, expect, test } from 'vitest';
import { newWebhookSecret, signWebhook } from '../../../shared/adapters/http/sign-webhook.ts';
import type { PendingAnnouncement } from '../../../shared/delivery/publish-announcements.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { alsoToWebhooks } from '../../../shared/webhooks/also-to-webhooks.ts';
import {
  deliverWebhook,
  type PostWebhook,
  type WebhookDelivery,
} from '../../../shared/webhooks/deliver-webhook.ts';
import { retryAfterMillis, retryDelays } from '../../../shared/webhooks/retry-delays.ts';
import type { DeadLetter, Webhook } from '../../../shared/webhooks/webhook.ts';
import { webhookBody, webhookEvent } from '../../../shared/webhooks/webhook-event.ts';
import { testKeyring } from '../../support/test-keyring.ts';

const start = Date.now();
const keyring = testKeyring('k1');

const announced = (more: Readonly<Record<string, unknown>> = {}): PendingAnnouncement => ({
  id: '000001#abc',
  at: instantFromMillis(start),
  announcement: { type: 'contact.suppressed', contactId: 'c_1', addressHash: 'keyed', ...more },
});

const event = webhookEvent(announced());

/** One webhook with its secrets, a clock that a test moves, and what was queued, posted and given up. */
const scene = (answer: Awaited<ReturnType<PostWebhook>>, more: Partial<Webhook> = {}) => {
  const secret = newWebhookSecret();
  const state = {
    at: start,
    webhook: {
      ...{ webhookId: 'w1', url: 'https://hooks.example.com/', state: 'enabled', version: 1 },
      createdAt: instantFromMillis(start),
      changedAt: instantFromMillis(start),
      secret: keyring.seal('w1', secret),
      ...more,
    } as Webhook | undefined,
    queued: [] as { delivery: WebhookDelivery; delaySeconds: number }[],
    posted: [] as { body: string; headers: Readonly<Record<string, string>> }[],
    letters: [] as DeadLetter[],
  };
  const run = (delivery: WebhookDelivery) =>
    deliverWebhook(
      {
        webhooks: {
          read: async () => state.webhook,
          put: async (webhook) => {
            state.webhook = webhook;
            return 'stored';
          },
          keepDeadLetter: async (letter) => void state.letters.push(letter),
        },
        queue: async (deliveries, delaySeconds = 0) =>
          void state.queued.push(...deliveries.map((delivery) => ({ delivery, delaySeconds }))),
        post: async (_url, body, headers) => {
          state.posted.push({ body, headers });
          return answer;
        },
        sign: signWebhook,
        open: async (owner, sealed) => keyring.unseal(owner, sealed),
        random: () => 0.5,
        now: () => instantFromMillis(state.at),
      },
      delivery,
    );
  return { state, run, secret };
};

const first: WebhookDelivery = { webhookId: 'w1', event, attempt: 1 };

describe('a delivery', () => {
  test('a delivery is checked by the library that receivers use, and holds no hash of an address', async () => {
    const { state, run, secret } = scene({ status: 200 });
    expect(await run(first)).toEqual({ outcome: 'delivered' });
    const [{ body, headers } = { body: '', headers: {} }] = state.posted;
    expect(new Receiver(secret).verify(body, { ...headers })).toEqual({
      type: 'contact.suppressed',
      timestamp: new Date(start).toISOString(),
      data: { contactId: 'c_1' },
    });
    expect(headers['webhook-id']).toBe('000001-abc');
    expect([state.queued, state.letters]).toEqual([[], []]);
  });

  test('a delivery that was changed, or is old, or is signed by another, does not verify', async () => {
    const { state, run, secret } = scene({ status: 200 });
    await run(first);
    const [{ body, headers } = { body: '', headers: {} }] = state.posted;
    const check = (text: string, changed = {}, by = secret) =>
      new Receiver(by).verify(text, { ...headers, ...changed });
    expect(() => check(`${body} `)).toThrow();
    expect(() => check(body, { 'webhook-id': 'other' })).toThrow();
    expect(() => check(body, {}, newWebhookSecret())).toThrow();
    const old = String(Math.floor(start / 1_000) - 301);
    expect(() => check(body, { 'webhook-timestamp': old })).toThrow();
  });

  test('a delivery is signed with both secrets until the previous one ends', async () => {
    const before = newWebhookSecret();
    const previous = {
      secret: keyring.seal('w1', before),
      until: instantFromMillis(start + 60_000),
    };
    const { state, run, secret } = scene({ status: 200 }, { previous });
    await run(first);
    const [{ body, headers } = { body: '', headers: {} }] = state.posted;
    for (const one of [secret, before]) new Receiver(one).verify(body, { ...headers });
    state.at += 60_000;
    await run(first);
    expect(state.posted[1]?.headers['webhook-signature']?.split(' ')).toHaveLength(1);
  });

  test('a delivery that fails is tried ten times over three days, and then kept', async () => {
    const { state, run } = scene({ status: 500 });
    let next = first;
    const tried: number[] = [];
    for (let turn = 0; turn < 2_000 && state.letters.length === 0; turn += 1) {
      const { outcome } = await run(next);
      if (outcome === 'failed' || outcome === 'given-up') tried.push(state.at - start);
      const [waiting] = state.queued.splice(0);
      if (waiting === undefined) break;
      expect(waiting.delaySeconds).toBeLessThanOrEqual(900);
      state.at += waiting.delaySeconds * 1_000;
      next = waiting.delivery;
    }
    expect(tried).toHaveLength(10);
    expect(tried.at(-1)).toBeGreaterThan(3 * 86_400_000);
    expect(tried.at(-1)).toBeLessThan(4 * 86_400_000);
    expect(state.posted).toHaveLength(10);
    expect(state.letters).toMatchObject([
      { deliveryId: '000001-abc', attempts: 10, failure: 'status', status: 500 },
    ]);
  });

  test('a delivery that is not due yet is put back untried', async () => {
    const { state, run } = scene({ status: 200 });
    const notBefore = instantFromMillis(start + 7_200_000);
    expect(await run({ ...first, attempt: 4, notBefore })).toEqual({ outcome: 'waits' });
    expect(state.posted).toEqual([]);
    expect(state.queued).toEqual([
      { delivery: { ...first, attempt: 4, notBefore }, delaySeconds: 900 },
    ]);
  });

  test('a delivery to an address that is gone disables the webhook and is kept', async () => {
    const { state, run } = scene({ status: 410 });
    expect(await run(first)).toEqual({ outcome: 'given-up', failure: 'gone', status: 410 });
    expect(state.webhook).toMatchObject({ state: 'disabled', disabledBy: 'gone', version: 2 });
    expect(await run(first)).toEqual({ outcome: 'given-up', failure: 'disabled' });
    expect(state.posted).toHaveLength(1);
    expect(state.letters.map(({ failure }) => failure)).toEqual(['gone', 'disabled']);
  });

  test('a delivery to a webhook that was removed is dropped', async () => {
    const { state, run } = scene({ status: 200 });
    state.webhook = undefined;
    expect(await run(first)).toEqual({ outcome: 'removed' });
    expect([state.posted, state.queued, state.letters]).toEqual([[], [], []]);
  });

  test.each([301, 302, 303, 307, 308])('a redirect by %i is a failure', async (status) => {
    const { run } = scene({ status });
    expect(await run(first)).toEqual({ outcome: 'failed', failure: 'redirected', status });
  });

  test('delays are spread by a fifth', () => {
    expect(retryAfterMillis(1, 0)).toBe(4_500);
    expect(retryAfterMillis(1, 0.999)).toBeLessThan(5_500);
    expect(retryAfterMillis(retryDelays.length + 1, 0)).toBeUndefined();
  });
});

describe('a secret at rest', () => {
  test('a secret at rest opens for its own webhook alone, and not once it was changed', () => {
    const sealed = keyring.seal('w1', 'whsec_x');
    expect(sealed).not.toContain('whsec');
    expect(keyring.unseal('w1', sealed)).toBe('whsec_x');
    expect(() => keyring.unseal('w2', sealed)).toThrow();
    expect(() => testKeyring('k2').unseal('w1', sealed)).toThrow();
    const swapped = sealed.endsWith('A') ? 'B' : 'A';
    expect(() => keyring.unseal('w1', `${sealed.slice(0, -2)}${swapped}${swapped}`)).toThrow();
    for (const broken of ['', 'k1', 'k1.', 'k1.AAAA'])
      expect(() => keyring.unseal('w1', broken)).toThrow();
  });

  test('a secret at rest still opens after the link keys were rotated', () => {
    const sealed = testKeyring('k1').seal('w1', 'whsec_x');
    expect(testKeyring('k2', 'k1').unseal('w1', sealed)).toBe('whsec_x');
  });
});

describe('telling webhooks beside the bus', () => {
  const listener = (webhookId: string, more: Partial<Webhook> = {}) =>
    ({ webhookId, state: 'enabled', ...more }) as Webhook;
  const told = async (webhooks: readonly Webhook[], taken: readonly string[]) => {
    const queued: string[] = [];
    const announce = alsoToWebhooks(
      async () => ({ taken, refused: [] }),
      { list: async () => webhooks },
      async (deliveries) =>
        void queued.push(...deliveries.map((one) => `${one.webhookId} ${one.event.type}`)),
    );
    await announce([announced(), { ...announced({ type: 'contact.erased' }), id: 'b' }]);
    return queued;
  };

  test('each enabled webhook gets what it wants, of what the bus took', async () => {
    const webhooks = [
      listener('all'),
      listener('erased', { events: ['contact.erased'] }),
      listener('off', { state: 'disabled' }),
    ];
    expect(await told(webhooks, ['000001#abc', 'b'])).toEqual([
      ...['all contact.suppressed', 'all contact.erased', 'erased contact.erased'],
    ]);
    expect(await told(webhooks, ['b'])).toEqual(['all contact.erased', 'erased contact.erased']);
    expect(await told([], ['b'])).toEqual([]);
  });

  test('webhooks are read once for all that one call announces', async () => {
    const rows = Array.from({ length: 190 }, (_, at) => ({ ...announced(), id: `row-${at}` }));
    let reads = 0;
    let queued = 0;
    const announce = alsoToWebhooks(
      async () => ({ taken: rows.map(({ id }) => id), refused: [] }),
      {
        list: async () => {
          reads += 1;
          return [listener('w1')];
        },
      },
      async (deliveries) => {
        queued += deliveries.length;
      },
    );

    await announce(rows);

    expect([reads, queued]).toEqual([1, 190]);
  });

  test('no webhook counts as told when the queue fails', async () => {
    const announce = alsoToWebhooks(
      async () => ({ taken: ['000001#abc'], refused: [] }),
      { list: async () => [listener('w1')] },
      () => Promise.reject(new Error('no queue')),
    );
    await expect(announce([announced()])).rejects.toThrow('no queue');
  });

  test('a body is never more than what is signed', () => {
    expect(JSON.parse(webhookBody(event))).toEqual({
      type: event.type,
      timestamp: event.timestamp,
      data: event.data,
    });
  });
});
