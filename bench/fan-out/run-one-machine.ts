import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { machineWorld } from '../../local/one-machine/machine-world.ts';
import { inboxClient, sesService } from '../../local/one-machine/mail-service.ts';
import { sendingMemory, startSending } from '../../local/one-machine/sending/start-sending.ts';
import { workerHandlers } from '../../local/one-machine/worker-handlers.ts';
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
export const runOneMachine = async (
  contacts: number,
  threads: number,
): Promise<OneMachineMeasured> => {
  // What each job did is for a log that somebody reads.
  process.env['POWERTOOLS_LOG_LEVEL'] ??= 'ERROR';
  const folder = mkdtempSync(join(tmpdir(), 'grondslag-bench-'));
  const mail = await startSesThread();
  const file = join(folder, 'grondslag.db');
  const memory = sendingMemory();
  const db = openDatabase(file, memory.lock);
  try {
    load(db, contacts);
    const now = () => instantFromMillis(Date.now());
    const queues = messageQueues(db, now);
    const keys = newKeys();
    const publicUrl = 'https://u.example';
    const world = machineWorld({
      ...{ db, queues, keys, publicUrl, now, pacing: memory.pacing },
      mail: sesService(mail.ses, configurationSet),
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
    const sending = startSending({
      ...{ count: threads, memory, queues, functions, keys, publicUrl, file },
      mailOf: () => ({ inbox: mail.url, configurationSet }),
      onPut: () => undefined,
      onError: (_, error) => failures.push(error),
    });
    void sending.broken.then((why) => failures.push(new Error(why)));
    await sending.up;
    const accepted = contacts - Math.floor(contacts / 10);
    const cpu = process.cpuUsage();
    const standIn = await mail.cpuMillis();
    const started = performance.now();
    await functions['start-mailing']({ mailingId: mailing.mailingId });
    while (acceptedOf(db) < accepted && failures.length === 0) await pause(50);
    const millis = performance.now() - started;
    const { user, system } = process.cpuUsage(cpu);
    const standInMillis = (await mail.cpuMillis()) - standIn;
    await sending.stop();
    if (failures.length > 0) throw failures[0];
    return {
      contacts,
      accepted,
      claims: countOf(db, 'claims'),
      millis,
      cpuMillis: (user + system) / 1_000,
      ownCpuMillis: (user + system) / 1_000 - standInMillis,
      fileMb: Math.round(statSync(file).size / 1_048_576),
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
  /** CPU time of the threads of the product: those that decide, claim and record, and the one that watches. */
  readonly ownCpuMillis: number;
  readonly fileMb: number;
  /** Median of a commit that waits for this disk. */
  readonly syncMillis: number;
};

const startSesThread = async () => {
  const thread = new Worker(new URL('./ses-thread.ts', import.meta.url));
  const [url] = (await once(thread, 'message')) as [string];
  const ses = inboxClient(url);
  return {
    ...{ url, ses },
    cpuMillis: async () => {
      const { user, system } = await thread.cpuUsage();
      return (user + system) / 1_000;
    },
    stop: async () => {
      ses.destroy();
      const gone = once(thread, 'exit');
      thread.postMessage('stop');
      await gone;
    },
  };
};

const configurationSet = 'plain';

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
