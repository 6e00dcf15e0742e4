import { serveConsole } from '../../../local/console/serve-console.ts';
import {
  type MachineOptions,
  type OneMachine,
  startOneMachine,
} from '../../../local/one-machine/start-one-machine.ts';
import type { ServedApp } from '../../../local/served-app.ts';
import type { SesOptions } from '../../../local/services/start-ses.ts';
import { type LocalApp, type LocalOptions, startLocalApp } from '../../../local/start-local-app.ts';
import { type RoleName, roleNames } from '../../../shared/deployment/roles.ts';

export type Json = Record<string, unknown>;

/** An answer, read whole. */
export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The JSON body as an object; empty when there is none. */
  readonly body: Json;
};

export type CallOptions = {
  readonly token?: string | undefined;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Calls an address of the service over HTTP; a body that is a string goes as it is. */
export const call = async (
  baseUrl: string,
  method: string,
  path: string,
  { token, body, headers = {} }: CallOptions = {},
): Promise<Answer> => {
  const response = await fetch(`${baseUrl}${path}`, {
    method,
    redirect: 'manual',
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  const parsed: unknown = isJson && text !== '' ? JSON.parse(text) : {};
  return { status: response.status, headers: response.headers, text, body: parsed as Json };
};

export type ServiceWorld = {
  readonly app: LocalApp;
  readonly admin: string;
  readonly tokens: Readonly<Record<RoleName, string>>;
  /** Calls with every scope unless another token (or none) is named. */
  ask(method: string, path: string, options?: CallOptions): Promise<Answer>;
  /** Our id of a contact, by what the caller calls it. */
  idOf(contactId: string): Promise<string>;
  /** What handlers threw, for a test that expects nothing. */
  readonly failures: readonly string[];
};

/** The whole service on the stand-ins of AWS, in memory, with a token for each role. */
export const startServiceWorld = (options: LocalOptions = {}): Promise<ServiceWorld> =>
  worldOf((onError) =>
    startLocalApp({ reconcileEveryMs: 500, batchingSeconds: 0.2, ...options, onError }),
  );

/** The whole service on one machine, in memory: starts in a moment, for what is the same on both. */
export const startMachineWorld = (options: MachineOptions = {}): Promise<MachineWorld> => {
  // A test that injects a failure says what it expects; its log lines are no news.
  process.env['POWERTOOLS_LOG_LEVEL'] ??= 'SILENT';
  return worldOf((onError) => startOneMachine({ reconcileEveryMs: 500, ...options, onError }));
};

export type MachineWorld = EditionWorld & { readonly app: OneMachine };

/** Both ways to run the service, which must not differ in what they do. */
export const editions = ['one machine', 'stand-ins of AWS'] as const;

/** The whole service in memory, on one of the two. */
export const startEdition = (
  edition: (typeof editions)[number],
  { ses, millis, ...options }: EditionOptions = {},
): Promise<EditionWorld> =>
  edition === 'one machine'
    ? worldOf((onError) =>
        startOneMachine({
          ...{ reconcileEveryMs: 500, onError, serveConsole },
          ...options,
          ...(ses === undefined ? {} : { ses }),
          millis,
        }),
      )
    : startServiceWorld({ ...options, ...(ses === undefined ? {} : { stack: { ses } }) });

export type EditionOptions = Pick<LocalOptions, 'loopbackWebhooks'> & {
  /** How the mail provider behaves. */
  readonly ses?: Pick<SesOptions, 'fault'>;
  /** The time of one machine, where a test does not wait for it. */
  readonly millis?: () => number;
};

/** What tests may know of either. */
export type EditionWorld = Omit<ServiceWorld, 'app'> & { readonly app: ServedApp };

/** What tests may know of a service that `start` starts, and the service itself. */
export const worldOf = async <App extends ServedApp>(
  start: (onError: (name: string, error: unknown) => void) => Promise<App>,
): Promise<EditionWorld & { readonly app: App }> => {
  const failures: string[] = [];
  const app = await start((name, error) => failures.push(`${name}: ${String(error)}`));
  const admin = await app.issuer.adminToken();
  const pairs = await Promise.all(
    roleNames.map(async (role) => [role, await app.issuer.token(role)] as const),
  );
  return {
    app,
    admin,
    tokens: Object.fromEntries(pairs) as Record<RoleName, string>,
    ask: (method, path, options = {}) =>
      call(app.apiUrl, method, path, { token: admin, ...options }),
    idOf: async (contactId) => {
      const { body } = await call(app.apiUrl, 'GET', `/v1/contacts/${contactId}`, { token: admin });
      return String(body['internalId']);
    },
    failures,
  };
};

/** A sender as the service takes it. */
export const senderBody = {
  legalName: 'Waterweg Hosting B.V.',
  postalAddress: 'Kade 12, 3011 AB Rotterdam, Nederland',
  country: 'NL',
  kind: 'company',
  fromAddress: 'Waterweg Hosting <post@mail.waterweg.example>',
} as const;

/** A contact of that sender as the service takes it. */
export const contactBody = (contactId: string) =>
  ({
    contactId,
    senderId: 'waterweg',
    email: `${contactId}@post.example`,
    language: 'nl',
    country: 'NL',
  }) as const;

/** A notice for offers of that sender. */
export const noticeBody = {
  noticeId: 'offers',
  senderId: 'waterweg',
  covers: [{ purpose: 'commercial', topic: 'offers' }],
  texts: { nl: 'Ja, Waterweg Hosting B.V. mag mij aanbiedingen mailen.' },
  material: true,
} as const;

/** A consent to offers, given under that notice. */
export const grantBody = {
  type: 'granted',
  purpose: 'commercial',
  topic: 'offers',
  method: 'web-form',
  act: 'ticked-empty-box',
  notice: { noticeId: 'offers', version: 1 },
} as const;
