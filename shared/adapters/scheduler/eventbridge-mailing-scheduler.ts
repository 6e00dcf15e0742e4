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
    for (let attempt = 1; ; attempt += 1) {
      if (await done(client.send(new CreateScheduleCommand(input)), ConflictException)) return;
      const update = client.send(new UpdateScheduleCommand(input));
      // A schedule that fires between the two calls deletes itself: then there is none to update.
      if (attempt === attempts) return void (await update);
      if (await done(update, ResourceNotFoundException)) return;
    }
  },
  unschedule: async (mailingId) => {
    const input = { Name: name(mailingId), GroupName: settings.group };
    await done(client.send(new DeleteScheduleCommand(input)), ResourceNotFoundException);
  },
});

export type SchedulerSettings = {
  readonly group: string;
  /** What fires: the `start-mailing` function, and the role that may invoke it. */
  readonly targetArn: string;
  readonly roleArn: string;
  readonly deadLetterArn: string;
};

/** How often a schedule may come or go between two calls before that is an error. */
const attempts = 3;

/** Whether a call was done; false when it failed in the expected way. */
const done = async (
  call: Promise<unknown>,
  expected: typeof ConflictException | typeof ResourceNotFoundException,
): Promise<boolean> => {
  try {
    await call;
    return true;
  } catch (error) {
    if (error instanceof expected) return false;
    throw error;
  }
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
