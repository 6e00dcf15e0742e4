import type { SenderId } from '../kernel/ids.ts';
import type { SenderStore } from './mailing-store.ts';
import { entityOf } from './sender.ts';

/**
 * The senders that are faces of the same entity as this one now, it included. A sender that nobody
 * knows is alone.
 */
export const readFacesOf =
  ({ senders }: Pick<SenderStore, 'senders'>) =>
  async (senderId: SenderId): Promise<readonly SenderId[]> => {
    const all = await senders();
    const own = all.find((one) => one.senderId === senderId);
    if (own === undefined) return [senderId];
    return all.filter((one) => entityOf(one) === entityOf(own)).map((one) => one.senderId);
  };
