import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { inParallel } from '../../../local/demo/in-parallel.ts';
import { howMany } from '../../support/how-many.ts';
import { type AnyRequest, anyRequest, type Known } from './any-request.ts';
import { type Operation, operations, resolvedDeep } from './api-document.ts';
import {
  type Answer,
  call,
  contactBody,
  grantBody,
  type MachineWorld,
  noticeBody,
  senderBody,
  startMachineWorld,
} from './service-world.ts';

const seed = 20_261_123;
const requestsEach = howMany(200);

/** Six at once in one process on a busy machine; a pattern that is quadratic in 99 kB takes longer by itself. */
const tooSlow = 10_000;

let world: MachineWorld;
let known: Known;

const contactIds = ['anja', 'ben', 'carla', 'dora'];

beforeAll(async () => {
  world = await startMachineWorld();
  await world.ask('PUT', '/v1/senders/waterweg', { body: senderBody });
  await world.ask('POST', '/v1/notices', { body: noticeBody });
  for (const id of contactIds) {
    await world.ask('POST', '/v1/contacts', { body: contactBody(id) });
    await world.ask('POST', `/v1/contacts/${id}/consent/events`, { body: grantBody });
  }
  const draft = await world.ask('POST', '/v1/mailings', {
    body: {
      senderId: 'waterweg',
      name: 'Offer',
      purpose: 'commercial',
      topic: 'offers',
      contents: [{ language: 'nl', subject: 'Aanbieding', text: 'Korting. {{unsubscribeUrl}}' }],
    },
  });
  known = {
    contactId: contactIds,
    senderId: ['waterweg'],
    noticeId: ['offers'],
    mailingId: [String(draft.body['mailingId'])],
    topic: ['offers'],
    cursor: [...foreign, ...(await ownCursors())],
  };
});
afterAll(async () => {
  await world.app.stop();
});

/** Another letter in its place. */
const oneOff = (cursor: string, at: number): string =>
  `${cursor.slice(0, at)}${cursor[at] === 'A' ? 'B' : 'A'}${cursor.slice(at + 1)}`;

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Cursors that no list gave out, though each is base64url of JSON. */
const foreignValues: readonly unknown[] = [
  ...[{}, { pk: '' }, { pk: 'CONTACT#anja' }, { pk: 'CONTACT#anja', sk: 'CONTACT' }],
  ...[{ after: '1' }, { after: 'x' }, { before: '0' }, { segment: 0, page: 9e15, index: 0 }],
  ...[{ pk: 'x'.repeat(1_200), sk: 'x' }, { pk: 'a', sk: 'b', more: 'c' }, [null, null]],
  ...[{ toString: 'x' }, { pk: 'OUTBOX#1', sk: '0' }, [{ page: 1, cursor: '{}' }]],
];
const foreign = foreignValues.map(encoded);

/** Cursors that lists did give out; each belongs to one of them, and to its caller. */
const ownCursors = async (): Promise<readonly string[]> => {
  const paths = ['/v1/contacts?limit=1', '/v1/contacts/anja/consent/events?limit=1'];
  const pages = await Promise.all(paths.map((path) => world.ask('GET', path)));
  const cursors = pages.flatMap(({ body: { next } }) => (typeof next === 'string' ? [next] : []));
  return cursors.flatMap((cursor) => [
    cursor,
    `${cursor}AA`,
    cursor.slice(1),
    ...[0, 10, cursor.length >> 1, cursor.length - 1].map((at) => oneOff(cursor, at)),
  ]);
};

/** Zod schemas of the documented JSON answers, by status. */
const answerSchemas = ({ responses }: Operation) =>
  new Map(
    Object.entries(responses).flatMap(([status, { content = {} }]) => {
      const schema = (content['application/json'] ?? content['application/problem+json'])?.schema;
      return schema === undefined
        ? []
        : [[Number(status), z.fromJSONSchema(resolvedDeep(schema) as never)] as const];
    }),
  );

