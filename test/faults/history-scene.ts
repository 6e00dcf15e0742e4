import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  ReceiveMessageCommand,
} from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { SQSRecord } from 'aws-lambda';
import { sqsRecord } from '../../local/lambda/sqs-record.ts';
import { dynamoDbDispatchLedger } from '../../shared/adapters/dynamodb/dispatch/dynamodb-dispatch-ledger.ts';
import { dynamoDbMailingStore } from '../../shared/adapters/dynamodb/mailings/dynamodb-mailing-store.ts';
import type { DispatchLedger } from '../../shared/delivery/ports.ts';
import type { MailingId, SenderId } from '../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import { dispatchHandlers, type TestClients } from '../support/dispatch-handlers.ts';
import { testMailing, testSender } from '../support/dispatch-mailing.ts';
import { openDispatchWorld } from '../support/dispatch-world.ts';
import { stopConsent } from '../support/stop-consent.ts';
import { type FaultLab, workerCount } from './fault-lab.ts';
import type { HistoryEvent } from './history-log.ts';
import { historyPeople } from './history-people.ts';
import type { HistoryPlan } from './plans.ts';
import { seededRandom } from './random.ts';
import { openTurnstile } from './turnstile.ts';
import { workerPool } from './worker-pool.ts';

/** Recipients of a job and items of a page: small, so that a few contacts make many of both. */
export const sceneJobSize = 8;
const pageItems = 24;

export const senderId = 's1' as SenderId;

/** Everything one history plays with, made from its seed. */
export const openScene = async (
  lab: FaultLab,
  plan: HistoryPlan,
  breakLedger?: (ledger: DispatchLedger) => DispatchLedger,
) => {
  const { clock, own } = lab;
  const random = seededRandom(plan.seed);
  const isWild = plan.crashAt === undefined;
  const name = `h${plan.seed}-${plan.crashAt?.call ?? 'x'}-${plan.crashAt?.when.at(-1) ?? 'x'}`;
  const mailingId = `m-${name}` as MailingId;
  const world = await openDispatchWorld(lab.services, own, name);
  const people = historyPeople(random, senderId, isWild ? 12 + random.below(36) : 20);
  await world.load(people);
  await world.addSender(testSender(senderId));
  await world.addMailing(testMailing(mailingId, senderId));
  lab.services.ses.clear();
  lab.takeSesEvents();

  // In some histories the workers' clocks are up to a minute off.
  const skews = Array.from({ length: workerCount }, () =>
    isWild && random.chance(0.3) ? random.below(120_000) - 60_000 : 0,
  );
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `${name}-${ids}`;
  };
  const handlersFor = (clients: TestClients, skew: number) =>
    dispatchHandlers({
      ...{ clients, tables: world.tables, queues: world.queues, newId, pageItems },
      now: () => instantFromMillis(clock.now() + skew),
      wait: async (millis) => clock.advance(millis),
      segments: 2,
      jobSize: sceneJobSize,
      ...(breakLedger === undefined ? {} : { ledger: breakLedger }),
    });
  const turnstile = openTurnstile();
  const queues = [world.queues.fanOut, world.queues.send] as const;
  const nameOf = (queue: string) => queue.slice(queue.lastIndexOf('/') + 1);

  return {
    ...{ lab, plan, random, isWild, name, mailingId, world, people, turnstile, queues, clock, own },
    log: [] as HistoryEvent[],
    /** Records delivered so far, to be delivered again. */
    seen: [] as (readonly [queue: string, record: SQSRecord])[],
    /** What may still be done to this history, and how many calls it made. */
    left: {
      faults: isWild ? 1 + random.below(10) : 1,
      stops: isWild ? random.below(6) : 0,
      pauses: isWild && random.chance(0.4) ? 1 + random.below(2) : 0,
      calls: 0,
    },
    pool: workerPool(workerCount, turnstile, (worker) =>
      handlersFor(lab.workers[worker] ?? own, skews[worker] ?? 0),
    ),
    /** Handlers that nothing happens to. */
    calm: handlersFor(own, 0),
    store: dynamoDbMailingStore(DynamoDBDocumentClient.from(own.dynamoDb), world.tables.mailings),
    ledger: dynamoDbDispatchLedger(own.dynamoDb, world.tables),
    stop: stopConsent(own.dynamoDb, world.tables, clock.now, newId),
    counts: (queue: string) => lab.services.sqs.counts(nameOf(queue)),
    deadLetters: () =>
      queues.reduce(
        (sum, queue) => sum + lab.services.sqs.counts(`${nameOf(queue)}-dead-letters`).visible,
        0,
      ),
    receive: async (queue: string): Promise<SQSRecord[]> => {
      const { Messages = [] } = await own.sqs.send(
        new ReceiveMessageCommand({
          QueueUrl: queue,
          MaxNumberOfMessages: 1 + random.below(3),
          MessageSystemAttributeNames: ['All'],
        }),
      );
      return Messages.map((message) => sqsRecord(message, 'arn:aws:sqs:eu-west-1:000000000000:q'));
    },
    remove: (queue: string, { receiptHandle }: SQSRecord) =>
      own.sqs.send(new DeleteMessageCommand({ QueueUrl: queue, ReceiptHandle: receiptHandle })),
    /** Makes a message visible now, whoever works on it. */
    expire: (queue: string, { receiptHandle }: SQSRecord) =>
      own.sqs
        .send(
          new ChangeMessageVisibilityCommand({
            QueueUrl: queue,
            ReceiptHandle: receiptHandle,
            VisibilityTimeout: 0,
          }),
        )
        .catch(() => undefined),
  };
};

export type Scene = Awaited<ReturnType<typeof openScene>>;
