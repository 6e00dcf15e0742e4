import { afterAll, beforeAll, beforeEach, vi } from 'vitest';
import { type Functions, loadFunctions } from '../../../local/functions.ts';
import { type MockedClients, mockedClients } from '../mocked-clients.ts';

/** What the stack gives a function; each reads the part that it declares in its `env.ts`. */
const environment = {
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'mocked',
  AWS_SECRET_ACCESS_KEY: 'mocked',
  CONTACTS_TABLE: 'contacts',
  CONSENT_TABLE: 'consent',
  MAILINGS_TABLE: 'mailings',
  KEYS_SECRET_ID: 'keys',
  PUBLIC_URL: 'https://mail.example',
  FAN_OUT_QUEUE_URL: 'https://sqs.example/fan-out',
  SEND_QUEUE_URL: 'https://sqs.example/send',
  SERVICE_QUEUE_URL: 'https://sqs.example/service',
  STOPS_QUEUE_URL: 'https://sqs.example/stops',
  MERGE_STOPS_QUEUE_URL: 'https://sqs.example/merge-stops',
  WEBHOOKS_QUEUE_URL: 'https://sqs.example/webhooks',
  CONFIGURATION_SET: 'grondslag',
  EVENT_BUS_NAME: 'bus',
  SCHEDULE_GROUP: 'mailings',
  SCHEDULE_ROLE_ARN: 'arn:role',
  SCHEDULE_DLQ_ARN: 'arn:dead',
  START_MAILING_ARN: 'arn:start',
  LOG_BUCKET: 'log',
  RETENTION: 'dry-run',
  LOG_KEY_SECRET_ID: 'log-key',
  LOG_ORIGIN: 'log.example',
  LOG_LOCK_DAYS: '0',
  LOG_WITNESSES: '[]',
  LOG_TIMESTAMPS: 'null',
  STAGE_SETTINGS: '{"stage":"test"}',
  // Log lines go to the console that the tests watch.
  POWERTOOLS_DEV: 'true',
  POWERTOOLS_METRICS_DISABLED: 'true',
};

/**
 * Every function's `index.ts` as Lambda loads it, with the clients of the SDK mocked beforehand and reset for
 * each test; `logged` is what a test wrote to the console, as one text.
 */
export const deployedFunctions = () => {
  const clients: MockedClients = mockedClients();
  let functions: Functions;
  let logged: () => string;
  beforeAll(async () => {
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    functions = await loadFunctions();
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });
  beforeEach(() => {
    logged = watchConsole();
    for (const client of Object.values(clients)) client.reset();
  });
  return { clients, of: (name: keyof Functions) => functions[name], logged: () => logged() };
};

/** What was written to the console, as one text. */
const watchConsole = (): (() => string) => {
  const lines: unknown[] = [];
  for (const name of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const)
    vi.spyOn(console, name).mockImplementation((...parts) => void lines.push(...parts));
  return () =>
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
};
