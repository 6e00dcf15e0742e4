import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startSes } from '../../../local/services/start-ses.ts';
import { sqliteConsentLedger } from '../../../shared/adapters/sqlite/consent/sqlite-consent-ledger.ts';
import { sqliteNoticeStore } from '../../../shared/adapters/sqlite/consent/sqlite-notice-store.ts';
import { sqliteSuppressionList } from '../../../shared/adapters/sqlite/consent/sqlite-suppression-list.ts';
import { insertContact } from '../../../shared/adapters/sqlite/contacts/contact-rows.ts';
import { sqliteContactStore } from '../../../shared/adapters/sqlite/contacts/sqlite-contact-store.ts';
import { type Database, openDatabase } from '../../../shared/adapters/sqlite/database.ts';
import { sqliteDispatchLedger } from '../../../shared/adapters/sqlite/dispatch/sqlite-dispatch-ledger.ts';
import { sqliteMailingStore } from '../../../shared/adapters/sqlite/mailings/sqlite-mailing-store.ts';
import { messageQueues } from '../../../shared/adapters/sqlite/queue/message-queues.ts';
import { sqliteMailingScheduler } from '../../../shared/adapters/sqlite/queue/sqlite-mailing-scheduler.ts';
import type { ConsentLedger } from '../../../shared/consent/event/consent-ledger.ts';
import type { ContactId, MailingId, SenderId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { testMailing, testSender } from '../../support/dispatch-mailing.ts';
import { stopConsentWith, stopToolsOn } from '../../support/stop-consent.ts';
import { checkHistory, type Findings } from '../check-history.ts';
import type { HistoryEvent } from '../history-log.ts';
import { type HistoryPerson, historyPeople } from '../history-people.ts';
import { seededRandom } from '../random.ts';
import { type Flaw, killed, type MachineProcesses } from './machine-processes.ts';

export type KillResult = Findings & { readonly seed: number; readonly kills: number };

/**
 * One mailing on one machine's file, whose process is killed without warning again and again while
 * people withdraw; then what is in the file is checked against what the mail service took.
 */
export const killHistory = async (
  processes: MachineProcesses,
  seed: number,
  flaw: Flaw = 'none',
): Promise<KillResult> => {
  const random = seededRandom(seed);
  const folder = mkdtempSync(join(tmpdir(), 'grondslag-killed-'));
  const file = join(folder, 'grondslag.db');
  const db = openDatabase(file);
  const queues = messageQueues(db, () => instantFromMillis(Date.now()));
  const ses = await startSes({
    configurationSets: [{ name: 'plain' }],
    simulateEverywhere: true,
    suppressAutomatically: false,
    eventDelayMs: 0,
    maxSendRate: 1_000_000,
  });
  // Events of the mail service: some are lost, some come twice.
  ses.onEvent((event) => queues.put('feedback', Array(random.pick([0, 1, 1, 2])).fill(event)));
  const log: HistoryEvent[] = [];
  const people = historyPeople(random, senderId, 60 + random.below(120));
  const mailingId = `m${seed}` as MailingId;
  const store = sqliteMailingStore(db);
  let ahead = 0;
  let kills = 0;
  try {
    load(db, people);
    await store.putSender(testSender(senderId), 0);
    await store.create(testMailing(mailingId, senderId), {});
    await sqliteMailingScheduler(db).schedule(mailingId, instantFromMillis(Date.now()));
    const stop = loggedStop(db, log);
    const start = () => processes.start({ file, sesUrl: ses.url, ahead, keys, flaw });
    const isOver = async () => (await store.header(mailingId))?.state === 'finished';

    for (let round = 3 + random.below(5); round > 0 && !(await isOver()); round -= 1) {
      const child = await start();
      await untilMoved(() => queues.waiting('send') + ses.counts().accepted);
      await pause(random.below(60));
      if (random.chance(0.5)) await stop(random.pick(people).contact.contactId);
      await pause(random.below(30));
      await killed(child);
      kills += 1;
      for (const _ of [1, 2]) log.push({ kind: 'fault', name: 'crash', operation: 'kill' });
      ahead += random.pick([0, 0, twentyMinutes]);
    }
    for (let rest = 0; rest < 30 && !(await isOver()); rest += 1) {
      ahead += twentyMinutes;
      const child = await start();
      await until(isOver, 3_000);
      await killed(child);
    }
    await ses.settled();
    noteClaims(db, log);
    const findings = await checkHistory({
      ...{ mailingId, people, log, store },
      ledger: sqliteDispatchLedger(db),
      inbox: ses.mails().map(({ tags }) => tags['contact'] ?? ''),
      jobSize: 8,
      now: instantFromMillis(Date.now() + ahead),
    });
    return { seed, kills, ...findings };
  } finally {
    db.close();
    await ses.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Waits until a figure changes, two seconds at most: a process that only starts is seldom killed. */
const untilMoved = async (figure: () => number): Promise<void> => {
  const begun = figure();
  await until(async () => figure() !== begun, 2_000);
};

const until = async (isSo: () => Promise<boolean>, patienceMillis: number): Promise<void> => {
  const deadline = Date.now() + patienceMillis;
  while (!(await isSo()) && Date.now() < deadline) await pause(5);
};

const senderId = 's1' as SenderId;
const twentyMinutes = 20 * 60_000;

const load = (db: Database, people: readonly HistoryPerson[]): void =>
  db.atOnce(() => {
    for (const { contact, fold } of people) {
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

/** Notes claims that were not there before. */
const noteClaims = (db: Database, log: HistoryEvent[]): void => {
  const known = new Set(log.flatMap((event) => (event.kind === 'claimed' ? event.contactIds : [])));
  const contactIds = db
    .all<{ contact_id: ContactId }>('SELECT contact_id FROM claims')
    .map(({ contact_id }) => contact_id)
    .filter((contactId) => !known.has(contactId));
  if (contactIds.length > 0) log.push({ kind: 'claimed', contactIds });
};

/** Withdraws; which claims there were is noted under the lock under which the withdrawal is written. */
const loggedStop = (db: Database, log: HistoryEvent[]) => {
  const real = sqliteConsentLedger(db);
  const ledger: ConsentLedger = {
    ...real,
    append: (write) =>
      db.atOnce(() => {
        noteClaims(db, log);
        return real.append(write);
      }),
  };
  const stores = {
    ledger,
    notices: sqliteNoticeStore(db),
    suppressions: sqliteSuppressionList(db),
    contacts: sqliteContactStore(db),
  };
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `stop-${ids}`;
  };
  const tools = stopToolsOn(stores, () => instantFromMillis(Date.now()), newId);
  const stop = stopConsentWith(tools);
  return async (contactId: ContactId): Promise<void> => {
    if (log.some((event) => event.kind === 'stopped' && event.contactId === contactId)) return;
    await stop(contactId, senderId);
    log.push({ kind: 'stopped', contactId });
  };
};

const key = 'k'.repeat(43);
const keys = JSON.stringify({
  addressHash: { kid: 'a1', key },
  links: { current: 'k1', keys: { k1: key } },
});
