import type { SQSRecord } from 'aws-lambda';
import type { ContactId } from '../../shared/kernel/ids.ts';
import { type Doom, doomOf, unharmed } from './faults-of.ts';
import { claimedIn } from './history-log.ts';
import type { Scene } from './history-scene.ts';
import type { WaitingCall } from './turnstile.ts';
import type { Finished } from './worker-pool.ts';

/** Faults fall mostly where they can do harm. */
const likelihood: Readonly<Record<string, number>> = {
  TransactWriteItems: 0.25,
  SendBulkEmail: 0.25,
  UpdateItem: 0.1,
  PutItem: 0.1,
  SendMessageBatch: 0.1,
};

/** Hands messages to an idle worker. */
export const startWork = (
  { pool, seen, world }: Scene,
  worker: number,
  queue: string,
  records: readonly SQSRecord[],
): void => {
  if (records.length === 0) return;
  for (const record of records) seen.push([queue, record]);
  const isFanOut = queue === world.queues.fanOut;
  pool.start(worker, { queue, records }, (handlers) =>
    (isFanOut ? handlers.fanOut : handlers.send)({ Records: [...records] }),
  );
};

const endWork = async (
  { remove, expire }: Scene,
  { queue, records, failed }: Finished,
): Promise<void> => {
  for (const record of records)
    await (failed.has(record.messageId) ? expire : remove)(queue, record);
};

const chooseDoom = ({ plan, left, random }: Scene, call: WaitingCall): Doom => {
  left.calls += 1;
  if (plan.crashAt !== undefined)
    return left.calls === plan.crashAt.call
      ? { fate: { kind: plan.crashAt.when }, name: plan.crashAt.when }
      : unharmed;
  if (left.faults === 0 || !random.chance(likelihood[call.operation] ?? 0.02)) return unharmed;
  left.faults -= 1;
  return doomOf(random, call);
};

/** Which job holds each contact's claim, read from the table: not the worker's own word. */
const holdersOf = async (
  { ledger, mailingId }: Scene,
  contactIds: readonly string[],
): Promise<Map<string, string>> => {
  const found = await Promise.all(contactIds.map((id) => ledger.claim(mailingId, id as ContactId)));
  return new Map(found.flatMap((claim) => (claim ? [[claim.contactId, claim.jobId]] : [])));
};

const release = async (scene: Scene): Promise<void> => {
  const { random, turnstile, log, lab, pool } = scene;
  const call = random.pick(turnstile.waiting);
  const doom = chooseDoom(scene, call);
  if (doom !== unharmed) log.push({ kind: 'fault', name: doom.name, operation: call.operation });
  const claims = call.operation === 'TransactWriteItems' ? claimedIn(call.input) : [];
  const before = claims.length > 0 ? await holdersOf(scene, claims) : undefined;
  lab.setSesFault(doom.ses);
  await call.release(doom.fate);
  lab.setSesFault(undefined);
  if (before !== undefined) {
    const after = await holdersOf(scene, claims);
    const written = claims.filter((id) => after.get(id) !== before.get(id));
    if (written.length > 0) log.push({ kind: 'claimed', contactIds: written });
  }
  if (doom.fate.kind.startsWith('crash')) pool.crash(call.worker);
};

/**
 * One step: a worker takes messages, or one waiting call continues under the fate that the seed has
 * for it. False when nothing can happen before time passes.
 */
export const step = async (scene: Scene): Promise<boolean> => {
  const { pool, queues, counts, turnstile, random, receive } = scene;
  for (const done of await pool.settle()) await endWork(scene, done);
  const [worker] = pool.idle();
  const ready = queues.filter((queue) => counts(queue).visible > 0);
  const canRelease = turnstile.waiting.length > 0;
  if (worker !== undefined && ready.length > 0 && (!canRelease || random.chance(0.3))) {
    const queue = random.pick(ready);
    startWork(scene, worker, queue, await receive(queue));
    return true;
  }
  if (!canRelease) return pool.busy().length > 0;
  await release(scene);
  return true;
};
