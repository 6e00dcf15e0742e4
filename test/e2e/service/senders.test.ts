import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ServiceWorld, senderBody, startServiceWorld } from './service-world.ts';

let world: ServiceWorld;

beforeAll(async () => {
  world = await startServiceWorld();
});
afterAll(() => world.app.stop());

describe('who may change a sender', () => {
  test('the marketer may not, the privacy officer may', async () => {
    const path = '/v1/senders/guarded';
    const put = (token: string, more: object = {}) =>
      world.ask('PUT', path, { token, body: { ...senderBody, ...more } });
    for (const role of ['product', 'marketer', 'reviewer'] as const) {
      const refused = await put(world.tokens[role]);
      expect([role, refused.status, refused.body['detail']]).toEqual([
        role,
        403,
        'this needs the scope `senders:write`',
      ]);
    }
    expect((await world.ask('GET', path)).status).toBe(404);
    expect((await put(world.tokens['privacy-officer'])).status).toBe(201);
    expect((await put(world.tokens.marketer, { legalName: 'Other B.V.' })).status).toBe(403);
    expect((await world.ask('GET', path)).body['legalName']).toBe(senderBody.legalName);
  });
});
