import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OneMachine, startOneMachine } from '../../../local/one-machine/start-one-machine.ts';
import { keyringFromSecret } from '../../../shared/adapters/keys/keyring.ts';
import { signLink } from '../../../shared/consent/links/link-token.ts';
import { contactId, senderId } from '../../../shared/kernel/ids.ts';
import { call, contactBody, grantBody, noticeBody, senderBody } from '../service/service-world.ts';

let home: string;
let dataDir: string;
let app: OneMachine;
let token: string;

const script = join(import.meta.dirname, '../../../scripts/machine.ts');
const machine = (...args: readonly string[]) =>
  new Promise<{ readonly code: number; readonly said: string }>((resolve) => {
    execFile(process.execPath, [script, ...args, '--data', dataDir], (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), said: stdout + stderr }),
    );
  });
const start = async () => {
  app = await startOneMachine({ dataDir });
  token = await app.issuer.adminToken();
};
const ask = (method: string, path: string, body?: unknown) =>
  call(app.apiUrl, method, path, { token, ...(body === undefined ? {} : { body }) });

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'grondslag-keys-'));
  dataDir = join(home, 'data');
  await start();
  await ask('PUT', '/v1/senders/waterweg', senderBody);
  await ask('POST', '/v1/notices', noticeBody);
  for (const name of ['anja', 'bas', 'cor']) {
    await ask('POST', '/v1/contacts', contactBody(name));
    await ask('POST', `/v1/contacts/${name}/consent/events`, grantBody);
  }
});
afterAll(async () => {
  await app.stop();
  rmSync(home, { recursive: true, force: true });
});

const keysNow = (): string =>
  (JSON.parse(readFileSync(join(dataDir, 'settings.json'), 'utf8')) as { keys: string }).keys;

/** A stop link as a mail of this moment has it. */
const linkFor = async (name: string): Promise<string> => {
  const { linkKeys, mac } = keyringFromSecret(keysNow());
  const { body } = await ask('GET', `/v1/contacts/${name}`);
  const id = contactId(String(body['internalId']));
  const link = { kind: 'stop', senderId: senderId('waterweg'), contactId: id } as const;
  return `/u/${signLink(link, linkKeys, mac)}`;
};

test('keys are rotated without a link, a stop or a backup becoming worthless', {
  timeout: 120_000,
}, async () => {
  const before = await linkFor('anja');
  // Stopped for good, under the hash of the first key.
  await ask('POST', '/v1/contacts/cor/erasure', { reason: 'asked', evidenceRef: 'ticket-1' });
  const whileRunning = await machine('keys', 'rotate-links');
  expect([whileRunning.code, whileRunning.said]).toEqual([2, expect.stringContaining('in use')]);
  await machine('backup', join(home, 'before.db'));
  await app.stop();

  for (const command of ['rotate-links', 'rotate-addresses']) {
    const { code, said } = await machine('keys', command);
    expect(code, said).toBe(0);
    expect(said).not.toContain(JSON.parse(keysNow()).addressHash.key);
  }
  const shown = await machine('keys', 'show');
  expect(JSON.parse(shown.said)).toMatchObject({
    kids: { links: ['k2', 'k1'], addresses: ['a2', 'a1'] },
  });
  expect((await machine('keys', 'new')).code).toBe(2);
  expect(statSync(join(dataDir, 'settings.json')).mode & 0o077).toBe(0);

  await start();
  const after = await linkFor('bas');
  expect((await call(app.apiUrl, 'POST', before)).status).toBe(200);
  const again = await ask('POST', '/v1/contacts', contactBody('cor'));
  expect([again.status, again.text]).toEqual([422, expect.stringContaining('suppressed')]);
  await app.stop();

  // The backup has the earlier keys beside it.
  const restored = await machine('restore', join(home, 'before.db'));
  expect(restored.code, restored.said).toBe(0);
  await start();
  expect((await call(app.apiUrl, 'POST', after)).status).toBe(200);
});
