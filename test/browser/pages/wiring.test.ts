import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { CreateQueueCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { ulid } from 'ulid';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { RunningService } from '../../../local/services/start-http-service.ts';
import { type LocalStack, startServices } from '../../../local/services/start-services.ts';
import { dynamoDbConsentLedger } from '../../../shared/adapters/dynamodb/consent/dynamodb-consent-ledger.ts';
import { dynamoDbNoticeStore } from '../../../shared/adapters/dynamodb/consent/dynamodb-notice-store.ts';
import { dynamoDbContactStore } from '../../../shared/adapters/dynamodb/contacts/dynamodb-contact-store.ts';
import { dynamoDbMailingStore } from '../../../shared/adapters/dynamodb/mailings/dynamodb-mailing-store.ts';
import { keyringFromSecret } from '../../../shared/adapters/keys/keyring.ts';
import { newSecret } from '../../../shared/adapters/keys/new-secret.ts';
import { sha256 } from '../../../shared/adapters/keys/sha256.ts';
import { recordStatements } from '../../../shared/consent/event/record-statements.ts';
import { signLink } from '../../../shared/consent/links/link-token.ts';
import { type Instant, instantFromMillis, plusMillis } from '../../../shared/kernel/instant.ts';
import { ownEntity } from '../../../shared/kernel/own-entity.ts';
import { subjectFromContacts } from '../../../shared/subjects/subject-tools.ts';
import { anyTopic } from '../../support/any-topic.ts';
import { invokeHttp } from '../../support/invoke-http.ts';
import { jan } from '../../support/pages/jan.ts';
import { offers, offersNotice } from '../../support/pages/page-world.ts';
import { autumn, mailHtml, noticesAt, waterweg } from '../../support/pages/waterweg.ts';
import { testSecret } from '../../support/test-keyring.ts';

const tables = { CONTACTS_TABLE: 'contacts', CONSENT_TABLE: 'consent', MAILINGS_TABLE: 'mailings' };
const now = (): Instant => instantFromMillis(Date.now());
const { linkKeys, mac } = keyringFromSecret(testSecret());
const party = { senderId: jan.senderId, contactId: jan.contactId };
const stop = signLink({ kind: 'stop', ...party, ...offers }, linkKeys, mac);

let stack: LocalStack;
let server: RunningService;
let sqs: SQSClient;
let queueUrl: string;
let serviceUrl: string;
let client: DynamoDBDocumentClient;

const createTables = async (bare: DynamoDBClient) => {
  const key = (name: string, type: 'HASH' | 'RANGE') => ({ AttributeName: name, KeyType: type });
  const attribute = (name: string) => ({ AttributeName: name, AttributeType: 'S' as const });
  for (const TableName of Object.values(tables))
    await bare.send(
      new CreateTableCommand({
        TableName,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [attribute('pk'), attribute('sk')],
        KeySchema: [key('pk', 'HASH'), key('sk', 'RANGE')],
      }),
    );
};

const fill = async () => {
  const contacts = dynamoDbContactStore(client, tables.CONTACTS_TABLE, tables.CONSENT_TABLE);
  const notices = dynamoDbNoticeStore(client, tables.CONSENT_TABLE);
  const mailings = dynamoDbMailingStore(client, tables.MAILINGS_TABLE);
  const contents = [{ language: 'nl', subject: 's', html: mailHtml, text: 't' }] as const;
  await contacts.create(jan, { kind: 'system', id: 'test' });
  for (const notice of noticesAt(now())) await notices.put(notice);
  await mailings.putSender(waterweg, 0);
  await mailings.create({ ...autumn, contents }, {});
  const statement = (type: 'offers' | 'tracking', at: Instant) =>
    ({
      type: 'granted',
      scope: {
        senderId: jan.senderId,
        ...(type === 'offers' ? offers : { activity: 'tracking.open' as const }),
      },
      occurredAt: at,
      actor: { kind: 'subject' },
      method: 'web-form',
      act: 'ticked-empty-box',
      language: 'nl',
      notice: type === 'offers' ? offersNotice : { ...offersNotice, noticeId: 'tracking' as never },
    }) as const;
  const { outcome } = await recordStatements(
    {
      ledger: dynamoDbConsentLedger(client, tables.CONSENT_TABLE),
      notices,
      digest: sha256,
      now,
      newId: ulid,
      newSecret,
      entityAt: async (senderId) => ownEntity(senderId),
      findTopic: anyTopic,
      recordedBy: { kind: 'system', id: 'test' },
      subjectOf: subjectFromContacts(contacts),
    },
    {
      contactId: jan.contactId,
      statements: (_, at) => [statement('offers', at), statement('tracking', at)],
    },
  );
  expect(outcome).toBe('appended');
};

beforeAll(async () => {
  stack = await startServices({ secrets: { secrets: { keys: testSecret() } } });
  for (const [name, value] of Object.entries(stack.env)) vi.stubEnv(name, value);
  const bare = new DynamoDBClient({});
  client = DynamoDBDocumentClient.from(bare, { marshallOptions: { removeUndefinedValues: true } });
  await createTables(bare);
  await fill();
  sqs = new SQSClient({ useQueueUrlAsEndpoint: false });
  const created = await sqs.send(new CreateQueueCommand({ QueueName: 'stops' }));
  queueUrl = created.QueueUrl ?? '';
  const service = await sqs.send(new CreateQueueCommand({ QueueName: 'service' }));
  serviceUrl = service.QueueUrl ?? '';
  const settings = {
    ...tables,
    KEYS_SECRET_ID: 'keys',
    STOPS_QUEUE_URL: queueUrl,
    SERVICE_QUEUE_URL: serviceUrl,
    // What it logs goes to the console of the test, which shows it when the test fails.
    POWERTOOLS_DEV: 'true',
  };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  const { handler } = await import('../../../functions/preferences/index.ts');
  server = await invokeHttp((event, context) => handler(event as never, context));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await server.stop();
  await stack.stop();
});

const entry = async () => {
  const head = await dynamoDbConsentLedger(client, tables.CONSENT_TABLE).read(jan.contactId);
  return head.outcome === 'live'
    ? head.state.entries['waterweg/commercial/aanbiedingen']?.status
    : head.outcome;
};

// One story in order: the last step takes the database away.
test('the function as it is deployed shows, stops, exports, and keeps a stop when the database is gone', async () => {
  const expiresAt = plusMillis(now(), 60_000);
  const preferences = signLink({ kind: 'preferences', ...party, expiresAt }, linkKeys, mac);

  const page = await (await fetch(`${server.url}/p/${preferences}`)).text();
  expect(page).toContain('mag mij per e-mail aanbiedingen sturen');

  expect((await fetch(`${server.url}/u/${stop}`, { method: 'POST' })).status).toBe(200);
  expect(await entry()).toBe('withdrawn');

  const asking = new URLSearchParams({ do: 'mine' });
  await fetch(`${server.url}/p/${preferences}`, { method: 'POST', body: asking });
  const mailed = await sqs.send(new ReceiveMessageCommand({ QueueUrl: serviceUrl }));
  const { type, token } = JSON.parse(mailed.Messages?.[0]?.Body ?? '{}');
  expect(type).toBe('own-link');
  const data = await (await fetch(`${server.url}/d/${token}?file=json`)).text();
  expect(JSON.parse(data).recorded).toHaveLength(3);
  const asked = new URLSearchParams({ ask: 'rectification', note: 'my name' });
  const receipt = await fetch(`${server.url}/d/${token}`, { method: 'POST', body: asked });
  expect(await receipt.text()).toContain('Uw vraag is ontvangen');

  await stack.services.dynamodb.stop();
  expect((await fetch(`${server.url}/u/${stop}`, { method: 'POST' })).status).toBe(200);
  const waiting = await sqs.send(new ReceiveMessageCommand({ QueueUrl: queueUrl }));
  expect(JSON.parse(waiting.Messages?.[0]?.Body ?? '{}')).toMatchObject({ ...party, ...offers });
});
