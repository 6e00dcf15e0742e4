import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tableNames } from '../../../local/tables.ts';
import { sampleOf } from '../../support/how-many.ts';
import { auditedDay, type InsiderWorld, type Item, openInsiderWorld } from './insider-world.ts';

let world: InsiderWorld;
beforeAll(async () => {
  world = await openInsiderWorld();
}, 120_000);
afterAll(async () => world?.close());

const { consent, mailings, contacts } = tableNames;

/** What an insider may change: where it is, and a member whose value decisions or accounts rest on. */
const things: readonly Thing[] = [
  ['event', consent, 'CONTACT#', /^EVENT#/, 'event', 'type'],
  ['state', consent, 'CONTACT#', /^STATE$/, 'state', 'entries'],
  ['relationship and address version', consent, 'CONTACT#', /^FACTS#/, 'facts', 'country'],
  ['contact', contacts, 'CONTACT#', /^CONTACT$/, 'contact', 'country'],
  ['notice', consent, 'NOTICE#', /^V#/, 'notice', 'texts'],
  ['topic version', consent, 'TOPICS#', /^V#/, 'topic', 'names'],
  ['topic', consent, 'TOPICS#', /^TOPIC#/, 'topic', 'names'],
  ['suppression version', consent, 'SUPPRESSION#', /^V#/, 'suppression', 'reason'],
  ['suppression', consent, 'SUPPRESSION#', /^(?!V#)/, 'suppression', 'reason'],
  ['certificate', consent, 'CERTIFICATE#', /^CERTIFICATE$/, 'certificate', 'reason'],
  ['sender version', mailings, 'SENDER#', /^VERSION#/, 'sender', 'legalName'],
  ['sender', mailings, 'SENDER#', /^SENDER$/, 'sender', 'legalName'],
  ['entity version', mailings, 'ENTITY#', /^VERSION#/, 'entity', 'legalName'],
  ['entity', mailings, 'ENTITY#', /^ENTITY$/, 'entity', 'legalName'],
  ['claim', mailings, 'CLAIM#', /./, 'decision'],
  ['batch row', mailings, 'MAILING#', /^BATCH#/, 'statuses'],
  ['page row', mailings, 'MAILING#', /^PAGE#/, 'verdicts'],
  ['account', mailings, 'MAILING#', /^ACCOUNT#/, 'account', 'rows'],
  ['review', mailings, 'MAILING#', /^REVIEW#/, 'review', 'verdict'],
  ['single mail', mailings, 'MAILING#', /^MAIL$/, 'mail', 'purpose'],
  ['request', consent, 'REQUEST#', /^REQUEST$/, 'request', 'state'],
  ['request in the list', consent, 'REQUEST#LIST#', /./, 'request', 'said'],
  ['request version', consent, 'REQUEST#', /^V#/, 'logged', 'state'],
  ['settings', consent, 'LOG', /^SETTINGS$/, 'settings', 'settings'],
  ['settings version', consent, 'LOG', /^SETTINGS#/, 'settings', 'settings'],
  ['day of the audit trail', consent, 'AUDITED', /./, 'auditDay', 'hours'],
  ['entry of the audit trail', consent, `AUDIT#${auditedDay}`, /./, 'entry', 'route'],
];
type Thing = readonly [
  what: string,
  tableName: string,
  start: string,
  at: RegExp,
  member: string,
  inside?: string,
];

/** A ledger that an erasure closed holds nothing to rewrite; its certificate is a thing of its own. */
const found = (items: readonly Item[], [, , start, at]: Thing) =>
  items.filter(({ pk, sk, erased }) => pk.startsWith(start) && at.test(sk) && erased !== true);

/** An item with another value at the place that counts. */
const forged = (item: Item, [, , , , member, inside]: Thing): Item => {
  const value = item[member];
  if (inside !== undefined)
    return { ...item, [member]: { ...(value as object), [inside]: 'forged' } };
  const text = String(value);
  if (member === 'statuses') return { ...item, statuses: 'r'.repeat(text.length) };
  const other = JSON.parse(text);
  if (member === 'decision')
    return { ...item, decision: JSON.stringify({ ...other, basis: 'forged' }) };
  const jobs = other.jobs.map((job: object) => ({ ...job, jobId: '000-000000-009' }));
  return { ...item, verdicts: JSON.stringify({ ...other, jobs }) };
};

/** What is done to one thing, one contact or one partition, or the whole table. */
const acts: Readonly<Record<string, (thing: Thing, items: readonly Item[]) => Promise<unknown>>> = {
  'one is rewritten': async (thing, [first]) => world.put(thing[1], forged(first as Item, thing)),
  'all are rewritten': async (thing, all) => {
    for (const item of all) await world.put(thing[1], forged(item, thing));
  },
  'one is deleted': async ([, name], [first]) => world.drop(name, first as Item),
  'all of one partition are deleted': async ([, name], all) => {
    for (const item of all.filter(({ pk }) => pk === all[0]?.pk)) await world.drop(name, item);
  },
  'all are deleted': async ([, name], all) => {
    for (const item of all) await world.drop(name, item);
  },
  'the newest of one partition is cut off': async ([, name], all) => {
    const [newest] = all.filter(({ pk }) => pk === all.at(-1)?.pk).toReversed();
    await world.drop(name, newest as Item);
  },
  'one is put back to an earlier day': async (thing, all) => {
    const changed = all.find((item) => !isDeepStrictEqual(item, then(thing, item)));
    if (changed !== undefined) await backThen(thing, changed);
    // What no later day changed: the day before it was there.
    else await world.drop(thing[1], all[0] as Item);
  },
  'all are put back to an earlier day': async (thing, all) => {
    const changed = all.filter((item) => !isDeepStrictEqual(item, then(thing, item)));
    for (const item of changed) await backThen(thing, item);
    if (changed.length === 0) for (const item of all) await world.drop(thing[1], item);
  },
  'one is inserted': async (thing, [first]) =>
    world.put(thing[1], inserted(forged(first as Item, thing))),
  'two change places': async (thing, all) => {
    const [one] = all as readonly [Item];
    const other = all.find((item) => item.pk !== one.pk || item.sk !== one.sk);
    // Where there is only one, it changes places with one that an insider makes.
    const second = other ?? inserted(forged(one, thing));
    await world.put(thing[1], { ...second, pk: one.pk, sk: one.sk });
    await world.put(thing[1], { ...one, pk: second.pk, sk: second.sk });
  },
};

/** The item as it was on the earlier day; nothing where it was not there. */
const then = ([, name]: Thing, { pk, sk }: Item): Item | undefined =>
  world.earlier.get(name)?.find((one) => one.pk === pk && one.sk === sk);

const backThen = async (thing: Thing, item: Item) => {
  const before = then(thing, item);
  if (before === undefined) await world.drop(thing[1], item);
  else await world.put(thing[1], before);
};

/** The same beside itself, under a key that nothing has. */
const inserted = (item: Item): Item => {
  const other = (text: string) =>
    text.replace(/[0-9A-Za-z]$/, (last) => (last === 'X' ? 'Y' : 'X'));
  if (item.sk === 'SETTINGS') return { ...item, sk: 'SETTINGS#000009' };
  return item.sk === 'STATE' ||
    item.sk === 'CONTACT' ||
    /^(?:SENDER|ENTITY|MAIL|CERTIFICATE|REQUEST)$/.test(item.sk)
    ? { ...item, pk: other(item.pk) }
    : { ...item, sk: other(item.sk) };
};

test('tables that nobody touched are intact, and every leaf is accounted for', async () => {
  const { outcome, account, said } = await world.verified(await world.given());
  expect(said).toContain('seen by accountant');
  expect(account?.wrong).toEqual([]);
  expect(account?.missing).toEqual([]);
  expect(outcome).toBe('intact');
  // For cor: two events and a version of facts.
  expect(account?.closed).toBeGreaterThanOrEqual(2);
  for (const type of [
    ...(['review', 'mail', 'mailing-account', 'topic', 'contact-facts'] as const),
    ...(['request', 'settings', 'audit-day'] as const),
  ])
    expect(account?.opened[type], type).toBeGreaterThan(0);
});

const tries = things.flatMap((thing) =>
  Object.entries(acts).map(([said, act]) => [thing[0], said, thing, act] as const),
);

test.each(sampleOf(tries))(
  'a stranger names what was done to each %s: %s',
  async (_what, _said, thing, act) => {
    const [, name] = thing;
    const before = await world.itemsOf(name);
    const own = found(before, thing);
    expect(own.length).toBeGreaterThan(0);
    try {
      await act(thing, own);
      const { outcome, said } = await world.verified(await world.given());
      expect(outcome, said).toBe('refused');
    } finally {
      await world.putBack(name, before);
    }
  },
);

describe('of everything at once', () => {
  const wholes: Readonly<Record<string, readonly string[]>> = {
    'the consent table': [consent],
    'the mailings table': [mailings],
    'the contacts table': [contacts],
    'all tables': [consent, mailings, contacts],
  };
  test.each(Object.entries(wholes))(
    'a stranger names %s put back to an earlier day',
    async (_name, tables) => {
      const before = new Map<string, readonly Item[]>();
      for (const name of tables) before.set(name, await world.itemsOf(name));
      try {
        for (const name of tables) await world.putBack(name, world.earlier.get(name) ?? []);
        const { outcome, said } = await world.verified(await world.given());
        expect(outcome, said).toBe('refused');
      } finally {
        for (const [name, items] of before) await world.putBack(name, items);
      }
    },
  );

  test('one contact with its ledger, its facts and its claims put back to an earlier day: a stranger names it', async () => {
    const id = await world.idOf('bas');
    const before = new Map<string, readonly Item[]>();
    for (const name of [consent, mailings, contacts]) before.set(name, await world.itemsOf(name));
    try {
      for (const [name, items] of before) {
        const others = items.filter(({ pk }) => !pk.includes(id));
        const own = (world.earlier.get(name) ?? []).filter(({ pk }) => pk.includes(id));
        await world.putBack(name, [...others, ...own]);
      }
      const { outcome, said, account } = await world.verified(await world.given());
      expect(outcome, said).toBe('refused');
      // Two events, and at most the facts and suppressions that came with them.
      expect(account?.missing.length).toBeGreaterThanOrEqual(2);
    } finally {
      for (const [name, items] of before) await world.putBack(name, items);
    }
  });
});
