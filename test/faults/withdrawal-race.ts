import { DeleteMessageBatchCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { sqsRecord } from '../../local/lambda/sqs-record.ts';
import { dynamoDbMailingStore } from '../../shared/adapters/dynamodb/mailings/dynamodb-mailing-store.ts';
import type { ContactId, MailingId, SenderId } from '../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import { dispatchHandlers, type TestClients } from '../support/dispatch-handlers.ts';
import { testMailing, testSender } from '../support/dispatch-mailing.ts';
import { person } from '../support/dispatch-people.ts';
import { openDispatchWorld, startDispatchServices } from '../support/dispatch-world.ts';
import { stopConsent } from '../support/stop-consent.ts';
import { claimedIn } from './history-log.ts';
import { type Recorded, raceViolations } from './race-violations.ts';
import { seededRandom } from './random.ts';

export type RaceOptions = {
  readonly contacts: number;
  readonly withdrawals: number;
  readonly seed: number;
  /** Takes the consent condition out of every claim, to see whether the checker notices. */
  readonly breakCondition?: boolean;
};

export type RaceResult = {
  readonly withdrawals: number;
  readonly claims: number;
  readonly violations: number;
};

type Args = { input: { TransactItems?: readonly { readonly ConditionCheck?: object }[] } };
type Next = (args: Args) => Promise<unknown>;

const pause = (millis: number) => new Promise((resolve) => setTimeout(resolve, millis));

/** Longest pause between what a worker read and what it claims, so that withdrawals fall between. */
const gapMillis = 60;

/**
 * Records every claim transaction at the wire: when it was sent and answered, for whom, and whether
 * it was accepted. Sent only after a pause, as a slow worker would.
 */
const watchClaims = (
  { dynamoDb }: TestClients,
  recorded: Recorded,
  { breakCondition = false, seed }: RaceOptions,
): void => {
  const random = seededRandom(seed);
  const watch =
    (next: Next, { commandName }: { commandName?: string }) =>
    async (args: Args) => {
      const contactIds = claimedIn(args.input as never);
      if (commandName !== 'TransactWriteItemsCommand' || contactIds.length === 0) return next(args);
      await pause(random.below(gapMillis));
      const input = breakCondition
        ? {
            ...args.input,
            TransactItems: args.input.TransactItems?.filter(
              ({ ConditionCheck }) => ConditionCheck === undefined,
            ),
          }
        : args.input;
      const sentAt = performance.now();
      const answer = await next({ ...args, input } as Args);
      recorded.claims.push({ contactIds, sentAt });
      return answer;
    };
  (dynamoDb.middlewareStack as unknown as { add(m: typeof watch, o: object): void }).add(watch, {
    step: 'initialize',
    priority: 'high',
    name: 'watch-claims',
  });
};

const consume = async (
  clients: TestClients,
  queue: string,
  handle: (event: SQSEvent) => Promise<SQSBatchResponse>,
  isOver: () => boolean,
) => {
  while (!isOver()) {
    const { Messages = [] } = await clients.sqs.send(
      new ReceiveMessageCommand({ QueueUrl: queue, MaxNumberOfMessages: 1, WaitTimeSeconds: 1 }),
    );
    if (Messages.length === 0) continue;
    const Records = Messages.map((message) => sqsRecord(message, 'arn:aws:sqs:eu-west-1:0:q'));
    const { batchItemFailures } = await handle({ Records });
    if (batchItemFailures.length > 0) throw new Error('a job of the race failed');
    const Entries = Records.map(({ receiptHandle }, index) => ({
      Id: String(index),
      ReceiptHandle: receiptHandle,
    }));
    await clients.sqs.send(new DeleteMessageBatchCommand({ QueueUrl: queue, Entries }));
  }
};

/** A mailing goes out while thousands of its recipients withdraw, all on the real local services. */
export const withdrawalRace = async (options: RaceOptions): Promise<RaceResult> => {
  const services = await startDispatchServices();
  const senderId = 's1' as SenderId;
  const mailingId = 'race' as MailingId;
  const random = seededRandom(options.seed);
  const now = () => instantFromMillis(Date.now());
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `race-${ids}`;
  };
  try {
    const clients = services.clients();
    const own = services.clients();
    const world = await openDispatchWorld(services, own, 'race');
    const people = Array.from({ length: options.contacts }, (_, index) =>
      person(`c${index}`, senderId, 'consented'),
    );
    await world.load(people);
    await world.addSender(testSender(senderId));
    await world.addMailing(testMailing(mailingId, senderId));
    const recorded: Recorded = { claims: [], stops: [] };
    watchClaims(clients, recorded, options);
    const handlers = dispatchHandlers({
      ...{ clients, tables: world.tables, queues: world.queues, now, newId },
      wait: async (millis) => void (await pause(millis)),
      segments: 4,
      pageItems: 400,
    });
    const store = dynamoDbMailingStore(
      DynamoDBDocumentClient.from(own.dynamoDb),
      world.tables.mailings,
    );
    const stop = stopConsent(own.dynamoDb, world.tables, now, newId);
    const waiting = people.map(({ contact }) => contact.contactId);
    const chosen = waiting.toSorted(() => random.next() - 0.5).slice(0, options.withdrawals);
    let over = false;
    const withdraw = async () => {
      for (let id = chosen.pop(); id !== undefined; id = chosen.pop()) {
        await stop(id as ContactId, senderId);
        recorded.stops.push({ contactId: id, acknowledgedAt: performance.now() });
      }
    };
    const finish = async () => {
      while ((await store.header(mailingId))?.state !== 'finished') {
        await pause(200);
        await handlers.reconcile();
      }
      over = true;
    };
    await handlers.startMailing({ mailingId });
    await Promise.all([
      ...[1, 2].map(() => consume(own, world.queues.fanOut, handlers.fanOut, () => over)),
      ...[1, 2, 3, 4].map(() => consume(own, world.queues.send, handlers.send, () => over)),
      ...Array.from({ length: 8 }, withdraw),
      finish(),
    ]);
    return {
      withdrawals: recorded.stops.length,
      claims: recorded.claims.reduce((sum, { contactIds }) => sum + contactIds.length, 0),
      violations: raceViolations(recorded).length,
    };
  } finally {
    await services.stop();
  }
};
