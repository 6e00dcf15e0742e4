import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseFile } from '../../../local/one-machine/machine-file.ts';
import { openDatabase } from '../../../shared/adapters/sqlite/database.ts';
import {
  contactBody,
  grantBody,
  type Json,
  type MachineWorld,
  noticeBody,
  senderBody,
  startMachineWorld,
} from './service-world.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'stored-before-'));
let world: MachineWorld;

/**
 * Stores the record of the sender as an earlier version did, which read none: the service is stopped
 * meanwhile, as it keeps its file to itself.
 */
const storeUnread = async (record: object): Promise<void> => {
  await world.app.stop();
  const db = openDatabase(databaseFile(dataDir));
  const changed = db.run(
    `UPDATE versions SET thing = json_patch(thing, ?) WHERE kind = 'sender'`,
    JSON.stringify(record),
  );
  db.close();
  expect(changed).toBe(1);
  world = await startMachineWorld({ dataDir });
};

beforeAll(async () => {
  world = await startMachineWorld({ dataDir });
  const made = [
    await world.ask('PUT', '/v1/senders/waterweg', { body: senderBody }),
    await world.ask('POST', '/v1/notices', { body: noticeBody }),
    ...(await Promise.all(
      ['carla', 'gijs'].map((name) =>
        world.ask('POST', '/v1/contacts', {
          body: {
            ...contactBody(name),
            relationships: [
              {
                relationshipId: 'buys',
                role: 'customer',
                capacity: 'person',
                service: 'hosting',
                since: '2024-01-01',
              },
            ],
          },
        }),
      ),
    )),
    await world.ask('POST', '/v1/contacts/carla/consent/events', { body: grantBody }),
    await world.ask('POST', '/v1/contacts/gijs/objections', { body: {} }),
  ];
  for (const { status, text } of made) expect(status, text).toBeLessThan(300);
});
afterAll(async () => {
  await world.app.stop();
  rmSync(dataDir, { recursive: true });
});

const contents = [
  {
    language: 'nl',
    subject: 'Onderhoud op 24 december',
    text: 'In de nacht van 24 december zijn de servers van 01:00 tot 03:00 niet bereikbaar.\n\n{{senderName}}, {{senderAddress}}\nAfmelden: {{unsubscribeUrl}}\n',
  },
];
const maintenance = {
  senderId: 'waterweg',
  purpose: 'contract',
  service: 'hosting',
  necessity: 'The contract promises notice of interruptions.',
  contents,
};
const offer = {
  senderId: 'waterweg',
  purpose: 'commercial',
  topic: 'offers',
  contents: [{ ...contents[0], subject: 'Korting in november' }],
};

const decided = async (about: Json): Promise<readonly Json[]> => {
  const { status, body, text } = await world.ask('POST', '/v1/decisions', {
    body: { contactIds: ['carla', 'gijs'], ...about },
  });
  expect(status, text).toBe(200);
  return body['items'] as readonly Json[];
};
const effects = async (about: Json) => (await decided(about)).map(({ effect }) => effect);

/**
 * A draft that is submitted now: what was found in the record keeps it, and a preview denies it to
 * everybody.
 */
const isHeld = async (): Promise<void> => {
  const { body, text } = await world.ask('POST', '/v1/mailings', {
    body: { ...maintenance, name: 'Maintenance' },
  });
  expect([body['state'], body['band'], body['purpose']], text).toEqual([
    'held',
    'block',
    'commercial',
  ]);
  expect(JSON.stringify(body['classification'])).toContain('"code":"sender-sells"');
  const preview = await world.ask('POST', `/v1/mailings/${String(body['mailingId'])}/preview`);
  expect(preview.body, preview.text).toMatchObject({ audience: 2, allowed: 0 });
  expect(preview.text).toContain('The record of the sender is advertising');
};

describe('a sender whose record was stored before it was read', () => {
  let drafted: string;

  test('a sender whose record was stored before it was read is mailed for as long as its record says who it is', async () => {
    const made = await world.ask('POST', '/v1/mailings', {
      body: { ...maintenance, name: 'Maintenance' },
    });
    expect([made.status, made.body['state']], made.text).toEqual([201, 'draft']);
    drafted = String(made.body['mailingId']);
    expect(await effects({ mailing: maintenance })).toEqual(['allow', 'allow']);
    expect(await effects({ mailingId: drafted })).toEqual(['allow', 'allow']);
  });

  test.each([
    ['a From name', { fromAddress: 'Nu 50% korting op alles <post@mail.waterweg.example>' }],
    ['a legal name', { legalName: 'Waterweg, bestel nu met 50% korting' }],
  ])(
    'a sender whose record was stored before it was read makes marketing of service mail by %s that sells',
    async (_, record) => {
      const { legalName, fromAddress } = senderBody;
      await storeUnread({ legalName, fromAddress, ...record });
      for (const about of [{ mailing: maintenance }, { mailingId: drafted }]) {
        const [carla, gijs] = await decided(about);
        expect([carla?.['effect'], gijs?.['effect']]).toEqual(['deny', 'deny']);
        expect(gijs?.['purpose']).toBe('commercial');
        expect(gijs?.['reasons']).toContain('objected');
        expect(String(gijs?.['explanation'])).toContain('50%');
      }
      // Who consented to offers gets those; that the sender's name is one more says nothing against it.
      expect(await effects({ mailing: offer })).toEqual(['allow', 'deny']);
      const scheduled = await world.ask('POST', `/v1/mailings/${drafted}/schedule`, {
        body: { now: true },
      });
      expect(scheduled.status).toBe(422);
      await isHeld();
    },
  );
});
