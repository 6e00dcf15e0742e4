import { beforeAll, describe, expect, test } from 'vitest';
import { type Grant, grantsByFunction, whoMay } from './grants.ts';
import { synthesized } from './synthesize.ts';

const event = 'CONTACT#c1';
let grants: ReadonlyMap<string, readonly Grant[]>;

beforeAll(() => {
  grants = grantsByFunction(synthesized());
});

const of = (name: string): readonly Grant[] => grants.get(name) ?? [];

describe('the consent ledger', () => {
  test('only consent, preferences and feedback append events', () => {
    // What makes an item of a contact's partition an event is its attribute `event`.
    expect(whoMay(grants, 'dynamodb:PutItem', 'consent table', event, 'event')).toEqual([
      'consent',
      'feedback',
      'preferences',
    ]);
    expect(whoMay(grants, 'dynamodb:BatchWriteItem', 'consent table', event)).toEqual([]);
  });

  test('the erasure job puts nothing there but the mark that a ledger is closed', () => {
    expect(whoMay(grants, 'dynamodb:PutItem', 'consent table', event, 'erased')).toContain('erase');
    for (const attribute of ['event', 'state', 'lastHash'])
      expect(whoMay(grants, 'dynamodb:PutItem', 'consent table', event, attribute)).not.toContain(
        'erase',
      );
  });

  test('nobody updates an event, nor anything else in the table', () => {
    expect(whoMay(grants, 'dynamodb:UpdateItem', 'consent table')).toEqual([]);
    expect(whoMay(grants, 'dynamodb:PartiQLUpdate', 'consent table')).toEqual([]);
  });

  test('only the erasure job deletes events', () => {
    expect(whoMay(grants, 'dynamodb:DeleteItem', 'consent table', event)).toEqual(['erase']);
    expect(whoMay(grants, 'dynamodb:PartiQLDelete', 'consent table')).toEqual([]);
  });

  test('nobody deletes a suppression or a notice', () => {
    expect(whoMay(grants, 'dynamodb:DeleteItem', 'consent table', 'SUPPRESSION#h')).toEqual([]);
    expect(whoMay(grants, 'dynamodb:DeleteItem', 'consent table', 'NOTICE#n')).toEqual([]);
  });

  test('only consent publishes a notice', () => {
    expect(whoMay(grants, 'dynamodb:PutItem', 'consent table', 'NOTICE#n')).toEqual(['consent']);
  });

  test('only the outbox poller takes announcements away', () => {
    expect(whoMay(grants, 'dynamodb:BatchWriteItem', 'consent table', 'OUTBOX#0')).toEqual([
      'publish-events',
    ]);
    expect(whoMay(grants, 'dynamodb:DeleteItem', 'consent table', 'OUTBOX#0')).toEqual([]);
  });

  test('whoever sends may make a claim depend on the ledger, but not write to it', () => {
    expect(whoMay(grants, 'dynamodb:ConditionCheckItem', 'consent table', event)).toContain('send');
    expect(
      of('send')
        .filter(({ on }) => on === 'consent table')
        .map(({ action }) => action)
        .toSorted(),
    ).toEqual(['dynamodb:BatchGetItem', 'dynamodb:ConditionCheckItem']);
  });
});

describe('contacts, mailings and claims', () => {
  test('consent creates and changes, a link holder corrects, and only the erasure job removes', () => {
    const may = (action: string, key: string) =>
      whoMay(grants, `dynamodb:${action}`, 'contacts table', key);
    expect(may('PutItem', 'CONTACT#c1')).toEqual(['consent', 'preferences']);
    expect(may('PutItem', 'ADDRESS#h')).toEqual(['consent']);
    expect(may('DeleteItem', 'CONTACT#c1')).toEqual(['erase']);
    expect(may('BatchWriteItem', 'CONTACT#c1')).toEqual([]);
    expect(may('UpdateItem', 'CONTACT#c1')).toEqual([]);
  });

  test('contacts reads: it may put, change and delete nothing, in no table', () => {
    const actions = of('contacts').filter(({ on }) => on.endsWith(' table'));
    expect([...new Set(actions.map(({ action }) => action))].toSorted()).toEqual([
      'dynamodb:BatchGetItem',
      'dynamodb:GetItem',
      'dynamodb:Query',
      'dynamodb:Scan',
    ]);
  });

  test('a first answer is kept by the function that gave it, in a table that it writes anyway', () => {
    const keepers = (table: string) =>
      whoMay(grants, 'dynamodb:PutItem', `${table} table`, 'IDEMPOTENCY#k');
    expect(keepers('consent')).toEqual(['consent']);
    expect(keepers('contacts')).toEqual(['erase']);
    expect(keepers('mailings')).toEqual(['mailings']);
  });

  test('only send claims, only feedback marks a claim, and nobody deletes one', () => {
    const may = (action: string) =>
      whoMay(grants, `dynamodb:${action}`, 'mailings table', 'CLAIM#c');
    expect(may('PutItem')).toEqual(['send']);
    expect(may('UpdateItem')).toEqual(['feedback']);
    expect(may('DeleteItem')).toEqual([]);
    expect(may('BatchWriteItem')).toEqual([]);
  });

  test('only mailings changes who a sender is', () => {
    expect(whoMay(grants, 'dynamodb:PutItem', 'mailings table', 'SENDER#s')).toEqual(['mailings']);
  });
});

