import { randomUUID } from 'node:crypto';
import type { ScheduledEvent } from 'aws-lambda';
import { type FunctionSettings, invokeFunction, type LambdaHandler } from './invoke-function.ts';

/** Calls a handler again and again; a run that lasts longer than the interval skips a turn. */
export const startScheduleTicker = (settings: ScheduleTickerSettings): ScheduleTicker => {
  const { handler, everyMs = 60_000, from = 'scheduler', onError = () => undefined } = settings;
  let running: Promise<void> | undefined;

  const run = async () => {
    try {
      await invokeFunction(
        handler,
        tickEvent(from, settings.functionName, settings.region),
        settings,
      );
    } catch (error) {
      onError(error);
    } finally {
      running = undefined;
    }
  };
  const tick = () => {
    running ??= run();
    return running;
  };
  const timer = setInterval(() => void tick(), everyMs);

  return {
    tick,
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
};

/** The event of an EventBridge rule (detail an object) or a Scheduler schedule (detail `"{}"`). */
export type TickEvent = Omit<ScheduledEvent<unknown>, 'source'> & { readonly source: string };

/** A recurring schedule; every minute unless said otherwise. */
type ScheduleTickerSettings = FunctionSettings & {
  readonly handler: LambdaHandler<TickEvent>;
  readonly everyMs?: number;
  readonly from?: 'scheduler' | 'rule';
  readonly onError?: (error: unknown) => void;
};

/** A running schedule; `tick` runs it at once and waits for it. */
type ScheduleTicker = { tick(): Promise<void>; stop(): Promise<void> };

/** The event that a schedule without its own input sends to its function. */
export const tickEvent = (
  from: 'scheduler' | 'rule',
  name: string,
  region = 'eu-west-1',
): TickEvent => {
  const resource = from === 'scheduler' ? `schedule/default/${name}` : `rule/${name}`;
  const service = from === 'scheduler' ? 'scheduler' : 'events';
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': 'Scheduled Event',
    source: `aws.${service}`,
    account: '000000000000',
    time: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
    region,
    resources: [`arn:aws:${service}:${region}:000000000000:${resource}`],
    detail: from === 'scheduler' ? '{}' : {},
  };
};
