import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stageConfigs, stageNames } from '../../cdk/stage-config.ts';
import { bundleDays } from '../../shared/bundles/bundle-job.ts';
import { resourcesOf, synthesize, synthesized, theOne } from './synthesize.ts';

type LogicalIds = Readonly<Record<string, string>>;

/** Logical ids as they were deployed. An id that changes is a resource that is made anew. */
const deployed = JSON.parse(
  readFileSync(new URL('./stateful-logical-ids.json', import.meta.url), 'utf8'),
) as LogicalIds;

/** What may come and go: it holds nothing and follows the resource that it belongs to. */
const fleeting = [
  'AWS::SQS::QueuePolicy',
  'AWS::SNS::Subscription',
  'AWS::SNS::TopicPolicy',
  'AWS::IAM::Policy',
];

/** What connects and holds nothing: it would continue delivering if it stayed. */
const wiring = [...fleeting, 'AWS::Events::Rule', 'AWS::SES::ConfigurationSetEventDestination'];

describe('the stateful stack', () => {
  test.each(stageNames)('in %s, every logical id is the one that was deployed', (stage) => {
    const ids = [...resourcesOf(synthesized(stage).stateful)]
      .filter(([, { Type }]) => !fleeting.includes(Type) && !Type.startsWith('AWS::Backup::'))
      .filter(([id]) => !id.startsWith('Backups'))
      .map(([id, { Type }]) => [id, Type] as const);
    expect(Object.fromEntries(ids)).toEqual(deployed);
  });

  test.each(['staging', 'production'] as const)(
    'in %s nothing that holds data goes with a deployment',
    (stage) => {
      for (const [id, resource] of resourcesOf(synthesized(stage).stateful))
        if (!wiring.includes(resource.Type))
          expect([id, resource.DeletionPolicy, resource.UpdateReplacePolicy]).toEqual([
            id,
            'RetainExceptOnCreate',
            'Retain',
          ]);
    },
  );

  test('a throw-away stage leaves nothing behind', () => {
    for (const [id, resource] of resourcesOf(synthesized('dev').stateful))
      expect([id, resource.DeletionPolicy]).toEqual([id, 'Delete']);
  });

  test.each(stageNames)(
    'the stage %s can be deleted by accident only where data is thrown away',
    (stage) => {
      const { app } = synthesized(stage);
      for (const part of ['stateful', 'stateless']) {
        const artifact = app.synth().getStackByName(`grondslag-${stage}-${part}`);
        expect(artifact.terminationProtection ?? false).toBe(stage !== 'dev');
      }
    },
  );

  test('functions, routes and alarms are in the other stack, so code cannot replace a table', () => {
    const types = [...resourcesOf(synthesized().stateless).values()].map(({ Type }) => Type);
    for (const held of [
      'AWS::DynamoDB::GlobalTable',
      'AWS::KMS::Key',
      'AWS::SQS::Queue',
      'AWS::SES::EmailIdentity',
      'AWS::SecretsManager::Secret',
      'AWS::Scheduler::ScheduleGroup',
    ])
      expect(types).not.toContain(held);
    const own = [...resourcesOf(synthesized().stateful).values()].map(({ Type }) => Type);
    expect(own.filter((type) => type.startsWith('AWS::Lambda::'))).toEqual([]);
  });
});

