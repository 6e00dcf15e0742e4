/** What the account may send, and what it has sent. */
export type SendingLimits = {
  readonly maxSendRate: number;
  readonly max24HourSend: number;
  sentLast24Hours(): number;
  /** Takes a turn for this many recipients, or says which limit stands in the way. */
  take(recipients: number): 'ok' | 'throttled' | 'daily-quota';
  /** Counts mails of an earlier run. */
  count(at: number, recipients: number): void;
};

const hour = 3_600_000;

/** A bucket of one second's mails for the rate, and a count of the last 24 hours for the quota. */
export const sendingLimits = (
  maxSendRate: number,
  max24HourSend: number,
  now: () => number,
): SendingLimits => {
  const perHour = new Map<number, number>();
  let tokens = maxSendRate;
  let refilledAt = now();

  const count = (at: number, recipients: number) => {
    const slot = Math.floor(at / hour);
    perHour.set(slot, (perHour.get(slot) ?? 0) + recipients);
  };
  const sentLast24Hours = () => {
    const oldest = Math.floor(now() / hour) - 24;
    let sum = 0;
    for (const [slot, sent] of perHour) {
      if (slot <= oldest) perHour.delete(slot);
      else sum += sent;
    }
    return sum;
  };

  return {
    maxSendRate,
    max24HourSend,
    sentLast24Hours,
    count,
    take: (recipients) => {
      const seconds = (now() - refilledAt) / 1000;
      tokens = Math.min(maxSendRate, tokens + Math.max(0, seconds) * maxSendRate);
      refilledAt = now();
      // -1 is SES's way to say that there is no daily quota.
      if (max24HourSend >= 0 && sentLast24Hours() + recipients > max24HourSend)
        return 'daily-quota';
      if (tokens < recipients) return 'throttled';
      tokens -= recipients;
      count(now(), recipients);
      return 'ok';
    },
  };
};
