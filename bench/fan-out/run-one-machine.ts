import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { leanClient } from '../../functions/runtime/lean-client.ts';
import { sesService } from '../../local/one-machine/mail-service.ts';
import { startQueueWorker } from '../../local/one-machine/queue-worker.ts';
import { workerHandlers } from '../../local/one-machine/worker-handlers.ts';
import { machineWorld } from '../../local/one-machine/world.ts';
import { insertContact } from '../../shared/adapters/sqlite/contacts/contact-rows.ts';
import { type Database, openDatabase } from '../../shared/adapters/sqlite/database.ts';
import { messageQueues } from '../../shared/adapters/sqlite/queue/message-queues.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import { benchPerson } from './audience.ts';
import { benchMailing, benchSender, benchSenderId } from './bench-mailing.ts';

/**
 * Sends a mailing on one machine: the handlers and workers of the product, its file on disk with every
 * commit synced, and a stand-in for SES over HTTP in another thread. What counts is what the file says.
 */
export const runOneMachine = async (contacts: number): Promise<OneMachineMeasured> => {
  // What each job did is for a log that somebody reads.
  process.env['POWERTOOLS_LOG_LEVEL'] ??= 'ERROR';
  const folder = mkdtempSync(join(tmpdir(), 'grondslag-bench-'));
  const mail = await startSesThread();
  const db = openDatabase(join(folder, 'grondslag.db'));
  try {
    load(db, contacts);
    const now = () => instantFromMillis(Date.now());
    const queues = messageQueues(db, now);
    const { ses } = mail;
    const world = machineWorld({
      db,
      queues,
      mail: sesService(ses, 'plain'),
      keys: newKeys(),
      publicUrl: 'https://u.example',
      now,
    });
    const functions = workerHandlers(world, {
      logKey: randomBytes(32).toString('base64url'),
      logOrigin: 'bench.example/log',
      carriesOut: false,
    });
    const mailing = benchMailing('01K9BENCHMAILING0000000000');
    await world.stores.mailings.putSender(benchSender, 0);
    await world.stores.mailings.create(mailing, {});

    const failures: unknown[] = [];
    const worker = (name: 'fan-out' | 'send', concurrency: number) =>
      startQueueWorker(queues, name, {
        functionName: name,
        timeoutMs: 120_000,
        handler: functions[name],
        concurrency,
        onError: (error) => failures.push(error),
      });
    const accepted = contacts - Math.floor(contacts / 10);
    const cpu = process.cpuUsage();
    const own = process.threadCpuUsage();
    const started = performance.now();
    await functions['start-mailing']({ mailingId: mailing.mailingId });
    const workers = [worker('fan-out', 1), worker('send', 4)];
    while (acceptedOf(db) < accepted && failures.length === 0) await pause(50);
    const millis = performance.now() - started;
    await Promise.all(workers.map((one) => one.stop()));
    if (failures.length > 0) throw failures[0];
    const { user, system } = process.cpuUsage(cpu);
    const thread = process.threadCpuUsage(own);
    return {
      contacts,
      accepted,
      claims: countOf(db, 'claims'),
      millis,
      cpuMillis: (user + system) / 1_000,
      ownCpuMillis: (thread.user + thread.system) / 1_000,
      fileMb: Math.round(statSync(join(folder, 'grondslag.db')).size / 1_048_576),
      syncMillis: syncMillis(db),
    };
  } finally {
    db.close();
    await mail.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

export type OneMachineMeasured = {
  readonly contacts: number;
  readonly accepted: number;
  /** Rows that were written before a mail was handed over: one for each accepted mail, no more. */
  readonly claims: number;
  readonly millis: number;
  /** CPU time of this process, with the stand-in's thread. */
  readonly cpuMillis: number;
  /** CPU time of the thread that decides, claims and records. */
  readonly ownCpuMillis: number;
  readonly fileMb: number;
  /** Median of a commit that waits for this disk. */
  readonly syncMillis: number;
};

const startSesThread = async () => {
  const thread = new Worker(new URL('./ses-thread.ts', import.meta.url));
  const [url] = (await once(thread, 'message')) as [string];
  const ses = leanClient(
    new SESv2Client({
      endpoint: url,
      region: 'eu-west-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      maxAttempts: 1,
    }),
  );
  return {
    ses,
    stop: async () => {
      ses.destroy();
      const gone = once(thread, 'exit');
      thread.postMessage('stop');
      await gone;
    },
  };
};

const load = (db: Database, contacts: number): void => {
  db.atOnce(() => {
    for (let index = 0; index < contacts; index += 1) {
      const { contact, fold } = benchPerson(index, benchSenderId);
      insertContact(db, contact);
      if (fold === undefined) continue;
      db.run(
        'INSERT INTO consent_states (contact_id, version, last_hash, state, marks, secret) VALUES (?, ?, ?, ?, ?, ?)',
        contact.contactId,
        fold.state.version,
        'b'.repeat(64),
        JSON.stringify(fold.state),
        JSON.stringify(fold.marks),
        's'.repeat(43),
      );
    }
  });
};

const acceptedOf = (db: Database): number =>
  db.get<{ accepted: number }>(
    `SELECT coalesce(sum(length(statuses) - length(replace(statuses, 'a', ''))), 0) AS accepted
     FROM batches WHERE state = 'done'`,
  )?.accepted ?? 0;

const countOf = (db: Database, table: 'claims'): number =>
  db.get<{ count: number }>(`SELECT count(*) AS count FROM ${table}`)?.count ?? 0;

const syncMillis = (db: Database): number => {
  const times = Array.from({ length: 101 }, (_, index) => {
    const before = performance.now();
    db.run(
      'INSERT OR REPLACE INTO sign_ups (name, taken, expires_at) VALUES (?, 1, 0)',
      `${index}`,
    );
    return performance.now() - before;
  });
  return times.toSorted((a, b) => a - b)[50] ?? Number.NaN;
};

const newKeys = (): string => {
  const key = () => randomBytes(32).toString('base64url');
  return JSON.stringify({
    addressHash: { kid: 'a1', key: key() },
    links: { current: 'k1', keys: { k1: key() } },
  });
};
