import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { inParallel } from '../../../local/demo/in-parallel.ts';
import { type AnyRequest, anyRequest, type Known } from './any-request.ts';
import { type Operation, operations, resolvedDeep } from './api-document.ts';
import {
  type Answer,
  call,
  contactBody,
  grantBody,
  noticeBody,
  type ServiceWorld,
  senderBody,
  startServiceWorld,
} from './service-world.ts';

const seed = 20_261_123;
const requestsEach = 50;

let world: ServiceWorld;
let known: Known;

const contactIds = ['anja', 'ben', 'carla', 'dora'];

beforeAll(async () => {
  world = await startServiceWorld();
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

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Cursors that no list gave out, though each is base64url of JSON. */
const foreign = [
  ...[{}, { pk: '' }, { pk: 'CONTACT#anja' }, { pk: 'CONTACT#anja', sk: 'CONTACT' }],
  ...[{ after: '1' }, { after: 'x' }, { before: '0' }, { segment: 0, page: 9e15, index: 0 }],
  ...[{ pk: 'x'.repeat(1_200), sk: 'x' }, { pk: 'a', sk: 'b', more: 'c' }, [null, null]],
  ...[{ toString: 'x' }, { pk: 'OUTBOX#1', sk: '0' }, [{ page: 1, cursor: '{}' }]],
].map(encoded);

/** Cursors that lists did give out; each belongs to one of them, and to its caller. */
const ownCursors = async (): Promise<readonly string[]> => {
  const paths = ['/v1/contacts?limit=1', '/v1/contacts/anja/consent/events?limit=1'];
  const pages = await Promise.all(paths.map((path) => world.ask('GET', path)));
  const cursors = pages.flatMap(({ body: { next } }) => (typeof next === 'string' ? [next] : []));
  return cursors.flatMap((cursor) => [cursor, `${cursor}AA`, cursor.slice(1)]);
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
  { status, headers, body, text }: Answer,
  schemas: ReadonlyMap<number, z.ZodType>,
): string | undefined => {
  const { scope, responses } = operation;
  if (status >= 500) return `a ${status}: ${text.slice(0, 200)}`;
  if (status < 400 && scope !== undefined && request.as === 'nobody') return 'let nobody in';
  if (!(String(status) in responses)) return `${status} is not documented: ${text.slice(0, 200)}`;
  const type = headers.get('content-type') ?? '';
  if (status >= 400 && scope !== undefined) {
    if (!type.startsWith('application/problem+json')) return `an error as ${type}`;
    if (body['status'] !== status) return `${status} whose body says ${String(body['status'])}`;
  }
  const schema = schemas.get(status);
  // The authorizer stands before the service and answers 401 in its own words.
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

// Erasing and cancelling last, so that what they take away is there for the others.
const order = [...operations].sort(
  (a, b) => Number(/erase|cancel/.test(a.operationId)) - Number(/erase|cancel/.test(b.operationId)),
);

test.each(order)('$method $path answers whatever it is asked as documented', async (operation) => {
  const schemas = answerSchemas(operation);
  const complaints = await inParallel(requestsFor(operation), 6, async (request) => {
    const said = complaint(operation, request, await send(request), schemas);
    return said === undefined ? [] : [`${said} | ${JSON.stringify(request).slice(0, 600)}`];
  });
  expect([...new Set(complaints.flat())]).toEqual([]);
});

test('thousands were asked, and no handler threw', () => {
  expect(operations.length * requestsEach).toBeGreaterThan(2_000);
  expect(world.failures).toEqual([]);
});
