import { Duration } from 'aws-cdk-lib';
import {
  BackupPlan,
  BackupPlanRule,
  BackupResource,
  BackupVault,
  type IBackupVault,
} from 'aws-cdk-lib/aws-backup';
import { Schedule } from 'aws-cdk-lib/aws-events';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { removalPolicyOf } from '../removal-policy-of.ts';
import type { StageConfig } from '../stage-config.ts';
import { acknowledge } from './acknowledge.ts';
import type { DataKey } from './data-key.ts';
import type { KeyedTable } from './keyed-table.ts';

/**
 * A copy of each table every week, beside recovery to a point in time: that goes with its table,
 * this stays in its vault, and may be copied to a vault of another account. A copy is whole and is
 * paid for in full, so not every night. None is kept longer than recovery reaches back, so that a person who
 * is erased is gone from the copies after the same 35 days.
 */
export class Backups extends Construct {
  constructor(
    scope: Construct,
    id: string,
    config: StageConfig,
    dataKey: DataKey,
    tables: readonly KeyedTable[],
  ) {
    super(scope, id);
    const vault = new BackupVault(this, 'Vault', {
      backupVaultName: `grondslag-${config.stage}`,
      encryptionKey: dataKey.key,
      removalPolicy: removalPolicyOf(config),
    });
    const deleteAfter = Duration.days(keptDays);
    const plan = new BackupPlan(this, 'Plan', {
      backupPlanName: `grondslag-${config.stage}`,
      backupPlanRules: [
        new BackupPlanRule({
          ruleName: 'weekly',
          backupVault: vault,
          deleteAfter,
          scheduleExpression: Schedule.cron({ weekDay: 'SUN', hour: '2', minute: '30' }),
          startWindow: Duration.hours(1),
          completionWindow: Duration.hours(8),
          copyActions: this.copyOf(config).map((destinationBackupVault) => ({
            destinationBackupVault,
            deleteAfter,
          })),
        }),
      ],
    });
    const role = new Role(this, 'Role', {
      description: 'What AWS Backup may do: copy the tables that the plan names, and restore them',
      assumedBy: new ServicePrincipal('backup.amazonaws.com'),
      managedPolicies: ['Backup', 'Restores'].map((what) =>
        ManagedPolicy.fromAwsManagedPolicyName(`service-role/AWSBackupServiceRolePolicyFor${what}`),
      ),
    });
    for (const what of ['Backup', 'Restores'])
      acknowledge(
        role,
        `AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSBackupServiceRolePolicyFor${what}]`,
        'AWS Backup names these policies as what its role needs, and changes them with the service.',
      );
    plan.addSelection('Tables', {
      role,
      disableDefaultBackupPolicy: true,
      resources: tables.map(({ own }) => BackupResource.fromArn(own.arn)),
    });
  }

  private copyOf({ backupCopyToVaultArn }: StageConfig): readonly IBackupVault[] {
    return backupCopyToVaultArn === undefined
      ? []
      : [BackupVault.fromBackupVaultArn(this, 'Copy', backupCopyToVaultArn)];
  }
}

/** As far back as recovery to a point in time reaches. */
const keptDays = 35;
