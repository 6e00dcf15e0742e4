import type { MailingId } from '../kernel/ids.ts';
import type { Clock } from '../kernel/instant.ts';
import { changeState } from '../mailing/change-state.ts';
import type { MailingStore } from '../mailing/mailing-store.ts';

/**
 * Pauses a mailing that cannot go on by itself, and keeps the cause for whoever resumes it. One that
 * is no longer running needs no pause; a single mail has no mailing to pause.
 */
export const haltMailing =
  (store: Pick<MailingStore, 'header' | 'change'>, now: Clock) =>
  async (mailingId: MailingId, cause: string): Promise<void> => {
    await changeState(store, mailingId, 'pause', now(), (mailing) => ({
      ...mailing,
      haltedBy: cause,
    }));
  };
