import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isListed, offer, openMailWorld, reinstated, security } from './mail-world.ts';
import type { Json } from './service-world.ts';
import { startServiceWorld } from './service-world.ts';

describe('configuration sets of an earlier deployment, which use SES’s list', () => {
  let world: Awaited<ReturnType<typeof openMailWorld>>;
  beforeAll(async () => {
    const configurationSets = [
      { name: 'grondslag-plain' },
      { name: 'grondslag-tracked', tracking: true },
    ];
    world = await openMailWorld(await startServiceWorld({ stack: { ses: { configurationSets } } }));
  });
  afterAll(() => world.app.stop());

  test('a mail that SES suppressed is reported as such, not as a bounce of the mailbox', async () => {
    await world.person('kees');
    const { id } = await world.mail('kees', offer);
    await world.press(id, 'complain');
    expect(await isListed('kees')).toBe(true);

    const { outcome, end } = await world.mail('kees', security);

    expect(outcome).toBe('suppressed');
    expect(await world.suppressions('kees')).toEqual(['complaint']);
    expect((end['progress'] as Json)['feedback']).toMatchObject({
      withheld: 1,
      hardBounces: 0,
    });
  });

  test('a reinstatement clears SES’s list, so that mail arrives', async () => {
    await world.person('lea');
    const { id } = await world.mail('lea', security);
    await world.press(id, 'bounce');
    expect(await isListed('lea')).toBe(true);

    await world.ask('POST', '/v1/contacts/lea/consent/events', { body: reinstated() });

    expect(await isListed('lea')).toBe(false);
    expect((await world.mail('lea', security)).outcome).toBe('delivered');
  });
});
