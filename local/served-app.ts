import { everyMinute, type FunctionName } from '../shared/deployment/functions.ts';
import type { WorkQueue } from '../shared/deployment/queues.ts';
import { apiRoutes } from './api-routes.ts';
import { consoleConfig, signInRoutes } from './console/sign-in-routes.ts';
import { type DevelopmentIssuer, startDevelopmentIssuer } from './development-issuer.ts';
import { type Functions, functionSettings } from './functions.ts';
import { startHttpApi } from './lambda/http-api.ts';
import { startScheduleTicker } from './lambda/start-schedule-ticker.ts';
import type { localSettings } from './local-settings.ts';
import { serveDocsViewer } from './serve-docs-viewer.ts';
import type { HttpReply, HttpRequest } from './services/start-http-service.ts';
import type { startSes } from './services/start-ses.ts';

/** The whole service on loopback, whatever it keeps its data in. */
export type ServedApp = {
  /** The stand-in for the mail service, which keeps every mail. */
  readonly inbox: Awaited<ReturnType<typeof startSes>>;
  readonly apiUrl: string;
  readonly inboxUrl: string;
  readonly issuer: DevelopmentIssuer;
  /** One line for each service, for a person. */
  readonly summary: readonly string[];
  /** Runs `reconcile` now, as the minute's schedule would. */
  reconcile(): Promise<void>;
  /** Seals what waits for the evidence log, as the minute's schedule would. */
  seal(): Promise<void>;
  /** Finishes erasures and continues with the day’s run of the retention, as the minute's schedule would. */
  retain(): Promise<void>;
  /** Continues invalidations, as the minute's schedule would. */
  invalidate(): Promise<void>;
  /** Continues bundles of proof, as the minute's schedule would. */
  bundle(): Promise<void>;
  /** Publishes events that wait and applies their effects, as the minute's schedule would. */
  publish(): Promise<void>;
  /** Waits until everything SES has told so far is recorded. */
  feedbackRecorded(): Promise<void>;
  /** Settles with the reason when a program that the service needs ended by itself; absent where it needs none. */
  readonly broken?: Promise<string>;
  stop(): Promise<void>;
};

/** Makes, of its settings, what answers for the console's files. */
export type ServeConsole = (
  config: object,
) => (request: HttpRequest) => Promise<HttpReply | undefined>;

type OnError = (where: string, error: unknown) => void;
type Settings = Awaited<ReturnType<typeof localSettings>>;

/** Serves the API, the console and its sign-in of one edition on the port of its settings. */
export const serveApi = async ({
  settings,
  publicUrl,
  functions,
  onError,
  millis = Date.now,
  serveConsole = () => () => Promise.resolve(undefined),
  bundles,
}: {
  /** Gives the file that a link to a bundle leads to; where files are elsewhere, nothing. */
  readonly bundles?: (request: HttpRequest) => HttpReply | undefined;
  readonly settings: Settings;
  readonly publicUrl: string;
  readonly functions: Functions;
  readonly onError: OnError;
  readonly millis?: (() => number) | undefined;
  readonly serveConsole?: ServeConsole | undefined;
}) => {
  const issuer = await startDevelopmentIssuer(settings.issuerKey, millis);
  const signIn = signInRoutes({ publicUrl, issuer });
  const consoleFiles = serveConsole(consoleConfig(publicUrl, issuer.url));
  const api = await startHttpApi({
    port: settings.apiPort,
    authorize: authorizeWith(issuer),
    onError: (error, routeKey) => onError(routeKey, error),
    millis,
    instead: serveDocsViewer,
    beside: async (request) =>
      bundles?.(request) ?? (await signIn(request)) ?? (await consoleFiles(request)),
    routes: apiRoutes().map(({ routeKey, functionName, public: isPublic }) => ({
      routeKey,
      handler: functions[functionName],
      public: isPublic,
      ...settingsOf(functionName, onError),
    })),
  });
  return { api, issuer };
};

/** Calls what the clock calls every minute on AWS; announcements go out every five seconds. */
export const startTickers = (
  functions: Functions,
  options: {
    readonly reconcileEveryMs?: number;
    readonly retainEveryMs?: number;
    readonly sealEveryMs?: number;
    readonly onError: OnError;
  },
) => {
  const everyMs = {
    reconcile: options.reconcileEveryMs ?? 60_000,
    erase: options.retainEveryMs ?? 60_000,
    consent: options.retainEveryMs ?? 60_000,
    reports: options.retainEveryMs ?? 60_000,
    'publish-events': 5_000,
    'seal-log': options.sealEveryMs ?? 60_000,
  } as const;
  return Object.fromEntries(
    everyMinute.map((name) => [
      name,
      startScheduleTicker({
        ...settingsOf(name, options.onError),
        handler: functions[name],
        everyMs: everyMs[name],
      }),
    ]),
  ) as Record<(typeof everyMinute)[number], ReturnType<typeof startScheduleTicker>>;
};

/** Says of each usual port that another program has what that means. */
export const movedPorts = ({ moved }: Pick<Settings, 'moved'>): readonly string[] =>
  moved.map(({ port, isOwn }) =>
    isOwn
      ? `port ${port} is taken by another program: links in earlier mails work when it is free again`
      : `port ${port} is taken by another program: this folder keeps another one`,
  );

/** Name and limits of a function, and where its failures go. */
export const settingsOf = (name: FunctionName, onError: OnError) => ({
  ...functionSettings(name),
  onError: (error: unknown) => onError(name, error),
});

/** Tells who calls by the development issuer's tokens. */
const authorizeWith =
  (issuer: DevelopmentIssuer) =>
  async ({ headers }: { readonly headers: Readonly<Record<string, string>> }) => {
    const { claims, fault } = await issuer.authorize(headers['authorization']);
    return claims === undefined
      ? ({ outcome: 'unauthorised', fault } as const)
      : ({ outcome: 'allowed', claims } as const);
  };

/** Batches that a laptop works on at once; a stage has its own (`concurrency` of its settings). */
export const localConcurrency: Readonly<Record<WorkQueue['concurrency'], number>> = {
  fanOut: 4,
  send: 4,
  service: 2,
  feedback: 4,
};
