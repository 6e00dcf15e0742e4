import type { QueueName } from '../../shared/deployment/queues.ts';
import type { StatefulStack } from '../stateful-stack.ts';
import { minutes, type Watch } from './watch.ts';

/** Messages that were set aside, and queues that do not keep up. */
export const queueWatches = ({
  queues,
  undeliverable,
  schedules,
}: Pick<StatefulStack, 'queues' | 'undeliverable' | 'schedules'>): readonly Watch[] => {
  const own = Object.entries(queues) as [QueueName, (typeof queues)[QueueName]][];
  return [
    ...own.map(([name, { deadLetters }]) => ({
      name: `dead-letters-${name}`,
      metric: deadLetters.metricApproximateNumberOfMessagesVisible({ period: minutes(1) }),
      threshold: 1,
      says: `Messages of the ${name} queue failed every delivery and were set aside.`,
    })),
    {
      name: 'dead-letters-events',
      metric: undeliverable.queue.metricApproximateNumberOfMessagesVisible({
        period: minutes(1),
      }),
      threshold: 1,
      says: 'An event or an asynchronous call could not be delivered.',
    },
    {
      name: 'dead-letters-schedules',
      metric: schedules.deadLetters.queue.metricApproximateNumberOfMessagesVisible({
        period: minutes(1),
      }),
      threshold: 1,
      says: 'A schedule could not start its mailing.',
    },
    ...own.map(([name, { queue }]) => ({
      name: `oldest-message-${name}`,
      metric: queue.metricApproximateAgeOfOldestMessage({ period: minutes(1) }),
      threshold: oldestMessage[name],
      periods: 3,
      says: `The ${name} queue has not kept up.`,
    })),
  ];
};

/** Oldest message that is still fine, in seconds: stops are urgent, campaigns may queue a night. */
const oldestMessage: Readonly<Record<QueueName, number>> = {
  'fan-out': 3_600,
  send: 14_400,
  service: 300,
  feedback: 900,
  stops: 300,
};
