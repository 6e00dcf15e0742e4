import {
  CreateQueueCommand,
  DeleteMessageBatchCommand,
  ReceiveMessageCommand,
} from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { drainStops } from '../../functions/preferences/stop/store-stop.ts';
import { silentTelemetry } from '../../functions/runtime/telemetry.ts';
import { sqsRecord } from '../../local/lambda/sqs-record.ts';
import { dynamoDbMailingStore } from '../../shared/adapters/dynamodb/mailings/dynamodb-mailing-store.ts';
import { sqsDeferredStops } from '../../shared/adapters/sqs/sqs-deferred-stops.ts';
import { queues } from '../../shared/deployment/queues.ts';
import type { ContactId, MailingId, SenderId } from '../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import { dispatchHandlers, type TestClients } from '../support/dispatch-handlers.ts';
import { testMailing, testSender } from '../support/dispatch-mailing.ts';
import { type Person, person } from '../support/dispatch-people.ts';
import { openDispatchWorld, startDispatchServices } from '../support/dispatch-world.ts';
import { stopConsent, stopTools } from '../support/stop-consent.ts';
import { claimedIn } from './history-log.ts';
import { type Recorded, raceViolations } from './race-violations.ts';
import { seededRandom } from './random.ts';
import { type Stop, type StopEffect, stopEffect } from './stop-effect.ts';

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
  /** From the acknowledgement of a stop to the start of the last SES call with its recipient. */
  readonly effect: StopEffect;
  /** The same for stops that waited on the queue, a quarter as many. */
  readonly deferredEffect: StopEffect;
};

/** Records when each SES call begins and whom it is to. */
const watchSes = ({ ses }: TestClients, calls: SesCall[]): void => {
  const watch = (next: Next) => async (args: Args) => {
    const { BulkEmailEntries = [], Destination } = args.input as SesInput;
    const to = [Destination, ...BulkEmailEntries.map((entry) => entry.Destination)];
    const addresses = to.flatMap((one) => one?.ToAddresses ?? []);
    calls.push({ addresses, beganAt: performance.now() });
    return next(args);
  };
  (ses.middlewareStack as unknown as { add(m: typeof watch, o: object): void }).add(watch, {
    step: 'initialize',
    name: 'watch-ses',
  });
};

type SesInput = {
  readonly Destination?: { readonly ToAddresses?: readonly string[] };
  readonly BulkEmailEntries?: readonly SesInput[];
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

type Consumer = {
  readonly queue: string;
  readonly handle: (event: SQSEvent) => Promise<SQSBatchResponse>;
  readonly isOver: () => boolean;
  /** As many as the deployed queue hands over at once. */
  readonly batch?: number;
};

const consume = async (
  clients: TestClients,
  { queue, handle, isOver, batch: MaxNumberOfMessages = 1 }: Consumer,
) => {
  while (!isOver()) {
    const { Messages = [] } = await clients.sqs.send(
      new ReceiveMessageCommand({ QueueUrl: queue, MaxNumberOfMessages, WaitTimeSeconds: 1 }),
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

/** Each SES call by the contacts that it is to. */
const callsOf = (people: readonly Person[], calls: readonly SesCall[]) => {
  const ids = new Map(people.map(({ contact }) => [contact.email as string, contact.contactId]));
  return calls.map(({ addresses, beganAt }) => ({
    beganAt,
    contactIds: addresses.flatMap((address) => ids.get(address) ?? []),
  }));
};

type SesCall = { readonly addresses: readonly string[]; readonly beganAt: number };

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
    const sesCalls: SesCall[] = [];
    watchSes(clients, sesCalls);
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
    const shuffled = waiting.toSorted(() => random.next() - 0.5);
    const chosen = shuffled.slice(0, options.withdrawals);
    const later = shuffled.slice(options.withdrawals, Math.ceil(options.withdrawals * 1.25));
    const deferredStops: Stop[] = [];
    const { QueueUrl: stopsQueue = '' } = await own.sqs.send(
      new CreateQueueCommand({ QueueName: 'race-stops' }),
    );
    const defer = sqsDeferredStops(own.sqs, stopsQueue);
    const drain = drainStops({
      ...stopTools(own.dynamoDb, world.tables, now, newId),
      telemetry: silentTelemetry,
    } as unknown as Parameters<typeof drainStops>[0]);
    /** As a stop is taken while the ledger cannot be reached: by the queue, and then by its consumer. */
    const deferAll = async () => {
      for (const contactId of later) {
        const occurredAt = now();
        const about = { contactId, senderId, purpose: 'commercial', topic: 'offers' } as const;
        await defer({ ...about, occurredAt, method: 'one-click-unsubscribe', page: '/u' });
        deferredStops.push({ contactId, acknowledgedAt: performance.now() });
      }
    };
    let over = false;
    const isOver = () => over;
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
      ...[1, 2].map(() =>
        consume(own, { queue: world.queues.fanOut, handle: handlers.fanOut, isOver }),
      ),
      ...[1, 2, 3, 4].map(() =>
        consume(own, { queue: world.queues.send, handle: handlers.send, isOver }),
      ),
      ...Array.from({ length: 8 }, withdraw),
      deferAll(),
      consume(own, { queue: stopsQueue, handle: drain, isOver, batch: queues.stops.batchSize }),
      finish(),
    ]);
    return {
      withdrawals: recorded.stops.length,
      claims: recorded.claims.reduce((sum, { contactIds }) => sum + contactIds.length, 0),
      violations: raceViolations(recorded).length,
      effect: stopEffect(callsOf(people, sesCalls), recorded.stops),
      deferredEffect: stopEffect(callsOf(people, sesCalls), deferredStops),
    };
  } finally {
    await services.stop();
  }
};
