import {
  ConflictException,
  CreateScheduleCommand,
  DeleteScheduleCommand,
  ResourceNotFoundException,
  type SchedulerClient,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler';
import type { MailingId } from '../../kernel/ids.ts';
import { type Instant, isoFromInstant } from '../../kernel/instant.ts';
import type { MailingScheduler } from '../../mailing/mailing-scheduler.ts';

/**
 * One-off schedules of EventBridge Scheduler, created through the API because CloudFormation knows
 * no `ActionAfterCompletion`; each deletes itself when it has fired.
 */
export const eventBridgeMailingScheduler = (
  client: SchedulerClient,
  settings: SchedulerSettings,
): MailingScheduler => ({
  schedule: async (mailingId, at) => {
    const input = schedule(mailingId, at, settings);
    try {
      await client.send(new CreateScheduleCommand(input));
    } catch (error) {
      if (!(error instanceof ConflictException)) throw error;
      await client.send(new UpdateScheduleCommand(input));
    }
  },
  unschedule: async (mailingId) => {
    try {
      await client.send(
        new DeleteScheduleCommand({ Name: name(mailingId), GroupName: settings.group }),
      );
    } catch (error) {
      if (!(error instanceof ResourceNotFoundException)) throw error;
    }
  },
});

export type SchedulerSettings = {
  readonly group: string;
  /** What fires: the `start-mailing` function, and the role that may invoke it. */
  readonly targetArn: string;
  readonly roleArn: string;
  readonly deadLetterArn: string;
};

const name = (mailingId: MailingId) => `mailing-${mailingId}`;

const schedule = (mailingId: MailingId, at: Instant, settings: SchedulerSettings) => ({
  Name: name(mailingId),
  GroupName: settings.group,
  // Resolved to UTC by us: Scheduler would skip a local time that the clock skips.
  ScheduleExpression: `at(${isoFromInstant(at).slice(0, 19)})`,
  ScheduleExpressionTimezone: 'UTC',
  FlexibleTimeWindow: { Mode: 'OFF' as const },
  ActionAfterCompletion: 'DELETE' as const,
  Target: {
    Arn: settings.targetArn,
    RoleArn: settings.roleArn,
    Input: JSON.stringify({ mailingId }),
    DeadLetterConfig: { Arn: settings.deadLetterArn },
    RetryPolicy: { MaximumEventAgeInSeconds: 3_600, MaximumRetryAttempts: 20 },
  },
});
