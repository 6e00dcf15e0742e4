import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { localSettings } from '../../../local/local-settings.ts';
import { checkMachine, type DoctorWorld } from '../../../scripts/machine/check-machine.ts';
import { insertContact } from '../../../shared/adapters/sqlite/contacts/contact-rows.ts';
import { openDatabase } from '../../../shared/adapters/sqlite/database.ts';
import { aContact } from '../contacts/contact-store.contract.ts';

const now = new Date('2026-11-29T12:00:00Z');
const world: DoctorWorld = { now, freeBytes: () => 50e9, isClockKept: () => true };

let home: string;
let dataDir: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'grondslag-doctor-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

beforeEach(async () => {
  dataDir = mkdtempSync(join(home, 'data-'));
  await localSettings(dataDir);
  openDatabase(join(dataDir, 'grondslag.db')).close();
  writeFileSync(join(dataDir, 'last-backup'), '2026-11-29T03:00:00Z\n');
  for (const name of ['grondslag.db', 'last-backup', 'settings.json'])
    chmodSync(join(dataDir, name), 0o600);
});

const run = (change: Partial<DoctorWorld> = {}) =>
  checkMachine(dataDir, { ...world, ...change }).map(({ level, about }) => `${level} ${about}`);
const change = (sql: string) => {
  const db = openDatabase(join(dataDir, 'grondslag.db'));
  db.run(sql);
  db.close();
  chmodSync(join(dataDir, 'grondslag.db'), 0o600);
};

test('a machine on which all is well has nothing to mend', () => {
  expect(run()).toEqual(['ok file', 'ok clock', 'ok rights', 'ok keys', 'ok disk', 'ok backup']);
});

test('the doctor of one machine counts in the size what was written last and is not in the file itself yet', () => {
  const db = openDatabase(join(dataDir, 'grondslag.db'));
  for (const name of ['one', 'two', 'three', 'four'])
    db.run('INSERT INTO snapshots (mailing_id, snapshot) VALUES (?, ?)', name, 'x'.repeat(400_000));
  const [file] = checkMachine(dataDir, world).filter(({ about }) => about === 'file');
  db.close();
  expect(Number(/([\d.]+) MB/.exec(file?.says ?? '')?.[1])).toBeGreaterThan(1.5);
});

test('the doctor of one machine finds a folder without a file to be a failure', () => {
  rmSync(join(dataDir, 'grondslag.db'));
  expect(run()).toEqual(['fail file']);
});

test.each([
  [
    'others can read the keys',
    'fail rights',
    () => chmodSync(join(dataDir, 'settings.json'), 0o644),
  ],
  ['the keys are gone', 'fail keys', () => rmSync(join(dataDir, 'settings.json'))],
  ['the keys are no keys', 'fail keys', () => writeFileSync(join(dataDir, 'settings.json'), '{}')],
  [
    'the keys are those of another machine',
    'fail keys',
    () => {
      const db = openDatabase(join(dataDir, 'grondslag.db'));
      insertContact(db, aContact('anja'));
      db.close();
    },
  ],
  [
    'the file is damaged',
    'fail file',
    () => writeFileSync(join(dataDir, 'grondslag.db'), Buffer.alloc(8_192, 7)),
  ],
  ['a newer version wrote the file', 'fail file', () => change('PRAGMA user_version = 1000')],
  [
    'an earlier version wrote the file',
    'warn version',
    () => {
      change('DROP TABLE sending_hold');
      change('PRAGMA user_version = 4');
    },
  ],
  ['mail is held', 'fail mail', () => change("INSERT INTO sending_hold VALUES (1, 1, 'why')")],
  [
    'a message was tried too often',
    'warn queues',
    () =>
      change(
        `INSERT INTO messages (queue, body, sent_at, visible_at) VALUES ('send-dead-letters', '{}', ${now.getTime()}, ${now.getTime()})`,
      ),
  ],
  [
    'a message waits and nobody works',
    'warn queues',
    () =>
      change(
        "INSERT INTO messages (queue, body, sent_at, visible_at) VALUES ('stops', '{}', 1, 1)",
      ),
  ],
  [
    'the clock was set back',
    'fail clock',
    () =>
      change(
        `INSERT INTO messages (queue, body, sent_at, visible_at) VALUES ('send', '{}', ${now.getTime() + 3_600_000}, ${now.getTime() + 3_600_000})`,
      ),
  ],
  [
    'somebody was erased and is back',
    'fail erasure',
    () => {
      change("INSERT INTO contacts (contact_id) VALUES ('dirk')");
      change("INSERT INTO consent_states (contact_id, version, is_erased) VALUES ('dirk', 1, 1)");
    },
  ],
  [
    'somebody has a ledger and is no contact',
    'warn contacts',
    () => change("INSERT INTO consent_states (contact_id, version) VALUES ('dirk', 1)"),
  ],
  ['no backup was made', 'warn backup', () => rmSync(join(dataDir, 'last-backup'))],
  [
    'the last backup is old',
    'warn backup',
    () => writeFileSync(join(dataDir, 'last-backup'), '2026-11-20T03:00:00Z\n', { mode: 0o600 }),
  ],
])('the doctor of one machine reports that %s: %s', (_name, finding, spoil) => {
  spoil();
  expect(run()).toContain(finding);
});

test.each([
  [100e6, 'fail disk'],
  [200.01e6, 'warn disk'],
])('the doctor of one machine reports %d bytes free as “%s”', (bytes, finding) => {
  expect(run({ freeBytes: () => bytes })).toContain(finding);
});

test('the doctor of one machine reports an unsynchronised clock', () => {
  expect(run({ isClockKept: () => false })).toContain('warn clock');
  expect(run({ isClockKept: () => undefined })).toContain('ok clock');
});
