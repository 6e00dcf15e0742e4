import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { everyMinute, FunctionName } from '../shared/deployment/functions.ts';
import { queueNames, queues as workQueues } from '../shared/deployment/queues.ts';
import { apiRoutes } from './api-routes.ts';
import { serveConsole } from './console/serve-console.ts';
import { consoleConfig, signInRoutes } from './console/sign-in-routes.ts';
import { startDevelopmentIssuer } from './development-issuer.ts';
import { functionSettings, loadFunctions } from './functions.ts';
import { invokeFunction } from './lambda/context.ts';
import { startHttpApi } from './lambda/http-api.ts';
import { startScheduleTicker } from './lambda/schedule-ticker.ts';
import { startSqsEventSource } from './lambda/sqs-event-source.ts';
import { createQueues, eventSourceSettings, type LocalQueues, localQueueName } from './queues.ts';
import { authorizeWith, localConcurrency, type ServedApp } from './served-app.ts';
import { type LocalStack, type StackOptions, startServices } from './services/stack.ts';
import { localSettings } from './settings-file.ts';
import { createTables, tableNames } from './tables.ts';

/**
 * Starts services, tables, queues and functions, and connects them as the stack does: routes to
 * HTTP functions, queues to workers, the scheduler to `start-mailing`, SES events to `feedback`,
 * `reconcile`, `erase`, `consent` and `seal-log` every minute.
 */
export const startLocalApp = async (options: LocalOptions = {}): Promise<LocalApp> => {
  const onError = options.onError ?? (() => undefined);
  const settings = await localSettings(options.dataDir, options);
  const publicUrl = `http://127.0.0.1:${settings.apiPort}`;
  let undelivered: (input: string) => Promise<void> = () => Promise.resolve();
  const stack = await startServices({
    ...options.stack,
    dataDir: options.dataDir,
    ports: { ...options.stack?.ports, ses: settings.inboxPort },
    ses: {
      simulateEverywhere: true,
      configurationSets: [{ name: configurationSet, suppressedReasons: [] }],
      ...options.stack?.ses,
    },
    scheduler: {
      groups: [scheduleGroup],
      onDeadLetter: (_, input) => undelivered(input),
      ...options.stack?.scheduler,
    },
    secrets: {
      ...options.stack?.secrets,
      secrets: {
        [secretId]: settings.keys,
        [logKeyId]: settings.logKey,
        ...options.stack?.secrets?.secrets,
      },
    },
  });
  Object.assign(process.env, stack.env);
  await createTables(new DynamoDBClient({}));
  const queues = createQueues(stack.services.sqs);
  Object.assign(process.env, environment(queues, publicUrl, options.witnesses ?? []));
  const functions = await loadFunctions();

  const settingsOf = (name: FunctionName) => ({
    ...functionSettings(name),
    onError: (error: unknown) => onError(name, error),
  });
  const workers = await Promise.all(
    queueNames.map((name) => {
      const { consumer, maximumBatchingWindow, ...batches } = eventSourceSettings(name);
      return startSqsEventSource({
        ...settingsOf(consumer),
        ...batches,
        maximumBatchingWindow: Math.min(maximumBatchingWindow, options.batchingSeconds ?? 60),
        queueUrl: queues[name],
        handler: functions[consumer],
        maxConcurrency: localConcurrency[workQueues[name].concurrency],
      });
    }),
  );

  const sqs = new SQSClient({ useQueueUrlAsEndpoint: false });
  const enqueue = async (QueueUrl: string, MessageBody: string) => {
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody }));
  };
  undelivered = (input) => enqueue(queues.undelivered, input);
  stack.services.ses.onEvent((event) => enqueue(queues.feedback, JSON.stringify(event)));
  stack.services.scheduler.onTarget(async (_, input) => {
    await invokeFunction(
      functions['start-mailing'],
      JSON.parse(input),
      settingsOf('start-mailing'),
    );
  });
  const ticker = (name: (typeof everyMinute)[number], everyMs: number) =>
    startScheduleTicker({ ...settingsOf(name), handler: functions[name], everyMs });
  const reconcile = ticker('reconcile', options.reconcileEveryMs ?? 60_000);
  const erase = ticker('erase', options.retainEveryMs ?? 60_000);
  const invalidate = ticker('consent', options.retainEveryMs ?? 60_000);
  const publish = ticker('publish-events', 5_000);
  const seal = ticker('seal-log', options.sealEveryMs ?? 60_000);

  const issuer = await startDevelopmentIssuer(settings.issuerKey);
  const signIn = signInRoutes({ publicUrl, issuer });
  const consoleFiles = serveConsole(consoleConfig(publicUrl, issuer.url));
  const api = await startHttpApi({
    port: settings.apiPort,
    authorize: authorizeWith(issuer),
    onError: (error, routeKey) => onError(routeKey, error),
    beside: async (request) => (await signIn(request)) ?? (await consoleFiles(request)),
    routes: apiRoutes().map(({ routeKey, functionName, public: isPublic }) => ({
      routeKey,
      handler: functions[functionName],
      public: isPublic,
      ...settingsOf(functionName),
    })),
  });

  return {
    apiUrl: api.url,
    inboxUrl: stack.services.ses.url,
    issuer,
    stack,
    summary: [
      ...settings.moved.map(
        (port) =>
          `port ${port} is taken by another program: links in earlier mails work when it is free again`,
      ),
      `API and pages     ${api.url}`,
      ...stack.summary,
    ],
    reconcile: () => reconcile.tick(),
    seal: () => seal.tick(),
    retain: () => erase.tick(),
    invalidate: () => invalidate.tick(),
    feedbackRecorded: async () => {
      await stack.services.ses.settled();
      for (;;) {
        const { visible, inFlight } = stack.services.sqs.counts(localQueueName('feedback'));
        if (visible + inFlight === 0) return;
        await sleep(50);
      }
    },
    stop: async () => {
      await api.stop();
      await Promise.all([
        reconcile.stop(),
        erase.stop(),
        invalidate.stop(),
        publish.stop(),
        seal.stop(),
        ...workers.map((worker) => worker.stop()),
      ]);
      sqs.destroy();
      await stack.stop();
    },
  };
};

