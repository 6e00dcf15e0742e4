import type { MailingId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import { type Transition, transition } from './lifecycle.ts';
import type { MailingHeader, MailingStore } from './mailing-store.ts';

export type ChangeStateOutcome =
  | { readonly outcome: 'changed' | 'already'; readonly mailing: MailingHeader }
  | { readonly outcome: 'refused'; readonly mailing: MailingHeader }
  | { readonly outcome: 'not-found' }
  | { readonly outcome: 'conflict' };

const attempts = 5;

/**
 * Moves a mailing by compare-and-set, reading again when somebody else was first. `edit` may set
 * further fields of the header in the same write.
 */
export const changeState = async (
  store: Pick<MailingStore, 'header' | 'change'>,
  mailingId: MailingId,
  name: Transition,
  at: Instant,
  edit: (mailing: MailingHeader) => MailingHeader = (mailing) => mailing,
): Promise<ChangeStateOutcome> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const mailing = await store.header(mailingId);
    if (mailing === undefined) return { outcome: 'not-found' };
    const moved = transition(mailing.state, name);
    if (moved.outcome !== 'moved') return { outcome: moved.outcome, mailing };
    const next = {
      ...edit(mailing),
      state: moved.state,
      changedAt: at,
      version: mailing.version + 1,
    };
    const written = await store.change(next, mailing.version);
    if (written.outcome === 'changed') return { outcome: 'changed', mailing: written.mailing };
  }
  return { outcome: 'conflict' };
};
