import type { MailingId } from '../../kernel/ids.ts';
import type { Clock } from '../../kernel/instant.ts';
import { defined } from '../../kernel/object/defined.ts';
import { changeState } from '../../mailing/change-state.ts';
import type { MailingHeader, MailingStore } from '../../mailing/mailing-store.ts';
import type { Halt } from '../ports.ts';

/**
 * Pauses a mailing that cannot continue by itself, and stores the cause for the person who resumes it. A
 * mailing that is no longer running needs no pause; a single mail has no mailing to pause.
 */
export const haltMailing =
  (store: Pick<MailingStore, 'header' | 'change'>, now: Clock) =>
  async (mailingId: MailingId, halt: Halt): Promise<void> => {
    await changeState(store, {
      mailingId,
      name: ({ state }) => (state === 'running' ? 'pause' : 'refused'),
      at: now(),
      edit: (mailing) => haltedFor(mailing, halt),
    });
  };

/** The header of a mailing that is paused for this. */
export const haltedFor = (
  { haltedWords: _, ...mailing }: MailingHeader,
  { cause, words }: Halt,
): MailingHeader => ({
  ...mailing,
  haltedBy: cause,
  ...defined({ haltedWords: words }),
});