describe('backups', () => {
  test.each(['staging', 'production'] as const)(
    'backups of %s are made weekly of every table',
    (stage) => {
      const { stateful } = synthesized(stage);
      const plan = theOne(stateful, 'AWS::Backup::BackupPlan');
      expect(plan.Properties).toMatchObject({
        BackupPlan: { BackupPlanRule: [{ Lifecycle: { DeleteAfterDays: 35 } }] },
      });
      const selection = JSON.stringify(theOne(stateful, 'AWS::Backup::BackupSelection').Properties);
      for (const [id] of resourcesOf(stateful, 'AWS::DynamoDB::GlobalTable'))
        expect(selection).toContain(`"${id}"`);
      const vault = theOne(stateful, 'AWS::Backup::BackupVault');
      expect(vault.Properties).toHaveProperty('EncryptionKeyArn');
      expect(vault.DeletionPolicy).toBe('RetainExceptOnCreate');
    },
  );

  test('a throw-away stage has no backups', () => {
    expect(JSON.stringify(synthesized('dev').stateful.toJSON())).not.toContain('AWS::Backup::');
  });

  test('a copy of each backup goes to a vault of another account where the stage names one', () => {
    const backupCopyToVaultArn = 'arn:aws:backup:eu-central-1:222222222222:backup-vault:safe';
    const { stateful } = synthesize('production', { backupCopyToVaultArn });
    expect(JSON.stringify(theOne(stateful, 'AWS::Backup::BackupPlan').Properties)).toContain(
      backupCopyToVaultArn,
    );
  });
});

describe('the bus of announcements', () => {
  test('the bus of announcements sets aside what it took and could not keep', () => {
    const bus = theOne(synthesized().stateful, 'AWS::Events::EventBus');
    expect(JSON.stringify(bus.Properties['DeadLetterConfig'])).toContain(
      'AnnouncementsbusboxQueue',
    );
    const policies = JSON.stringify(synthesized().stateful.findResources('AWS::SQS::QueuePolicy'));
    expect(policies).toContain(':event-bus/grondslag-production-events');
  });
});

describe('the stack policy that the runbook sets', () => {
  type Statement = {
    readonly Effect: string;
    readonly Action: string | readonly string[];
    readonly Condition?: { readonly StringEquals: { readonly ResourceType: readonly string[] } };
  };
  const { Statement: statements } = JSON.parse(
    readFileSync(new URL('../../cdk/stack-policy.json', import.meta.url), 'utf8'),
  ) as { Statement: readonly Statement[] };
  const typesOf = (effect: string) =>
    statements
      .filter(({ Effect, Condition }) => Effect === effect && Condition !== undefined)
      .flatMap(({ Condition }) => Condition?.StringEquals.ResourceType ?? []);

  test('the stack policy that the runbook sets refuses to replace or delete whatever holds something', () => {
    const held = new Set(Object.values(deployed));
    for (const type of held) expect([...typesOf('Deny'), ...typesOf('Allow')]).toContain(type);
    for (const type of ['AWS::DynamoDB::GlobalTable', 'AWS::KMS::Key', 'AWS::SQS::Queue'])
      expect(typesOf('Deny')).toContain(type);
  });

  test('the stack policy that the runbook sets allows no type that it also refuses', () => {
    expect(typesOf('Deny').filter((type) => typesOf('Allow').includes(type))).toEqual([]);
  });
});

describe('the tables', () => {
  const tables = () => [...resourcesOf(synthesized().stateful, 'AWS::DynamoDB::GlobalTable')];

  test('there are three tables, and none has a stream or an index', () => {
    expect(
      tables()
        .map(([id]) => id.replace(/Table.*/, ''))
        .toSorted(),
    ).toEqual(['consent', 'contacts', 'mailings']);
    for (const [, { Properties }] of tables()) {
      expect(Properties).not.toHaveProperty('StreamSpecification');
      expect(Properties).not.toHaveProperty('GlobalSecondaryIndexes');
    }
  });

  test('each table is on demand, encrypted with our key, and expires by `ttl`', () => {
    for (const [, { Properties }] of tables())
      expect(Properties).toMatchObject({
        BillingMode: 'PAY_PER_REQUEST',
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
        SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
        TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
      });
  });

  test('each table can be put back to any second of five weeks, and not be deleted', () => {
    for (const [, { Properties }] of tables())
      expect(Properties['Replicas']).toMatchObject([
        {
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: {
            PointInTimeRecoveryEnabled: true,
            RecoveryPeriodInDays: 35,
          },
          Region: 'eu-west-1',
        },
      ]);
  });

  test('functions can be pointed at a table restored from backup without touching the old one', () => {
    const { stateful, stateless } = synthesize('production', {
      restoredTables: { consent: 'consent-restored' },
    });
    expect([...resourcesOf(stateful, 'AWS::DynamoDB::GlobalTable')]).toHaveLength(3);
    const environments = JSON.stringify(stateless.findResources('AWS::Lambda::Function'));
    expect(environments).toContain('"CONSENT_TABLE":"consent-restored"');
    expect(JSON.stringify(stateless.findResources('AWS::IAM::Policy'))).toContain(
      ':table/consent-restored"',
    );
  });
});

