import type { SQSBatchResponse, SQSRecord } from 'aws-lambda';
import type { TestHandlers } from '../support/dispatch-handlers.ts';
import type { Turnstile } from './turnstile.ts';

/** A delivery that an instance is working on. */
export type Work = {
  readonly queue: string;
  readonly records: readonly SQSRecord[];
};

export type Finished = Work & { readonly failed: ReadonlySet<string> };

/** Lambda instances that take one delivery at a time, and may crash in the middle of it. */
export type WorkerPool = {
  idle(): readonly number[];
  busy(): readonly (readonly [worker: number, work: Work])[];
  start(
    worker: number,
    work: Work,
    run: (handlers: TestHandlers) => Promise<SQSBatchResponse>,
  ): void;
  /** The instance is gone with all its memory; another takes its place. */
  crash(worker: number): void;
  /** Waits until every busy instance waits at the turnstile or is done; those done are returned. */
  settle(): Promise<readonly Finished[]>;
};

const tick = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Ticks without a change after which nothing more will happen by itself. */
const quietTicks = 4;

export const workerPool = (
  count: number,
  turnstile: Turnstile,
  makeHandlers: (worker: number) => TestHandlers,
): WorkerPool => {
  const handlers = Array.from({ length: count }, (_, worker) => makeHandlers(worker));
  const work = new Map<number, Work>();
  let finished: Finished[] = [];

  return {
    idle: () => handlers.flatMap((_, worker) => (work.has(worker) ? [] : [worker])),
    busy: () => [...work],
    start: (worker, delivery, run) => {
      const own = handlers[worker];
      if (own === undefined) throw new Error('no such worker');
      work.set(worker, delivery);
      const over = (failed: ReadonlySet<string>) => {
        if (work.get(worker) !== delivery) return;
        work.delete(worker);
        finished.push({ ...delivery, failed });
      };
      run(own).then(
        (result) => over(new Set(result.batchItemFailures.map((one) => one.itemIdentifier))),
        () => over(new Set(delivery.records.map(({ messageId }) => messageId))),
      );
    },
    crash: (worker) => {
      work.delete(worker);
      turnstile.forget(worker);
      handlers[worker] = makeHandlers(worker);
    },
    settle: async () => {
      let [quiet, seen] = [0, ''];
      while (quiet < quietTicks) {
        await tick();
        const now = `${turnstile.waiting.length}/${work.size}/${finished.length}`;
        quiet = now === seen ? quiet + 1 : 0;
        seen = now;
        const blocked = new Set(turnstile.waiting.map(({ worker }) => worker));
        if ([...work.keys()].some((worker) => !blocked.has(worker))) quiet = Math.min(quiet, 2);
      }
      const done = finished;
      finished = [];
      return done;
    },
  };
};
