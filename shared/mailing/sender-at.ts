import type { SenderId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import type { SenderStore } from './mailing-store.ts';
import type { Sender } from './sender.ts';
import { versionAt } from './version-at.ts';

/**
 * The version of a sender that was current at a moment; undefined when there was no such sender yet.
 * Without a moment the current one.
 */
export const senderAt = async (
  store: Pick<SenderStore, 'sender' | 'senderVersions'>,
  senderId: SenderId,
  at?: Instant,
): Promise<SenderThen | undefined> => {
  if (at === undefined) {
    const sender = await store.sender(senderId);
    return sender === undefined ? undefined : { sender, isOldest: false };
  }
  const then = await versionAt(
    (limit, before) => store.senderVersions(senderId, limit, before),
    ({ changedAt = at }) => changedAt <= at,
  );
  // A version of 0.1.0 does not say since when it was there.
  return then && { sender: then, isOldest: then.changedAt === undefined };
};

/** `isOldest`: it is the oldest that is known, and it is not known that it was there already. */
export type SenderThen = { readonly sender: Sender; readonly isOldest: boolean };