describe('keys and region', () => {
  test('the key of the data rotates', () => {
    const key = theOne(synthesized().stateful, 'AWS::KMS::Key');
    expect(key.Properties['EnableKeyRotation']).toBe(true);
  });

  test.each(stageNames)('the stage %s stays in the European Union', (stage) => {
    expect(stageConfigs[stage].region).toMatch(
      /^eu-(west-1|west-3|central-1|north-1|south-1|south-2)$/,
    );
  });
});

describe('the files of the evidence log', () => {
  test.each(stageNames)(
    'the files of the evidence log can be locked in %s only if the stage keeps data, and never as a whole',
    (stage) => {
      const buckets = [...resourcesOf(synthesized(stage).stateful, 'AWS::S3::Bucket').values()];
      const [log, ...others] = buckets.filter(({ Properties }) =>
        JSON.stringify(Properties['BucketName']).includes('-log-'),
      );
      expect(others).toEqual([]);
      const keeps = stageConfigs[stage].dataPolicy === 'keep';
      expect(log?.Properties['ObjectLockEnabled']).toBe(keeps ? true : undefined);
      // A default term would lock segments and unfinished tiles too; each file has its own, or none.
      expect(log?.Properties).not.toHaveProperty('ObjectLockConfiguration');
      const seal = [...resourcesOf(synthesized(stage).stateless, 'AWS::Lambda::Function').values()]
        .map(({ Properties }) => JSON.stringify(Properties['Environment'] ?? {}))
        .find((environment) => environment.includes('LOG_LOCK_DAYS'));
      expect(/"LOG_LOCK_DAYS":"0"/.test(String(seal))).toBe(!keeps);
    },
  );

  test.each(stageNames)(
    'the files of the evidence log lose bundles of proof after seven days in %s, and nothing of the log',
    (stage) => {
      const [log] = [...resourcesOf(synthesized(stage).stateful, 'AWS::S3::Bucket').values()];
      const { Rules = [] } = (log?.Properties['LifecycleConfiguration'] ?? {}) as {
        Rules?: readonly Readonly<Record<string, unknown>>[];
      };
      const expiring = Rules.filter(
        (rule) => 'ExpirationInDays' in rule || 'ExpirationDate' in rule,
      );
      expect(expiring).toEqual([
        expect.objectContaining({
          ...{ Prefix: 'bundles/', Status: 'Enabled', ExpirationInDays: bundleDays },
        }),
      ]);
      // Parts of a bundle that nobody finished go too.
      expect(Rules).toContainEqual(
        expect.objectContaining({
          AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 },
          Status: 'Enabled',
        }),
      );
    },
  );

  test.each(stageNames)(
    'the files of the evidence log hold the settings that %s is deployed with, and no address',
    (stage) => {
      const [settings] = [
        ...resourcesOf(synthesized(stage).stateless, 'AWS::Lambda::Function').values(),
      ]
        .map(
          ({ Properties }) => Properties['Environment'] as { Variables?: Record<string, unknown> },
        )
        .flatMap((environment) => environment?.Variables?.['STAGE_SETTINGS'] ?? []);
      expect(JSON.parse(String(settings))).toMatchObject({
        ...{ stage, region: 'eu-west-1', authorizer: { kind: 'iam' }, retention: 'dry-run' },
        ...{ dataPolicy: stageConfigs[stage].dataPolicy, witnesses: [], restoredTables: {} },
      });
      // The address of an operator is a person's, and no decision rests on it.
      expect(settings).not.toContain('@');
    },
  );
});