export type LocalOptions = {
  /** Where state lives; in memory when left out. */
  readonly dataDir?: string | undefined;
  readonly apiPort?: number | undefined;
  readonly inboxPort?: number | undefined;
  /** Tries the ports that every folder tries first. */
  readonly usualPorts?: boolean;
  readonly reconcileEveryMs?: number;
  readonly retainEveryMs?: number;
  readonly sealEveryMs?: number;
  /** The longest that a queue collects a batch, in seconds; what the stack sets, where that is less. */
  readonly batchingSeconds?: number;
  /** Who cosigns the checkpoints of the evidence log. */
  readonly witnesses?: readonly { readonly url: string; readonly key: string }[];
  readonly onError?: (functionName: string, error: unknown) => void;
  readonly stack?: Omit<StackOptions, 'dataDir'>;
};

/** The whole service on loopback, with stand-ins of AWS. */
export type LocalApp = ServedApp & { readonly stack: LocalStack };

const configurationSet = 'grondslag-plain';
const secretId = 'grondslag-keys';
const logKeyId = 'grondslag-log-key';
const scheduleGroup = 'grondslag';
const arn = (service: string, rest: string) => `arn:aws:${service}:eu-west-1:000000000000:${rest}`;

const environment = (
  queues: LocalQueues,
  publicUrl: string,
  witnesses: NonNullable<LocalOptions['witnesses']>,
) => ({
  CONTACTS_TABLE: tableNames.contacts,
  CONSENT_TABLE: tableNames.consent,
  MAILINGS_TABLE: tableNames.mailings,
  FAN_OUT_QUEUE_URL: queues['fan-out'],
  SEND_QUEUE_URL: queues.send,
  SERVICE_QUEUE_URL: queues.service,
  STOPS_QUEUE_URL: queues.stops,
  MERGE_STOPS_QUEUE_URL: queues['merge-stops'],
  SCHEDULE_GROUP: scheduleGroup,
  SCHEDULE_ROLE_ARN: arn('iam', 'role/grondslag-scheduler').replace('eu-west-1', ''),
  START_MAILING_ARN: arn('lambda', 'function:start-mailing'),
  SCHEDULE_DLQ_ARN: arn('sqs', 'grondslag-schedules-dead-letters'),
  RETENTION: process.env['RETENTION'] ?? 'dry-run',
  CONFIGURATION_SET: configurationSet,
  KEYS_SECRET_ID: secretId,
  LOG_BUCKET: 'grondslag-files',
  LOG_KEY_SECRET_ID: logKeyId,
  LOG_ORIGIN: 'grondslag.local/log',
  LOG_LOCK_DAYS: '0',
  LOG_WITNESSES: JSON.stringify(witnesses),
  PUBLIC_URL: publicUrl,
  EVENT_BUS_NAME: 'grondslag',
  POWERTOOLS_METRICS_DISABLED: process.env['POWERTOOLS_METRICS_DISABLED'] ?? 'true',
  POWERTOOLS_LOG_LEVEL: process.env['POWERTOOLS_LOG_LEVEL'] ?? 'ERROR',
});
