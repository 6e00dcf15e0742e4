import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { runDemo } from '../../local/demo/run-demo.ts';
import { type OneMachine, startOneMachine } from '../../local/one-machine/start-one-machine.ts';
import type { ServedApp } from '../../local/served-app.ts';
import { tableNames } from '../../local/tables.ts';
import { everyKind, otherTables } from '../../scripts/moving/every-kind.ts';
import { exportMachine } from '../../scripts/moving/export-machine.ts';
import { loadMachine } from '../../scripts/moving/load-machine.ts';
import { call } from '../e2e/service/service-world.ts';
import { foundByStranger, givenByKeeper } from '../e2e/service/stranger.ts';

const scripts = join(import.meta.dirname, '../../scripts');

/** Runs an operator's command in its own process, which speaks to the stand-ins if there are any. */
const command = (name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  new Promise<{ readonly code: number; readonly said: string }>((resolve) => {
    execFile(
      process.execPath,
      [join(scripts, name), ...args],
      { env: { ...process.env, ...env } },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), said: stdout + stderr }),
    );
  });
const machine = (...args: readonly string[]) => command('machine.ts', args);
const stage = (...args: readonly string[]) =>
  command('stage.ts', args, {
    CONTACTS_TABLE: tableNames.contacts,
    CONSENT_TABLE: tableNames.consent,
    MAILINGS_TABLE: tableNames.mailings,
    LOG_BUCKET: 'grondslag-files',
  });

let home: string;
const at = (name: string) => join(home, name);
const rarely = { reconcileEveryMs: 3_600_000, sealEveryMs: 3_600_000 };
const startMachine = (folder: string) => startOneMachine({ dataDir: at(folder), ...rarely });

type Asker = (method: string, path: string, body?: unknown) => ReturnType<typeof call>;
const askerOf = async (app: ServedApp): Promise<Asker> => {
  const token = await app.issuer.adminToken();
  return (method, path, body) =>
    call(app.apiUrl, method, path, { token, ...(body === undefined ? {} : { body }) });
};

/** What is held of people and mailings, and how the evidence stands. */
const heldBy = async (ask: Asker) => {
  const answers = await Promise.all(
    [
      '/v1/contacts?limit=100',
      ...['', '/consent', '/consent/events', '/consent/verify', '/mailings'].flatMap((path) =>
        ['anja', 'bas'].map((name) => `/v1/contacts/${name}${path}`),
      ),
      '/v1/mailings?senderId=waterweg&limit=100',
      '/v1/requests?limit=100',
      '/v1/senders',
      '/log/checkpoint',
    ].map(async (path) => {
      const { status, text } = await ask('GET', path);
      return [path, status, text.startsWith('{') ? sorted(JSON.parse(text)) : text] as const;
    }),
  );
  return answers;
};

/** Pages of contacts come in no particular order. */
const sorted = (body: { readonly items?: readonly { readonly contactId?: string }[] }) =>
  body.items?.[0]?.contactId === undefined
    ? body
    : body.items.toSorted((a, b) => String(a.contactId).localeCompare(String(b.contactId)));

const stateOf = async (ask: Asker, contactId: string): Promise<string> =>
  (await ask('GET', `/v1/contacts/${contactId}/consent`)).text;

/** Every row of a file by its table, JSON as values, so that the order of members does not count. */
const rowsIn = (file: string): Readonly<Record<string, readonly unknown[]>> => {
  const db = new DatabaseSync(file, { readOnly: true });
  const tables = db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .all()
    .map(({ name }) => String(name));
  const rows = tables.map((table) => [
    table,
    db
      .prepare(`SELECT * FROM ${table}`)
      .all()
      .map(({ number: _, ...row }) => JSON.stringify(Object.entries(row).map(plainOf)))
      .toSorted(),
  ]);
  db.close();
  return Object.fromEntries(rows) as Readonly<Record<string, readonly unknown[]>>;
};
const plainOf = ([name, value]: readonly [string, unknown]) => {
  const text = value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value;
  // DynamoDB counts in seconds when something is over.
  if (name === 'expires_at') return [name, Math.ceil(Number(text) / 1_000)];
  if (typeof text !== 'string' || !/^[[{]/.test(text)) return [name, text];
  return [name, inOrder(JSON.parse(text))];
};
const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, inner]) => [name, inOrder(inner)]);
};

/** The stop links of mails to Anja and to somebody else, by the caller's id of whom they are for. */
const stopLinks = async (app: OneMachine, ask: Asker): Promise<readonly StopLink[]> => {
  const { items } = (await ask('GET', '/v1/contacts?limit=100')).body as {
    readonly items: readonly { readonly contactId: string; readonly email: string }[];
  };
  const found = items.flatMap(({ contactId, email }): StopLink[] => {
    const mails = app.inbox.mails({ to: email });
    const text = mails.map(({ id }) => JSON.stringify(app.inbox.mail(id))).join('\n');
    const path = /http:\/\/127\.0\.0\.1:\d+(\/u\/[\w.-]+)/.exec(text)?.[1];
    return path === undefined ? [] : [{ contactId, path }];
  });
  const [anja] = found.filter(({ contactId }) => contactId === 'anja');
  const [other] = found.filter(({ contactId }) => contactId !== 'anja');
  if (anja === undefined || other === undefined) throw new Error('no mails with stop links');
  return [anja, other];
};

