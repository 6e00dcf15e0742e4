import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { SQSRecord } from 'aws-lambda';
import { sqsRecord } from '../../local/lambda/sqs-record.ts';
import { dynamoDbDispatchLedger } from '../../shared/adapters/dynamodb/dynamodb-dispatch-ledger.ts';
import { dynamoDbMailingStore } from '../../shared/adapters/dynamodb/dynamodb-mailing-store.ts';
import { sqsFanOutQueue } from '../../shared/adapters/sqs/sqs-job-queue.ts';
import { driveMailing } from '../../shared/delivery/start-mailing.ts';
import type { ContactId, MailingId, SenderId } from '../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import { changeState } from '../../shared/mailing/change-state.ts';
import { dispatchHandlers } from '../support/dispatch-handlers.ts';
import { testMailing, testSender } from '../support/dispatch-mailing.ts';
import { openDispatchWorld } from '../support/dispatch-world.ts';
import { stopConsent } from '../support/stop-consent.ts';
import { checkHistory, type Findings } from './check-history.ts';
import { type FaultLab, workerCount } from './fault-lab.ts';
import { type Doom, doomOf, unharmed } from './faults-of.ts';
import { claimedIn, type HistoryEvent } from './history-log.ts';
import { historyPeople } from './history-people.ts';
import { seededRandom } from './random.ts';
import { openTurnstile, type WaitingCall } from './turnstile.ts';
import { type Finished, workerPool } from './worker-pool.ts';

/** What a seed decides about a history before it begins. */
export type HistoryPlan = {
  readonly seed: number;
  /** Crash at this call, before or after it, and nowhere else; absent lets the seed choose. */
  readonly crashAt?: { readonly call: number; readonly when: 'crash-before' | 'crash-after' };
};

export type HistoryResult = Findings & {
  readonly seed: number;
  readonly calls: number;
  readonly faults: readonly string[];
  readonly poisonKept: boolean;
};

const jobSize = 8;
const pageItems = 24;
const senderId = 's1' as SenderId;
const visibilityMillis = 600_000;
/** Rounds of reconcile in which a history must come to its end. */
const maxRounds = 40;
const maxSteps = 20_000;

/** Faults fall mostly where they can do harm. */
const likelihood: Readonly<Record<string, number>> = {
  TransactWriteItems: 0.25,
  SendBulkEmail: 0.25,
  UpdateItem: 0.1,
  PutItem: 0.1,
  SendMessageBatch: 0.1,
};

const crashes = (doom: Doom): boolean => doom.fate.kind.startsWith('crash');

