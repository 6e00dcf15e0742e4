import {
  CreateQueueCommand,
  DeleteMessageBatchCommand,
  ReceiveMessageCommand,
} from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { sqsRecord } from '../../../local/lambda/sqs-record.ts';
import { dynamoDbMailingStore } from '../../../shared/adapters/dynamodb/mailings/dynamodb-mailing-store.ts';
import type { Contact } from '../../../shared/contacts/contact.ts';
import { queues } from '../../../shared/deployment/queues.ts';
import type { ContactId, MailingId, SenderId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { ownEntity } from '../../../shared/kernel/own-entity.ts';
import { dispatchHandlers, type TestClients } from '../../support/dispatch-handlers.ts';
import { testMailing, testSender } from '../../support/dispatch-mailing.ts';
import { type Person, person } from '../../support/dispatch-people.ts';
import { openDispatchWorld, startDispatchServices } from '../../support/dispatch-world.ts';
import { claimedIn } from '../history-log.ts';
import { seededRandom } from '../random.ts';
import { type Recorded, raceViolations } from './race-violations.ts';
import { sharedClock } from './shared-clock.ts';
import { sendStops } from './stop-client.ts';
import { openStopDoor } from './stop-door.ts';
import { type Stop, type StopEffect, stopEffect } from './stop-effect.ts';

export type RaceOptions = {
  readonly contacts: number;
  readonly withdrawals: number;
  readonly seed: number;
  /** Longest pause between what a worker read and what it claims, so that withdrawals fall between. */
  readonly gapMillis?: number;
  /** Takes the consent condition out of every claim, to see whether the checker notices. */
  readonly breakCondition?: boolean;
};

export type RaceResult = {
  readonly withdrawals: number;
  readonly claims: number;
  readonly violations: number;
  /** From the first byte of the answer to a stop to the start of the last SES call with its recipient. */
  readonly effect: StopEffect;
  /** The same for stops that waited on the queue because the ledger could not be reached, a quarter as many. */
  readonly deferredEffect: StopEffect;
  /** As many that were said to another sender of the entity, and waited there to be passed on. */
  readonly passedOnEffect: StopEffect;
};

/** Records when each SES call begins and whom it is to. */
const watchSes = ({ ses }: TestClients, calls: SesCall[]): void => {
  const watch = (next: Next) => async (args: Args) => {
    const { BulkEmailEntries = [], Destination } = args.input as SesInput;
    const to = [Destination, ...BulkEmailEntries.map((entry) => entry.Destination)];
    const addresses = to.flatMap((one) => one?.ToAddresses ?? []);
    calls.push({ addresses, beganAt: sharedClock() });
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

/**
 * Records every claim transaction at the wire: when it was sent and answered, for whom, and whether
 * it was accepted. Sent only after a pause, as a slow worker would.
 */
const watchClaims = (
  { dynamoDb }: TestClients,
  recorded: Recorded,
  { breakCondition = false, seed, gapMillis = 60 }: RaceOptions,
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
      const sentAt = sharedClock();
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
const callsOf = (people: readonly Person[], senderId: SenderId, calls: readonly SesCall[]) => {
  const ids = new Map(
    people
      .filter(({ contact }) => contact.senderId === senderId)
      .map(({ contact }) => [contact.email as string, contact.contactId]),
  );
  return calls.map(({ addresses, beganAt }) => ({
    beganAt,
    contactIds: addresses.flatMap((address) => ids.get(address) ?? []),
  }));
};

type SesCall = { readonly addresses: readonly string[]; readonly beganAt: number };

/** Everybody, and of whom a stop comes: at once, by the queue, and by way of another sender. */
const whoStops = (
  { contacts, withdrawals, seed }: RaceOptions,
  { senderId, otherId }: { readonly senderId: SenderId; readonly otherId: SenderId },
) => {
  const random = seededRandom(seed);
  const own = Array.from({ length: contacts }, (_, at) => person(`c${at}`, senderId, 'consented'));
  const shuffled = own.map(({ contact }) => contact.contactId).toSorted(() => random.next() - 0.5);
  const [one, two, three] = [1, 1.25, 1.5].map((share) => Math.ceil(withdrawals * share));
  const passedOn = shuffled.slice(two, three);
  const isElsewhere = new Set(passedOn);
  const others = own
    .filter(({ contact }) => isElsewhere.has(contact.contactId))
    .map(({ contact: { contactId, email, addressHash } }) =>
      person(atOther(contactId), otherId, 'consented', { email, addressHash }),
    );
  const stops = { stored: shuffled.slice(0, one), deferred: shuffled.slice(one, two), passedOn };
  return { people: [...own, ...others], stops };
};

/** The contact at the other sender of the same address. */
const atOther = (contactId: ContactId): ContactId => `${contactId}-other` as ContactId;

/** A mailing goes out while thousands of its recipients withdraw, all over HTTP and on the real local services. */
export const withdrawalRace = async (options: RaceOptions): Promise<RaceResult> => {
  const services = await startDispatchServices();
  const senderId = 's1' as SenderId;
  const otherId = 's2' as SenderId;
  const mailingId = 'race' as MailingId;
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
    const { people, stops } = whoStops(options, { senderId, otherId });
    await world.load(people);
    await world.addSender(testSender(senderId));
    await world.addSender({ ...testSender(otherId), entityId: ownEntity(senderId) });
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
    const { QueueUrl: stopsQueue = '' } = await own.sqs.send(
      new CreateQueueCommand({ QueueName: 'race-stops' }),
    );
    const unreachable = new Set([...stops.deferred, ...stops.passedOn]);
    const door = await openStopDoor({
      ...{ clients: own, tables: world.tables, stopsQueue, senderId, now, newId },
      isUnreachable: (contactId) => unreachable.has(contactId),
      onRecorded: (contactId) => recorded.stops.push({ contactId, acknowledgedAt: sharedClock() }),
    });
    const said = { stored: [] as Stop[], deferred: [] as Stop[], passedOn: [] as Stop[] };
    /** Each contact of the mailing says stop by a link, its own or one that another sender mailed. */
    const sayStop = (
      whose: readonly ContactId[],
      heard: Stop[],
      linkOf: (contactId: ContactId) => Pick<Contact, 'contactId' | 'senderId'>,
    ) => {
      const byLink = new Map(whose.map((contactId) => [linkOf(contactId).contactId, contactId]));
      return sendStops(
        {
          ...{ url: door.url, parallel: 8 },
          stops: whose.map((contactId) => {
            const link = linkOf(contactId);
            return { contactId: link.contactId, path: door.path({ ...link, mailingId }) };
          }),
        },
        ({ contactId, acknowledgedAt }) =>
          heard.push({ contactId: String(byLink.get(contactId as ContactId)), acknowledgedAt }),
      );
    };
    const toSender = (contactId: ContactId) => ({ contactId, senderId });
    const toOther = (contactId: ContactId) => ({
      contactId: atOther(contactId),
      senderId: otherId,
    });
    let over = false;
    const isOver = () => over;
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
      sayStop(stops.stored, said.stored, toSender),
      sayStop(stops.deferred, said.deferred, toSender),
      sayStop(stops.passedOn, said.passedOn, toOther),
      consume(own, {
        queue: stopsQueue,
        handle: door.drain,
        isOver,
        batch: queues.stops.batchSize,
      }),
      finish(),
    ]);
    await door.stop();
    const calls = callsOf(people, senderId, sesCalls);
    const effectOf = (heard: readonly Stop[]) => stopEffect(calls, heard);
    return {
      withdrawals: said.stored.length,
      claims: recorded.claims.reduce((sum, { contactIds }) => sum + contactIds.length, 0),
      violations: raceViolations(recorded).length,
      effect: effectOf(said.stored),
      deferredEffect: effectOf(said.deferred),
      passedOnEffect: effectOf(said.passedOn),
    };
  } finally {
    await services.stop();
  }
};
