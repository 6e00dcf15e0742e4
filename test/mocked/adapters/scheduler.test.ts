import {
  ConflictException,
  CreateScheduleCommand,
  DeleteScheduleCommand,
  ResourceNotFoundException,
  SchedulerClient,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { eventBridgeMailingScheduler } from '../../../shared/adapters/scheduler/eventbridge-mailing-scheduler.ts';
import type { MailingId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { awsError, sentTo } from '../mocked-clients.ts';

const mock = mockClient(SchedulerClient);
const scheduler = eventBridgeMailingScheduler(new SchedulerClient({ region: 'eu-west-1' }), {
  group: 'mailings',
  targetArn: 'arn:start',
  roleArn: 'arn:role',
  deadLetterArn: 'arn:dead',
});
const mailingId = 'm1' as MailingId;
const at = instantFromMillis(Date.UTC(2026, 11, 24, 8, 30, 15));
const conflict = new ConflictException({ Message: 'there', message: 'there', $metadata: {} });
const missing = new ResourceNotFoundException({ Message: 'none', message: 'none', $metadata: {} });

beforeEach(() => void mock.reset());

const commands = () => sentTo(mock).map(([command]) => command);

describe('the schedule of a mailing', () => {
  test('the schedule of a mailing fires once in UTC, names the mailing and nothing else, and deletes itself', async () => {
    mock.onAnyCommand().resolves({});
    await scheduler.schedule(mailingId, at);
    expect(sentTo(mock)).toEqual([
      [
        'CreateSchedule',
        {
          Name: 'mailing-m1',
          GroupName: 'mailings',
          ScheduleExpression: 'at(2026-12-24T08:30:15)',
          ScheduleExpressionTimezone: 'UTC',
          FlexibleTimeWindow: { Mode: 'OFF' },
          ActionAfterCompletion: 'DELETE',
          Target: {
            Arn: 'arn:start',
            RoleArn: 'arn:role',
            Input: '{"mailingId":"m1"}',
            DeadLetterConfig: { Arn: 'arn:dead' },
            RetryPolicy: { MaximumEventAgeInSeconds: 3_600, MaximumRetryAttempts: 20 },
          },
        },
      ],
    ]);
  });

  test('the schedule of a mailing that is there already is moved', async () => {
    mock.on(CreateScheduleCommand).rejects(conflict).on(UpdateScheduleCommand).resolves({});
    await scheduler.schedule(mailingId, at);
    expect(commands()).toEqual(['CreateSchedule', 'UpdateSchedule']);
  });

  test('a schedule that fires between the two calls is created again', async () => {
    mock.on(CreateScheduleCommand).rejectsOnce(conflict).resolves({});
    mock.on(UpdateScheduleCommand).rejects(missing);
    await scheduler.schedule(mailingId, at);
    expect(commands()).toEqual(['CreateSchedule', 'UpdateSchedule', 'CreateSchedule']);
  });

  test('a schedule that comes and goes without end is an error', async () => {
    mock.on(CreateScheduleCommand).rejects(conflict).on(UpdateScheduleCommand).rejects(missing);
    await expect(scheduler.schedule(mailingId, at)).rejects.toBe(missing);
    expect(commands()).toHaveLength(6);
  });

  test.each(['ThrottlingException', 'ServiceQuotaExceededException', 'AccessDeniedException'])(
    'the error %s of the scheduler is passed on: the mailing is not scheduled',
    async (name) => {
      mock.onAnyCommand().rejects(awsError(name));
      await expect(scheduler.schedule(mailingId, at)).rejects.toThrow(name);
      await expect(scheduler.unschedule(mailingId)).rejects.toThrow(name);
    },
  );

  test('the schedule of a mailing counts as taken away when it has gone', async () => {
    mock.on(DeleteScheduleCommand).rejects(missing);
    await scheduler.unschedule(mailingId);
    expect(sentTo(mock)).toEqual([
      ['DeleteSchedule', { Name: 'mailing-m1', GroupName: 'mailings' }],
    ]);
  });
});
