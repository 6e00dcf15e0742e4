import { join } from 'node:path';
import { type DeadLetterCall, dispatch, type TargetCall } from './scheduler/dispatch.ts';
import type { Schedule } from './scheduler/schedule.ts';
import { openScheduleStore } from './scheduler/schedule-store.ts';
import { schedulerHandler } from './scheduler/scheduler-handler.ts';
import { type RunningService, startHttpService } from './start-http-service.ts';
import { type TransportFault, underFault } from './transport-fault.ts';

/** Starts the scheduler: one-off `at()` schedules over the real protocol, at least once each. */
export const startScheduler = async (options: SchedulerOptions = {}): Promise<LocalScheduler> => {
  const { region = 'eu-west-1', now = Date.now, retryDelayMs = 1000 } = options;
  const file = options.dataDir === undefined ? undefined : join(options.dataDir, 'schedules.jsonl');
  const store = openScheduleStore(file, now);
  const arn = (rest: string) => `arn:aws:scheduler:${region}:000000000000:${rest}`;
  const scheduleArn = ({ GroupName, Name }: Schedule) => arn(`schedule/${GroupName}/${Name}`);
  for (const group of options.groups ?? []) {
    if (!store.groups().includes(group)) store.createGroup(group);
  }

  const running = new Map<string, Promise<void>>();
  let { onTarget } = options;
  let stopped = false;

  const fire = async (schedule: Schedule, call: TargetCall) => {
    const parts = {
      arn: scheduleArn(schedule),
      now,
      onTarget: call,
      onDeadLetter: options.onDeadLetter,
      retryDelayMs,
      stopping: () => stopped,
    };
    const times = options.duplicate?.(schedule) ? 2 : 1;
    const over = await Promise.all(Array.from({ length: times }, () => dispatch(schedule, parts)));
    if (!stopped && over.every(Boolean)) store.complete(schedule, now());
  };

  const isDue = (schedule: Schedule) =>
    schedule.State === 'ENABLED' && schedule.completedAt === undefined && schedule.dueAt <= now();

  const startDue = () => {
    const call = onTarget;
    if (!call) return;
    for (const schedule of store.all().filter(isDue)) {
      const key = scheduleArn(schedule);
      if (running.has(key)) continue;
      running.set(
        key,
        fire(schedule, call)
          // A dead-letter queue that fails leaves the schedule due: it is tried again.
          .catch(() => undefined)
          .finally(() => running.delete(key)),
      );
    }
  };
  const timer = setInterval(startDue, 100);

  const handle = schedulerHandler(store, {
    schedule: scheduleArn,
    group: (n) => arn(`schedule-group/${n}`),
  });
  const service = await startHttpService({
    port: options.port,
    handle: (request) =>
      underFault(options.fault?.(request.method, request.url.pathname), request, handle),
  });

  return {
    ...service,
    schedules: () => store.all(),
    onTarget: (call) => {
      onTarget = call;
    },
    tick: async () => {
      startDue();
      await Promise.all(running.values());
    },
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await service.stop();
      store.close();
    },
  };
};

/** How to start the scheduler; without a folder it keeps everything in memory. */
export type SchedulerOptions = {
  readonly dataDir?: string | undefined;
  readonly port?: number | undefined;
  readonly region?: string;
  /** Groups that exist besides `default`. */
  readonly groups?: readonly string[];
  readonly now?: () => number;
  readonly onTarget?: TargetCall;
  readonly onDeadLetter?: DeadLetterCall;
  readonly retryDelayMs?: number;
  /** Schedules that fire twice, as at-least-once delivery may. */
  readonly duplicate?: (schedule: Schedule) => boolean;
  readonly fault?: (method: string, path: string) => TransportFault | undefined;
};

/** EventBridge Scheduler on loopback. */
export type LocalScheduler = RunningService & {
  /** Names the target; until then nothing fires, however late it is. */
  onTarget(call: TargetCall): void;
  /** Fires what is due by the clock now, and waits until it is delivered. */
  tick(): Promise<void>;
  schedules(): readonly Schedule[];
};
