import type { SenderId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import { isRegulated } from '../../kernel/purpose.ts';
import { entitiesCounting } from '../entities/entities-counting.ts';
import type { EntityStore, StopsMerge } from '../entities/entity.ts';
import type { MailingHeader, SenderStore } from '../mailing-store.ts';

/**
 * The merge of stops that marketing of a sender waits for: of its own entity, or of one whose consents
 * and sales count for it. They count at once, and the stops that go with them do when it is over.
 */
export const stopsMerging = async (
  store: MergeReader,
  senderId: SenderId,
  at: Instant,
): Promise<StopsMerge | undefined> => {
  const sender = await store.sender(senderId);
  if (sender === undefined) return undefined;
  for (const entityId of await entitiesCounting(store, sender, at)) {
    const merge = await store.stopsMerge(entityId);
    if (merge !== undefined) return merge;
  }
  return undefined;
};

/** Why a mailing that was started now would not be sent yet; undefined when nothing holds it. */
export const waitingFor = async (
  store: MergeReader,
  mailing: MailingHeader,
  at: Instant,
): Promise<typeof mergingCause | undefined> => {
  const waits =
    isMarketing(mailing) && (await stopsMerging(store, mailing.senderId, at)) !== undefined;
  return waits ? mergingCause : undefined;
};

export type MergeReader = Pick<SenderStore, 'sender'> & Pick<EntityStore, 'entity' | 'stopsMerge'>;

/** Why a mailing is paused that waits for it; it continues by itself afterwards. */
export const mergingCause = 'stops-merging';

export const waitsForMerge = ({ state, haltedBy }: MailingHeader): boolean =>
  state === 'paused' && haltedBy === mergingCause;

/** Direct marketing in whole or in part: service mail waits for no merge. */
export const isMarketing = ({ purpose, regulated }: MailingHeader): boolean =>
  isRegulated(purpose) || regulated.length > 0;
