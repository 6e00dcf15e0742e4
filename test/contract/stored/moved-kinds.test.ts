import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allIntact, verifyLedgers } from '../../../scripts/machine/verify-ledgers.ts';
import { otherTables, putItem } from '../../../scripts/moving/every-kind.ts';
import { exportMachine } from '../../../scripts/moving/export-machine.ts';
import { putLater, putLaterTable } from '../../../scripts/moving/kinds/mailing-kinds.ts';
import { putRow } from '../../../scripts/moving/kinds/moved-kind.ts';
import { loadMachine } from '../../../scripts/moving/load-machine.ts';
import { itemOfLine, lineOfItem } from '../../../scripts/stage/item-line.ts';
import { uploadLog } from '../../../scripts/stage/upload-log.ts';
import { type Database, openDatabase } from '../../../shared/adapters/sqlite/database.ts';
import { sqliteDispatchLedger } from '../../../shared/adapters/sqlite/dispatch/sqlite-dispatch-ledger.ts';
import { sqliteMailingStore } from '../../../shared/adapters/sqlite/mailings/sqlite-mailing-store.ts';
import type { MailingId } from '../../../shared/kernel/ids.ts';
import { storedItems, type TableName } from './stored-release.ts';

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'grondslag-kinds-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const json = JSON.stringify;
const hash = 'ab'.repeat(32);
const leaf = Buffer.from(hash, 'hex');
/** More than a head or a row of the outbox holds as one item. */
const manyLeaves = Buffer.concat(Array.from({ length: 12_000 }, () => leaf));
const expires_at = 1_900_000_000_000;
const header = { mailingId: 'm1', senderId: 's1', createdAt: 5, state: 'held', version: 2 };
const suppression = { addressHash: 'h1', scope: 's1', reason: 'objected', at: 3 };
const hold = { on: 'contact', id: 'c1', holdId: 'h1', reason: 'dispute' };
const request = {
  requestId: 'r1',
  contactId: 'c1',
  state: 'open',
  kind: 'access',
  dueAt: 9,
  version: 1,
};
const run = { day: '2026-11-29', state: 'done', kind: 'requests', counts: {}, version: 4 };
const job = { noticeId: 'n1', noticeVersion: 1, state: 'done', version: 3 };
const place = { size: 4, at: 8, segment: hash, start: 0 };

/** A row or more of every table that moves, with what is rare in each. */
const everyRow: Readonly<
  Record<string, readonly Record<string, string | number | Uint8Array | null>[]>
