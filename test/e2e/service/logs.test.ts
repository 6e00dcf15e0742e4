import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { captureOutput } from '../../support/logs/capture-output.ts';
import { found, personal } from '../../support/logs/personal-data.ts';
import { personalMessages } from '../../support/logs/personal-messages.ts';
import { personalRequests } from '../../support/logs/personal-requests.ts';
import { operations } from './api-document.ts';
import {
  call,
  contactBody,
  grantBody,
  noticeBody,
  type ServiceWorld,
  senderBody,
  startServiceWorld,
} from './service-world.ts';

/** Everything is logged here, as nothing is in production: debug lines, metrics, the lot. */
const environment = { POWERTOOLS_LOG_LEVEL: 'DEBUG', POWERTOOLS_METRICS_DISABLED: 'false' };
const before = { ...process.env };

const output = captureOutput();
let world: ServiceWorld;

beforeAll(async () => {
  Object.assign(process.env, environment);
  world = await startServiceWorld();
});
afterAll(async () => {
  output.stop();
  await world.app.stop();
  for (const name of Object.keys(environment)) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
});

const ask = async (method: string, path: string, body?: unknown) => {
  const answer = await world.ask(method, path, body === undefined ? {} : { body });
  expect(answer.status, `${method} ${path}: ${answer.text}`).toBeLessThan(300);
  return answer;
};

