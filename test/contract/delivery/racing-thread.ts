import { parentPort, workerData } from 'node:worker_threads';
import { lockBytes, sharedLock } from '../../../local/one-machine/sending/shared-lock.ts';
import { openDatabase } from '../../../shared/adapters/sqlite/database.ts';
import { sqliteDispatchLedger } from '../../../shared/adapters/sqlite/dispatch/sqlite-dispatch-ledger.ts';
import { messageQueues } from '../../../shared/adapters/sqlite/queue/message-queues.ts';
import type { ContactId, MailingId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import type { Decision } from '../../../shared/policy/decision.ts';

/** A thread that takes every message and claims every contact that it can, beside others that do the same. */
export type Race = {
  readonly file: string;
  readonly number: number;
  readonly contactIds: readonly string[];
  /** Counts up to the number of threads, so that all begin together. */
  readonly gate: Int32Array;
  readonly threads: number;
  /** Shared by all, or nothing but SQLite's own lock. */
  readonly lock: SharedArrayBuffer | undefined;
};

/** What this thread got. */
export type Won = { readonly messages: readonly number[]; readonly claims: readonly string[] };

const { file, number, contactIds, gate, threads, lock }: Race = workerData;
const db = openDatabase(file, sharedLock(lock ?? new SharedArrayBuffer(lockBytes)));
const now = () => instantFromMillis(Date.now());
const queues = messageQueues(db, now);
const ledger = sqliteDispatchLedger(db);
const mailingId = 'm1' as MailingId;

const claimOne = async (contactId: ContactId, index: number): Promise<boolean> => {
  // Each thread has a job of its own: nothing but the claim itself is in the way of a second one.
  const jobId = `00${number}-${String(index).padStart(6, '0')}-000`;
  const decision = {
    ...{ effect: 'allow', basis: 'consent', reasons: ['consent'], evidenceIds: ['e1'] },
    ...{ tracking: [], purpose: 'commercial', ruleSet: 'nl-2026-07-01', at: now() },
    consentVersion: 0,
  } as unknown as Decision;
  const { outcome } = await ledger.openBatch(
    {
      ...{ mailingId, jobId, at: now(), resolved: [], attempt: `${number}`, state: 'claimed' },
      entries: [{ contactId, status: 'unknown' }],
    },
    [{ mailingId, jobId, contactId, decision }],
  );
  return outcome === 'opened';
};

Atomics.add(gate, 0, 1);
while (Atomics.load(gate, 0) < threads) Atomics.wait(gate, 0, Atomics.load(gate, 0), 5);

const messages: number[] = [];
const claims: string[] = [];
for (const [index, contactId] of contactIds.entries()) {
  const taken = queues.take('stops').map((one) => one.number);
  messages.push(...taken);
  queues.done(taken);
  if (await claimOne(contactId as ContactId, index)) claims.push(contactId);
}
db.close();
parentPort?.postMessage({ messages, claims } satisfies Won);
