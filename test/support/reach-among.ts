import type { SenderId } from '../../shared/kernel/ids.ts';
import type { ReachOf } from '../../shared/kernel/stop-reach.ts';

/** The reach of stops among faces of one entity; every other sender is alone. */
export const reachAmong =
  (...faces: readonly SenderId[]): ReachOf =>
  async (senderId) => {
    const senders = faces.includes(senderId) ? faces : [senderId];
    const isOne = (other: SenderId) => senders.includes(other);
    return { senders, hears: isOne, reaches: isOne, hearsUntil: () => undefined };
  };
