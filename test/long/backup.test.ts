import { execFile } from 'node:child_process';
import {
  closeSync,
  cpSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type OneMachine, startOneMachine } from '../../local/one-machine/start-one-machine.ts';
import {
  call,
  contactBody,
  grantBody,
  noticeBody,
  senderBody,
} from '../e2e/service/service-world.ts';

const script = join(import.meta.dirname, '../../scripts/machine.ts');

/** Runs the operator's command in its own process. */
const machine = (...args: readonly string[]) =>
  new Promise<{ readonly code: number; readonly said: string }>((resolve) => {
    execFile(process.execPath, [script, ...args], (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), said: stdout + stderr }),
    );
  });

let home: string;
let seeded: string;
let dataDir: string;
let backup: string;
let app: OneMachine | undefined;
let token = '';

const start = async (folder: string): Promise<OneMachine> => {
  app = await startOneMachine({ dataDir: folder, reconcileEveryMs: 200, onError: console.error });
  token = await app.issuer.adminToken();
  return app;
};
const stop = async () => {
  await app?.stop();
  app = undefined;
};
const ask = async (method: string, path: string, body?: unknown) => {
  const answer = await call(app?.apiUrl ?? '', method, path, {
    token,
    ...(body === undefined ? {} : { body }),
  });
  expect(answer.status, `${method} ${path}: ${answer.text}`).toBeLessThan(300);
  return answer.body;
};

/** A commercial mailing to some people; its id. */
const mailingTo = async (...contactIds: readonly string[]): Promise<string> => {
  const { mailingId } = await ask('POST', '/v1/mailings', {
    senderId: 'waterweg',
    name: 'Autumn offers',
    purpose: 'commercial',
    topic: 'offers',
    audience: { contactIds },
    contents: [
      {
        language: 'nl',
        subject: 'Aanbiedingen van deze herfst',
        text: 'Deze maand 20% korting op alle pakketten.\n\n{{senderName}}, {{senderAddress}}\n\nAfmelden: {{unsubscribeUrl}}',
      },
    ],
  });
  return String(mailingId);
};
const untilState = async (mailingId: string, state: string) => {
  for (let tries = 0; tries < 200; tries += 1) {
    const mailing = await ask('GET', `/v1/mailings/${mailingId}`);
    if (mailing['state'] === state) return mailing;
    await sleep(50);
  }
  throw new Error(`${mailingId} is never ${state}`);
};
const stateOf = async (contactId: string) =>
  JSON.stringify(await ask('GET', `/v1/contacts/${contactId}/consent`));
const withdraw = (contactId: string) =>
  ask('POST', `/v1/contacts/${contactId}/consent/events`, {
    type: 'withdrawn',
    purpose: 'commercial',
    topic: 'offers',
    method: 'written',
  });

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'grondslag-backup-'));
  seeded = join(home, 'seeded');
  await start(seeded);
  await ask('PUT', '/v1/senders/waterweg', senderBody);
  await ask('POST', '/v1/notices', noticeBody);
  for (const name of ['anja', 'bas', 'cas', 'dirk']) {
    await ask('POST', '/v1/contacts', contactBody(name));
    await ask('POST', `/v1/contacts/${name}/consent/events`, grantBody);
  }
  await app?.seal();
  await stop();
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

let round = 0;
beforeEach(() => {
  round += 1;
  dataDir = join(home, `round-${round}`);
  backup = join(home, `backup-${round}.db`);
  cpSync(seeded, dataDir, { recursive: true });
});
afterEach(stop);

