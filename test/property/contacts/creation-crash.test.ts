import { describe, expect, test } from 'vitest';
import { allEvents } from '../../../shared/consent/event/consent-ledger.ts';
import type { ContactId, SenderId } from '../../../shared/kernel/ids.ts';
import { contactCaller } from '../../support/contact-api.ts';
import { type Crash, crashingAt } from '../../support/crash-at.ts';
import { memoryIdempotencyStore } from '../../support/memory/memory-idempotency-store.ts';
import { reachAmong } from '../../support/reach-among.ts';
import { type SubjectWorld, subjectWorld } from '../../support/subject-world.ts';

const email = 'anja@x.example';
const row = { senderId: 'waterweg', email, language: 'nl', country: 'NL' };
const sale = {
  relationshipId: 'r1',
  role: 'customer',
  service: 'hosting',
  since: '2026-01-05',
  sale: {
    evidenceId: 'order-1',
    soldAt: '2026-02-01',
    soldBy: 'waterweg',
    paid: true,
    addressCollectedInSale: true,
    productFamilies: ['hosting'],
    optOut: { shown: true, used: true, saidAnyTime: true },
  },
};

type Scene = {
  readonly path: string;
  readonly body: (email: string) => object;
  readonly before?: (world: SubjectWorld) => Promise<void>;
};

const importOf = (more: object) => (address: string) => ({
  importId: 'l',
  rows: [{ ...row, email: address, ...more }],
});

const scenes: Readonly<Record<string, Scene>> = {
  'a row with an objection': {
    path: '/v1/contacts/import',
    body: importOf({ consents: [{ type: 'objected' }] }),
  },
  'a row with a stop of everything and one of a purpose': {
    path: '/v1/contacts/import',
    body: importOf({
      consents: [{ type: 'objected' }, { type: 'withdrawn', purpose: 'charitable' }],
    }),
  },
  'a contact who objected at a sale': {
    path: '/v1/contacts',
    body: (address) => ({ ...row, contactId: 'anja', email: address, relationships: [sale] }),
  },
  'a contact at the address of one who objected at another sender of the entity': {
    path: '/v1/contacts',
    body: (address) => ({ ...row, contactId: 'anja', email: address }),
    before: async (world) => {
      const { call } = callerOver(world);
      const other = { ...row, senderId: 'other', contactId: 'her' };
      expect((await call('POST', '/v1/contacts', other)).status).toBe(201);
      const objection = { senderId: 'other', actor: { kind: 'subject' } };
      const said = await call('POST', '/v1/contacts/her/objections', objection);
      expect(said.status).toBe(201);
    },
  },
};

const callerOver = (world: Pick<SubjectWorld, 'tools' | 'now'>) =>
  contactCaller(world, memoryIdempotencyStore());

const dying = (world: SubjectWorld, crash: Crash) => {
  const { wrap, died } = crashingAt(crash);
  const { contacts, ledger, suppressions } = world.tools;
  const tools = {
    ...world.tools,
    contacts: wrap(contacts),
    ledger: wrap(ledger),
    suppressions: wrap(suppressions),
  };
  return { caller: callerOver({ ...world, tools }), died };
};

const openWorld = async (scene: Scene): Promise<SubjectWorld> => {
  const world = await subjectWorld();
  const tools = {
    ...world.tools,
    reachOf: reachAmong(...(['waterweg', 'other'] as readonly string[] as readonly SenderId[])),
  };
  const opened = { ...world, tools };
  await scene.before?.(opened);
  return opened;
};

/** The stops in the ledger of the contact at an address, each as its type and scope. */
const stopsAt = async (world: SubjectWorld, address: string): Promise<readonly string[]> => {
  const hashes = await world.tools.hashAddress(address as never);
  const [owner] = await world.tools.contacts.atAddress(hashes, 'waterweg' as SenderId);
  if (owner === undefined) throw new Error(`nobody is at ${address}`);
  const events = await allEvents(world.tools.ledger, owner.contactId as ContactId);
  return events.map(({ type, scope }) => `${type} ${scope.purpose ?? 'everything'}`).toSorted();
};

describe.each(Object.entries(scenes))('a creation that dies: %s', (_, scene) => {
  test('a creation that dies at any call to a store loses no stop, and records none twice when it is repeated', async () => {
    const whole = await openWorld(scene);
    expect(
      (await callerOver(whole).call('POST', scene.path, scene.body(email))).status,
    ).toBeLessThan(300);
    const expected = await stopsAt(whole, email);
    expect(expected.length).toBeGreaterThan(0);

    let crashes = 0;
    for (const when of ['before', 'after'] as const)
      for (let at = 1; ; at += 1) {
        const world = await openWorld(scene);
        const { caller, died } = dying(world, { at, when });
        await caller.call('POST', scene.path, scene.body(email)).catch(() => undefined);
        if (!died()) break;
        crashes += 1;
        await callerOver(world).call('POST', scene.path, scene.body(email));
        expect(await stopsAt(world, email), `${when} call ${at}`).toEqual(expected);
      }
    expect(crashes).toBeGreaterThan(10);
  });
});

describe('a creation that died and is not sent again', () => {
  const scene = scenes['a contact who objected at a sale'] as Scene;

  test('a creation that died and is not sent again leaves its stops to a later creation at the address under another caller’s id', async () => {
    let recorded = 0;
    for (let at = 1; ; at += 1) {
      const world = await openWorld(scene);
      const { caller, died } = dying(world, { at, when: 'after' });
      await caller.call('POST', scene.path, scene.body(email)).catch(() => undefined);
      if (!died()) break;
      const wasRecorded = [...world.data.events.values()].flat().length > 0;
      const other = { ...row, contactId: 'another' };
      await callerOver(world).call('POST', '/v1/contacts', other);
      const stops = await stopsAt(world, email);
      if (!wasRecorded) continue;
      recorded += 1;
      expect(stops, `call ${at}`).toContain('objected everything');
    }
    expect(recorded).toBeGreaterThan(0);
  });

  test('a creation that died and is not sent again shows no contact at the address or under the id', async () => {
    let reserved = 0;
    for (let at = 1; ; at += 1) {
      const world = await openWorld(scene);
      const { caller, died } = dying(world, { at, when: 'after' });
      await caller.call('POST', scene.path, scene.body(email)).catch(() => undefined);
      if (!died()) break;
      const hashes = await world.tools.hashAddress(email as never);
      if ((await world.tools.contacts.atAddress(hashes)).length > 0) continue;
      reserved += (await world.tools.contacts.reservedAt(hashes)).length;
      const { call } = callerOver(world);
      expect((await call('GET', '/v1/contacts/anja')).status).toBe(404);
      expect((await call('GET', '/v1/contacts')).body['items']).toEqual([]);
    }
    expect(reserved).toBeGreaterThan(0);
  });
});
