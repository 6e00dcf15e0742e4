import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type LocalApp, startLocalApp } from '../../local/app.ts';
import { runDemo } from '../../local/demo/run-demo.ts';
import { allows, type Grant, grantsByFunction } from './grants.ts';
import { type RecordedCall, recordCalls, runningAs } from './recorded-calls.ts';
import { synthesized } from './synthesize.ts';

type Handler = (event: Readonly<Record<string, unknown>>, ...rest: unknown[]) => unknown;

/** Routes of the scope that erases are served by the same code under another role. */
const deployedName = (folder: string, event: Readonly<Record<string, unknown>>): string =>
  String(event['routeKey'] ?? '').endsWith('/erasure') ? 'erase' : folder;

vi.mock('../../local/functions.ts', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../local/functions.ts')>();
  const named =
    (name: string, handler: Handler): Handler =>
    (event, ...rest) =>
      runningAs(deployedName(name, event), () => handler(event, ...rest));
  return {
    loadFunctions: async () => {
      const functions = await original.loadFunctions();
      const wrapped = Object.fromEntries(
        Object.entries(functions)
          .filter(([name]) => name !== 'http')
          .map(([name, handler]) => [name, named(name, handler as unknown as Handler)]),
      );
      return {
        ...wrapped,
        http: (name: string) => named(name, functions.http(name) as unknown as Handler),
      };
    },
  };
});

const calls: RecordedCall[] = [];
let app: LocalApp;
let stopRecording: () => void;
let grants: ReadonlyMap<string, readonly Grant[]>;

