import { join } from 'node:path';
import { lockDataDir } from './data-dir-lock.ts';
import { type DynamoDbOptions, type LocalDynamoDb, startDynamoDb } from './start-dynamodb.ts';
import { type EventBusOptions, type LocalEventBus, startEventBus } from './start-event-bus.ts';
import { type LocalS3, startS3 } from './start-s3.ts';
import { type LocalScheduler, type SchedulerOptions, startScheduler } from './start-scheduler.ts';
import { type LocalSecrets, type SecretsOptions, startSecrets } from './start-secrets.ts';
import { type LocalSes, type SesOptions, startSes } from './start-ses.ts';
import { type LocalSqs, type SqsOptions, startSqs } from './start-sqs.ts';

/** Starts every local service at once; the folder belongs to this process until `stop`. */
export const startServices = async (options: StackOptions = {}): Promise<LocalStack> => {
  const { dataDir, ports = {}, region = 'eu-west-1' } = options;
  const unlock = dataDir === undefined ? () => undefined : lockDataDir(dataDir);
  const folder = (name: string) => (dataDir === undefined ? undefined : join(dataDir, name));
  const starting = {
    dynamodb: startDynamoDb({
      ...options.dynamodb,
      dataDir: folder('dynamodb'),
      port: ports.dynamodb,
    }),
    sqs: startSqs({ ...options.sqs, dataDir: folder('sqs'), port: ports.sqs, region }),
    ses: startSes({ ...options.ses, dataDir: folder('ses'), port: ports.ses, region }),
    scheduler: startScheduler({
      ...options.scheduler,
      dataDir: folder('scheduler'),
      port: ports.scheduler,
      region,
    }),
    secrets: startSecrets({ ...options.secrets, dataDir: folder('secrets'), port: ports.secrets }),
    s3: startS3({ dataDir: folder('s3'), port: ports.s3 }),
    events: startEventBus({ ...options.events, port: ports.events }),
  };
  try {
    await allOrNone(starting);
  } catch (error) {
    unlock();
    throw error;
  }
  const services: LocalServices = {
    dynamodb: await starting.dynamodb,
    sqs: await starting.sqs,
    ses: await starting.ses,
    scheduler: await starting.scheduler,
    secrets: await starting.secrets,
    s3: await starting.s3,
    events: await starting.events,
  };
  return {
    services,
    env: environmentOf(services, region),
    summary: summaryOf(services),
    stop: async () => {
      await Promise.all(Object.values(services).map((service) => service.stop()));
      unlock();
    },
  };
};

/** The services of one local stack. */
export type LocalServices = {
  readonly dynamodb: LocalDynamoDb;
  readonly sqs: LocalSqs;
  readonly ses: LocalSes;
  readonly scheduler: LocalScheduler;
  readonly secrets: LocalSecrets;
  readonly s3: LocalS3;
  readonly events: LocalEventBus;
};

/** What makes AWS SDK clients that were constructed with `{}` reach the local services. */
export type LocalEnvironment = {
  readonly AWS_ENDPOINT_URL_DYNAMODB: string;
  readonly AWS_ENDPOINT_URL_SQS: string;
  readonly AWS_ENDPOINT_URL_SESV2: string;
  readonly AWS_ENDPOINT_URL_SCHEDULER: string;
  readonly AWS_ENDPOINT_URL_SECRETS_MANAGER: string;
  readonly AWS_ENDPOINT_URL_S3: string;
  readonly AWS_ENDPOINT_URL_EVENTBRIDGE: string;
  readonly AWS_REGION: string;
  readonly AWS_ACCESS_KEY_ID: string;
  readonly AWS_SECRET_ACCESS_KEY: string;
};

/** How to start them; every port is a free one unless given, and without a folder all is in memory. */
export type StackOptions = {
  readonly dataDir?: string | undefined;
  readonly region?: string;
  readonly ports?: Readonly<Partial<Record<keyof LocalServices, number | undefined>>>;
  readonly dynamodb?: Omit<DynamoDbOptions, 'dataDir' | 'port'>;
  readonly sqs?: Omit<SqsOptions, 'dataDir' | 'port' | 'region'>;
  readonly ses?: Omit<SesOptions, 'dataDir' | 'port' | 'region'>;
  readonly scheduler?: Omit<SchedulerOptions, 'dataDir' | 'port' | 'region'>;
  readonly secrets?: Omit<SecretsOptions, 'dataDir' | 'port'>;
  readonly events?: Omit<EventBusOptions, 'port'>;
};

/** All local services, where they are, and how to end them. */
export type LocalStack = {
  readonly env: LocalEnvironment;
  readonly services: LocalServices;
  /** One line per service, for a person who starts the stack. */
  readonly summary: readonly string[];
  stop(): Promise<void>;
};

const summaryOf = ({ dynamodb, sqs, ses, scheduler, secrets, s3, events }: LocalServices) => [
  `DynamoDB         ${dynamodb.url}  (${dynamodb.backend})`,
  `SQS              ${sqs.url}`,
  `SES and inbox    ${ses.url}`,
  `Scheduler        ${scheduler.url}`,
  `Secrets Manager  ${secrets.url}`,
  `S3               ${s3.url}`,
  `EventBridge      ${events.url}  (sent events: /_local/events)`,
];

const environmentOf = (services: LocalServices, region: string): LocalEnvironment => ({
  AWS_ENDPOINT_URL_DYNAMODB: services.dynamodb.url,
  AWS_ENDPOINT_URL_SQS: services.sqs.url,
  AWS_ENDPOINT_URL_SESV2: services.ses.url,
  AWS_ENDPOINT_URL_SCHEDULER: services.scheduler.url,
  AWS_ENDPOINT_URL_SECRETS_MANAGER: services.secrets.url,
  AWS_ENDPOINT_URL_S3: services.s3.url,
  AWS_ENDPOINT_URL_EVENTBRIDGE: services.events.url,
  AWS_REGION: region,
  // DynamoDB Local accepts letters and digits only.
  AWS_ACCESS_KEY_ID: 'grondslaglocal',
  AWS_SECRET_ACCESS_KEY: 'grondslaglocal',
});

type Stoppable = { stop(): Promise<void> };

/** Waits for all; when one fails to start, the others are stopped before it is reported. */
const allOrNone = async <Services extends Record<string, Promise<Stoppable>>>(
  starting: Services,
) => {
  const settled = await Promise.allSettled(Object.values(starting));
  const failed = settled.find((result) => result.status === 'rejected');
  if (failed) {
    const started = settled.flatMap((r) => (r.status === 'fulfilled' ? [r.value.stop()] : []));
    await Promise.allSettled(started);
    throw failed.reason;
  }
};
