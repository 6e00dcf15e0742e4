import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SQSClient } from '@aws-sdk/client-sqs';
import { leanClient } from '../../functions/runtime/lean-client.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import { dispatchHandlers } from '../../test/support/dispatch-handlers.ts';
import { benchMailing, benchSender } from './bench-mailing.ts';
import { newCharge } from './capacity.ts';
import { driveHandlers } from './drive-handlers.ts';
import { instantServices } from './instant-services.ts';
import type { Measured } from './measured.ts';
import { instantHandler, newMeter } from './metered-handler.ts';

/** Runs the real handlers on services that answer at once, inside this process. */
export const runInstant = async (contacts: number): Promise<Measured> => {
  const meter = newMeter();
  const world = {
    contacts,
    segments: contacts <= smallAudience ? 1 : 8,
    mailing: benchMailing(`bench-${contacts}`),
    sender: benchSender,
    tables,
  };
  const services = instantServices(world);
  const charge = newCharge(world.mailing.senderId);
  const requestHandler = instantHandler(meter, (operation, body) => {
    const text = services.answer(operation, body);
    charge(meter, operation, body, { text, length: text.length });
    return text;
  });
  const config = {
    region: 'eu-west-1',
    credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' },
    requestHandler: requestHandler as never,
  };
  let ids = 0;
  const handlers = dispatchHandlers({
    clients: {
      dynamoDb: leanClient(new DynamoDBClient(config)),
      sqs: leanClient(new SQSClient({ ...config, useQueueUrlAsEndpoint: false })),
      ses: leanClient(new SESv2Client({ ...config, maxAttempts: 1 })),
    },
    tables,
    queues: { fanOut: queue, send: queue, service: queue },
    now: () => instantFromMillis(Date.now()),
    newId: () => {
      ids += 1;
      return `attempt-${ids}`;
    },
    segments: world.segments,
  });
  const { mailingId, senderId } = world.mailing;
  services.queued.push(JSON.stringify({ type: 'drive', mailingId, senderId }));
  const cpu = process.cpuUsage();
  const started = performance.now();
  const invocations = await driveHandlers(handlers, services.queued, 4);
  const millis = performance.now() - started;
  const { user, system } = process.cpuUsage(cpu);
  const expected = contacts - Math.floor(contacts / 10);
  if (services.accepted() !== expected)
    throw new Error(`${services.accepted()} mails were accepted instead of ${expected}`);
  return {
    contacts,
    accepted: services.accepted(),
    millis,
    cpuMillis: (user + system) / 1_000 - meter.serviceMillis,
    invocations,
    meter,
  };
};

const tables = { contacts: 'contacts', consent: 'consent', mailings: 'mailings' };
const queue = 'https://sqs.eu-west-1.amazonaws.com/000000000000/q';

/** Contacts that fit one page, and so one segment, as `start` would find. */
const smallAudience = 2_000;
