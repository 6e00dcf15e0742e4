import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { queueNames, queues as workQueues } from '../shared/deployment/queues.ts';
import { serveConsole } from './console/serve-console.ts';
import { loadFunctions } from './functions.ts';
import { invokeFunction } from './lambda/invoke-function.ts';
import { startSqsEventSource } from './lambda/start-sqs-event-source.ts';
import { defaultLogOrigin, localSettings } from './local-settings.ts';
import { createQueues, eventSourceSettings, type LocalQueues, localQueueName } from './queues.ts';
import {
  localConcurrency,
  movedPorts,
  type ServedApp,
  serveApi,
  settingsOf,
  startTickers,
} from './served-app.ts';
import { type LocalStack, type StackOptions, startServices } from './services/start-services.ts';
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
  Object.assign(process.env, environment(queues, publicUrl, options));
  const functions = await loadFunctions();

  const workers = await Promise.all(
    queueNames.map((name) => {
      const { consumer, maximumBatchingWindow, ...batches } = eventSourceSettings(name);
      return startSqsEventSource({
        ...settingsOf(consumer, onError),
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
      settingsOf('start-mailing', onError),
    );
  });
  const tickers = startTickers(functions, { ...options, onError });

  const { api, issuer } = await serveApi({
    ...{ settings, publicUrl, functions, onError, serveConsole },
  });

  return {
    apiUrl: api.url,
    inbox: stack.services.ses,
    inboxUrl: stack.services.ses.url,
    issuer,
    stack,
    summary: [...movedPorts(settings), `API and pages     ${api.url}`, ...stack.summary],
    broken: stack.services.dynamodb.ended.then((words) =>
      ['the database ended by itself', words.trim()].filter((part) => part !== '').join(': '),
    ),
    reconcile: () => tickers.reconcile.tick(),
    seal: () => tickers['seal-log'].tick(),
    retain: () => tickers.erase.tick(),
    invalidate: () => tickers.consent.tick(),
    bundle: () => tickers.reports.tick(),
    publish: () => tickers['publish-events'].tick(),
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
        ...Object.values(tickers).map((ticker) => ticker.stop()),
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
  /** Webhooks may lead to this machine, and by `http`: for trying them out. */
  readonly loopbackWebhooks?: boolean | undefined;
  /** Who cosigns the checkpoints of the evidence log. */
  readonly witnesses?: readonly { readonly url: string; readonly key: string }[];
  /** Who stamps the checkpoints of the evidence log with the time. */
  readonly timestamps?: { readonly url: string; readonly everyMinutes: number } | undefined;
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
  {
    witnesses = [],
    timestamps,
    loopbackWebhooks = false,
  }: Pick<LocalOptions, 'witnesses' | 'timestamps' | 'loopbackWebhooks'>,
) => ({
  CONTACTS_TABLE: tableNames.contacts,
  CONSENT_TABLE: tableNames.consent,
  MAILINGS_TABLE: tableNames.mailings,
  FAN_OUT_QUEUE_URL: queues['fan-out'],
  SEND_QUEUE_URL: queues.send,
  SERVICE_QUEUE_URL: queues.service,
  STOPS_QUEUE_URL: queues.stops,
  MERGE_STOPS_QUEUE_URL: queues['merge-stops'],
  WEBHOOKS_QUEUE_URL: queues.webhooks,
  ...(loopbackWebhooks ? { WEBHOOKS_LOOPBACK: 'allowed' } : {}),
  SCHEDULE_GROUP: scheduleGroup,
  SCHEDULE_ROLE_ARN: arn('iam', 'role/grondslag-scheduler').replace('eu-west-1', ''),
  START_MAILING_ARN: arn('lambda', 'function:start-mailing'),
  SCHEDULE_DLQ_ARN: arn('sqs', 'grondslag-schedules-dead-letters'),
  RETENTION: process.env['RETENTION'] ?? 'dry-run',
  CONFIGURATION_SET: configurationSet,
  KEYS_SECRET_ID: secretId,
  LOG_BUCKET: 'grondslag-files',
  LOG_KEY_SECRET_ID: logKeyId,
  LOG_ORIGIN: defaultLogOrigin,
  LOG_LOCK_DAYS: '0',
  LOG_WITNESSES: JSON.stringify(witnesses),
  LOG_TIMESTAMPS: JSON.stringify(timestamps ?? null),
  STAGE_SETTINGS: JSON.stringify({
    stage: 'local',
    retention: process.env['RETENTION'] ?? 'dry-run',
    witnesses,
    timestamps: timestamps ?? null,
  }),
  PUBLIC_URL: publicUrl,
  EVENT_BUS_NAME: 'grondslag',
  POWERTOOLS_METRICS_DISABLED: process.env['POWERTOOLS_METRICS_DISABLED'] ?? 'true',
  POWERTOOLS_LOG_LEVEL: process.env['POWERTOOLS_LOG_LEVEL'] ?? 'ERROR',
});
