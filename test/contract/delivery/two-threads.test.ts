import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockBytes } from '../../../local/one-machine/sending/shared-lock.ts';
import { type Database, openDatabase } from '../../../shared/adapters/sqlite/database.ts';
import { messageQueues } from '../../../shared/adapters/sqlite/queue/message-queues.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import type { Race, Won } from './racing-thread.ts';

let home: string;
let db: Database;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'grondslag-race-'));
  db = openDatabase(join(home, 'grondslag.db'));
});
afterEach(() => {
  db.close();
  rmSync(home, { recursive: true, force: true });
});

const threads = 3;
const contactIds = Array.from({ length: 120 }, (_, index) => `c_${index}`);

test.each([
  ['a lock of their own in front of that of SQLite', new SharedArrayBuffer(lockBytes)],
  ['nothing but the lock of SQLite', undefined],
])('threads with %s take no message and claim no contact twice', async (_, lock) => {
  const queues = messageQueues(db, () => instantFromMillis(Date.now()));
  queues.put(
    'stops',
    Array.from({ length: 1_000 }, (__, stop) => ({ stop })),
  );
  const gate = new Int32Array(new SharedArrayBuffer(4));
  const file = join(home, 'grondslag.db');
  const won = await Promise.all(
    Array.from({ length: threads }, async (__, number) => {
      const workerData: Race = { file, number, contactIds, gate, threads, lock };
      const thread = new Worker(new URL('./racing-thread.ts', import.meta.url), { workerData });
      const [result] = (await once(thread, 'message')) as [Won];
      return result;
    }),
  );

  const messages = won.flatMap((one) => one.messages);
  expect(messages).toHaveLength(1_000);
  expect(new Set(messages).size).toBe(1_000);
  expect(queues.waiting('stops')).toBe(0);
  const claims = won.flatMap((one) => one.claims);
  expect(claims.toSorted()).toEqual(contactIds.toSorted());
  expect(db.get('SELECT count(*) AS count FROM claims')).toEqual({ count: contactIds.length });
});
