import { beforeAll, describe, expect, test } from 'vitest';
import { allows, type Grant, grantsByFunction, whoMay } from './grants.ts';
import type { RequestContext } from './iam-conditions.ts';
import { synthesized } from './synthesize.ts';

let grants: ReadonlyMap<string, readonly Grant[]>;

beforeAll(() => {
  grants = grantsByFunction(synthesized());
});

const of = (name: string): readonly Grant[] => grants.get(name) ?? [];

describe('mail', () => {
  test('only `send` and `mails` send mail; who records reinstatements may take an address off SES’s list', () => {
    const callers = (pattern: RegExp) =>
      [...grants]
        .filter(([, all]) => all.some(({ action }) => pattern.test(action)))
        .map(([name]) => name);
    expect(callers(/^ses:Send/).toSorted()).toEqual(['mails', 'send']);
    expect(callers(/^ses:/).toSorted()).toEqual([
      'consent',
      'mails',
      'preferences',
      'reconcile',
      'send',
    ]);
    for (const name of ['consent', 'preferences'])
      expect(of(name).filter(({ action }) => /^ses:/.test(action))).toMatchObject([
        { action: 'ses:DeleteSuppressedDestination', on: '*' },
      ]);
  });

  test.each(['mails', 'send'])(
    'the function %s sends from the one domain, through the one set',
    (name) => {
      const sending = of(name).filter(({ action }) => action.startsWith('ses:Send'));
      expect([...new Set(sending.map(({ on }) => on.replace(/^.*:/, '')))].toSorted()).toEqual([
        'configuration-set/grondslag-production-plain',
        'identity/mail.example.org',
        'template/*',
      ]);
    },
  );

  test.each(['mails', 'send'])(
    'the function %s may read the quota besides sending, and nothing else',
    (name) => {
      const actions = new Set(of(name).map(({ action }) => action));
      expect([...actions].filter((action) => action.startsWith('ses:')).toSorted()).toEqual([
        'ses:GetAccount',
        'ses:SendBulkEmail',
      ]);
    },
  );
});

describe('announcements', () => {
  const may = (context: RequestContext) =>
    of('publish-events').some((grant) =>
      allows(grant, { action: 'events:PutEvents', on: 'any', context }),
    );

  test('`publish-events` may put events of our source, several in a call, and of no other', () => {
    expect(may({ 'events:source': ['grondslag'] })).toBe(true);
    expect(may({ 'events:source': ['grondslag', 'grondslag'] })).toBe(true);
    expect(may({ 'events:source': ['grondslag', 'aws.ses'] })).toBe(false);
    expect(may({})).toBe(false);
  });
});

describe('schedules and keys', () => {
  test('only mailings creates schedules, and passes no other role than theirs', () => {
    const scheduling = [...grants].filter(([, all]) =>
      all.some(({ action }) => /^(scheduler:|iam:)/.test(action)),
    );
    expect(scheduling.map(([name]) => name)).toEqual(['mailings']);
    const passed = of('mailings').filter(({ action }) => action === 'iam:PassRole');
    expect(passed.map(({ on }) => on)).toEqual(['SchedulesRole']);
  });

  test('no function writes the keys', () => {
    const actions = [...grants.values()].flat().map(({ action }) => action);
    expect([...new Set(actions)].filter((action) => action.startsWith('secretsmanager:'))).toEqual([
      'secretsmanager:GetSecretValue',
    ]);
  });

  test('every use of the key goes through a named service', () => {
    const statements = JSON.stringify(synthesized().stateless.findResources('AWS::IAM::Policy'));
    const uses = statements.match(/"kms:Decrypt"/g) ?? [];
    const named = statements.match(/"kms:ViaService"/g) ?? [];
    expect(uses.length).toBeGreaterThan(0);
    expect(named).toHaveLength(uses.length);
  });
});

const logFiles = 'arn:aws:s3:::grondslag-production-log-AWS::AccountId/log/*';
const bundleFiles = logFiles.replace('/log/', '/bundles/');

describe('wildcards', () => {
  test('no function has a wildcard action', () => {
    const actions = [...grants.values()].flat().map(({ action }) => action);
    expect(actions.filter((action) => action.includes('*'))).toEqual([]);
  });

  test('a wildcard resource is one of seven, each with a written reason', () => {
    const wide = [...grants].flatMap(([name, all]) =>
      all
        .filter(({ on }) => on.includes('*'))
        .map(
          ({ action, on }) => `${name} ${action} ${on.replace(/^arn.*:(?=schedule|template)/, '')}`,
        ),
    );
    const known = wide.filter(
      (line) => !/ xray:Put(TraceSegments|TelemetryRecords) \*$/.test(line),
    );
    expect(known.toSorted()).toEqual([
      'consent ses:DeleteSuppressedDestination *',
      `evidence-log s3:GetObject ${logFiles}`,
      'mailings scheduler:CreateSchedule schedule/grondslag-production/*',
      'mailings scheduler:DeleteSchedule schedule/grondslag-production/*',
      'mailings scheduler:UpdateSchedule schedule/grondslag-production/*',
      'mails ses:GetAccount *',
      'mails ses:SendBulkEmail template/*',
      'preferences ses:DeleteSuppressedDestination *',
      'reconcile ses:GetAccount *',
      `reports s3:GetObject ${bundleFiles}`,
      `reports s3:GetObject ${logFiles}`,
      `reports s3:PutObject ${bundleFiles}`,
      `seal-log s3:GetObject ${logFiles}`,
      `seal-log s3:PutObject ${logFiles}`,
      `seal-log s3:PutObjectRetention ${logFiles}`,
      'send ses:GetAccount *',
      'send ses:SendBulkEmail template/*',
    ]);
  });

  test('a whole table is scanned only to list contacts, to void what a notice proved, to walk an audience, to merge stops, and to find what is past its term', () => {
    expect(whoMay(grants, 'dynamodb:Scan', 'contacts table')).toEqual([
      'consent',
      'contacts',
      'erase',
      'fan-out',
      'mailings',
      'merge-stops',
      'reports',
    ]);
    expect(whoMay(grants, 'dynamodb:Scan', 'consent table')).toEqual([]);
    expect(whoMay(grants, 'dynamodb:Scan', 'mailings table')).toEqual([]);
  });

  test('every other grant on a table names the kind of item', () => {
    const tables = ['contacts table', 'consent table', 'mailings table'];
    const open = [...grants.values()]
      .flat()
      .filter(
        ({ on, action, keys }) =>
          tables.includes(on) && keys.length === 0 && !/:Scan$/.test(action),
      );
    expect(open).toEqual([]);
  });
});

