import type { MailingId } from '../kernel/ids.ts';
import type { Clock, Instant } from '../kernel/instant.ts';
import type { MailingStore } from '../mailing/mailing-store.ts';

const freshMillis = 2_000;
const mostMailings = 100;

/**
 * Whether a mailing is running, asked before a turn is taken for it. A `yes` may be two seconds old,
 * because the claim's own read has the last word; a `no` is always read, because it drops the job.
 */
export const runningCheck = (
  store: Pick<MailingStore, 'header'>,
  now: Clock,
): ((mailingId: MailingId) => Promise<boolean>) => {
  const seenRunning = new Map<MailingId, Instant>();
  return async (mailingId) => {
    const seen = seenRunning.get(mailingId);
    if (seen !== undefined && now() - seen < freshMillis) return true;
    const running = (await store.header(mailingId))?.state === 'running';
    if (seenRunning.size >= mostMailings) seenRunning.clear();
    if (running) seenRunning.set(mailingId, now());
    else seenRunning.delete(mailingId);
    return running;
  };
};
