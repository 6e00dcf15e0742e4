/** A clock that tells the same moments in every recording. */
export type ExampleClock = {
  /** Moves to the next full minute, so that whatever one call stores is of one minute. */
  nextMinute(): void;
  /** Moves ahead by hours, for what only shows later. */
  advanceHours(hours: number): void;
  /** Gives the process its own clock back. */
  restore(): void;
};

const minute = 60_000;

/**
 * Sets this process to another moment. Time continues from there, and is set ahead between calls:
 * cut off to minutes, what was recorded is the same each time.
 */
export const installExampleClock = (start: string): ExampleClock => {
  const RealDate = globalThis.Date;
  let ahead = RealDate.parse(start) - RealDate.now();
  const now = () => RealDate.now() + ahead;

  class ExampleDate extends RealDate {
    constructor(...parts: readonly unknown[]) {
      super(...((parts.length === 0 ? [now()] : parts) as [number]));
    }
    static override now(): number {
      return now();
    }
  }
  globalThis.Date = ExampleDate as DateConstructor;

  return {
    nextMinute: () => {
      ahead += minute - (now() % minute);
    },
    advanceHours: (hours) => {
      ahead += hours * 60 * minute;
    },
    restore: () => {
      globalThis.Date = RealDate;
    },
  };
};