describe('mail', () => {
  test('only send calls SES', () => {
    const callers = [...grants].filter(([, all]) => all.some(({ action }) => /^ses:/.test(action)));
    expect(callers.map(([name]) => name)).toEqual(['send']);
  });

  test('it sends from the one domain, through the two configuration sets', () => {
    const sending = of('send').filter(({ action }) => action.startsWith('ses:Send'));
    expect([...new Set(sending.map(({ on }) => on.replace(/^.*:/, '')))].toSorted()).toEqual([
      'configuration-set/grondslag-production-plain',
      'configuration-set/grondslag-production-tracked',
      'identity/mail.example.org',
    ]);
  });

  test('beyond sending it may only read the quota: no suppression list, no account setting', () => {
    const actions = new Set(of('send').map(({ action }) => action));
    expect([...actions].filter((action) => action.startsWith('ses:')).toSorted()).toEqual([
      'ses:GetAccount',
      'ses:SendBulkEmail',
    ]);
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

  test('nobody writes the keys', () => {
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

describe('wildcards', () => {
  test('no function has a wildcard action', () => {
    const actions = [...grants.values()].flat().map(({ action }) => action);
    expect(actions.filter((action) => action.includes('*'))).toEqual([]);
  });

  test('a wildcard resource is one of three, each with a written reason', () => {
    const wide = [...grants].flatMap(([name, all]) =>
      all
        .filter(({ on }) => on.includes('*'))
        .map(({ action, on }) => `${name} ${action} ${on.replace(/^arn.*:schedule/, 'schedule')}`),
    );
    const known = wide.filter(
      (line) => !/ xray:Put(TraceSegments|TelemetryRecords) \*$/.test(line),
    );
    expect(known.toSorted()).toEqual([
      'mailings scheduler:CreateSchedule schedule/grondslag-production/*',
      'mailings scheduler:DeleteSchedule schedule/grondslag-production/*',
      'mailings scheduler:UpdateSchedule schedule/grondslag-production/*',
      'send ses:GetAccount *',
    ]);
  });

  test('a whole table is scanned only to list contacts, to void what a notice proved, and to walk an audience', () => {
    expect(whoMay(grants, 'dynamodb:Scan', 'contacts table')).toEqual([
      'consent',
      'contacts',
      'fan-out',
      'mailings',
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
  test('preferences reaches what a link holder may, and nothing else', () => {
    const reach = of('preferences')
      .filter(({ action }) => !/^(logs|xray|kms):/.test(action))
      .map(({ action, on, keys }) => [action.replace('dynamodb:', ''), on, ...keys].join(' '));
    expect(reach.toSorted()).toEqual([
      'BatchGetItem consent table CONTACT#*',
      'GetItem consent table CONTACT#*',
      'GetItem consent table NOTICE#*',
      'GetItem consent table TOKEN#*',
      'GetItem contacts table CONTACT#*',
      'GetItem mailings table MAILING#*',
      'GetItem mailings table SENDER#*',
      'PutItem consent table CONTACT#* OUTBOX#*',
      'PutItem consent table SUPPRESSION#*',
      'PutItem contacts table CONTACT#*',
      'Query consent table CONTACT#*',
      'Query consent table NOTICE#*',
      'Query mailings table CLAIM#* OBSERVED#*',
      'UpdateItem mailings table OBSERVED#*',
      'secretsmanager:GetSecretValue SigningKeysSecret',
      'sqs:ChangeMessageVisibility stops queue',
      'sqs:DeleteMessage stops queue',
      'sqs:GetQueueAttributes stops queue',
      'sqs:ReceiveMessage stops queue',
      'sqs:SendMessage stops queue',
    ]);
  });
});
