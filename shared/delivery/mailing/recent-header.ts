import type { MailingId } from '../../kernel/ids.ts';
import type { Clock, Instant } from '../../kernel/instant.ts';
import { singleFlight } from '../../kernel/single-flight.ts';
import type { MailingHeader, MailingStore } from '../../mailing/mailing-store.ts';

/**
 * Headers of running mailings as read within the last two seconds, because the claim's own read has
 * the last word; of any other state they are read every time, because that drops the job.
 */
export const recentHeader = (
  store: Pick<MailingStore, 'header'>,
  now: Clock,
): MailingStore['header'] => {
  const running = new Map<MailingId, { readonly header: MailingHeader; readonly at: Instant }>();
  const shared = singleFlight<MailingHeader | undefined>();
  return async (mailingId) => {
    const seen = running.get(mailingId);
    if (seen !== undefined && now() - seen.at < freshMillis) return seen.header;
    return shared(mailingId, async () => {
      const header = await store.header(mailingId);
      if (running.size >= mostMailings) running.clear();
      if (header?.state === 'running') running.set(mailingId, { header, at: now() });
      else running.delete(mailingId);
      return header;
    });
  };
};

const freshMillis = 2_000;
const mostMailings = 100;
