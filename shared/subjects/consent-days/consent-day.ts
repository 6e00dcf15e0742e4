import type { SenderId } from '../../kernel/ids.ts';
import type { RegulatedPurpose } from '../../kernel/purpose.ts';

/**
 * What the daily run counted of one sender: numbers that name nobody. `stops` are of the day before, the
 * last one that was over.
 */
export type ConsentDay = {
  readonly senderId: SenderId;
  /** The day of the run in UTC, `YYYY-MM-DD`. */
  readonly day: string;
  /**
   * With a consent that holds for the purpose or for a topic of it; each person counts once per
   * purpose.
   */
  readonly people: Readonly<Record<RegulatedPurpose, number>>;
  /** How long stops took to come into force, by way; nothing for a way in which nobody stopped. */
  readonly stops: Readonly<Partial<Record<StopWay, Delays>>>;
};

/**
 * Ways to stop: by the person's own click (`own`), or told to the sender, who records it or has its product
 * record it (`told`).
 */
export const stopWays = ['own', 'told'] as const;
export type StopWay = (typeof stopWays)[number];

/** From the person's act to the record that every decision reads, in milliseconds. */
export type Delays = {
  readonly count: number;
  readonly longestMillis: number;
  /** To two significant digits. */
  readonly medianMillis: number;
};

export type ConsentDays = {
  /** Replaces what was counted of the same sender on the same day. */
  put(day: ConsentDay): Promise<void>;
  /** The last days of a sender, at most `limit`, newest first. */
  last(senderId: SenderId, limit: number): Promise<readonly ConsentDay[]>;
};