> = {
  contacts: [
    {
      number: 1,
      contact_id: 'c1',
      sender_id: 's1',
      version: 1,
      contact: json({ contactId: 'c1', senderId: 's1', version: 1 }),
    },
    { number: 2, contact_id: 'c2', sender_id: null, version: null, contact: null },
  ],
  addresses: [
    { address_hash: 'h1', sender_id: 's1', contact_id: 'c1', is_reserved: 0 },
    { address_hash: 'h1', sender_id: 's2', contact_id: 'c2', is_reserved: 1 },
  ],
  tagged_addresses: [{ mailbox_hash: 'h2', contact_id: 'c1', sender_id: 's1' }],
  tagged_mailboxes: [{ mailbox_hash: 'h2', contact_id: 'c1', sender_id: 's1' }],
  external_ids: [{ external_id: 'crm#1', contact_id: 'c1' }],
  collected: [{ key_hash: hash, contact_id: 'c1' }],
  proofs: [{ key_hash: 'cd'.repeat(32), mark: 'mark-1' }],
  contact_facts: [
    {
      contact_id: 'c1',
      changed_at: 7,
      version: 1,
      facts: json({ addressHash: 'h1', changedAt: 7, contactId: 'c1', version: 1 }),
      salt: 'salt-1',
    },
  ],
  sign_ups: [{ name: 'net-1', taken: 3, expires_at }],
  consent_states: [
    {
      contact_id: 'c1',
      version: 0,
      is_erased: 0,
      last_hash: '',
      state: json({ contactId: 'c1', entries: {} }),
      marks: json({}),
      secret: 'secret-1',
      leaves: null,
    },
    {
      contact_id: 'c3',
      version: 9,
      is_erased: 1,
      last_hash: null,
      state: null,
      marks: null,
      secret: null,
      leaves: manyLeaves,
    },
  ],
  consent_events: [
    { contact_id: 'c1', sequence: 1, event: json({ eventId: 'e1', type: 'granted' }) },
  ],
  consent_keys: [{ contact_id: 'c1', key: 'a#b', fingerprint: 'f', sequences: '[1,2]' }],
  suppressions: [{ address_hash: 'h1', scope: 's1', suppression: json(suppression) }],
  suppression_versions: [
    {
      address_hash: 'h1',
      scope: 's1',
      entry: hash,
      suppression: json(suppression),
      salt: 'salt-2',
    },
  ],
  asked_back: [{ address_hash: 'h1', asked_at: 4, expires_at }],
  opt_in_tokens: [{ token_hash: hash, token: json({ tokenHash: hash }), expires_at }],
  outbox: [
    {
      id: 'e1',
      at: 6,
      announcements: json([{ id: 'e1', at: 6, announcement: { type: 't' } }]),
      leaves: leaf,
    },
    {
      id: 'e2+1',
      at: 6,
      announcements: json([
        { id: 'e2', at: 6, announcement: {} },
        { id: 'e3', at: 6, announcement: {} },
      ]),
      leaves: null,
    },
    { id: '000000000000006#x', at: 6, announcements: null, leaves: leaf },
  ],
  parked_announcements: [{ id: 'e4', at: 6, announcement: json({ type: 't' }) }],
  notices: [1, 2].map((version) => ({
    ...{ notice_id: 'n1', version, sender_id: 's1', salt: `salt-n${version}` },
    notice: json({ noticeId: 'n1', version, senderId: 's1' }),
  })),
  audit_trail: ['a1', 'a2'].map((auditId) => ({
    ...{ day: '2026-11-29', audit_id: auditId, at: 5, expires_at },
    entry: json({ auditId, at: 5, caller: { kind: 'jwt', id: 'x#y' }, roles: ['admin'] }),
  })),
  topics: [1, 2].map((version) => ({
    ...{ entity_id: 'x1', topic_id: 'news#1', version, salt: `salt-t${version}` },
    topic: json({ entityId: 'x1', topicId: 'news#1', version }),
  })),
  requests: [
    {
      request_id: 'r1',
      contact_id: 'c1',
      state: 'open',
      kind: 'access',
      due_at: 9,
      version: 1,
      request: json(request),
      secret: 'secret-2',
    },
  ],
  request_versions: [
    { request_id: 'r1', version: 1, logged: json({ requestId: 'r1' }), salt: 'salt-4' },
  ],
  certificates: [
    {
      contact_id: 'c3',
      part: 0,
      certificate: json({ contactId: 'c3', status: 'completed' }),
      salt: 'salt-5',
    },
    { contact_id: 'c3', part: 1, certificate: json({ part: 1 }), salt: 'salt-6' },
    {
      contact_id: 'c4',
      part: 0,
      certificate: json({ contactId: 'c4', status: 'started', startedAt: 2 }),
      salt: null,
    },
  ],
  holds: [{ held_kind: 'contact', held_id: 'c1', hold_id: 'h1', is_released: 0, hold: json(hold) }],
  consent_days: [
    { sender_id: 's1', day: '2026-11-29', counted: json({ senderId: 's1', day: '2026-11-29' }) },
  ],
  retention_run: [{ one: 1, version: 4, run: json(run) }],
  audit_days: [{ day: '2026-11-29', audit_day: json({ day: '2026-11-29' }), salt: 'salt-a' }],
  caller_blocks: [
    { block_id: 'k1', version: 2, block: json({ blockId: 'k1', version: 2 }), expires_at: null },
    { block_id: 'k2', version: 4, block: json({ blockId: 'k2', version: 4 }), expires_at },
  ],
  audit_count: [{ one: 1, count: json({ version: 2, day: '2026-11-30', hours: [] }) }],
  invalidations: [
    { notice_id: 'n1', notice_version: 1, state: 'done', version: 3, job: json(job) },
  ],
  invalidated_contacts: [{ notice_id: 'n1', notice_version: 1, contact_id: 'c1', at: 3 }],
  log_head: [{ one: 1, head: json({ at: 8, segment: hash, size: 4 }) }],
  log_segments: [{ at: 8, start: 0, place: json(place) }],
  stage_settings: [1, 2].map((version) => ({
    ...{ version, settings: json({ version, at: 1 }), salt: `salt-s${version}` },
  })),
  versions: [
    {
      kind: 'sender',
      id: 's1',
      version: 1,
      thing: json({ senderId: 's1', version: 1 }),
      salt: 'salt-7',
    },
    {
      kind: 'entity',
      id: 'x1',
      version: 3,
      thing: json({ entityId: 'x1', version: 3 }),
      salt: 'salt-8',
    },
    {
      kind: 'mailing',
      id: 'm1',
      version: 1,
      thing: json({ ...header, version: 1, contentHash: 'k1', contentsHash: 'k1s' }),
      salt: null,
    },
    {
      kind: 'mailing',
      id: 'm1',
      version: 2,
      thing: json({ ...header, contentHash: 'k2', contentsHash: 'k2s' }),
      salt: null,
    },
  ],
  registrations: [{ registration: 'NL 1', entity_id: 'x1' }],
  mailings: [
    {
      mailing_id: 'm1',
      sender_id: 's1',
      created_at: 5,
      state: 'held',
      is_active: 1,
      waiting_since: 6,
    },
  ],
  mailing_contents: ['k1s', 'k2s'].map((contents_hash) => ({
    ...{ mailing_id: 'm1', contents_hash, packed: Buffer.from(contents_hash) },
  })),
  classifications: [{ mailing_id: 'm1', classification: json({ found: 'commercial' }) }],
  reviews: [{ mailing_id: 'm1', version: 2, at: 6, review: json({ at: 6 }), salt: 'salt-9' }],
  assets: [
    {
      asset_id: hash,
      use: 'picture',
      facts: json({ form: 'png', at: 1, by: 'x' }),
      bytes: Buffer.from([0, 10, 255]),
    },
  ],
  openings: [{ mailing_id: 'm1', asset_id: hash, by: 'user#1', at: 4 }],
  mails: [{ mail_id: 'm9', mail: json({ mailId: 'm9' }), salt: 'salt-10' }],
  mail_keys: [{ name: 'key-1', mail_id: 'm9', request_hash: 'q', expires_at }],
  first_answers: [
    { key: 'key-2', request_hash: 'q', until: 5, response: json({ status: 200 }), expires_at },
    { key: 'key-3', request_hash: 'q', until: 5, response: null, expires_at },
  ],
  runs: [{ mailing_id: 'm1', run: json({ mailingId: 'm1', segments: 1 }) }],
  snapshots: [{ mailing_id: 'm1', snapshot: json({ at: 1 }) }],
  pages: [
    {
      mailing_id: 'm1',
      segment: 0,
      page: 0,
      at: 2,
      verdicts: json({ segment: 0, page: 0, at: 2 }),
      salt: 'salt-11',
      decisions: hash,
    },
  ],
  tallies: [{ mailing_id: 'm1', segment: 0, page: 12, tally: json({ segment: 0, page: 12 }) }],
  batches: [
    {
      ...{
        mailing_id: 'm1',
        job_id: '000-000000-00',
        attempt: 'a1',
        at: 2,
        done_at: 3,
        state: 'done',
      },
      ...{ ids: 'c1 c2', statuses: 'au', reasons: '{}', decided_on: json({ nl: [[0, 1]] }) },
      ...{
        measures: 'o-',
        message_ids: 'x -',
        replaced: json({ 1: hash }),
        salt: 's',
        decisions: hash,
      },
    },
  ],
  claims: [
    {
      contact_id: 'c1',
      mailing_id: 'm1',
      job: '000-000000-00',
      at: 2,
      version: 0,
      decision: json({ basis: 'consent' }),
      committed: hash,
    },
  ],
  feedback_counts: [
    { mailing_id: 'm1', kind: 'complaints', count: 2 },
    { mailing_id: 'm1', kind: 'hardBounces', count: 1 },
  ],
  sent_mailings: [
    { sender_id: 's1', mailing_id: 'm1', at: 3, sent: json({ accepted: 1 }), expires_at },
  ],
  accounts: [{ mailing_id: 'm1', until: 4, account: json({ rows: 2 }), salt: 'salt-12' }],
  observations: [
    { contact_id: 'c1', mailing_id: 'm1', sender_id: 's1', seen: json({ open: 5 }), expires_at },
  ],
  observation_sums: [
    { mailing_id: 'm1', name: 'open', count: 7 },
    { mailing_id: 'm1', name: 'click https://x.example/#a', count: 2 },
  ],
  kept_feedback: [
    { place: '2026-11-29T00:00:00.000Z#e#bounce#', kept: json({ at: 1 }), expires_at },
  ],
  webhooks: [{ webhook_id: 'w1', version: 3, webhook: json({ webhookId: 'w1', version: 3 }) }],
  webhook_dead_letters: [
    { webhook_id: 'w1', delivery_id: 'd#1', letter: json({ deliveryId: 'd#1' }), expires_at },
  ],
  imports: [
    {
      ...{ imported_by: 'marja', import_id: 'list-1', started_at: 1_836_928_000_000 },
      job: json({
        ...{ importId: 'list-1', importedBy: 'marja', startedAt: 1_836_928_000_000 },
        ...{ lastAt: 1_836_928_000_009, rows: 3, rowsInAll: 4 },
      }),
      expires_at,
    },
  ],
  bundles: [
    {
      bundle_id: 'b1',
      state: 'done',
      version: 5,
      job: json({ bundleId: 'b1', requestedAt: 7, state: 'done', version: 5 }),
      bundle: json({ bundleId: 'b1' }),
      salt: 'salt-13',
    },
  ],
  resolved_recipients: [{ mailing_id: 'm1', job_id: '000-000000-00', contact_id: 'c2' }],
  claim_feedback: [{ contact_id: 'c1', mailing_id: 'm1', kind: 'hardBounces' }],
  log_files: [
    { name: 'checkpoint', bytes: Buffer.from('log.example/log\n') },
    { name: 'tile/entries/000.p/4', bytes: leaf },
  ],
};
/** What an export waits for, so that there is none. */
const never = [
  'messages',
  'schedules',
  'sending_hold',
  'stop_merges',
  'bundle_parts',
  'previews',
  'preview_pages',
];

