import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  CreateScheduleGroupCommand,
  DeleteScheduleCommand,
  GetScheduleCommand,
  ListSchedulesCommand,
  SchedulerClient,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type LocalScheduler,
  type SchedulerOptions,
  startScheduler,
} from '../../../local/services/start-scheduler.ts';

const Arn = 'arn:aws:lambda:eu-west-1:000000000000:function:start-mailing';
const RoleArn = 'arn:aws:iam::000000000000:role/scheduler';

describe('local EventBridge Scheduler, through the AWS SDK', () => {
  let scheduler: LocalScheduler;
  let client: SchedulerClient;
  let clock = 0;
  let fired: (readonly [arn: string, input: unknown])[] = [];

  const open = async (options: SchedulerOptions = {}) => {
    clock = Date.parse('2026-11-24T08:00:00Z');
    fired = [];
    scheduler = await startScheduler({
      groups: ['mailings'],
      now: () => clock,
      retryDelayMs: 1,
      onTarget: (arn, input) => void fired.push([arn, JSON.parse(input)]),
      ...options,
    });
    client = new SchedulerClient({
      endpoint: scheduler.url,
      region: 'eu-west-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      maxAttempts: 1,
    });
  };
  beforeEach(() => open());
  afterEach(async () => {
    client.destroy();
    await scheduler.stop();
  });

  const inputOf = (more: Partial<CreateScheduleCommandInput> = {}): CreateScheduleCommandInput => ({
    Name: 'm-1',
    GroupName: 'mailings',
    ScheduleExpression: 'at(2026-11-24T10:00:00)',
    ScheduleExpressionTimezone: 'Europe/Amsterdam',
    FlexibleTimeWindow: { Mode: 'OFF' },
    ActionAfterCompletion: 'DELETE',
    Target: { Arn, RoleArn, Input: '{"mailing":"m-1"}' },
    ...more,
  });
  const create = (more?: Partial<CreateScheduleCommandInput>) =>
    client.send(new CreateScheduleCommand(inputOf(more)));
  const get = (Name = 'm-1') =>
    client.send(new GetScheduleCommand({ Name, GroupName: 'mailings' }));
  const moveTo = async (time: string) => {
    clock = Date.parse(time);
    await scheduler.tick();
  };

  test('a schedule fires at its local time, once, and is gone', async () => {
    const { ScheduleArn } = await create();
    expect(ScheduleArn).toBe('arn:aws:scheduler:eu-west-1:000000000000:schedule/mailings/m-1');

    await moveTo('2026-11-24T08:59:59Z');
    expect(fired).toEqual([]);
    await moveTo('2026-11-24T09:00:00Z');
    await moveTo('2026-11-24T09:05:00Z');

    expect(fired).toEqual([[Arn, { mailing: 'm-1' }]]);
    await expect(get()).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });

  test('a schedule that stays fires once all the same', async () => {
    await create({ ActionAfterCompletion: 'NONE' });
    await moveTo('2026-11-24T09:00:00Z');
    await moveTo('2026-11-24T10:00:00Z');
    expect(fired).toHaveLength(1);
    expect((await get()).Name).toBe('m-1');
  });

  test('a schedule is read as it was written', async () => {
    await create({ Description: 'tonight' });
    expect(await get()).toMatchObject({
      Description: 'tonight',
      State: 'ENABLED',
      ScheduleExpressionTimezone: 'Europe/Amsterdam',
      Target: { Arn, RoleArn, Input: '{"mailing":"m-1"}' },
      CreationDate: new Date('2026-11-24T08:00:00Z'),
    });
    const { Schedules } = await client.send(
      new ListSchedulesCommand({ GroupName: 'mailings', NamePrefix: 'm-' }),
    );
    expect(Schedules?.map(({ Name }) => Name)).toEqual(['m-1']);
  });

  test('the same call with the same token is answered again; with another it is a conflict', async () => {
    await create({ ClientToken: 'a' });
    expect((await create({ ClientToken: 'a' })).ScheduleArn).toContain('m-1');
    await expect(create({ ClientToken: 'b' })).rejects.toMatchObject({ name: 'ConflictException' });
  });

  test('an updated schedule fires at its new time only', async () => {
    await create();
    await client.send(
      new UpdateScheduleCommand(inputOf({ ScheduleExpression: 'at(2026-11-24T12:00:00)' })),
    );
    await moveTo('2026-11-24T10:00:00Z');
    expect(fired).toEqual([]);
    await moveTo('2026-11-24T11:00:00Z');
    expect(fired).toHaveLength(1);
  });

  test('a deleted or disabled schedule does not fire', async () => {
    await create();
    await create({ Name: 'm-2', State: 'DISABLED' });
    await client.send(new DeleteScheduleCommand({ Name: 'm-1', GroupName: 'mailings' }));
    await moveTo('2026-11-24T10:00:00Z');
    expect(fired).toEqual([]);
  });

  test.each([
    [
      'a moment that is none',
      { ScheduleExpression: 'at(2026-13-01T00:00:00)' },
      'ValidationException',
    ],
    [
      'a zone that is none',
      { ScheduleExpressionTimezone: 'Europe/Nowhere' },
      'ValidationException',
    ],
    ['a recurring expression', { ScheduleExpression: 'rate(1 hour)' }, 'ValidationException'],
    ['a name with a space', { Name: 'm 1' }, 'ValidationException'],
    ['a group that is missing', { GroupName: 'none' }, 'ResourceNotFoundException'],
  ])('a schedule with %s is refused', async (_, more, name) => {
    await expect(create(more)).rejects.toMatchObject({ name });
    expect(scheduler.schedules()).toEqual([]);
  });

  test('a group can be made', async () => {
    await client.send(new CreateScheduleGroupCommand({ Name: 'more' }));
    expect((await create({ GroupName: 'more' })).ScheduleArn).toContain('schedule/more/m-1');
  });

  test('a target that fails is tried again, and then handed to the dead letters', async () => {
    await scheduler.stop();
    let calls = 0;
    const dead: unknown[] = [];
    await open({
      onTarget: () => {
        calls += 1;
        throw new Error('not now');
      },
      onDeadLetter: (arn, input, attributes) =>
        void dead.push([arn, input, attributes['ERROR_MESSAGE']]),
    });
    const RetryPolicy = { MaximumRetryAttempts: 2 };
    const Target = { Arn, RoleArn, Input: '{}', RetryPolicy, DeadLetterConfig: { Arn: 'dead' } };
    await create({ Target });

    await moveTo('2026-11-24T09:00:00Z');

    expect(calls).toBe(3);
    expect(dead).toEqual([['dead', '{}', 'not now']]);
    expect(scheduler.schedules()).toEqual([]);
  });

  test('a schedule may fire twice when told to', async () => {
    await scheduler.stop();
    await open({ duplicate: () => true });
    await create();
    await moveTo('2026-11-24T09:00:00Z');
    expect(fired).toHaveLength(2);
  });

  test('what was due while nothing ran fires after the next start', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'grondslag-'));
    await scheduler.stop();
    await open({ dataDir });
    await create();
    await scheduler.stop();

    await open({ dataDir });
    await moveTo('2026-11-24T20:00:00Z');

    expect(fired).toHaveLength(1);
    expect(scheduler.schedules()).toEqual([]);
    await rm(dataDir, { recursive: true, force: true });
  });
});
