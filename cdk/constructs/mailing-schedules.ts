import { ArnFormat, Stack } from 'aws-cdk-lib';
import { type IGrantable, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { ScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import type { StageConfig } from '../stage-config.ts';
import { acknowledgeWildcard } from './acknowledge.ts';
import type { DataKey } from './data-key.ts';
import { DeadLetterBox } from './dead-letter-box.ts';

/**
 * The group in which one-off schedules are created at run time. A schedule holds the ARNs of its
 * target, its role and its dead letters by value, so these three keep their names for ever.
 */
export class MailingSchedules extends Construct {
  readonly groupName: string;
  readonly role: Role;
  readonly deadLetters: DeadLetterBox;
  /** The function that every schedule starts. */
  readonly targetName: string;

  constructor(scope: Construct, id: string, config: StageConfig, dataKey: DataKey) {
    super(scope, id);
    const stack = Stack.of(this);
    this.groupName = `grondslag-${config.stage}`;
    this.targetName = `grondslag-${config.stage}-start-mailing`;
    const group = new ScheduleGroup(this, 'Group', { scheduleGroupName: this.groupName });
    this.deadLetters = new DeadLetterBox(this, 'schedules', config, dataKey);
    this.role = new Role(this, 'Role', {
      description: 'What a schedule may do when its time comes: start a mailing',
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: {
          StringEquals: {
            'aws:SourceAccount': stack.account,
            'aws:SourceArn': group.scheduleGroupArn,
          },
        },
      }),
    });
    this.role.addToPrincipalPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [this.targetArn] }),
    );
    this.deadLetters.grantSend(this.role);
  }

  get targetArn(): string {
    return Stack.of(this).formatArn({
      service: 'lambda',
      resource: 'function',
      resourceName: this.targetName,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
  }

  /** Lets a role create, change and drop schedules in this group, run by this role only. */
  grantSchedule(grantee: IGrantable & Construct): void {
    const schedules = Stack.of(this).formatArn({
      service: 'scheduler',
      resource: 'schedule',
      resourceName: `${this.groupName}/*`,
    });
    grantee.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({
        actions: [
          'scheduler:CreateSchedule',
          'scheduler:DeleteSchedule',
          'scheduler:UpdateSchedule',
        ],
        resources: [schedules],
      }),
    );
    grantee.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({
        actions: ['iam:PassRole'],
        resources: [this.role.roleArn],
        conditions: { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } },
      }),
    );
    acknowledgeWildcard(
      grantee,
      schedules,
      'Schedules are named after mailings at run time; the group bounds them.',
    );
  }
}
