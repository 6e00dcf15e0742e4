import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { apiRoutes } from '../../../local/api-routes.ts';
import { type Functions, loadFunctions } from '../../../local/functions.ts';
import { startHttpApi } from '../../../local/lambda/http-api.ts';
import { tickEvent } from '../../../local/lambda/start-schedule-ticker.ts';
import type { RunningService } from '../../../local/services/start-http-service.ts';
import { scopes } from '../../../shared/deployment/roles.ts';
import { captureOutput } from '../../support/logs/capture-output.ts';
import { found, personal } from '../../support/logs/personal-data.ts';
import { personalMessages } from '../../support/logs/personal-messages.ts';
import { startQuotingAws } from '../../support/logs/quoting-aws.ts';
import { valid } from './any-request.ts';
import { operations } from './api-document.ts';
import { call } from './service-world.ts';

const queue = (name: string) => `https://sqs.eu-west-1.amazonaws.com/000000000000/${name}`;

/** The environment of every function, with an AWS behind it that quotes what it is asked. */
const environmentAt = (endpoint: string) => ({
  AWS_ENDPOINT_URL: endpoint,
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_MAX_ATTEMPTS: '1',
  POWERTOOLS_LOG_LEVEL: 'DEBUG',
  CONTACTS_TABLE: 'contacts',
  CONSENT_TABLE: 'consent',
  MAILINGS_TABLE: 'mailings',
  FAN_OUT_QUEUE_URL: queue('fan-out'),
  SEND_QUEUE_URL: queue('send'),
  SERVICE_QUEUE_URL: queue('service'),
  STOPS_QUEUE_URL: queue('stops'),
  MERGE_STOPS_QUEUE_URL: queue('merge-stops'),
  WEBHOOKS_QUEUE_URL: queue('webhooks'),
  SCHEDULE_GROUP: 'grondslag',
  SCHEDULE_ROLE_ARN: 'arn:aws:iam::000000000000:role/scheduler',
  SCHEDULE_DLQ_ARN: 'arn:aws:sqs:eu-west-1:000000000000:dead',
  START_MAILING_ARN: 'arn:aws:lambda:eu-west-1:000000000000:function:start-mailing',
  CONFIGURATION_SET: 'plain',
  KEYS_SECRET_ID: 'keys',
  LOG_BUCKET: 'log',
  RETENTION: 'dry-run',
  LOG_KEY_SECRET_ID: 'log-key',
  LOG_ORIGIN: 'mail.example.org/log',
  LOG_LOCK_DAYS: '0',
  LOG_WITNESSES: '[]',
  LOG_TIMESTAMPS: 'null',
  STAGE_SETTINGS: '{"stage":"test"}',
  PUBLIC_URL: 'https://mail.example.org',
  EVENT_BUS_NAME: 'grondslag',
});

const before = { ...process.env };
const output = captureOutput();
let aws: RunningService;
let functions: Functions;
let api: RunningService;

beforeAll(async () => {
  aws = await startQuotingAws();
  Object.assign(process.env, environmentAt(aws.url));
  functions = await loadFunctions();
  const claims = { sub: personal.name, scope: scopes.join(' ') };
  api = await startHttpApi({
    authorize: () => ({ outcome: 'allowed', claims }),
    routes: apiRoutes().map(({ routeKey, functionName, public: isPublic }) => ({
      routeKey,
      functionName,
      handler: functions[functionName],
      public: isPublic,
    })),
  });
});
afterAll(async () => {
  output.stop();
  await api.stop();
  await aws.stop();
  process.env = before;
});

/** What the texts of a request say, where the document leaves them free. */
const known = Object.fromEntries(
  ['name', 'source', 'note', 'subject', 'text', 'html', 'reason', 'evidenceRef', 'necessity'].map(
    (field) => [field, [personal.sentence, personal.name]],
  ),
);
const addresses = { email: [personal.email], address: [personal.email], topic: ['bread'] };

test('each route, called correctly while AWS refuses, fails without quoting the request', async () => {
  const statuses: number[] = [];
  for (const { method, path, body } of operations) {
    const bodies =
      body === undefined
        ? [undefined]
        : fc.sample(valid(body, { ...known, ...addresses }), { numRuns: 8, seed: 7 });
    for (const one of bodies) {
      const filled = path.replaceAll(/\{[^}]+\}/g, 'abc');
      const answer = await call(api.url, method, filled, {
        body: one,
        headers: { 'user-agent': personal.userAgent },
      });
      statuses.push(answer.status);
      expect(found(answer.text, [personal.ip, personal.token]), `${method} ${path}`).toEqual([]);
    }
  }
  expect(statuses.filter((status) => status === 500).length).toBeGreaterThan(40);
});

test('each worker, given well-formed messages, fails without quoting them', async () => {
  const event = {
    Records: personalMessages.map((body, index) => ({ body, messageId: `m-${index}` })),
  } as unknown as SQSEvent;
  const context = {} as never;
  for (const name of ['fan-out', 'send', 'feedback', 'preferences', 'merge-stops'] as const) {
    const answer = (await functions[name](event, context)) as SQSBatchResponse;
    expect(answer.batchItemFailures.length, name).toBeGreaterThan(5);
  }
});

test.each(['start-mailing', 'reconcile', 'publish-events'] as const)(
  'the error that %s throws tells nothing to the runtime, which would log it',
  async (name) => {
    const input = name === 'start-mailing' ? { mailingId: 'm1' } : tickEvent('scheduler', name);
    const thrown: unknown = await (
      functions[name] as (event: unknown, context: unknown) => Promise<unknown>
    )(input, {}).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(Error);
    const { message, stack = '', cause } = thrown as Error;
    expect(found(`${message} ${stack} ${JSON.stringify(thrown)}`)).toEqual([]);
    expect(cause).toBeUndefined();
  },
);

test('every function logged its failure, and nothing personal', () => {
  const services = new Set(
    output.lines().flatMap((line) => (line['level'] === 'ERROR' ? [line['service']] : [])),
  );
  expect([...services].toSorted()).toEqual([
    'assets',
    'consent',
    'contacts',
    'decisions',
    'erase',
    'evidence-log',
    'fan-out',
    'feedback',
    'mailings',
    'mails',
    'merge-stops',
    'preferences',
    'publish-events',
    'reconcile',
    'reports',
    'send',
    'sign-up',
    'start-mailing',
    'tracking',
    'webhooks',
  ]);
  expect(found(output.text())).toEqual([]);
});
