import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { usualConnections } from '../../shared/adapters/smtp/smtp-pool.ts';
import { openDatabase } from '../../shared/adapters/sqlite/database.ts';
import { messageQueues } from '../../shared/adapters/sqlite/queue/message-queues.ts';
import { fireSchedules } from '../../shared/adapters/sqlite/queue/sqlite-mailing-scheduler.ts';
import { sendingHold } from '../../shared/adapters/sqlite/sending-hold.ts';
import { sweep } from '../../shared/adapters/sqlite/sweep.ts';
import type { FunctionName } from '../../shared/deployment/functions.ts';
import {
  type QueueName,
  queueNames,
  queues as workQueues,
} from '../../shared/deployment/queues.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import { type Functions, functionSettings } from '../functions.ts';
import { invokeFunction } from '../lambda/invoke-function.ts';
import { startScheduleTicker } from '../lambda/start-schedule-ticker.ts';
import { defaultLogOrigin, localSettings } from '../local-settings.ts';
import {
  localConcurrency,
  movedPorts,
  type ServeConsole,
  type ServedApp,
  serveApi,
  settingsOf,
  startTickers,
} from '../served-app.ts';
import { lockDataDir } from '../services/data-dir-lock.ts';
import { type SesOptions, startSes } from '../services/start-ses.ts';
import { forwardEvents } from './forward-events.ts';
import { httpHandlers } from './http-handlers.ts';
import { databaseFile } from './machine-file.ts';
import type { MachineSettings, MailSettings } from './machine-settings.ts';
import { machineWorld } from './machine-world.ts';
import { inboxClient, sesService } from './mail-service.ts';
import { type QueueWorker, startQueueWorker } from './queue-worker.ts';
import { startReportIntake } from './report-intake.ts';
import { connectionsOf } from './sending/how-many-threads.ts';
import { isSendingQueue } from './sending/sending-queues.ts';
import { sendingMemory, startSending } from './sending/start-sending.ts';
import { smtpService } from './smtp-service.ts';
import { workerHandlers } from './worker-handlers.ts';

/**
 * Starts the whole service in this process on one SQLite file: the deployed handlers behind HTTP, one
 * worker for queues, schedules and the clock, and the local inbox, which takes every mail.
 */
export const startOneMachine = async (options: MachineOptions = {}): Promise<OneMachine> => {
  const { dataDir, onError = () => undefined } = options;
  const path = databaseFile(dataDir);
  const unlock = dataDir === undefined ? () => undefined : lockDataDir(dataDir);
  Object.assign(process.env, quietly());
  const settings = await localSettings(dataDir, options);
  const publicUrl = `http://127.0.0.1:${settings.apiPort}`;
  const memory = sendingMemory();
  const db = openDatabase(path, memory.lock);
  const held = sendingHold(db).read();
  const { millis = () => Date.now() } = options;
  const now = () => instantFromMillis(millis());
  const queues = messageQueues(db, now);
  queues.recover();

  const inbox = await startSes({
    simulateEverywhere: true,
    now: millis,
    ...options.ses,
    configurationSets: [{ name: configurationSet, suppressedReasons: [] }],
    dataDir: dataDir === undefined ? undefined : join(dataDir, 'ses'),
    port: settings.inboxPort,
  });
  inbox.onEvent((event) => queues.put('feedback', [event]));
  const ses = inboxClient(inbox.url);

  const { keys } = settings;
  const machine = options.settings ?? {};
  const count = threadsOf(options);
  const [own, ...ofThreads] = relaysOf(machine.mail, count);
  const relay = own && smtpService({ settings: own, keys, db, queues, now });
  const intake =
    machine.mail === undefined || relay === undefined
      ? undefined
      : await startReportIntake(machine.mail, relay.receive, (error) => onError('bounces', error));
  const linksBegin = machine.publicUrl ?? publicUrl;
  const world = machineWorld({
    ...{ db, queues, keys, now },
    mail: relay?.service ?? sesService(ses, configurationSet),
    publicUrl: linksBegin,
    pacing: memory.pacing,
  });
  const carriesOut = (machine.retention ?? process.env['RETENTION']) === 'carry-out';
  const functions = {
    ...httpHandlers(world, { db, carriesOut, mayLoopback: options.loopbackWebhooks }),
    ...workerHandlers(world, {
      ...{ carriesOut, logKey: settings.logKey },
      logOrigin: settings.logOrigin ?? defaultLogOrigin,
      announce:
        options.forwardEvents === undefined ? undefined : forwardEvents(options.forwardEvents),
    }),
  } satisfies Readonly<Record<FunctionName, unknown>> as unknown as Functions;

  const ownQueues = queueNames.filter((name) => !isSendingQueue(name));
  const workerOf = new Map<QueueName, QueueWorker>(
    ownQueues.map((name) => {
      const { consumer, concurrency } = workQueues[name];
      const worker = startQueueWorker(queues, name, {
        ...settingsOf(consumer, onError),
        handler: functions[consumer],
        concurrency: localConcurrency[concurrency],
      });
      return [name, worker] as const;
    }),
  );
  const sending = startSending({
    ...{ count, memory, queues, functions, keys, onError, file: path, publicUrl: linksBegin },
    mailOf: (index) => {
      const mail = ofThreads[index];
      return mail === undefined ? { inbox: inbox.url, configurationSet } : { relay: mail };
    },
    onPut: (name) => workerOf.get(name)?.wake(),
  });
  const workers = [...workerOf.values(), sending];
  const tickers = startTickers(functions, { ...options, onError });
  const clock = startScheduleTicker({
    functionName: 'schedules',
    everyMs: 500,
    onError: (error) => onError('schedules', error),
    handler: () =>
      fireSchedules(db, {
        now,
        start: (mailingId) =>
          invokeFunction(
            functions['start-mailing'],
            { mailingId },
            functionSettings('start-mailing'),
          ),
        giveUp: (mailingId, error) => onError(`schedule of mailing ${mailingId}`, error),
      }),
  });
  const sweeper = startScheduleTicker({
    functionName: 'sweep',
    everyMs: 600_000,
    onError: (error) => onError('sweep', error),
    handler: async () => sweep(db, now()),
  });

  const { api, issuer } = await serveApi({
    ...{ settings, publicUrl, functions, onError, millis },
    serveConsole: options.serveConsole,
    bundles: ({ method, url }) => {
      const found = method === 'GET' ? world.bundleFiles.find(url) : undefined;
      return (
        found && {
          status: 200,
          headers: {
            'content-type': 'application/zip',
            'content-disposition': `attachment; filename="${found.name}"`,
            'cache-control': 'no-store',
          },
          body: found.parts,
        }
      );
    },
  });

  return {
    apiUrl: api.url,
    inboxUrl: inbox.url,
    issuer,
    inbox,
    summary: [
      ...movedPorts(settings),
      `API and pages     ${api.url}`,
      `inbox             ${inbox.url}`,
      `data              ${path}`,
      ...(machine.mail === undefined
        ? []
        : [`mail goes by      ${machine.mail.relay.host}:${machine.mail.relay.port}`]),
      ...(intake?.url === undefined ? [] : [`reports of mail   ${intake.url}`]),
      ...(held === undefined
        ? []
        : [`mail is held: ${held.reason}. Once you know, lift it: npm run machine -- resume`]),
    ],
    reconcile: () => tickers.reconcile.tick(),
    seal: () => tickers['seal-log'].tick(),
    retain: () => tickers.erase.tick(),
    invalidate: () => tickers.consent.tick(),
    bundle: () => tickers.reports.tick(),
    publish: () => tickers['publish-events'].tick(),
    broken: sending.broken,
    fireSchedules: () => clock.tick(),
    delivered: () => workers.reduce((sum, worker) => sum + worker.delivered(), 0),
    idle: async () => {
      const isBusy = () =>
        workers.some((worker) => worker.isBusy()) ||
        queueNames.some((name) => queues.due(name) > 0);
      while (isBusy()) await sleep(2);
    },
    feedbackRecorded: async () => {
      await inbox.settled();
      await intake?.read();
      while (queues.waiting('feedback') > 0) await sleep(20);
    },
    stop: async () => {
      await api.stop();
      await Promise.all([
        ...Object.values(tickers).map((ticker) => ticker.stop()),
        clock.stop(),
        sweeper.stop(),
        ...workers.map((worker) => worker.stop()),
      ]);
      await intake?.stop();
      relay?.stop();
      ses.destroy();
      await inbox.stop();
      db.close();
      unlock();
    },
  };
};