describe('public pages', () => {
  const reachOf = (name: string) =>
    of(name)
      .filter(({ action }) => !/^(logs|xray|kms):/.test(action))
      .map(({ action, on, keys }) => [action.replace('dynamodb:', ''), on, ...keys].join(' '))
      .toSorted();

  test('`preferences` reaches what a link holder may, and nothing else', () => {
    expect(reachOf('preferences')).toEqual([
      'BatchGetItem consent table SUPPRESSION#*',
      'ConditionCheckItem consent table CONTACT#*',
      'GetItem consent table CONTACT#*',
      'GetItem consent table NOTICE#*',
      'GetItem consent table REQUEST#*',
      'GetItem consent table TOKEN#*',
      'GetItem consent table TOPICS#*',
      'GetItem contacts table CONTACT#*',
      'GetItem mailings table ENTITY#*',
      'GetItem mailings table MAILING#*',
      'GetItem mailings table SENDER#*',
      'PutItem consent table CONTACT#* OUTBOX#*',
      'PutItem consent table REQUEST#*',
      'PutItem consent table SUPPRESSION#*',
      'PutItem contacts table CONTACT#*',
      'Query consent table CONTACT#*',
      'Query consent table NOTICE#*',
      'Query consent table REQUEST#*',
      'Query consent table TOPICS#*',
      'Query contacts table ADDRESS#*',
      'Query mailings table CLAIM#* OBSERVED#*',
      'Query mailings table SENDERS',
      'secretsmanager:GetSecretValue SigningKeysSecret',
      'ses:DeleteSuppressedDestination *',
      'sqs:SendMessage service queue',
      'sqs:SendMessage stops queue',
    ]);
  });

  test('`webhooks`, which connects to addresses of others, reaches no data of a person', () => {
    expect(reachOf('webhooks')).toEqual([
      'DeleteItem mailings table IDEMPOTENCY#*',
      'DeleteItem mailings table WEBHOOKS WEBHOOK#*',
      'GetItem mailings table IDEMPOTENCY#*',
      'GetItem mailings table WEBHOOKS WEBHOOK#*',
      'PutItem consent table AUDIT#*',
      'PutItem mailings table IDEMPOTENCY#*',
      'PutItem mailings table WEBHOOKS WEBHOOK#*',
      'Query consent table BLOCKED',
      'Query mailings table WEBHOOK#*',
      'Query mailings table WEBHOOKS',
      'secretsmanager:GetSecretValue SigningKeysSecret',
      'sqs:ChangeMessageVisibility webhooks queue',
      'sqs:DeleteMessage webhooks queue',
      'sqs:GetQueueAttributes webhooks queue',
      'sqs:ReceiveMessage webhooks queue',
      'sqs:SendMessage webhooks queue',
    ]);
  });

  test('`stops` can record a stop, at every sender of an entity, and nothing else', () => {
    expect(reachOf('stops')).toEqual([
      'BatchGetItem consent table SUPPRESSION#*',
      'GetItem consent table CONTACT#*',
      'GetItem consent table TOPICS#*',
      'GetItem contacts table CONTACT#*',
      'GetItem mailings table ENTITY#*',
      'GetItem mailings table SENDER#*',
      'PutItem consent table CONTACT#* OUTBOX#*',
      'PutItem consent table SUPPRESSION#*',
      'Query consent table CONTACT#*',
      'Query consent table NOTICE#*',
      'Query contacts table ADDRESS#*',
      'Query mailings table SENDERS',
      'secretsmanager:GetSecretValue SigningKeysSecret',
      'sqs:ChangeMessageVisibility stops queue',
      'sqs:DeleteMessage stops queue',
      'sqs:GetQueueAttributes stops queue',
      'sqs:ReceiveMessage stops queue',
      'sqs:SendMessage stops queue',
    ]);
  });

  test('`tracking` counts what it saw, and writes to no ledger', () => {
    expect(reachOf('tracking')).toEqual([
      'BatchGetItem consent table CONTACT#*',
      'ConditionCheckItem consent table CONTACT#*',
      'GetItem contacts table CONTACT#*',
      'GetItem mailings table CLAIM#*',
      'GetItem mailings table ENTITY#*',
      'GetItem mailings table MAILING#*',
      'GetItem mailings table OBSERVED#*',
      'GetItem mailings table SENDER#*',
      'PutItem mailings table OBSERVED#*',
      'UpdateItem mailings table SEEN#*',
      'secretsmanager:GetSecretValue SigningKeysSecret',
    ]);
  });
});
