import type { EntityId, SenderId } from '../kernel/ids.ts';
import type { SenderStore } from './mailing-store.ts';
import { entityOf } from './sender.ts';

/**
 * The senders that are faces of the same entity as this one, or of one of these, it included. A
 * sender that nobody knows is alone.
 */
export const readFacesOf =
  ({ senders }: Pick<SenderStore, 'senders'>) =>
  async (senderId: SenderId, more: readonly EntityId[] = []): Promise<readonly SenderId[]> => {
    const all = await senders();
    const own = all.find((one) => one.senderId === senderId);
    const entities = new Set([...more, ...(own === undefined ? [] : [entityOf(own)])]);
    const faces = all.filter((one) => entities.has(entityOf(one))).map((one) => one.senderId);
    return faces.includes(senderId) ? faces : [senderId, ...faces];
  };