/** Runs one history to its end on the real local services, and checks what it left behind. */
export const runHistory = async (lab: FaultLab, plan: HistoryPlan): Promise<HistoryResult> => {
  const random = seededRandom(plan.seed);
  const { clock, own } = lab;
  const name = `h${plan.seed}-${plan.crashAt?.call ?? 'x'}-${plan.crashAt?.when.at(-1) ?? 'x'}`;
  const mailingId = `m-${name}` as MailingId;
  const world = await openDispatchWorld(lab.services, own, name);
  const people = historyPeople(random, senderId, plan.crashAt ? 20 : 12 + random.below(36));
  await world.load(people);
  await world.addSender(testSender(senderId));
  await world.addMailing(testMailing(mailingId, senderId));
  lab.services.ses.clear();
  lab.takeSesEvents();

  const log: HistoryEvent[] = [];
  const turnstile = openTurnstile();
  const isWild = plan.crashAt === undefined;
  const skews = Array.from({ length: workerCount }, () =>
    isWild && random.chance(0.3) ? random.below(120_000) - 60_000 : 0,
  );
  let ids = 0;
  const newId = () => `${name}-${(ids += 1)}`;
  const handlersFor = (clients: typeof own, skew: number) =>
    dispatchHandlers({
      clients,
      tables: world.tables,
      queues: world.queues,
      now: () => instantFromMillis(clock.now() + skew),
      newId,
      wait: async (millis) => clock.advance(millis),
      segments: 2,
      pageItems,
      jobSize,
    });
  const pool = workerPool(workerCount, turnstile, (worker) =>
    handlersFor(lab.workers[worker] ?? own, skews[worker] ?? 0),
  );
  const calm = handlersFor(own, 0);
  const store = dynamoDbMailingStore(
    DynamoDBDocumentClient.from(own.dynamoDb),
    world.tables.mailings,
  );
  const ledger = dynamoDbDispatchLedger(own.dynamoDb, world.tables);
  const stop = stopConsent(own.dynamoDb, world.tables, clock.now, newId);
  const seen: (readonly [queue: string, record: SQSRecord])[] = [];
  const holders = new Map<string, string | undefined>();
  let calls = 0;
  let faultsLeft = isWild ? 1 + random.below(10) : 1;
  let stopsLeft = isWild ? random.below(6) : 0;
  let pausesLeft = isWild && random.chance(0.4) ? 1 + random.below(2) : 0;

  const receive = async (queue: string): Promise<SQSRecord[]> => {
    const { Messages = [] } = await own.sqs.send(
      new ReceiveMessageCommand({
        QueueUrl: queue,
        MaxNumberOfMessages: 1 + random.below(3),
        MessageSystemAttributeNames: ['All'],
      }),
    );
    return Messages.map((message) => sqsRecord(message, 'arn:aws:sqs:eu-west-1:000000000000:q'));
  };
  const visible = (queue: string, key: 'visible' | 'inFlight' | 'delayed') =>
    lab.services.sqs.counts(queue.slice(queue.lastIndexOf('/') + 1))[key];
  const queues = [world.queues.fanOut, world.queues.send];

  const start = (worker: number, queue: string, records: readonly SQSRecord[]) => {
    if (records.length === 0) return;
    for (const record of records) seen.push([queue, record]);
    const isFanOut = queue === world.queues.fanOut;
    pool.start(worker, { queue, records }, (handlers) =>
      (isFanOut ? handlers.fanOut : handlers.send)({ Records: [...records] }),
    );
  };

  const end = async ({ queue, records, failed }: Finished) => {
    for (const { messageId, receiptHandle } of records) {
      const input = { QueueUrl: queue, ReceiptHandle: receiptHandle };
      if (!failed.has(messageId)) await own.sqs.send(new DeleteMessageCommand(input));
      else
        await own.sqs
          .send(new ChangeMessageVisibilityCommand({ ...input, VisibilityTimeout: 0 }))
          .catch(() => undefined);
    }
  };

  const chooseDoom = (call: WaitingCall): Doom => {
    calls += 1;
    if (plan.crashAt !== undefined)
      return calls === plan.crashAt.call
        ? { fate: { kind: plan.crashAt.when }, name: plan.crashAt.when }
        : unharmed;
    if (faultsLeft === 0 || !random.chance(likelihood[call.operation] ?? 0.02)) return unharmed;
    faultsLeft -= 1;
    return doomOf(random, call);
  };

  const release = async () => {
    const call = random.pick(turnstile.waiting);
    const doom = chooseDoom(call);
    if (doom.name !== 'pass')
      log.push({ kind: 'fault', name: doom.name, operation: call.operation });
    lab.setSesFault(doom.ses);
    const claims = call.operation === 'TransactWriteItems' ? claimedIn(call.input) : [];
    await call.release(doom.fate);
    lab.setSesFault(undefined);
    if (claims.length > 0) {
      const after = await claimsThere(claims);
      const written = claims.filter((id) => after.get(id) !== holders.get(id));
      for (const id of written) holders.set(id, after.get(id));
      if (written.length > 0) log.push({ kind: 'claimed', contactIds: written });
    }
    if (crashes(doom)) pool.crash(call.worker);
  };

  /** Which job holds each contact's claim, read from the table: not the worker's own word. */
  const claimsThere = async (contactIds: readonly string[]) => {
    const found = await Promise.all(
      contactIds.map((id) => ledger.claim(mailingId, id as ContactId)),
    );
    return new Map(
      found.flatMap((claim) => (claim ? [[claim.contactId as string, claim.jobId]] : [])),
    );
  };

  const withdrawOne = async () => {
    const { contact } = random.pick(people);
    const already = log.some((e) => e.kind === 'stopped' && e.contactId === contact.contactId);
    if (already) return;
    await stop(contact.contactId, senderId);
    log.push({ kind: 'stopped', contactId: contact.contactId });
  };

  const pauseOrResume = async () => {
    const state = (await store.header(mailingId))?.state;
    if (state === 'running') await changeState(store, mailingId, 'pause', clock.now());
    else if (state === 'paused') await resume();
  };
  const resume = async () => {
    const moved = await changeState(store, mailingId, 'resume', clock.now());
    if (moved.outcome === 'changed')
      await driveMailing(sqsFanOutQueue(own.sqs, world.queues.fanOut), moved.mailing);
  };

  const disturb = async () => {
    const idle = pool.idle();
    const [worker] = idle;
    const busy = pool.busy();
    if (stopsLeft > 0 && random.chance(0.1)) {
      stopsLeft -= 1;
      await withdrawOne();
    } else if (pausesLeft > 0 && random.chance(0.03)) {
      pausesLeft -= 1;
      await pauseOrResume();
    } else if (worker !== undefined && seen.length > 0 && random.chance(0.03)) {
      const [queue, record] = random.pick(seen);
      start(worker, queue, [record]);
    } else if (busy.length > 0 && random.chance(0.03)) {
      const [, work] = random.pick(busy);
      for (const { receiptHandle } of work.records)
        await own.sqs
          .send(
            new ChangeMessageVisibilityCommand({
              QueueUrl: work.queue,
              ReceiptHandle: receiptHandle,
              VisibilityTimeout: 0,
            }),
          )
          .catch(() => undefined);
    }
  };

  /** One step of the history; false when nothing can happen before time passes. */
  const step = async (): Promise<boolean> => {
    for (const done of await pool.settle()) await end(done);
    if (isWild) await disturb();
    const [worker] = pool.idle();
    const ready = queues.filter((queue) => visible(queue, 'visible') > 0);
    const canStart = worker !== undefined && ready.length > 0;
    const canRelease = turnstile.waiting.length > 0;
    if (canStart && (!canRelease || random.chance(0.3))) {
      const queue = random.pick(ready);
      start(worker, queue, await receive(queue));
      return true;
    }
    if (!canRelease) return pool.busy().length > 0;
    await release();
    return true;
  };

  const hearFeedback = async () => {
    const events = lab.takeSesEvents();
    const told = isWild
      ? events.flatMap((event) => Array.from({ length: random.pick([0, 1, 1, 1, 2]) }, () => event))
      : events;
    const shuffled = told.toSorted(() => random.next() - 0.5);
    for (const event of shuffled)
      await calm.feedback({
        Records: [sqsRecord({ MessageId: 'e', Body: JSON.stringify(event) }, 'arn:aws:sqs:x:y:z')],
      });
  };

  const untilRest = async () => {
    for (let steps = 0; steps < maxSteps; steps += 1) {
      if (await step()) continue;
      const hidden = queues.some(
        (queue) => visible(queue, 'inFlight') + visible(queue, 'delayed') > 0,
      );
      if (!hidden) return;
      clock.advance(visibilityMillis / 4);
    }
    throw new Error(`history ${name} does not come to rest`);
  };

  try {
    const poisoned = isWild && random.chance(0.3);
    if (poisoned)
      await own.sqs.send(
        new SendMessageCommand({
          QueueUrl: random.pick(queues),
          MessageBody: '{"type":"batch","x":1',
        }),
      );
    await calm.startMailing({ mailingId });
    lab.setTurnstile(turnstile);
    for (let round = 0; round < maxRounds; round += 1) {
      await untilRest();
      lab.setTurnstile(undefined);
      await lab.services.ses.settled();
      await hearFeedback();
      const state = (await store.header(mailingId))?.state;
      if (state === 'paused') await resume();
      clock.advance(20 * 60_000);
      await calm.reconcile();
      if ((await store.header(mailingId))?.state === 'finished') break;
      lab.setTurnstile(turnstile);
    }
    if (process.env['FAULTS_DEBUG']) {
      console.error(
        (await store.header(mailingId))?.state,
        await ledger.run(mailingId),
        JSON.stringify(await ledger.tallies(mailingId)),
        await ledger.snapshot(mailingId),
      );
      for (const sgm of [0, 1])
        for (const b of (await ledger.batches(mailingId, sgm, { from: 0, to: 99 })).rows)
          console.error(
            b.jobId,
            b.state,
            b.entries.map((e) => e.status[0]).join(''),
            b.resolved.length,
          );
    }
    const dead = queues.map((queue) => `${queue.slice(queue.lastIndexOf('/') + 1)}-dead`);
    const kept = dead.reduce((sum, queue) => sum + lab.services.sqs.counts(queue).visible, 0);
    const findings = await checkHistory({
      mailingId,
      people,
      log,
      inbox: lab.services.ses.mails().map(({ tags }) => tags['contact'] ?? ''),
      clients: own,
      tables: world.tables,
      jobSize,
      now: clock.now(),
    });
    return {
      ...findings,
      seed: plan.seed,
      calls,
      faults: log.flatMap((e) => (e.kind === 'fault' ? [`${e.name}:${e.operation}`] : [])),
      poisonKept: !poisoned || kept > 0,
    };
  } finally {
    lab.setTurnstile(undefined);
    await world.drop();
  }
};