const answers = new Map<string, number>();
const v1 = async (method: string, path: string, body?: object, version?: unknown) => {
  const answer = await fetch(`${app.apiUrl}/v1${path}`, {
    method,
    headers: {
      authorization: `Bearer ${await app.issuer.adminToken()}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(version === undefined ? {} : { 'if-match': `"${String(version)}"` }),
      ...(method === 'GET' ? {} : { 'idempotency-key': crypto.randomUUID() }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  answers.set(`${method} ${path.replaceAll(/[0-9A-HJKMNP-TV-Z]{26}/g, '…')}`, answer.status);
  return (await answer.json().catch(() => ({}))) as Record<string, unknown>;
};

/** Every link of ours in the mails that were sent, to be followed as a recipient would. */
const linksInInbox = async (): Promise<readonly string[]> => {
  const answer = await fetch(`${app.inboxUrl}/_local/mails?limit=500&full`);
  const link = new RegExp(`${app.apiUrl}/(?:u|p|c|t/[oc])/[\\w.~-]+`, 'g');
  return [...new Set((await answer.text()).match(link) ?? [])];
};

const visit = async (url: string, form?: Readonly<Record<string, string>>) => {
  const answer = await fetch(url, {
    redirect: 'manual',
    ...(form === undefined
      ? {}
      : {
          method: 'POST',
          body: new URLSearchParams(form).toString(),
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
        }),
  });
  await answer.arrayBuffer();
  return answer.status;
};

type Known = {
  readonly contactId: string;
  readonly senderId: string;
  readonly mailings: readonly string[];
};

const what = async (): Promise<Known> => {
  const contacts = (await v1('GET', '/contacts?limit=100'))['items'] as {
    contactId: string;
    senderId: string;
  }[];
  const [{ contactId, senderId } = { contactId: '', senderId: '' }] = contacts;
  const mailings = (await v1('GET', `/mailings?senderId=${senderId}`))['items'] as {
    mailingId: string;
  }[];
  return { contactId, senderId, mailings: mailings.map(({ mailingId }) => mailingId) };
};

/** What a product and a privacy officer do. */
const manageContacts = async ({ contactId, senderId, mailings }: Known): Promise<void> => {
  const contact = `/contacts/${contactId}`;
  for (const path of [
    '',
    '/access',
    '/export?format=json',
    '/export?format=dpv',
    '/consent',
    '/consent/events',
    '/consent/verify',
    '/mailings',
  ])
    await v1('GET', `${contact}${path}`);
  await v1('POST', '/contacts/lookup', { email: 'nobody@example.org' });
  await v1('GET', '/senders');
  await v1('GET', `/senders/${senderId}`);
  await v1('GET', `/notices?senderId=${senderId}`);
  await v1('POST', '/decisions', {
    contactIds: [contactId],
    mailingId: mailings[0],
    language: 'en',
  });
  const actor = { kind: 'operator', reason: 'a letter', evidenceRef: 'letter-1' };
  await v1('POST', `${contact}/objections`, { senderId, actor });

  const person = { senderId, email: 'new.person@example.org', language: 'nl', country: 'NL' };
  const created = await v1('POST', '/contacts', person);
  await v1('POST', '/contacts', person);
  const fresh = `/contacts/${String(created['contactId'])}`;
  const moved = await v1('PATCH', fresh, { email: 'moved@example.org' }, created['version']);
  await v1('PUT', `${fresh}/relationships`, { relationships: [] }, moved['version']);
  await v1('POST', `${fresh}/erasure`, { reason: 'asked for it', evidenceRef: 'ticket-2' });
  await v1('GET', `${fresh}/access`);
};

/** What a marketer and a reviewer do. */
const manageMailings = async ({ senderId, mailings }: Known): Promise<void> => {
  for (const id of mailings)
    for (const [method, path] of [
      ['GET', ''],
      ['GET', '/reviews'],
      ['GET', '/verdicts'],
      ['POST', '/preview'],
      ['POST', '/resume'],
    ] as const)
      await v1(method, `/mailings/${id}${path}`);
  const draft = await v1('POST', '/mailings', {
    senderId,
    name: 'Later',
    purpose: 'security',
    necessity: 'The service will be unavailable; every user of it must know.',
    essential: true,
    contents: [
      {
        language: 'nl',
        subject: 'Onderhoud vannacht',
        text: 'Vannacht is de dienst tussen 02:00 en 03:00 niet bereikbaar wegens onderhoud.',
      },
    ],
  });
  const later = `/mailings/${String(draft['mailingId'])}`;
  await v1('POST', `${later}/schedule`, {
    localTime: '2099-01-01T09:00',
    zone: 'Europe/Amsterdam',
  });
  await v1('POST', `${later}/unschedule`);
  await v1('POST', `${later}/preview`);
};

/** What recipients do with the links in their mails, the last one leaving altogether. */
const clickLinks = async ({ contactId }: Known): Promise<void> => {
  const links = await linksInInbox();
  for (const link of links) await visit(link);
  for (const link of links.filter((one) => /\/[uc]\//.test(one)))
    await visit(link, { 'List-Unsubscribe': 'One-Click', stop: 'all', confirm: 'yes' });
  for (const link of links.filter((one) => one.includes('/p/'))) {
    await visit(`${link}?download=json`);
    await visit(link, { do: 'language', language: 'en' });
    await visit(link, { do: 'stop' });
  }
  await v1('POST', `/contacts/${contactId}/erasure`, {
    reason: 'asked for it',
    evidenceRef: 'ticket-1',
  });
};

beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  vi.stubEnv('POWERTOOLS_LOG_LEVEL', 'SILENT');
  stopRecording = recordCalls(calls);
  app = await startLocalApp({ reconcileEveryMs: 1_000 });
  await runDemo(app, { contacts: 0, seed: 1 });
  const known = await what();
  await manageContacts(known);
  await manageMailings(known);
  await clickLinks(known);
  await app.reconcile();
  grants = grantsByFunction(synthesized());
}, 240_000);

afterAll(async () => {
  stopRecording?.();
  await app?.stop();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const line = ({ by, wish }: RecordedCall): string =>
  [by, wish.action, wish.on, wish.key?.replace(/#.*/, '#…')]
    .filter((part) => part !== undefined)
    .join(' ');

describe('what the functions ask of AWS', () => {
  test('is granted to each by its role, call for call, through the demo and a person’s clicks', () => {
    const refused = calls.filter(
      ({ by, wish }) => !(grants.get(by) ?? []).some((grant) => allows(grant, wish)),
    );
    expect([...new Set(refused.map(line))].toSorted()).toEqual([]);
  });

  test('was asked by requests that mostly went well', () => {
    const failed = [...answers].filter(([, status]) => status >= 400 && status !== 409);
    expect(failed).toEqual([]);
  });

  test('was asked by every function that asks anything', () => {
    const silent = ['api-docs', 'classifications'];
    const heard = new Set(calls.map(({ by }) => by));
    expect([...grants.keys()].filter((name) => !heard.has(name) && !silent.includes(name))).toEqual(
      [],
    );
  });
});