type StopLink = { readonly contactId: string; readonly path: string };

let links: readonly StopLink[];
let held: Awaited<ReturnType<typeof heldBy>>;
let rows: ReturnType<typeof rowsIn>;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'grondslag-moving-'));
  const app = await startOneMachine({ dataDir: at('from'), reconcileEveryMs: 500 });
  const log = vi.spyOn(console, 'log').mockReturnValue(undefined);
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  await runDemo(app, { contacts: 40, seed: 7 }).finally(() => {
    log.mockRestore();
    write.mockRestore();
  });
  const ask = await askerOf(app);
  for (const name of ['erik', 'fien'])
    await ask('POST', '/v1/contacts', {
      ...{ contactId: name, senderId: 'waterweg', email: `${name}@post.example` },
      ...{ language: 'nl', country: 'NL' },
    });
  const filed = await ask('POST', '/v1/contacts/fien/requests', {
    ...{ kind: 'access', method: 'paper' },
  });
  expect(filed.status, filed.text).toBeLessThan(300);
  await ask('POST', '/v1/contacts/erik/erasure', { reason: 'asked', evidenceRef: 'ticket-1' });
  await app.feedbackRecorded();
  await app.idle();
  await app.publish();
  await app.seal();
  held = await heldBy(ask);
  links = await stopLinks(app, ask);
  await app.stop();
  rows = rowsIn(at('from/grondslag.db'));
}, 240_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('one machine as files', () => {
  test('the export of one machine leaves out no table', () => {
    const moved = everyKind.flatMap((kind) => kind.rows?.table ?? []);
    expect([...moved, ...Object.keys(otherTables)].toSorted()).toEqual(
      Object.keys(rows).toSorted(),
    );
  });

  test('one machine is not exported while something is under way, which the command names', async () => {
    cpSync(at('from'), at('busy'), { recursive: true });
    const db = new DatabaseSync(at('busy/grondslag.db'));
    db.exec(`INSERT INTO messages (queue, body, sent_at, visible_at) VALUES ('stops', '{}', 1, 1);
      UPDATE mailings SET state = 'running' WHERE mailing_id = (SELECT min(mailing_id) FROM mailings)`);
    db.close();
    const { code, said } = await machine('export', at('busy-export'), '--data', at('busy'));
    expect(code, said).toBe(2);
    expect(said).toContain('1 messages wait in the queue stops');
    expect(said).toMatch(/mailing \w+ is running/);
    expect(existsSync(at('busy-export/stage.json'))).toBe(false);
  });

  test('the files of one machine come whole though the export was cut off, and hold the mail of what they left', async () => {
    cpSync(at('from'), at('cut'), { recursive: true });
    let steps = 0;
    const cut = exportMachine({
      ...{ dataDir: at('cut'), folder: at('export'), now: new Date() },
      onProgress: () => {
        steps += 1;
        if (steps === 7) throw new Error('out of power');
      },
    });
    await expect(cut).rejects.toThrow('out of power');
    const { code, said } = await machine('export', at('export'), '--data', at('cut'));
    expect(code, said).toBe(0);

    expect(readdirSync(at('export')).toSorted()).toEqual(
      ['consent.jsonl', 'contacts.jsonl', 'keys', 'log', 'mailings.jsonl', 'stage.json'].toSorted(),
    );
    for (const file of ['keys/stage-keys', 'keys/log-key', 'contacts.jsonl', 'log/checkpoint'])
      expect(statSync(at(`export/${file}`)).mode & 0o077, file).toBe(0);
    const left = await startMachine('cut');
    expect(left.summary.join('\n')).toContain('mail is held: it was exported at');
    await left.stop();
    const again = await machine('export', at('export'), '--data', at('cut'));
    expect([again.code, again.said]).toEqual([
      2,
      expect.stringContaining('holds an export already'),
    ]);
  });

  test('the files of one machine make the same machine again, though the load was cut off', async () => {
    let steps = 0;
    const cut = loadMachine({
      ...{ dataDir: at('same'), folder: at('export') },
      onProgress: () => {
        steps += 1;
        if (steps === 2) throw new Error('out of power');
      },
    });
    await expect(cut).rejects.toThrow('out of power');
    expect(existsSync(at('same/grondslag.db'))).toBe(false);
    const { code, said } = await machine('load', at('export'), '--data', at('same'));
    expect(code, said).toBe(0);

    const loaded = rowsIn(at('same/grondslag.db'));
    for (const table of Object.keys(rows))
      expect([table, loaded[table]]).toEqual([table, unmoved.has(table) ? [] : rows[table]]);
    const verified = await machine('verify', '--data', at('same'));
    expect(verified.code, verified.said).toBe(0);
  });

  test('the files of one machine are loaded where nothing is, as they were exported, and with their keys', async () => {
    const there = await machine('load', at('export'), '--data', at('same'));
    expect([there.code, there.said]).toEqual([2, expect.stringContaining('is not empty')]);

    cpSync(at('export'), at('other'), { recursive: true });
    renameSync(at('other/keys'), at('other/no-keys'));
    const keyless = await machine('load', at('other'), '--data', at('keyless'));
    expect([keyless.code, keyless.said]).toEqual([2, expect.stringContaining('stage-keys')]);
    renameSync(at('other/no-keys'), at('other/keys'));
    const keys = JSON.parse(readFileSync(at('other/keys/stage-keys'), 'utf8')) as {
      addressHash: { key: string };
    };
    keys.addressHash.key = Buffer.alloc(32, 7).toString('base64url');
    writeFileSync(at('other/keys/stage-keys'), JSON.stringify(keys));
    const strange = await machine('load', at('other'), '--data', at('strange'));
    expect([strange.code, strange.said]).toEqual([2, expect.stringContaining('do not fit')]);
    expect(existsSync(at('strange/grondslag.db'))).toBe(false);

    const file = at('other/consent.jsonl');
    writeFileSync(file, readFileSync(file, 'utf8').replace('granted', 'refused'));
    const changed = await machine('load', at('other'), '--data', at('changed'));
    expect([changed.code, changed.said]).toEqual([
      2,
      expect.stringContaining('consent.jsonl is not as it was exported'),
    ]);
  });
});