describe('a backup', () => {
  test('a backup is made while the service writes, whole, of one moment, and the owner’s alone', async () => {
    await start(dataDir);
    const writing = (async () => {
      for (let one = 0; one < 40; one += 1)
        await ask('POST', '/v1/contacts', contactBody(`w${one}`));
    })();
    const made = await machine('backup', backup, '--data', dataDir);
    await writing;

    expect(made, made.said).toMatchObject({ code: 0 });
    for (const file of [backup, `${backup}.keys`]) expect(statSync(file).mode & 0o077).toBe(0);
    expect(readdirSync(home).filter((name) => /(-wal|-shm|\.part)$/.test(name))).toEqual([]);
    const copy = new DatabaseSync(backup, { readOnly: true });
    expect(copy.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
    expect(
      copy.prepare('SELECT count(*) AS n FROM consent_states WHERE version > 0').get()?.['n'],
    ).toBe(4);
    copy.close();
  });

  test('a backup never takes the name of another file, nor leaves a gap where there was none', async () => {
    writeFileSync(backup, 'dear');
    expect((await machine('backup', backup, '--data', dataDir)).code).toBe(2);
    expect(readFileSync(backup, 'utf8')).toBe('dear');
    expect((await machine('backup', backup, '--data', join(home, 'nowhere'))).code).toBe(2);
  });
});

describe('the evidence of everybody', () => {
  const verify = (...flags: readonly string[]) => machine('verify', '--data', dataDir, ...flags);

  test('the evidence of everybody is intact after ordinary days', async () => {
    const found = await verify();
    expect(found, found.said).toMatchObject({ code: 0 });
    expect(found.said).toContain('{"intact":4}');
  });

  test('the evidence of everybody is found broken where an event was changed, and is left as it is', async () => {
    edit(
      join(dataDir, 'grondslag.db'),
      'UPDATE consent_events SET event = replace(event, \'"granted"\', \'"withdrawn"\') WHERE sequence = 1 AND contact_id = (SELECT min(contact_id) FROM consent_events)',
    );
    for (const flags of [[], ['--write'], []]) {
      const found = await verify(...flags);
      expect(found.code, found.said).toBe(1);
      expect(found.said).toContain('broken');
    }
  });

  test('the evidence of everybody is whole again once a state that is behind its events was written again', async () => {
    const file = join(dataDir, 'grondslag.db');
    const old = join(home, `old-${round}.db`);
    await start(dataDir);
    await machine('backup', old, '--data', dataDir);
    await withdraw('anja');
    await stop();
    // The states of the day before, as a table that could not be read leaves them.
    edit(
      file,
      `ATTACH '${old}' AS old; DELETE FROM main.consent_states; INSERT INTO main.consent_states SELECT * FROM old.consent_states`,
    );
    expect((await verify()).code).toBe(1);
    expect((await verify('--write')).code).toBe(0);
    await start(dataDir);
    expect(await stateOf('anja')).toContain('withdrawn');
  });
});

describe('a restored file', () => {
  test('a restored file is refused while the service runs, and nothing is touched', async () => {
    await machine('backup', backup, '--data', dataDir);
    await start(dataDir);
    const refused = await machine('restore', backup, '--data', dataDir);

    expect(refused.code).toBe(2);
    expect(refused.said).toContain('in use by process');
    expect(readdirSync(dataDir).filter((name) => /restor/.test(name))).toEqual([]);
  });

  test('a restored file knows the stops, erasures and mails since its backup, from the file that it replaces', async () => {
    await machine('backup', backup, '--data', dataDir);
    await start(dataDir);
    await withdraw('anja');
    await ask('POST', '/v1/contacts/dirk/erasure', {
      reason: 'asked by the person',
      evidenceRef: '1',
    });
    const mailingId = await mailingTo('bas', 'cas');
    await ask('POST', `/v1/mailings/${mailingId}/schedule`, { now: true });
    await untilState(mailingId, 'finished');
    await app?.seal();
    const before = [await stateOf('anja'), await stateOf('bas')];
    const mailed = app?.inbox.mails().length;
    expect(mailed).toBe(2);
    await stop();

    const restored = await machine('restore', backup, '--data', dataDir);
    expect(restored, restored.said).toMatchObject({ code: 0 });

    await start(dataDir);
    expect([await stateOf('anja'), await stateOf('bas')]).toEqual(before);
    await untilState(mailingId, 'finished');
    expect((await call(app?.apiUrl ?? '', 'GET', '/v1/contacts/dirk', { token })).status).toBe(404);
    await app?.reconcile();
    expect(app?.inbox.mails().length).toBe(mailed);
    const [kept = ''] = readdirSync(dataDir).filter((name) => name.startsWith('before-restore-'));
    expect(existsSync(join(dataDir, kept, 'grondslag.db'))).toBe(true);
    expect((await machine('doctor', '--data', dataDir)).code).toBe(0);
  });

  test('a restored file mails nobody by itself if later data is lost, until a person allows it', async () => {
    await start(dataDir);
    const scheduled = await mailingTo('anja', 'bas');
    const inAnHour = new Date(Date.now() + 3_600_000).toISOString().slice(0, 16);
    await ask('POST', `/v1/mailings/${scheduled}/schedule`, { localTime: inAnHour, zone: 'UTC' });
    await machine('backup', backup, '--data', dataDir);
    await stop();
    for (const name of readdirSync(dataDir).filter((one) => one.startsWith('grondslag.db')))
      rmSync(join(dataDir, name));

    const restored = await machine('restore', backup, '--data', dataDir);
    expect(restored.code, restored.said).toBe(1);
    expect(restored.said).toContain(`mailing ${scheduled}: cancelled`);
    const sick = await machine('doctor', '--data', dataDir);
    expect(sick.code, sick.said).toBe(1);
    expect(sick.said).toContain('it is held');

    await start(dataDir);
    expect((await ask('GET', `/v1/mailings/${scheduled}`))['state']).toBe('cancelled');
    const later = await mailingTo('anja', 'bas');
    await ask('POST', `/v1/mailings/${later}/schedule`, { now: true });
    await untilState(later, 'running');
    await sleep(1_000);
    expect(app?.inbox.mails()).toEqual([]);
    await stop();

    expect((await machine('resume', '--data', dataDir)).code).toBe(0);
    await start(dataDir);
    await untilState(later, 'finished');
    expect(app?.inbox.mails().length).toBe(2);
  }, 60_000);

  test('a restored file continues as it was if the operator says that nothing happened since', async () => {
    await machine('backup', backup, '--data', dataDir);
    const moved = join(home, `moved-${round}`);
    const restored = await machine('restore', backup, '--complete', '--data', moved);

    expect(restored, restored.said).toMatchObject({ code: 0 });
    await start(moved);
    expect(await stateOf('bas')).toContain('granted');
  });

  test('a restored file takes what can be read of a damaged file, and is held for the rest', async () => {
    await machine('backup', backup, '--data', dataDir);
    await start(dataDir);
    await withdraw('anja');
    await stop();
    damage(join(dataDir, 'grondslag.db'), 'contact_facts');

    const restored = await machine('restore', backup, '--data', dataDir);
    expect(restored.code, restored.said).toBe(1);
    expect(restored.said).toContain('contact_facts');
    expect(restored.said).toContain('mail is held');
    await start(dataDir);
    expect(await stateOf('anja')).toContain('withdrawn');
  });

  test.each([
    ['no SQLite file', () => writeFileSync(backup, 'nothing of ours'), 'cannot be'],
    [
      'a file of a newer version',
      () => edit(backup, 'PRAGMA user_version = 1000'),
      'a newer version',
    ],
    [
      'a file whose keys are others',
      () => {
        const settings = JSON.parse(readFileSync(`${backup}.keys`, 'utf8'));
        const keys = JSON.parse(settings.keys);
        keys.addressHash.key = 'x'.repeat(43);
        writeFileSync(
          `${backup}.keys`,
          JSON.stringify({ ...settings, keys: JSON.stringify(keys) }),
        );
      },
      'the keys do not fit',
    ],
    [
      'a backup that is later than the file',
      () => edit(backup, 'UPDATE consent_states SET version = version + 1'),
      'no later state',
    ],
  ])('a restored file is not made of %s', async (_name, spoil, words) => {
    await machine('backup', backup, '--data', dataDir);
    const before = readFileSync(join(dataDir, 'grondslag.db'));
    spoil();

    const refused = await machine('restore', backup, '--data', dataDir);
    expect(refused.code, refused.said).toBe(2);
    expect(refused.said).toContain(words);
    expect(readFileSync(join(dataDir, 'grondslag.db'))).toEqual(before);
  });

  test('a restore that is half done keeps the service from starting, and is completed by running it again', async () => {
    await machine('backup', backup, '--data', dataDir);
    writeFileSync(join(dataDir, 'restoring'), join(dataDir, 'before-restore-x'));
    await expect(start(dataDir)).rejects.toThrow('cut off');

    expect((await machine('restore', backup, '--data', dataDir)).code).toBe(0);
    await start(dataDir);
    expect(await stateOf('bas')).toContain('granted');
  });
});

const edit = (file: string, sql: string): void => {
  const db = new DatabaseSync(file);
  db.exec(sql);
  db.close();
};

/** Overwrites the page where a table begins. */
const damage = (file: string, table: string): void => {
  const db = new DatabaseSync(file);
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  const root = Number(
    db.prepare('SELECT rootpage FROM sqlite_master WHERE name = ?').get(table)?.['rootpage'],
  );
  const size = Number(db.prepare('PRAGMA page_size').get()?.['page_size']);
  db.close();
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(size, 7), 0, size, (root - 1) * size);
  closeSync(handle);
};
