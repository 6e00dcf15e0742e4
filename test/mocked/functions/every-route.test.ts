import { describe, expect, test } from 'vitest';
import { invokeFunction } from '../../../local/lambda/invoke-function.ts';
import { testSecret } from '../../support/test-keyring.ts';
import { awsError, type MockedClients, sentTo } from '../mocked-clients.ts';
import { deployedFunctions } from './deployed-functions.ts';
import { type RecordedRequest, recordedRequests } from './recorded-requests.ts';

/**
 * Every operation of the API, through the `index.ts` of its function: what its recorded requests
 * are answered when AWS throttles, fails, refuses, or has nothing stored.
 */
const requests = recordedRequests();
const { clients, of, logged } = deployedFunctions();

type Answer = {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

const ask = (request: RecordedRequest): Promise<Answer> =>
  invokeFunction(of(request.function), structuredClone(request.event), {
    functionName: request.function,
  }) as Promise<Answer>;

const secretIsThere = () =>
  clients.secrets.onAnyCommand().resolves({ SecretString: testSecret(['k1']) });

const everyClient = (act: (client: MockedClients['documents']) => void) => {
  for (const [name, client] of Object.entries(clients))
    if (name !== 'secrets') act(client as MockedClients['documents']);
  secretIsThere();
};

const asked = (): boolean =>
  Object.entries(clients).some(([name, client]) => name !== 'secrets' && sentTo(client).length > 0);

const titled = requests.map(
  (request) => [`${request.operationId} (${request.name})`, request] as const,
);

test('every function behind the API is asked for at least one route', () => {
  expect(new Set(requests.map((request) => request.function)).size).toBeGreaterThan(12);
});

describe('loading every function asks AWS nothing', () => {
  test('loading every function calls no client of AWS', () => {
    expect(asked()).toBe(false);
  });
});

/** Whether the answer rests on what is stored: not so documents, styles, and what is judged as sent. */
const needsAws = ({ operationId, name }: RecordedRequest): boolean =>
  asked() && !outageProof.has(`${operationId} ${name}`);

/** They touch no data: a reader sees a page to stop mail and a mail's pictures through any outage. */
const outageProof = new Set([
  'showStopPage opened',
  'probeStopPage scanner',
  'fetchMeasuredPart opened',
]);

describe.each([
  ['throttles', awsError('ProvisionedThroughputExceededException')],
  ['fails', awsError('InternalServerError', 500, { $fault: 'server' })],
  [
    'does not answer',
    Object.assign(new Error('timed out: gijs@example.org'), { name: 'TimeoutError' }),
  ],
])('AWS %s', (_, error) => {
  test.each(titled)(
    'the caller of %s is asked to come later, and nothing of the error is shown or logged',
    async (_name, request) => {
      everyClient((client) => client.onAnyCommand().rejects(error));
      const { statusCode, headers, body } = await ask(request);
      expect(statusCode).toBe(needsAws(request) ? 503 : 200);
      if (statusCode === 503 && request.event.rawPath.startsWith('/v1/')) {
        expect(headers['content-type']).toBe('application/problem+json');
        expect(JSON.parse(body)).toMatchObject({ code: 'unavailable', status: 503 });
        expect(headers['retry-after']).toBe('1');
      }
      expect(body).not.toContain('gijs@example.org');
      expect(logged()).not.toContain('gijs@example.org');
    },
  );
});

describe('AWS refuses for want of a permission', () => {
  test.each(titled)(
    'the answer of %s says that it is our fault, and not what AWS said',
    async (_name, request) => {
      everyClient((client) => client.onAnyCommand().rejects(awsError('AccessDeniedException')));
      const { statusCode, body } = await ask(request);
      // A page says that it is to be tried later, whatever failed.
      const ofPages = request.event.rawPath.startsWith('/v1/') ? 500 : statusCode;
      expect(statusCode).toBe(needsAws(request) ? ofPages : 200);
      if (needsAws(request)) expect(statusCode).toBeGreaterThanOrEqual(500);
      expect(body).not.toMatch(/gijs@example\.org|AccessDenied/);
      expect(logged()).not.toContain('gijs@example.org');
    },
  );
});

describe('nothing is stored', () => {
  test.each(titled)(
    'the caller of %s never gets a 5xx where nothing is stored',
    async (_name, request) => {
      everyClient((client) => client.onAnyCommand().resolves({}));
      const { statusCode, body } = await ask(request);
      expect([statusCode, statusCode < 500, body.slice(0, 400)]).toEqual([
        statusCode,
        true,
        body.slice(0, 400),
      ]);
    },
  );
});

test('a one-click stop waits on its queue where the ledger does not answer', async () => {
  const request = requests.find(({ operationId }) => operationId === 'stopByOneClick');
  if (request === undefined) throw new Error('no recorded stop');
  everyClient((client) => client.onAnyCommand().rejects(awsError('InternalServerError', 500)));
  clients.sqs.onAnyCommand().resolves({});
  expect((await ask(request)).statusCode).toBe(200);
  const [[command, input] = ['', {}]] = sentTo(clients.sqs);
  const { QueueUrl, MessageBody } = input as { QueueUrl: string; MessageBody: string };
  expect([command, QueueUrl]).toEqual(['SendMessage', 'https://sqs.example/stops']);
  expect(JSON.parse(MessageBody)).toMatchObject({ contactId: 'c_joke', senderId: 'waterweg' });
});
