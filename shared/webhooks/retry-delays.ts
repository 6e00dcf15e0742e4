/**
 * Seconds between the attempts to deliver one event: ten attempts in about three days, as Standard
 * Webhooks 1.0 ("Deliverability and reliability") advises.
 */
export const retryDelays: readonly number[] = [
  5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400,
];

/**
 * Milliseconds before the attempt after this one; undefined when there is none. `random` (0 or more, below 1)
 * spreads what failed together over a fifth of the time.
 */
export const retryAfterMillis = (attempt: number, random: number): number | undefined => {
  const seconds = retryDelays[attempt - 1];
  return seconds === undefined ? undefined : Math.round(seconds * 1_000 * (0.9 + random / 5));
};

/** What a queue delays a message by at most (SQS: 15 minutes); a longer wait is several of these. */
export const longestDelaySeconds = 900;
