import type { Instant } from '../kernel/instant.ts';
import type { MailingScheduler } from './mailing-scheduler.ts';
import type { MailingHeader, MailingStore } from './mailing-store.ts';

/**
 * Makes the scheduler agree with a mailing whose state was just written: its moment while it is
 * scheduled, nothing otherwise. Reads the mailing once more afterwards and writes again when it has
 * changed, so that of two requests at once the last to reach the scheduler leaves what is stored.
 */
export const syncSchedule = async (
  store: Pick<MailingStore, 'header'>,
  scheduler: MailingScheduler,
  changed: MailingHeader,
): Promise<void> => {
  const { mailingId } = changed;
  let due = dueAt(changed);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (due === undefined) await scheduler.unschedule(mailingId);
    else await scheduler.schedule(mailingId, due);
    const after = dueAt(await store.header(mailingId));
    if (after === due) return;
    due = after;
  }
};

const dueAt = (mailing: MailingHeader | undefined): Instant | undefined =>
  mailing?.state === 'scheduled' ? mailing.schedule?.at : undefined;

const attempts = 5;
