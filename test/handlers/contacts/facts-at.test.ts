import { describe, expect, test } from 'vitest';
import type { Answer } from '../../support/api-caller.ts';
import { contactApi } from '../../support/contact-api.ts';

const person = {
  contactId: 'anja',
  senderId: 'waterweg',
  email: 'anja@korenaar.example',
  name: 'Anja Korenaar',
  attributes: { plan: 'Basic' },
  language: 'nl',
  country: 'NL',
};
const why = { reason: 'moved', evidenceRef: 'ticket-1' };

const scene = async () => {
  const api = await contactApi();
  const { world, call } = api;
  const at = () => new Date(world.now()).toISOString();
  const moments: string[] = [at()];
  const step = async (change: () => Promise<Answer>) => {
    world.advance(60_000);
    expect((await change()).status).toBeLessThan(300);
    moments.push(at());
  };
  await step(() => call('POST', '/v1/contacts', person, { caller: 'webshop' }));
  await step(() =>
    call(
      'PATCH',
      '/v1/contacts/anja',
      { country: 'DE', ...why },
      {
        headers: { 'if-match': '"1"' },
        arn: 'arn:aws:sts::1:assumed-role/desk/anna',
      },
    ),
  );
  world.advance(60_000);
  const ask = (moment: string | undefined) =>
    call('GET', `/v1/contacts/anja?at=${encodeURIComponent(moment ?? '')}`);
  return { ...api, moments, ask };
};

describe('a contact as of a moment', () => {
  test('a contact as of a moment is what had been recorded by then, with who recorded it', async () => {
    const { ask, moments } = await scene();

    expect(await ask(moments[1])).toMatchObject({
      status: 200,
      etag: '"1"',
      body: {
        country: 'NL',
        version: 1,
        changedAt: moments[1],
        changedBy: { kind: 'jwt', id: 'webshop' },
        assumptions: [],
      },
    });
    expect((await ask(moments[2])).body).toMatchObject({
      country: 'DE',
      version: 2,
      changedBy: { kind: 'iam', id: 'arn:aws:sts::1:assumed-role/desk' },
    });
  });

  test('a contact as of a moment shows no name, address, value or hash', async () => {
    const { ask, moments } = await scene();

    const { body } = await ask(moments[1]);

    for (const word of ['email', 'name', 'attributes', 'addressHash', 'updatedAt'])
      expect(body).not.toHaveProperty(word);
    expect(JSON.stringify(body)).not.toMatch(/korenaar|Basic/i);
  });

  test('a contact as of a moment is not found before it was created', async () => {
    const { ask, moments } = await scene();

    expect((await ask(moments[0])).status).toBe(404);
  });

  test.each(['yesterday', '2026-13-01T00:00:00Z', ''])(
    'a contact as of a moment is refused for the time `%s`',
    async (moment) => {
      const { ask } = await scene();

      expect((await ask(moment)).status).toBe(400);
    },
  );

  test('a contact as of a moment is deleted by an erasure', async () => {
    const { ask, call, moments } = await scene();
    await call('POST', '/v1/contacts/anja/erasure', { reason: 'asked', evidenceRef: 't-2' });

    for (const moment of moments) expect((await ask(moment)).status).toBe(404);
  });
});
