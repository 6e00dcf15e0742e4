import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { expect, test } from 'vitest';
import { tableNames } from '../../../local/tables.ts';
import { exportStage } from '../../../scripts/stage/export-stage.ts';
import { loadStage } from '../../../scripts/stage/load-stage.ts';
import { keyringFromSecret } from '../../../shared/adapters/keys/keyring.ts';
import { signLink } from '../../../shared/consent/links/link-token.ts';
import { contactId, senderId } from '../../../shared/kernel/ids.ts';
import {
  contactBody,
  noticeBody,
  type ServiceWorld,
  senderBody,
  startServiceWorld,
} from './service-world.ts';
import { foundByStranger, givenByKeeper } from './stranger.ts';

const start = (dataDir: string): Promise<ServiceWorld> =>
  startServiceWorld({ dataDir, sealEveryMs: 3_600_000, reconcileEveryMs: 3_600_000 });

/** What is held about somebody, and how the evidence stands. */
const heldBy = async ({ ask }: ServiceWorld) => {
  const answers = await Promise.all(
    ['', '/consent', '/consent/events', '/consent/verify', '/mailings'].map((path) =>
      ask('GET', `/v1/contacts/anja${path}`),
    ),
  );
  return answers.map(({ status, body }) => [status, body]);
};

const sizeOf = (checkpoint: string): number => Number(checkpoint.split('\n')[1]);

test('a stage that moves keeps its people, its evidence and its old links', {
  timeout: 120_000,
}, async () => {
  const home = mkdtempSync(join(tmpdir(), 'grondslag-move-'));
  const [from, to, folder] = ['from', 'to', 'export'].map((name) => join(home, name)) as [
    string,
    string,
    string,
  ];
  const old = await start(from);
  await old.ask('PUT', '/v1/senders/waterweg', { body: senderBody });
  await old.ask('POST', '/v1/notices', { body: noticeBody });
  await old.ask('POST', '/v1/contacts', { body: contactBody('anja') });
  const unsubscribed = { senderId: 'waterweg', email: 'joke@post.example' };
  const stops = [{ ...unsubscribed, consents: [{ type: 'withdrawn' }] }];
  await old.ask('POST', '/v1/contacts/import', { body: { importId: 'stops', rows: stops } });
  const imported = {
    type: 'imported',
    purpose: 'commercial',
    topic: 'offers',
    occurredAt: new Date().toISOString(),
    upstreamProof: 'entry 1',
    page: 'https://www.waterweg.example/sign-up',
    notice: { noticeId: 'offers', version: 1 },
  };
  const { contactId: _, ...row } = contactBody('anja');
  await old.ask('POST', '/v1/contacts/import', {
    body: { importId: 'list', rows: [{ ...row, consents: [imported] }] },
  });
  await old.app.seal();
  const held = await heldBy(old);
  const checkpoint = (await old.ask('GET', '/log/checkpoint')).text;
  expect(sizeOf(checkpoint)).toBeGreaterThan(0);
  const secret = await new SecretsManagerClient({}).send(
    new GetSecretValueCommand({ SecretId: 'grondslag-keys' }),
  );
  const keyring = keyringFromSecret(String(secret.SecretString));
  const link = {
    kind: 'stop',
    senderId: senderId('waterweg'),
    contactId: contactId(await old.idOf('anja')),
  } as const;
  const stopLink = `/u/${signLink(link, keyring.linkKeys, keyring.mac)}`;
  await exportStage(new DynamoDBClient({}), { tables: tableNames, folder });
  await old.app.stop();

  // What goes beside the tables: the keys, and the files of the log.
  for (const name of ['secrets', 's3'])
    cpSync(join(from, name), join(to, name), { recursive: true });
  const moved = await start(to);
  try {
    expect((await moved.ask('GET', '/v1/contacts/anja')).status).toBe(404);
    await loadStage(new DynamoDBClient({}), { tables: tableNames, folder });

    expect(await heldBy(moved)).toEqual(held);
    expect((await moved.ask('GET', '/log/checkpoint')).text).toBe(checkpoint);
    // Its own keys find the address again: whoever is stopped stays stopped.
    const again = await moved.ask('POST', '/v1/contacts', {
      body: { ...contactBody('joke'), email: 'joke@post.example' },
    });
    expect([again.status, again.text]).toEqual([422, expect.stringContaining('suppressed')]);
    // A mail from before the move still stops.
    const url = `${moved.app.apiUrl}${stopLink}`;
    expect((await fetch(url, { method: 'POST' })).status).toBe(200);
    const { body } = await moved.ask('POST', '/v1/decisions', {
      body: {
        contactIds: ['anja'],
        mailing: { senderId: 'waterweg', purpose: 'commercial', topic: 'offers' },
      },
    });
    expect((body['items'] as { effect: string; reasons: string[] }[])[0]).toMatchObject({
      effect: 'deny',
      reasons: expect.arrayContaining([expect.stringMatching(/withdrawn|objected/)]),
    });
    // All that moved is what the log has, for a stranger who kept the earlier checkpoint.
    const client = new DynamoDBClient({});
    const key = (await moved.ask('GET', '/log/key')).text.trim();
    const trust = { policy: `log ${key}\nquorum none\n`, known: [checkpoint] };
    await moved.app.seal();
    const found = await foundByStranger(await givenByKeeper(client), trust);
    expect([found.outcome, found.account?.missing], found.said).toEqual(['intact', []]);
    // The log continues where it stopped, under its own key.
    const later = (await moved.ask('GET', '/log/checkpoint')).text;
    expect(later.split('\n')[0]).toBe(checkpoint.split('\n')[0]);
    expect(sizeOf(later)).toBeGreaterThan(sizeOf(checkpoint));
    expect((await moved.ask('GET', '/v1/contacts/anja/consent/verify')).body).toMatchObject({
      outcome: 'intact',
    });
  } finally {
    await moved.app.stop();
    rmSync(home, { recursive: true, force: true });
  }
});
