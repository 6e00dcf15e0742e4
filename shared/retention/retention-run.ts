import type { Instant } from '../kernel/instant.ts';
import type { DayTally } from '../subjects/consent-days/count-consent.ts';
import { type DailyKind, type DailyPass, dailyKinds } from './retention-schedule.ts';

/** The run of one day and how far it has come, as it is stored between its steps. */
export type RetentionRun = {
  /** The day in UTC, `YYYY-MM-DD`. */
  readonly day: string;
  /** False in a dry run, which counts and takes nothing away. */
  readonly carriesOut: boolean;
  readonly state: 'going' | 'done';
  readonly kind: DailyPass;
  /** Where the kind continues; opaque. */
  readonly cursor?: Readonly<Record<string, string>>;
  /** By kind; a run that was stored before a kind was counted lacks it (`countsOf`). */
  readonly counts: Readonly<Partial<Record<DailyKind, RetentionCounts>>>;
  /** The count of consent so far; `failed` when a page of it was not counted, so that the day has none. */
  readonly consent?: DayTally | 'failed';
  readonly startedAt: Instant;
  readonly doneAt?: Instant;
  /** Rises by one with every step. */
  readonly version: number;
};

export type RetentionCounts = {
  /** Looked at. */
  readonly looked: number;
  /** Past their term, held or not. */
  readonly due: number;
  readonly held: number;
  readonly removed: number;
  readonly failed: number;
};

export const noCounts: RetentionCounts = { looked: 0, due: 0, held: 0, removed: 0, failed: 0 };

/** The counts of every kind, none of those that the run did not count. */
export const countsOf = ({
  counts,
}: Pick<RetentionRun, 'counts'>): Readonly<Record<DailyKind, RetentionCounts>> =>
  Object.fromEntries(dailyKinds.map((kind) => [kind, counts[kind] ?? noCounts])) as Record<
    DailyKind,
    RetentionCounts
  >;

export type RetentionRuns = {
  last(): Promise<RetentionRun | undefined>;
  /** Compare-and-set on `version`; of two that step at once one continues. */
  put(run: RetentionRun): Promise<'stored' | 'conflict'>;
};