export type MachineOptions = {
  /** Where the file, the keys and the inbox are; in memory when left out. */
  readonly dataDir?: string | undefined;
  /**
   * Threads of their own that make mailings; none unless given, and none in memory. Their clock is the
   * machine's.
   */
  readonly sendingThreads?: number | undefined;
  readonly apiPort?: number | undefined;
  readonly inboxPort?: number | undefined;
  /** Tries the ports that every folder tries first. */
  readonly usualPorts?: boolean;
  readonly reconcileEveryMs?: number;
  readonly retainEveryMs?: number;
  readonly sealEveryMs?: number;
  readonly onError?: (where: string, error: unknown) => void;
  /** Settings of the operator; without any, the local inbox takes the mail. */
  readonly settings?: MachineSettings | undefined;
  readonly ses?: Omit<SesOptions, 'dataDir' | 'port' | 'configurationSets'>;
  /** Where each event is posted; without it nobody hears them. */
  readonly forwardEvents?: string | undefined;
  /** Webhooks may lead to this machine, and by `http`: for trying them out. */
  readonly loopbackWebhooks?: boolean | undefined;
  /** The time, in milliseconds of the epoch; the machine's unless given. */
  readonly millis?: (() => number) | undefined;
  /** Answers for the console; there is none unless given. */
  readonly serveConsole?: ServeConsole | undefined;
};

export type OneMachine = ServedApp & {
  /** Starts mailings whose moment has come, as the clock does twice a second. */
  fireSchedules(): Promise<void>;
  /** Batches of messages that were worked on since the start. */
  delivered(): number;
  /** Waits until no message is due and none is worked on. */
  idle(): Promise<void>;
};

/** Failures are printed; what every request and batch did is not, unless somebody asks. */
const quietly = () => ({
  POWERTOOLS_METRICS_DISABLED: process.env['POWERTOOLS_METRICS_DISABLED'] ?? 'true',
  POWERTOOLS_LOG_LEVEL: process.env['POWERTOOLS_LOG_LEVEL'] ?? 'ERROR',
});

const configurationSet = 'grondslag-plain';

/** In memory there is one connection, which is one thread's. */
const threadsOf = ({ dataDir, sendingThreads = 0 }: MachineOptions): number =>
  dataDir === undefined ? 0 : sendingThreads;

/** The relay with the connections of this thread, and of each thread that sends. */
const relaysOf = (mail: MailSettings | undefined, threads: number): readonly MailSettings[] =>
  mail === undefined
    ? []
    : connectionsOf(mail.relay.connections ?? usualConnections, threads).map((connections) => ({
        ...mail,
        relay: { ...mail.relay, connections },
      }));
