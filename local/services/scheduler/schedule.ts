import { AwsError } from '../aws-json-service.ts';
import { momentOf } from './at-expression.ts';

/** A one-off schedule as the service keeps it; times in milliseconds. */
export type Schedule = {
  readonly Name: string;
  readonly GroupName: string;
  readonly Description?: string | undefined;
  readonly ScheduleExpression: string;
  readonly ScheduleExpressionTimezone: string;
  readonly State: 'ENABLED' | 'DISABLED';
  readonly ActionAfterCompletion: 'NONE' | 'DELETE';
  readonly FlexibleTimeWindow: { readonly Mode: string; readonly MaximumWindowInMinutes?: number };
  readonly Target: ScheduleTarget;
  readonly clientToken?: string | undefined;
  readonly dueAt: number;
  readonly createdAt: number;
  readonly modifiedAt: number;
  /** Set once it ran and stays; a completed schedule never runs again. */
  readonly completedAt?: number;
};

/** Where a schedule sends its input. */
export type ScheduleTarget = {
  readonly Arn: string;
  readonly RoleArn: string;
  readonly Input?: string;
  readonly DeadLetterConfig?: { readonly Arn?: string };
  readonly RetryPolicy?: {
    readonly MaximumEventAgeInSeconds?: number;
    readonly MaximumRetryAttempts?: number;
  };
};

type Input = Readonly<Record<string, unknown>>;

/** Reads the input of CreateSchedule and UpdateSchedule, refusing what the service refuses. */
export const readSchedule = (
  name: string,
  input: Input,
  now: number,
  createdAt = now,
): Schedule => {
  const target = (input['Target'] ?? {}) as Partial<ScheduleTarget>;
  const window = (input['FlexibleTimeWindow'] ?? {}) as Partial<Schedule['FlexibleTimeWindow']>;
  check(/^[\w.-]{1,64}$/.test(name), `name \`${name}\` must match ^[0-9a-zA-Z-_.]{1,64}$`);
  check(typeof target.Arn === 'string', 'Target.Arn must not be null');
  check(typeof target.RoleArn === 'string', 'Target.RoleArn must not be null');
  check(window.Mode === 'OFF' || window.Mode === 'FLEXIBLE', 'FlexibleTimeWindow.Mode is invalid');
  check((target.Input ?? 'x') !== '', 'Target.Input must not be empty');
  const timeZone = String(input['ScheduleExpressionTimezone'] ?? 'UTC');
  const description = input['Description'];
  return {
    Name: name,
    GroupName: String(input['GroupName'] ?? 'default'),
    Description: typeof description === 'string' ? description : undefined,
    ScheduleExpression: String(input['ScheduleExpression']),
    ScheduleExpressionTimezone: timeZone,
    State: oneOf(input['State'], ['ENABLED', 'DISABLED'], 'ENABLED'),
    ActionAfterCompletion: oneOf(input['ActionAfterCompletion'], ['NONE', 'DELETE'], 'NONE'),
    FlexibleTimeWindow: window as Schedule['FlexibleTimeWindow'],
    Target: target as ScheduleTarget,
    clientToken: typeof input['ClientToken'] === 'string' ? input['ClientToken'] : undefined,
    dueAt: momentOf(input['ScheduleExpression'], timeZone),
    createdAt,
    modifiedAt: now,
  };
};

const check = (holds: boolean, message: string) => {
  if (!holds) throw new AwsError('ValidationException', message);
};

const oneOf = <const Value extends string>(
  value: unknown,
  values: readonly Value[],
  fallback: Value,
) => {
  const found = values.find((candidate) => candidate === (value ?? fallback));
  if (found) return found;
  throw new AwsError('ValidationException', `${value} is none of ${values.join(', ')}`);
};
