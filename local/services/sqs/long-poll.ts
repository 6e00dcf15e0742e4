import type { QueueMessage } from './message.ts';
import type { Queue } from './queue.ts';

/** Receives at once, or waits until a message becomes visible or the time is over. */
export const longPoll = (
  queue: Queue,
  { limit, waitSeconds, visibilitySeconds, now, gone }: Receive,
): Promise<readonly QueueMessage[]> =>
  new Promise((resolve) => {
    const until = performance.now() + waitSeconds * 1000;
    let timer: NodeJS.Timeout | undefined;

    const finish = (messages: readonly QueueMessage[]) => {
      clearTimeout(timer);
      queue.listeners.delete(attempt);
      resolve(messages);
    };
    const attempt = () => {
      clearTimeout(timer);
      if (gone()) return finish([]);
      const messages = queue.receive(limit, visibilitySeconds);
      const left = until - performance.now();
      if (messages.length > 0 || left <= 0) return finish(messages);
      const nextVisible = (queue.nextVisible() ?? Number.POSITIVE_INFINITY) - now();
      // Never longer than a moment: with a clock that a test moves, nobody tells us that it moved.
      timer = setTimeout(attempt, Math.max(1, Math.min(left, nextVisible, 100)));
    };
    queue.listeners.add(attempt);
    attempt();
  });

/** One receive call. */
type Receive = {
  readonly limit: number;
  readonly waitSeconds: number;
  readonly visibilitySeconds: number | undefined;
  readonly now: () => number;
  /** Nobody reads the answer any more: messages must not be handed to it. */
  readonly gone: () => boolean;
};
