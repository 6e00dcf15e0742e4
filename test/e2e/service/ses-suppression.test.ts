import { PutSuppressedDestinationCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isListed, offer, openMailWorld, reinstated, security } from './mail-world.ts';
import { contactBody, startServiceWorld } from './service-world.ts';

describe('our list is the authority', () => {
  let world: Awaited<ReturnType<typeof openMailWorld>>;
  beforeAll(async () => {
    world = await openMailWorld(await startServiceWorld());
  });
  afterAll(() => world.app.stop());

  test('a complaint about an offer keeps no security mail from arriving', async () => {
    await world.person('henk');
    const { id, outcome } = await world.mail('henk', offer);
    expect(outcome).toBe('delivered');
    await world.press(id, 'complain');
    expect(await world.suppressions('henk')).toEqual(['complaint']);

    expect((await world.mail('henk', security)).outcome).toBe('delivered');
    expect(await world.suppressions('henk')).toEqual(['complaint']);
    expect(await isListed('henk')).toBe(false);
  });

  test('after a hard bounce nothing is sent, until an operator reinstates with evidence', async () => {
    await world.person('ida');
    const { id } = await world.mail('ida', security);
    await world.press(id, 'bounce');
    expect(await world.suppressions('ida')).toEqual(['hard-bounce']);
    expect((await world.mail('ida', security)).id).toBeUndefined();
    const client = new SESv2Client({});
    const EmailAddress = contactBody('ida').email;
    await client.send(new PutSuppressedDestinationCommand({ EmailAddress, Reason: 'BOUNCE' }));
    client.destroy();

    const { status, text } = await world.ask('POST', '/v1/contacts/ida/consent/events', {
      body: reinstated(),
    });

    expect(status, text).toBe(201);
    expect(await isListed('ida')).toBe(false);
    expect((await world.mail('ida', security)).outcome).toBe('delivered');
  });

  test('an address that was on no list of SES can be reinstated too', async () => {
    await world.person('jan');
    const answer = await world.ask('POST', '/v1/contacts/jan/consent/events', {
      body: reinstated(),
    });
    expect(answer.status, answer.text).toBe(201);
  });
});