const until = async (what: string, isSo: () => boolean | Promise<boolean>) => {
  const deadline = Date.now() + 20_000;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`never came: ${what}\n${output.text()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

const logged = (message: string, correlationId: string | null) =>
  output
    .lines()
    .some((line) => line['message'] === message && line['correlationId'] === correlationId);

type Mail = {
  readonly tags: Readonly<Record<string, string>>;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly text?: string;
};
const mails = async (mailing: string) => {
  const path = `/_local/mails?full=true&mailing=${mailing}`;
  return (await call(world.app.inboxUrl, 'GET', path)).body['mails'] as Mail[];
};

const contactId = 'c1';
const consent = `/v1/contacts/${contactId}/consent`;
const secrets: string[] = [];

const draft = {
  senderId: 'waterweg',
  name: personal.sentence,
  purpose: 'commercial',
  topic: 'offers',
  contents: [
    {
      language: 'nl',
      subject: `Aanbieding: ${personal.sentence}`,
      text: `Beste {{name}}, nu 20% korting. ${personal.sentence}.\n\nUitschrijven: {{unsubscribeUrl}}\nVoorkeuren: {{preferencesUrl}}\n\nWaterweg Hosting B.V., Kade 12, 3011 AB Rotterdam, Nederland`,
    },
  ],
};

test('one request has one id, in its response and in each log line up to the bounce', async () => {
  await ask('PUT', '/v1/senders/waterweg', { ...senderBody, replyTo: personal.email });
  await ask('POST', '/v1/notices', noticeBody);
  const { email, name } = personal;
  await ask('POST', '/v1/contacts', { ...contactBody(contactId), email, name, source: name });
  await ask('POST', `${consent}/events`, { ...grantBody, note: personal.sentence });
  const { body } = await ask('POST', '/v1/mailings', draft);
  const mailingId = String(body['mailingId']);
  const scheduled = await ask('POST', `/v1/mailings/${mailingId}/schedule`, { now: true });
  const id = scheduled.headers.get('x-correlation-id');
  expect(id).toMatch(/^[\w-]{10,64}$/);

  const chain = [
    'request-answered',
    'mailing-due',
    'fan-out-done',
    'send-job-done',
    'mailing-reconciled',
    'feedback-recorded',
  ];
  for (const message of chain) await until(`${message} of ${id}`, () => logged(message, id));
  const [mail] = await mails(mailingId);
  expect(mail?.tags['correlation']).toBe(id);
  secrets.push(...(mail?.text?.match(/[\w.-]{60,}/g) ?? []));
});

test('a confirmation request can be followed from the API to the mail that bounced', async () => {
  const email = 'bounce+c2.zonneveld@post.example';
  await ask('POST', '/v1/contacts', { ...contactBody('c2'), email });
  const { type: _, method: __, ...scope } = grantBody;
  const asked = await ask('POST', '/v1/contacts/c2/consent/requests', {
    ...scope,
    method: 'web-form',
  });
  expect(asked.status).toBe(202);
  const id = asked.headers.get('x-correlation-id');
  for (const message of ['request-answered', 'confirmation-done', 'feedback-recorded'])
    await until(`${message} of ${id}`, () => logged(message, id));
});

test('how a mailing ended is a metric for each reason code', async () => {
  const metric = (name: string, reason?: string) =>
    output.lines().find((line) => name in line && line['reason'] === reason);
  expect(metric('recipients-accepted')).toMatchObject({ 'recipients-accepted': 1 });
  await ask('POST', '/v1/contacts', { ...contactBody('c3'), email: 'c3.zonneveld@post.example' });
  const { body } = await ask('POST', '/v1/mailings', { ...draft, name: 'again' });
  await ask('POST', `/v1/mailings/${String(body['mailingId'])}/schedule`, { now: true });
  await until('no-consent', () => metric('recipients-denied', 'no-consent') !== undefined);
  expect(metric('recipients-denied', 'no-consent')).toMatchObject({
    _aws: { CloudWatchMetrics: [{ Dimensions: [['service', 'reason']] }] },
  });
});

test('every route gets personal data in every place, with and without permission', async () => {
  const tokens = [world.admin, undefined, personal.token];
  let asked = 0;
  for (const { method, path } of operations)
    await Promise.all(
      personalRequests(path, method).map(async ({ path: filled, ...request }, index) => {
        const options = { token: tokens[index % 3], ...request };
        const answer = await call(world.app.apiUrl, method, filled, options);
        expect(answer.status, `${method} ${path}: ${answer.text}`).not.toBe(500);
        asked += 1;
      }),
    );
  expect(asked).toBeGreaterThan(operations.length * 7);
  const routes = new Set(output.lines().map((line) => line['route']));
  expect(routes.size).toBeGreaterThan(operations.length / 2);
});

test('the links of a mail are followed and pressed', async () => {
  expect(secrets.length).toBeGreaterThan(1);
  const headers = { 'user-agent': personal.userAgent };
  for (const token of secrets)
    for (const path of ['/u/', '/p/', '/c/'])
      for (const method of ['GET', 'POST'])
        await call(world.app.apiUrl, method, `${path}${token}`, { headers });
  await until('a stop', () => output.lines().some((line) => 'StopsStored' in line));
});

const queueNames = ['fan-out', 'send', 'service', 'stops', 'feedback'] as const;

test('every queue gets messages with personal data, malformed and well-formed', async () => {
  const client = new SQSClient({ useQueueUrlAsEndpoint: false });
  for (const name of queueNames) {
    const QueueUrl = process.env['SEND_QUEUE_URL']?.replace(/[^/]+$/, `grondslag-${name}`);
    for (const MessageBody of personalMessages)
      await client.send(new SendMessageCommand({ QueueUrl, MessageBody }));
  }
  client.destroy();
  const { sqs } = world.app.stack.services;
  await until('every message was taken', () =>
    queueNames.every((name) => sqs.counts(`grondslag-${name}`).visible === 0),
  );
  const messages = [
    'fan-out-failed',
    'send-job-malformed',
    'feedback-failed',
    'deferred-stop-not-recorded',
  ];
  for (const message of messages)
    await until(message, () => output.lines().some((line) => line['message'] === message));
});

test('a person is exported and forgotten', async () => {
  await ask('GET', `/v1/contacts/${contactId}/export`);
  await ask('POST', `/v1/contacts/${contactId}/erasure`, {
    reason: personal.sentence,
    evidenceRef: personal.name,
  });
});

test('the logs of all these calls contain no personal data, no token and no text of a mail', () => {
  const all = output.text();
  expect(output.lines().length).toBeGreaterThan(200);
  expect(found(all)).toEqual([]);
  expect(secrets.length).toBeGreaterThan(1);
  const tokens = [world.admin, ...Object.values(world.tokens), ...secrets];
  expect(found(all, tokens)).toEqual([]);
});
