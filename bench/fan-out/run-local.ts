import { DeleteMessageBatchCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { leanClient } from '../../functions/runtime/lean-client.ts';
import { sqsRecord } from '../../local/lambda/sqs-record.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import { dispatchHandlers, type TestClients } from '../../test/support/dispatch-handlers.ts';
import { openDispatchWorld, startDispatchServices } from '../../test/support/dispatch-world.ts';
import { benchPerson } from './audience.ts';
import { benchMailing, benchSender, benchSenderId } from './bench-mailing.ts';
import { type Charge, newCharge } from './capacity.ts';
import { type Invocations, jobsOfInvocation } from './drive-handlers.ts';
import type { Measured } from './measured.ts';
import {
  count,
  type Meter,
  newMeter,
  operationOf,
  type RequestHandler,
  textOf,
} from './metered-handler.ts';

/** Runs the real handlers on the local services: a database, queues and an SES that do their work. */
export const runLocal = async (contacts: number): Promise<Measured> => {
  const services = await startDispatchServices({
    ses: {
      configurationSets: [
        { name: 'plain', events: [] },
        { name: 'tracked', events: [] },
      ],
      keepMails: 1_000,
      maxSendRate: 1_000_000,
    },
  });
  try {
    const own = services.clients();
    const world = await openDispatchWorld(services, own, 'bench');
    const mailing = benchMailing('bench-local');
    await world.load(people(contacts));
    await world.addSender(benchSender);
    await world.addMailing(mailing);
    const meter = newMeter();
    const clients = services.clients();
    const charge = newCharge(benchSenderId);
    for (const client of Object.values(clients))
      meterClient(leanClient(client) as never, meter, charge);
    let ids = 0;
    const handlers = dispatchHandlers({
      ...{ clients, tables: world.tables, queues: world.queues },
      now: () => instantFromMillis(Date.now()),
      newId: () => {
        ids += 1;
        return `attempt-${ids}`;
      },
      wait: pause,
    });
    const accepted = contacts - Math.floor(contacts / 10);
    const isOver = () => services.ses.counts().accepted >= accepted;
    const cpu = process.cpuUsage();
    const started = performance.now();
    await handlers.startMailing({ mailingId: mailing.mailingId });
    const [fanOut = 0, ...sends] = await Promise.all([
      consume(own, world.queues.fanOut, 1, handlers.fanOut, isOver),
      ...Array.from({ length: 4 }, () =>
        consume(own, world.queues.send, jobsOfInvocation, handlers.send, isOver),
      ),
    ]);
    const millis = performance.now() - started;
    const { user, system } = process.cpuUsage(cpu);
    const invocations: Invocations = { fanOut, send: sends.reduce((sum, one) => sum + one, 0) };
    const cpuMillis = (user + system) / 1_000;
    return { contacts, accepted, millis, cpuMillis, invocations, meter };
  } finally {
    await services.stop();
  }
};

/** Counts what goes through a real HTTP layer. */
const meterClient = (
  client: { readonly config: { requestHandler: unknown } },
  meter: Meter,
  charge: Charge,
): void => {
  const inner = client.config.requestHandler as RequestHandler;
  const metered: RequestHandler = {
    handle: async (request, options) => {
      const answer = await inner.handle(request, options);
      const body = textOf(request.body);
      const length = Number(answer.response.headers['content-length'] ?? 0);
      const operation = operationOf(request);
      count(meter, operation, body.length, length);
      charge(meter, operation, body, { length });
      return answer;
    },
    destroy: () => inner.destroy?.(),
  };
  client.config.requestHandler = metered;
};

const consume = async (
  { sqs }: TestClients,
  queue: string,
  size: number,
  handle: (event: SQSEvent) => Promise<SQSBatchResponse>,
  isOver: () => boolean,
): Promise<number> => {
  let invocations = 0;
  while (!isOver()) {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({ QueueUrl: queue, MaxNumberOfMessages: size, WaitTimeSeconds: 1 }),
    );
    if (Messages.length === 0) continue;
    invocations += 1;
    const Records = Messages.map((message) => sqsRecord(message, 'arn:aws:sqs:eu-west-1:0:q'));
    const { batchItemFailures } = await handle({ Records });
    if (batchItemFailures.length > 0) throw new Error('a job failed');
    const Entries = Records.map(({ receiptHandle: ReceiptHandle }, at) => ({
      Id: String(at),
      ReceiptHandle,
    }));
    await sqs.send(new DeleteMessageBatchCommand({ QueueUrl: queue, Entries }));
  }
  return invocations;
};

function* people(contacts: number) {
  for (let index = 0; index < contacts; index += 1) yield benchPerson(index, benchSenderId);
}

const pause = (millis: number) => new Promise<void>((resolve) => setTimeout(resolve, millis));
