import {
  deadLettersOf,
  type QueueName,
  queues,
  visibilitySeconds,
} from '../../../deployment/queues.ts';
import type { Clock } from '../../../kernel/instant.ts';
import type { Database } from '../database.ts';

/**
 * The work queues of one machine, with the rules of the deployed ones: a message that was taken is
 * invisible for six time-outs of its consumer, comes again unless it was done, and moves to the dead
 * letters of its queue after its last delivery. Delivered at least once, oldest first.
 */
export const messageQueues = (db: Database, now: Clock): MessageQueues => {
  const listeners = new Map<string, (() => void)[]>();

  const insert = (queue: string, body: string, visibleAt: number): void => {
    db.run(
      'INSERT INTO messages (queue, body, sent_at, visible_at) VALUES (?, ?, ?, ?)',
      queue,
      body,
      now(),
      visibleAt,
    );
  };

  const bury = (name: QueueName): void => {
    db.run(
      'UPDATE messages SET queue = ?, visible_at = ? WHERE queue = ? AND visible_at <= ? AND receives >= ?',
      deadLettersOf(name),
      now(),
      name,
      now(),
      queues[name].maxReceives,
    );
  };

  return {
    put: (name, messages, delaySeconds = 0) => {
      const visibleAt = now() + delaySeconds * 1_000;
      db.atOnce(() => {
        for (const message of messages) insert(name, JSON.stringify(message), visibleAt);
      });
      for (const listener of listeners.get(name) ?? []) listener();
    },
    // If a power cut loses this, the message is delivered again, as after a kill, and every
    // consumer tolerates that.
    take: (name) =>
      db.soon(() => {
        const at = now();
        const rows = db.all<MessageRow>(
          `SELECT number, body, sent_at, receives, first_received_at FROM messages
           WHERE queue = ? AND visible_at <= ? ORDER BY visible_at, number LIMIT ?`,
          name,
          at,
          queues[name].batchSize,
        );
        if (rows.some(({ receives }) => receives >= queues[name].maxReceives)) bury(name);
        const alive = rows.filter(({ receives }) => receives < queues[name].maxReceives);
        for (const { number } of alive)
          db.run(
            'UPDATE messages SET visible_at = ?, receives = receives + 1, first_received_at = coalesce(first_received_at, ?) WHERE number = ?',
            at + visibilitySeconds(name) * 1_000,
            at,
            number,
          );
        return alive.map((row) => ({
          number: row.number,
          body: row.body,
          sentAt: row.sent_at,
          receives: row.receives + 1,
          firstReceivedAt: row.first_received_at ?? at,
        }));
      }),
    done: (numbers) => {
      db.soon(() => {
        for (const number of numbers) db.run('DELETE FROM messages WHERE number = ?', number);
      });
    },
    recover: () => {
      db.run(
        'UPDATE messages SET visible_at = ? WHERE receives > 0 AND visible_at > ?',
        now(),
        now(),
      );
    },
    onPut: (name, listener) => {
      listeners.set(name, [...(listeners.get(name) ?? []), listener]);
    },
    due: (queue) =>
      db.get<{ count: number }>(
        'SELECT count(*) AS count FROM messages WHERE queue = ? AND visible_at <= ?',
        queue,
        now(),
      )?.count ?? 0,
    waiting: (queue) =>
      db.get<{ count: number }>('SELECT count(*) AS count FROM messages WHERE queue = ?', queue)
        ?.count ?? 0,
  };
};

export type MessageQueues = {
  /** All of them or none; after a delay where one is given. */
  put(name: QueueName, messages: readonly object[], delaySeconds?: number): void;
  /** At most a batch of the queue; whoever takes it has six time-outs to finish. */
  take(name: QueueName): readonly TakenMessage[];
  /** Takes messages away for good; one that is gone is not an error. */
  done(numbers: readonly number[]): void;
  /** After a restart: whoever had taken messages is gone, so that they need not wait for their time-out. */
  recover(): void;
  /** Whom to wake when something was put by this thread. */
  onPut(name: QueueName, listener: () => void): void;
  /** Messages that can be taken now. */
  due(queue: QueueName): number;
  /** Messages of a queue or its dead letters, taken ones too. */
  waiting(queue: string): number;
};

export type TakenMessage = {
  readonly number: number;
  /** JSON. */
  readonly body: string;
  readonly sentAt: number;
  /** How often it was delivered, this time included. */
  readonly receives: number;
  readonly firstReceivedAt: number;
};

type MessageRow = {
  readonly number: number;
  readonly body: string;
  readonly sent_at: number;
  readonly receives: number;
  readonly first_received_at: number | null;
};