const rowsOf = (db: Database): Record<string, readonly object[]> =>
  Object.fromEntries(
    Object.keys(everyRow).map((table) => [
      table,
      db
        .all<Record<string, unknown>>(`SELECT * FROM ${table}`)
        .map((row) =>
          Object.fromEntries(
            Object.entries(row).map(([name, value]) => [
              name,
              typeof value === 'string' && /^[[{]/.test(value) ? JSON.parse(value) : value,
            ]),
          ),
        ),
    ]),
  );

/** By their keys and what follows: rows that are written in another order are the same. */
const inOrder = (rows: readonly object[] = []) =>
  rows.toSorted((a, b) => (json(Object.values(a)) < json(Object.values(b)) ? -1 : 1));

const filled = (name: string): Database => {
  mkdirSync(join(home, name), { recursive: true, mode: 0o700 });
  const db = openDatabase(join(home, name, 'grondslag.db'));
  for (const [table, rows] of Object.entries(everyRow))
    for (const row of rows) putRow(db, table, row);
  const key = Buffer.alloc(32, 1).toString('base64url');
  const keys = json({
    addressHash: { kid: 'a1', key },
    links: { current: 'k1', keys: { k1: key } },
  });
  writeFileSync(
    join(home, name, 'settings.json'),
    json({ keys, logKey: key, logOrigin: 'x.example/log' }),
  );
  return db;
};

describe('what moves between one machine and a stage', () => {
  test('what moves between one machine and a stage is every row of every table, as it was', async () => {
    const db = filled('from');
    const tables = db
      .all<{ name: string }>(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
      )
      .map(({ name }) => name);
    expect([...Object.keys(everyRow), ...never].toSorted()).toEqual(tables.toSorted());
    for (const table of Object.keys(otherTables)) expect(tables).toContain(table);
    const before = rowsOf(db);
    db.close();

    const folder = join(home, 'export');
    await exportMachine({ dataDir: join(home, 'from'), folder, now: new Date() });
    for (const table of ['contacts', 'consent', 'mailings']) {
      const lines = readFileSync(join(folder, `${table}.jsonl`), 'utf8')
        .trim()
        .split('\n');
      const keys = lines.map((line) => {
        const { pk, sk } = itemOfLine(line);
        return json([pk, sk]);
      });
      expect(new Set(keys).size, table).toBe(keys.length);
    }
    await loadMachine({ dataDir: join(home, 'to'), folder });

    const loaded = openDatabase(join(home, 'to', 'grondslag.db'));
    const after = rowsOf(loaded);
    loaded.close();
    for (const table of Object.keys(everyRow))
      expect([table, inOrder(after[table])]).toEqual([table, inOrder(before[table])]);
  });

  test('what moves between one machine and a stage continues only with the file that it began with', async () => {
    filled('grown').close();
    const request = { dataDir: join(home, 'grown'), folder: join(home, 'grown-export') };
    const onProgress = () => {
      throw new Error('out of power');
    };
    const now = new Date();
    await expect(exportMachine({ ...request, now, onProgress })).rejects.toThrow('out of power');
    const db = openDatabase(join(home, 'grown', 'grondslag.db'));
    db.run("DELETE FROM contacts WHERE contact_id = 'c2'");
    db.close();
    await expect(exportMachine({ ...request, now })).rejects.toThrow(/was written to since/);
  });

  test('what moves between one machine and a stage is of a kind that is known, or nothing', () => {
    const db = openDatabase(':memory:');
    for (const [table, item] of [
      ['mailings', { pk: 'FUTURE#1', sk: 'FUTURE' }],
      ['mailings', { pk: 'MAILING#1', sk: 'FUTURE' }],
      ['contacts', { pk: 'HOLDS', sk: 'x' }],
    ] as const)
      expect(() => putItem(db, table, item)).toThrow(/a kind that this version does not know/);
    db.close();
  });

  test('what moves between one machine and a stage puts the newest checkpoint of a log last', async () => {
    const written: string[] = [];
    const write = async (name: string, _: Uint8Array, as: string) =>
      void written.push(`${name} ${as}`);
    await uploadLog({ write }, join(home, 'export', 'log'));
    expect(written).toEqual(['tile/entries/000.p/4 latest', 'checkpoint latest']);
  });
});

test('what 0.1.0 stored on a stage is read on one machine', async () => {
  const db = openDatabase(':memory:');
  db.run(putLaterTable);
  for (const table of ['consent', 'mailings', 'contacts'] as const satisfies readonly TableName[])
    for (const item of storedItems('0.1.0', table)) putItem(db, table, unmarshalled(item));
  putLater(db);

  // As after every upgrade from it: states then follow the rules of today (CHANGELOG, step 3).
  const counts = await verifyLedgers(db, { write: true, onFound: () => undefined });
  expect(allIntact(counts), json(counts)).toBe(true);
  expect(counts['unchanged']).toBeGreaterThan(5);
  const [store, ledger] = [sqliteMailingStore(db), sqliteDispatchLedger(db)];
  const ids = db
    .all<{ id: MailingId }>('SELECT mailing_id AS id FROM mailings')
    .map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(10);
  for (const id of ids) {
    const contents = await store.contents(id);
    expect([id, contents?.length]).toEqual([id, expect.any(Number)]);
    expect(await store.classification(id)).toBeDefined();
    const found = await ledger.batches(id, { segment: 0, from: 0, to: 10 });
    expect(found.rows.every(({ entries }) => entries.length > 0)).toBe(true);
  }
  db.close();
});

/** As it is read of an export. */
const unmarshalled = (item: object) => unmarshall(itemOfLine(lineOfItem(marshall(item))));
