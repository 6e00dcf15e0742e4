import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { apiRoutes } from '../../../local/api-routes.ts';
import { runDemo } from '../../../local/demo/run-demo.ts';
import { type LocalApp, startLocalApp } from '../../../local/start-local-app.ts';
import { allows, type Grant, grantsByFunction } from '../grants.ts';
import { synthesized } from '../synthesize.ts';
import { apiUser } from './api-user.ts';
import { followLinks, followTracking, signUpAsStranger } from './follow-links.ts';
import { keepWebhooks } from './keep-webhooks.ts';
import { measured, whatIsKnown } from './known.ts';
import { mergeFaces } from './merge-faces.ts';
import { asListed, rareRights } from './rare-rights.ts';
import { readLog } from './read-log.ts';
import { type RecordedCall, recordCalls, runningAs } from './recorded-calls.ts';
import { answerPeople, askConsent, blockCaller, erase, knowPeople } from './use-contacts.ts';
import {
  draftMailing,
  mailFiles,
  mailOnePerson,
  pauseMailing,
  proveInOneFile,
  readMailings,
  reviewMailing,
} from './use-mailings.ts';

type Event = Readonly<Record<string, unknown>>;
type Handler = (event: Event, ...rest: unknown[]) => unknown;

/** Routes that were answered without an error, by their key. */
const answered = vi.hoisted(() => new Set<string>());

vi.mock('../../../local/functions.ts', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../../local/functions.ts')>();
  const named =
    (name: string, handler: Handler): Handler =>
    async (event, ...rest) => {
      const result = await runningAs(name, () => handler(event, ...rest));
      const { statusCode = 500 } = (result ?? {}) as { statusCode?: number };
      if (statusCode < 400) answered.add(String(event['routeKey']));
      return result;
    };
  return {
    ...original,
    loadFunctions: async () => {
      const functions = await original.loadFunctions();
      return Object.fromEntries(
        Object.entries(functions).map(([name, handler]) => [
          name,
          named(name, handler as unknown as Handler),
        ]),
      );
    },
  };
});

const calls: RecordedCall[] = [];
let app: LocalApp;
let stopRecording: () => void;
let grants: ReadonlyMap<string, readonly Grant[]>;

beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  vi.stubEnv('POWERTOOLS_LOG_LEVEL', 'SILENT');
  stopRecording = recordCalls(calls);
  app = await startLocalApp({
    reconcileEveryMs: 1_000,
    retainEveryMs: 5_000,
    loopbackWebhooks: true,
  });
  await runDemo(app, { contacts: 0, seed: 1 });
  const user = await apiUser(app);
  const known = await whatIsKnown(user);
  const person = await knowPeople(user, known);
  await askConsent(user, known, person);
  await answerPeople(user, known);
  await blockCaller(user, app);
  await readMailings(user, known);
  await draftMailing(user, known);
  await reviewMailing(user, known, app);
  await pauseMailing(user, known);
  await mailOnePerson(user, known);
  await signUpAsStranger(user, app, known);
  await mailFiles(user, known, app);
  await followTracking(user, app, known);
  await followLinks(user, app);
  // Before the erasures: what was observed goes when its consent ends, not only with the contact.
  await app.publish();
  await mergeFaces(user);
  await readLog(user, app, person);
  await keepWebhooks(user, app, person);
  await proveInOneFile(user, app, known, person);
  await erase(user, person);
  const { internalId } = await user.v1('GET', `/contacts/${measured}`);
  await erase(user, `/contacts/${measured}`);
  await app.reconcile();
  await app.retain();
  await app.invalidate();
  await app.seal();
  await user.v1('GET', `/contacts/${String(internalId)}/erasure/proof`);
  await user.v1('GET', `/certificates/${String(internalId)}`);
  await user.v1('GET', '/certificates/nobody');
  await user.v1('GET', '/senders/waterweg/figures');
  grants = grantsByFunction(synthesized());
}, 240_000);

afterAll(async () => {
  stopRecording?.();
  await app?.stop();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** A grant on several kinds of item, as one for each. */
const keyByKey = (grant: Grant): readonly Grant[] =>
  grant.keys.length === 0 ? [grant] : grant.keys.map((key) => ({ ...grant, keys: [key] }));

const line = ({ by, wish }: RecordedCall): string =>
  [by, wish.action, wish.on, wish.key?.replace(/#.*/, '#…')]
    .filter((part) => part !== undefined)
    .join(' ');

describe('what the functions ask of AWS', () => {
  test('each call of AWS is granted to the function that makes it by its role, through the demo and a person’s clicks', () => {
    const refused = calls.filter(
      ({ by, wish }) => !(grants.get(by) ?? []).some((grant) => allows(grant, wish)),
    );
    expect([...new Set(refused.map(line))].toSorted()).toEqual([]);
  });

  test('every route of the API was called, and each answered well at least once', () => {
    const routes = apiRoutes().map(({ routeKey }) => routeKey);
    expect(routes.filter((route) => !answered.has(route))).toEqual([]);
  });

  test('every function that calls AWS at all did so', () => {
    const silent = ['api-docs', 'classifications'];
    const heard = new Set(calls.map(({ by }) => by));
    expect([...grants.keys()].filter((name) => !heard.has(name) && !silent.includes(name))).toEqual(
      [],
    );
  });

  const rightsOf = (keep: (name: string, grant: Grant) => boolean): ReadonlySet<string> => {
    const rights = [...grants].flatMap(([name, all]) =>
      all
        .flatMap(keyByKey)
        .filter((grant) => !/^(logs|xray|kms):/.test(grant.action) && keep(name, grant))
        .map(({ action, on, keys }) => asListed([name, action, on, ...keys].join(' '))),
    );
    return new Set(rights);
  };

  test('the functions are granted no more than what they call, but for what only a bad day asks', () => {
    const unused = rightsOf(
      (name, grant) => !calls.some(({ by, wish }) => by === name && allows(grant, wish)),
    );
    expect([...unused].filter((right) => rareRights[right] === undefined)).toEqual([]);
  });

  test('what only a bad day asks is granted too', () => {
    const granted = rightsOf(() => true);
    expect(Object.keys(rareRights).filter((right) => !granted.has(right))).toEqual([]);
  });
});
