import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tableNames } from '../../../local/tables.ts';
import {
  contactBody,
  grantBody,
  noticeBody,
  type ServiceWorld,
  senderBody,
  startServiceWorld,
} from './service-world.ts';

/** Words that stand in the person's data and nowhere else. */
const traces = ['quintessa', 'zevenbergen', 'purmerend'];

let world: ServiceWorld;
let client: DynamoDBClient;

beforeAll(async () => {
  world = await startServiceWorld();
  client = new DynamoDBClient({});
  await world.ask('PUT', '/v1/senders/waterweg', { body: senderBody });
  await world.ask('POST', '/v1/notices', { body: noticeBody });
});
afterAll(async () => {
  client.destroy();
  await world.app.stop();
});

const everythingStored = async (): Promise<string> => {
  const pages = await Promise.all(
    Object.values(tableNames).map(async (TableName) => {
      const { Items, LastEvaluatedKey } = await client.send(new ScanCommand({ TableName }));
      expect(LastEvaluatedKey).toBeUndefined();
      return JSON.stringify(Items).toLowerCase();
    }),
  );
  return pages.join('\n');
};

test('after erasure no table holds the person, not even in an answer that waits for a repeat', async () => {
  const person = {
    ...contactBody('q1'),
    email: 'quintessa@post.example',
    name: 'Quintessa Zevenbergen',
    attributes: { city: 'Purmerend' },
  };
  const made = await world.ask('POST', '/v1/contacts', {
    body: person,
    headers: { 'idempotency-key': 'make-q1' },
  });
  expect(made.status, made.text).toBe(201);
  const again = await world.ask('POST', '/v1/contacts', {
    body: person,
    headers: { 'idempotency-key': 'make-q1' },
  });
  expect(again.headers.get('idempotency-replayed')).toBe('true');
  expect(again.body).toEqual(made.body);
  await world.ask('POST', '/v1/contacts/q1/consent/events', {
    body: grantBody,
    headers: { 'idempotency-key': 'grant-q1' },
  });
  const before = await everythingStored();
  for (const trace of traces) expect(before).toContain(trace);

  const erased = await world.ask('POST', '/v1/contacts/q1/erasure', {
    body: { reason: 'asked by phone', evidenceRef: 'ticket-1' },
  });
  expect(erased.status, erased.text).toBe(200);

  const after = await everythingStored();
  for (const trace of traces) expect(after).not.toContain(trace);
  expect(after).toContain('suppression#');
});
