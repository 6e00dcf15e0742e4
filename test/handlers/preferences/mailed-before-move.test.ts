import { afterAll, beforeAll, expect, test } from 'vitest';
import { createHandler } from '../../../functions/preferences/handler.ts';
import { drainStops } from '../../../functions/preferences/stop/store-stop.ts';
import type { RunningService } from '../../../local/services/start-http-service.ts';
import type { Contact } from '../../../shared/contacts/contact.ts';
import { invokeHttp } from '../../support/invoke-http.ts';
import { jan } from '../../support/pages/jan.ts';
import { offers, offersNotice, type PageWorld, pageWorld } from '../../support/pages/page-world.ts';

let world: PageWorld;
let server: RunningService;
beforeAll(async () => {
  server = await invokeHttp((event, context) =>
    createHandler(world.dependencies)(event as never, context),
  );
});
afterAll(() => server.stop());

const press = async (link: string) => {
  const { status } = await fetch(`${server.url}/u/${link}`, { method: 'POST' });
  expect(status).toBe(200);
};

const moved = async (...addresses: readonly string[]): Promise<PageWorld> => {
  const fresh = await pageWorld();
  await fresh.say({ type: 'granted', scope: offers, notice: offersNotice });
  for (const address of addresses) {
    const last = (await fresh.contact()) as Contact;
    const addressHash = address as Contact['addressHash'];
    const next = { ...last, addressHash, version: last.version + 1, updatedAt: fresh.now() };
    fresh.pass(1);
    await fresh.dependencies.contacts.change(last, next, { kind: 'system', id: 'test' });
  }
  return fresh;
};

const keptOff = async (...hashes: readonly string[]) => {
  const rows = await world.dependencies.suppressions.inForce(hashes as never, jan.senderId);
  return rows.map(({ addressHash, reason }) => [addressHash, reason]);
};

test('a stop by a link from 0.1.0, which names no address, suppresses every address that the contact left', async () => {
  world = await moved('hash-2', 'hash-3');
  await press(world.links.stop());
  expect(await keptOff('hash-of-jan', 'hash-2', 'hash-3')).toEqual([
    ['hash-of-jan', 'objection'],
    ['hash-2', 'objection'],
  ]);
});

test('a stop by a link that names its address suppresses that address', async () => {
  world = await moved('hash-2', 'hash-3');
  await press(world.links.stop({ ...offers, addressAt: jan.updatedAt }));
  expect(await keptOff('hash-of-jan', 'hash-2', 'hash-3')).toEqual([['hash-of-jan', 'objection']]);
});

test('a complaint on the address is kept as one, and a stop of measuring suppresses nothing', async () => {
  world = await moved('hash-2');
  const { senderId } = jan;
  await world.dependencies.suppressions.put({
    addressHash: jan.addressHash,
    scope: senderId,
    reason: 'complaint',
    at: jan.createdAt,
  });
  await press(world.links.stop());
  expect(await keptOff('hash-of-jan')).toEqual([['hash-of-jan', 'complaint']]);

  world = await moved('hash-2');
  const body = 'do=save&shown=1/tracking.open//';
  await fetch(`${server.url}/p/${world.links.preferences()}`, { method: 'POST', body });
  expect(await keptOff('hash-of-jan')).toEqual([]);
});

test('a deferred stop suppresses the mailed address when it is recorded', async () => {
  world = await moved('hash-2', 'hash-3');
  world.away.ledger = true;
  await press(world.links.stop({ ...offers, addressAt: jan.updatedAt }));
  expect(await keptOff('hash-of-jan')).toEqual([]);
  world.away.ledger = false;
  const Records = world.queue.map((stop) => ({ messageId: 'm', body: JSON.stringify(stop) }));
  const drained = await drainStops(world.dependencies)({ Records } as never);
  expect(drained.batchItemFailures).toEqual([]);
  expect(await keptOff('hash-of-jan', 'hash-2', 'hash-3')).toEqual([['hash-of-jan', 'objection']]);
});

test('a preference link of 0.1.0, which names no address, shows and changes nothing once one was left', async () => {
  world = await moved();
  const link = `${server.url}/p/${world.links.preferences()}`;
  expect(await (await fetch(link)).text()).toContain('type="checkbox"');
  world = await moved('hash-2');
  const left = await (await fetch(link)).text();
  expect(left).not.toContain('type="checkbox"');
  expect(left).toContain('name="stop"');
  const body = new URLSearchParams({ do: 'language', language: 'de' });
  await fetch(link, { method: 'POST', body });
  expect(((await world.contact()) as Contact).language).toBe('nl');
});
