import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { localSettings } from '../../../local/local-settings.ts';
import { movedPorts } from '../../../local/served-app.ts';
import { isFree } from '../../../local/services/free-port.ts';

let folder: string;
let others: Server[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'grondslag-settings-'));
  others = [];
});
afterEach(async () => {
  for (const one of others) await new Promise((done) => one.close(done));
  rmSync(folder, { recursive: true, force: true });
});

/** Another program on a port; nothing to do where there is one already. */
const taken = async (port: number): Promise<void> => {
  if (!(await isFree(port))) return;
  const server = createServer();
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  others.push(server);
};

test('a new folder uses the usual ports, or stores others and says that another program has the usual ones', async () => {
  await taken(4680);
  await taken(4681);
  const settings = await localSettings(folder, { usualPorts: true });
  expect([4680, 4681]).not.toContain(settings.apiPort);
  expect(movedPorts(settings)).toEqual([
    'port 4680 is taken by another program: this folder keeps another one',
    'port 4681 is taken by another program: this folder keeps another one',
  ]);
  const again = await localSettings(folder, { usualPorts: true });
  expect([again.apiPort, again.inboxPort]).toEqual([settings.apiPort, settings.inboxPort]);
  expect(movedPorts(again)).toEqual([]);
});

test('a folder whose port is taken uses another this once, and says what that means', async () => {
  const first = await localSettings(folder);
  await taken(first.apiPort);
  const second = await localSettings(folder);
  expect(second.apiPort).not.toBe(first.apiPort);
  expect(movedPorts(second)).toEqual([
    `port ${first.apiPort} is taken by another program: links in earlier mails work when it is free again`,
  ]);
  for (const one of others.splice(0)) await new Promise((done) => one.close(done));
  expect((await localSettings(folder)).apiPort).toBe(first.apiPort);
});

test('an explicitly chosen port is not reported', async () => {
  await taken(4680);
  const settings = await localSettings(folder, {
    usualPorts: true,
    apiPort: 4_690,
    inboxPort: 4_691,
  });
  expect([settings.apiPort, settings.moved]).toEqual([4_690, []]);
});

test('the keys and the key of tokens are kept', async () => {
  const { keys, logKey, issuerKey } = await localSettings(folder);
  expect(await localSettings(folder)).toMatchObject({ keys, logKey, issuerKey });
});

test('port 0 is one that is free, which links can name and the folder keeps', async () => {
  const settings = await localSettings(folder, { apiPort: 0, inboxPort: 0 });
  expect(settings.apiPort).toBeGreaterThan(0);
  expect(settings.inboxPort).toBeGreaterThan(0);
  const again = await localSettings(folder);
  expect([again.apiPort, again.inboxPort]).toEqual([settings.apiPort, settings.inboxPort]);
});
