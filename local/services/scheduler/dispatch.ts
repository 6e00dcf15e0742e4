import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Schedule } from './schedule.ts';

/**
 * Calls the target until it takes the input, as often and as long as the retry policy allows, then
 * hands it to the dead-letter queue. Says whether it is over; a stop in between leaves it open.
 */
export const dispatch = async (schedule: Schedule, parts: DispatchParts): Promise<boolean> => {
  const { arn, now, onTarget, onDeadLetter, retryDelayMs, stopping } = parts;
  const { Target } = schedule;
  const { MaximumRetryAttempts: retries = 185, MaximumEventAgeInSeconds: age = 86_400 } =
    Target.RetryPolicy ?? {};
  const execution = randomUUID();
  const startedAt = now();

  for (let attempt = 1; ; attempt += 1) {
    const input = fillIn(Target.Input ?? '{}', schedule, arn, execution, attempt);
    try {
      await onTarget(Target.Arn, input);
      return true;
    } catch (error) {
      const over = attempt > retries || now() - startedAt > age * 1000;
      const deadLetters = Target.DeadLetterConfig?.Arn;
      if (over && deadLetters) {
        await onDeadLetter?.(deadLetters, input, deadLetterAttributes(error, schedule, arn));
      }
      if (over) return true;
    }
    await sleep(Math.min(60_000, retryDelayMs * 2 ** (attempt - 1)), undefined, { ref: false });
    if (stopping()) return false;
  }
};

/** Delivers a schedule's input to its target; throwing means it was not delivered. */
export type TargetCall = (targetArn: string, input: string) => Promise<void> | void;

/** Takes what could not be delivered, if the schedule names a dead-letter queue. */
export type DeadLetterCall = (
  deadLetterArn: string,
  input: string,
  attributes: Readonly<Record<string, string>>,
) => Promise<void> | void;

/** What a dispatch needs. */
type DispatchParts = {
  readonly arn: string;
  readonly now: () => number;
  readonly onTarget: TargetCall;
  readonly onDeadLetter?: DeadLetterCall | undefined;
  /** Time before the first retry; it doubles up to a minute. */
  readonly retryDelayMs: number;
  readonly stopping: () => boolean;
};

/** Fills in the context attributes `<aws.scheduler.…>` of an input. */
const fillIn = (
  input: string,
  schedule: Schedule,
  arn: string,
  execution: string,
  attempt: number,
) =>
  input
    .replaceAll('<aws.scheduler.schedule-arn>', arn)
    .replaceAll('<aws.scheduler.scheduled-time>', new Date(schedule.dueAt).toISOString())
    .replaceAll('<aws.scheduler.execution-id>', execution)
    .replaceAll('<aws.scheduler.attempt-number>', String(attempt));

const deadLetterAttributes = (error: unknown, schedule: Schedule, arn: string) => ({
  ERROR_CODE: error instanceof Error ? error.name : 'Error',
  ERROR_MESSAGE: error instanceof Error ? error.message : String(error),
  SCHEDULE_ARN: arn,
  TARGET_ARN: schedule.Target.Arn,
});