/** Not in the export; the hold is of the machine that was left. */
const unmoved = new Set([...['messages', 'schedules', 'sending_hold', 'bundle_parts']]);

test('one machine continues as a stage, and a stage as one machine', {
  timeout: 300_000,
}, async () => {
  // What an operator puts there: the keys. The stand-ins of AWS read theirs from here.
  const keyOf = (name: string) => readFileSync(at(`export/keys/${name}`), 'utf8');
  mkdirSync(at('stage'));
  const keys = { keys: keyOf('stage-keys'), logKey: keyOf('log-key') };
  writeFileSync(at('stage/settings.json'), JSON.stringify(keys));
  const { startLocalApp } = await import('../../local/start-local-app.ts');
  const up = await startLocalApp({ dataDir: at('stage'), ...rarely, batchingSeconds: 0.2 });
  try {
    const loaded = await stage('load', at('export'));
    expect(loaded.code, loaded.said).toBe(0);
    const ask = await askerOf(up);
    expect(await heldBy(ask)).toEqual(held);

    const stopped = await call(up.apiUrl, 'POST', links[0]?.path ?? '');
    expect(stopped.status, stopped.text).toBe(200);
    expect(await stateOf(ask, 'anja')).toContain('withdrawn');
    // That the stop came from this mail is counted a moment after it was answered.
    const countedStop = async () =>
      expect((await ask('GET', '/v1/contacts/anja/mailings')).text).toContain('"stops"');
    await vi.waitFor(countedStop, { timeout: 60_000, interval: 200 });
    await up.seal();
    const client = new DynamoDBClient({});
    const key = (await ask('GET', '/log/key')).text.trim();
    const known = String(held.at(-1)?.[2]);
    const trust = { policy: `log ${key}\nquorum none\n`, known: [known] };
    const found = await foundByStranger(await givenByKeeper(client), trust);
    expect([found.outcome, found.account?.missing], found.said).toEqual(['intact', []]);
    held = await heldBy(ask);

    const exported = await stage('export', at('back'));
    expect(exported.code, exported.said).toBe(0);
  } finally {
    await up.stop();
  }
  // `aws s3 sync s3://BUCKET/log back/log`, and the keys.
  cpSync(at('stage/s3/grondslag-files/log'), at('back/log'), { recursive: true });
  for (const name of readdirSync(at('back/log'), { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.object'))
      renameSync(at(`back/log/${name}`), at(`back/log/${name.replace(/\.object$/, '')}`));
  cpSync(at('export/keys'), at('back/keys'), { recursive: true });

  const { code, said } = await machine('load', at('back'), '--data', at('down'));
  expect(code, said).toBe(0);
  const verified = await machine('verify', '--data', at('down'));
  expect(verified.code, verified.said).toBe(0);
  const down = await startMachine('down');
  try {
    const ask = await askerOf(down);
    expect(await heldBy(ask)).toEqual(held);
    const stopped = await call(down.apiUrl, 'POST', links[1]?.path ?? '');
    expect(stopped.status, stopped.text).toBe(200);
    expect(await stateOf(ask, links[1]?.contactId ?? '')).toMatch(/withdrawn|objected/);
    const before = String(held.at(-1)?.[2]).split('\n');
    await down.seal();
    const later = (await ask('GET', '/log/checkpoint')).text.split('\n');
    expect(later[0]).toBe(before[0]);
    expect(Number(later[1])).toBeGreaterThan(Number(before[1]));
  } finally {
    await down.stop();
  }
});