/** What is wrong with an answer; undefined when nothing is. */
const complaint = (
  operation: Operation,
  request: AnyRequest,
  { status, headers, body, text, millis }: Answer & { readonly millis: number },
  schemas: ReadonlyMap<number, z.ZodType>,
): string | undefined => {
  const { scope, responses } = operation;
  if (millis > tooSlow) return `took ${Math.round(millis)} ms`;
  if (status >= 500) return `a ${status}: ${text.slice(0, 200)}`;
  if (status < 400 && scope !== undefined && request.as === 'nobody') return 'let nobody in';
  if (!(String(status) in responses)) return `${status} is not documented: ${text.slice(0, 200)}`;
  const type = headers.get('content-type') ?? '';
  if (status >= 400 && scope !== undefined) {
    if (!type.startsWith('application/problem+json')) return `an error as ${type}`;
    if (body['status'] !== status) return `${status} whose body says ${String(body['status'])}`;
  }
  const schema = schemas.get(status);
  // The authorizer comes before the service and answers 401 in its own words.
  if (schema === undefined || status === 401) return undefined;
  const checked = schema.safeParse(body);
  return checked.success
    ? undefined
    : `a ${status} that is not as documented: ${JSON.stringify(checked.error.issues).slice(0, 400)} in ${text.slice(0, 300)}`;
};

const requestsFor = (operation: Operation) =>
  fc.sample(anyRequest(operation, known), { seed, numRuns: requestsEach });

const send = ({ method, path, headers, body, as }: AnyRequest): Promise<Answer> => {
  const token = as === 'nobody' ? undefined : as === 'everybody' ? world.admin : world.tokens[as];
  return call(world.app.apiUrl, method, path, { token, headers, body });
};

// Erasing and cancelling last, so that what they delete is there for the others.
const order = [...operations].sort(
  (a, b) => Number(/erase|cancel/.test(a.operationId)) - Number(/erase|cancel/.test(b.operationId)),
);

// Before the requests: at their full number they erase the contacts of which there is a next page.
test('anyone who reads the code can reseal a cursor', async () => {
  const { body } = await world.ask('GET', '/v1/contacts?limit=1');
  const cursor = String(body['next']);
  expect(sealed('/v1/contacts', cursor.slice(22))).toBe(cursor);
});

test.each(order)('$method $path responds to any request as documented', async (operation) => {
  const schemas = answerSchemas(operation);
  const complaints = await inParallel(requestsFor(operation), 6, async (request) => {
    const started = performance.now();
    const answer = await send(request);
    const timed = { ...answer, millis: performance.now() - started };
    const said = complaint(operation, request, timed, schemas);
    return said === undefined ? [] : [`${said} | ${JSON.stringify(request).slice(0, 600)}`];
  });
  expect([...new Set(complaints.flat())]).toEqual([]);
});

const lists = operations.filter(
  ({ method, parameters }) => method === 'GET' && parameters.some(({ name }) => name === 'cursor'),
);

/** The address of a list in the world that is fuzzed. */
const addressOf = ({ path }: Operation): string =>
  path.replaceAll(/\{(.+?)\}/g, (_, name: string) => known[name]?.[0] ?? 'offers');

/** The seal hides nothing, so that whoever can read the code can seal what they like. */
const sealed = (address: string, payload: string): string => {
  const { sub } = JSON.parse(
    Buffer.from(world.admin.split('.')[1] ?? '', 'base64url').toString(),
  ) as { readonly sub: string };
  const list = JSON.stringify([sub, 'GET', address, []]);
  return `${createHash('sha256').update(`${list}\n${payload}`).digest('base64url').slice(0, 22)}${payload}`;
};

const hostileMembers = [null, '', 0, -1, 9e15, '\ud83d', 'x'.repeat(1_024), {}, [], 'OUTBOX#0'];

/** What a list gave out, with one member changed, and what no list gave out. */
const forgedValues = (own: unknown): readonly unknown[] => [
  ...foreignValues,
  ...hostileMembers,
  ...(typeof own === 'object' && own !== null
    ? Object.keys(own).flatMap((key) => hostileMembers.map((member) => ({ ...own, [key]: member })))
    : []),
];

test.each(lists)('$path never fails on an edited cursor that was resealed', async (operation) => {
  const address = addressOf(operation);
  const { body } = await world.ask('GET', `${address}?limit=1`);
  const next = typeof body['next'] === 'string' ? body['next'] : undefined;
  const own: unknown =
    next === undefined
      ? undefined
      : JSON.parse(Buffer.from(next.slice(22), 'base64url').toString());
  const complaints = await inParallel(forgedValues(own), 6, async (value) => {
    const cursor = encodeURIComponent(sealed(address, encoded(value)));
    const { status, text } = await world.ask('GET', `${address}?cursor=${cursor}`);
    const isFine = status === 200 || status === 400 || status === 404;
    return isFine ? [] : [`${status} for ${JSON.stringify(value)}: ${text.slice(0, 200)}`];
  });
  expect(complaints.flat()).toEqual([]);
});

test('no handler threw on any of the thousands of requests', () => {
  expect(operations.length * requestsEach).toBeGreaterThan(2_000);
  expect(world.failures).toEqual([]);
});
