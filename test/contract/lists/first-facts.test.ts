import { PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scanRecords } from '../../../scripts/evidence/scan-records.ts';
import { contactKinds } from '../../../scripts/moving/kinds/contact-kinds.ts';
import { ledgerKinds } from '../../../scripts/moving/kinds/ledger-kinds.ts';
import { contactFactsKey } from '../../../shared/adapters/dynamodb/contacts/contact-facts-items.ts';
import { contactFromItem } from '../../../shared/adapters/items/contact-item.ts';
import { factsIn } from '../../../shared/adapters/items/first-facts.ts';
import { leavesOf } from '../../../shared/adapters/items/leaves.ts';
import { openDatabase } from '../../../shared/adapters/sqlite/database.ts';
import type { Contact } from '../../../shared/contacts/contact.ts';
import { contactFacts } from '../../../shared/contacts/contact-facts.ts';
import { logEntry } from '../../../shared/kernel/evidence/log-entry.ts';
import type { ContactId } from '../../../shared/kernel/ids.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import { sha256, waterweg } from '../../support/consent-world.ts';
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';
import { dynamoDbListStores, listWorld } from '../../support/list-world.ts';

type Item = Readonly<Record<string, unknown>>;

const by = { kind: 'jwt', id: 'officer' } as const;

const rowOf = (name: string) => ({
  senderId: waterweg,
  email: `${name}@x.nl`,
  language: 'nl',
  country: 'NL',
  contactId: name,
  consents: [
    {
      type: 'imported',
      purpose: 'commercial',
      topic: 'offers',
      occurredAt: '2026-02-01T10:00:00Z',
      upstreamProof: `entry of ${name}`,
      page: 'https://www.waterweg.example/sign-up',
      notice: { noticeId: 'offers', version: 1 },
    },
  ],
});

describe('the first facts of a contact that a list brought', () => {
  let db: TestDynamoDb;
  beforeAll(async () => {
    db = await openTestDynamoDb();
  });
  afterAll(async () => db.stop());

  const itemsOf = async (table: string): Promise<readonly Item[]> =>
    (await db.client.send(new ScanCommand({ TableName: table, ConsistentRead: true }))).Items ?? [];

  const loaded = async () => {
    const [contacts, consent] = [await db.table(), await db.table()];
    const stores = dynamoDbListStores(db.client, contacts, consent);
    const { call } = await listWorld({ stores, areOne: false, together: true });
    const rows = [rowOf('ann'), rowOf('bas')];
    const { status } = await call('POST', '/v1/contacts/import', { importId: 'list', rows });
    expect(status).toBe(200);
    const [item] = (await itemsOf(contacts)).filter(({ type }) => type === 'contact');
    const contact = contactFromItem(item as never) as Contact;
    const ofOne = async () =>
      (await itemsOf(consent)).filter(({ pk }) => pk === `CONTACT#${contact.contactId}`);
    return { contacts, consent, stores, contact, ofOne };
  };
  type Loaded = Awaited<ReturnType<typeof loaded>>;

  /** The same as it was stored before: the facts in an item of their own. */
  const asBefore = async ({ consent, ofOne }: Loaded): Promise<void> => {
    for (const item of await ofOne()) {
      const facts = factsIn(item);
      if (facts === undefined) continue;
      const { firstFacts: _, firstFactsSalt: salt, ...event } = item;
      const own = { ...contactFactsKey(facts), type: 'facts', facts, salt };
      for (const Item of [event, own])
        await db.client.send(new PutCommand({ TableName: consent, Item }));
    }
  };

  const changed = async ({ stores, contact }: Loaded, next: Partial<Contact>): Promise<Contact> => {
    const updatedAt = (contact.updatedAt + 1_000) as Instant;
    const after = { ...contact, ...next, version: contact.version + 1, updatedAt };
    expect(await stores.contacts.change(contact, after, by)).toEqual({ outcome: 'changed' });
    return after;
  };

  test('the first facts of a contact are in the item of its first event, and in none of their own', async () => {
    const { ofOne } = await loaded();

    const items = await ofOne();

    expect(items.map(({ sk }) => sk).toSorted()).toEqual(['EVENT#000000000001', 'STATE']);
    expect(items.find(({ type }) => type === 'event')).toMatchObject({
      firstFacts: { kind: 'person', language: 'nl', country: 'NL' },
      firstFactsSalt: expect.stringMatching(/^[\w-]{43}$/),
    });
  });

  test.each(['today', 'before'])(
    'the first facts of a contact are told as they were, stored as %s',
    async (when) => {
      const world = await loaded();
      if (when === 'before') await asBefore(world);
      const { stores, contact } = world;
      const at = (moment: number) => stores.contacts.factsAt(contact.contactId, moment as Instant);
      const [head] = (await stores.ledger.events(contact.contactId, 0, 1)).events;
      const facts = contactFacts(contact, head?.recordedBy);

      expect(await at(contact.createdAt)).toMatchObject({ kept: 'then', facts });
      expect(await at(contact.createdAt - 1)).toBeUndefined();

      const after = await changed(world, { country: 'BE' as Contact['country'] });

      expect(await at(after.updatedAt - 1)).toMatchObject({ kept: 'then', facts });
      expect(await at(after.updatedAt)).toMatchObject({ facts: { country: 'BE', version: 2 } });
      const versions = (await world.ofOne()).filter((item) => factsIn(item) !== undefined);
      expect(versions).toHaveLength(2);
    },
  );

  test('the first facts of a contact tell an erasure of the address that the contact left', async () => {
    const world = await loaded();
    const addressHash = 'moved' as Contact['addressHash'];
    await changed(world, { addressHash });

    expect(await world.stores.contacts.addressHashes(world.contact.contactId)).toEqual([
      world.contact.addressHash,
      addressHash,
    ]);
  });

  test('the first facts of a contact open their leaf in the evidence log, and are accounted for when they go', async () => {
    const { consent, stores, contact } = await loaded();
    const waiting = new Set((await itemsOf(consent)).flatMap(leavesOf));
    const entries: string[] = [];
    for await (const found of scanRecords(db.bare, consent)) {
      expect(found).not.toHaveProperty('beside.misplaced');
      if ('beside' in found || found.type !== 'contact-facts') continue;
      const entry = found.opening && logEntry(found.opening, sha256);
      expect(waiting).toContain(entry);
      if (found.key.pk.endsWith(contact.contactId)) entries.push(String(entry));
    }
    expect(entries).toHaveLength(1);

    const head = await stores.ledger.read(contact.contactId);
    await stores.ledger.close(contact.contactId, head.outcome === 'live' ? head.state.version : 0);

    const gone = await stores.ledger.purge(contact.contactId);

    expect(gone).toEqual(expect.arrayContaining(entries));
    expect(gone).toHaveLength(2);
  });

  test('the first facts of a contact are a row of their own on one machine', async () => {
    const { contact, ofOne } = await loaded();
    const machine = openDatabase(':memory:');
    const put = [...ledgerKinds, ...contactKinds]
      .flatMap(({ items }) => items)
      .find(({ table, sk }) => table === 'consent' && sk === 'EVENT#')?.put;

    for (const item of await ofOne()) if (item['type'] === 'event') put?.(machine, item);

    const rows = machine.all('SELECT contact_id, version, salt FROM contact_facts');
    expect(rows).toEqual([
      {
        contact_id: contact.contactId satisfies ContactId,
        version: 1,
        salt: expect.stringMatching(/^[\w-]{43}$/),
      },
    ]);
  });
});
