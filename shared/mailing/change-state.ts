import type { Sha256 } from '../kernel/digest.ts';
import type { MailingId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import type { MailingHeader, MailingStore } from './mailing-store.ts';
import { type Transition, transition } from './transition.ts';

/**
 * Moves a mailing by compare-and-set, reading again when someone else was first. Where the transition
 * depends on the header, `name` chooses it for each header that is read. `edit` may set
 * further fields of the header in the same write, `changedBy` where a person moves it, and throw to
 * refuse the header that was read. A release or a schedule is of the content that was read first: `conflict` when that was replaced.
 */
export const changeState = async (
  store: Pick<MailingStore, 'header' | 'change'>,
  {
    mailingId,
    name,
    at,
    edit = (mailing) => mailing,
  }: {
    readonly mailingId: MailingId;
    readonly name: Transition | ((mailing: MailingHeader) => Transition | 'already' | 'refused');
    readonly at: Instant;
    readonly edit?:
      | ((mailing: MailingHeader) => MailingHeader | Promise<MailingHeader>)
      | undefined;
  },
): Promise<ChangeStateOutcome> => {
  let meant: Sha256 | undefined;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const mailing = await store.header(mailingId);
    if (mailing === undefined) return { outcome: 'not-found' };
    meant ??= mailing.contentHash;
    const chosen = typeof name === 'function' ? name(mailing) : name;
    if (chosen === 'already' || chosen === 'refused') return { outcome: chosen, mailing };
    if (boundToContent.includes(chosen) && mailing.contentHash !== meant)
      return { outcome: 'conflict' };
    const moved = transition(mailing.state, chosen);
    if (moved.outcome !== 'moved') return { outcome: moved.outcome, mailing };
    const { changedBy: _, ...before } = mailing;
    const next = {
      ...(await edit(before)),
      state: moved.state,
      changedAt: at,
      version: mailing.version + 1,
    };
    const written = await store.change(next, mailing.version);
    if (written.outcome === 'changed') return { outcome: 'changed', mailing: written.mailing };
  }
  return { outcome: 'conflict' };
};

export type ChangeStateOutcome =
  | { readonly outcome: 'changed' | 'already'; readonly mailing: MailingHeader }
  | { readonly outcome: 'refused'; readonly mailing: MailingHeader }
  | { readonly outcome: 'not-found' }
  | { readonly outcome: 'conflict' };

const attempts = 5;

/** What takes effect on a content: not on another one that came in between. */
const boundToContent: readonly Transition[] = ['release', 'schedule', 'reschedule', 'activate'];
