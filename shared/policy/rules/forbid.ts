import type { Denial } from '../reasons.ts';

/** A rule that forbids: its id is the reason, and the reason's citation is its source. */
export type Forbid<Facts> = {
  readonly id: Denial;
  readonly effect: 'forbid';
  /** The rule as a sentence, for readers of the list. */
  readonly reading: string;
  readonly holds: (facts: Facts) => boolean;
  /** The recorded event that it rests on, where there is one. */
  readonly evidence?: (facts: Facts) => string | undefined;
};

/** States one forbidding rule; the lists of these are meant to be read aloud. */
export const forbid = <Facts>(
  id: Denial,
  reading: string,
  holds: (facts: Facts) => boolean,
): Forbid<Facts> => ({ id, effect: 'forbid', reading, holds });
