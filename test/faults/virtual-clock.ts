import { type Instant, instantFromMillis } from '../../shared/kernel/instant.ts';

/** A clock that only the history moves; SQS keeps the same time. */
export type VirtualClock = {
  now(): Instant;
  advance(millis: number): void;
};

export const virtualClock = (start: number): VirtualClock => {
  let at = start;
  return {
    now: () => instantFromMillis(at),
    advance: (millis) => {
      at += Math.max(0, Math.ceil(millis));
    },
  };
};
