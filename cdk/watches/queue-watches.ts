import type { QueueName } from '../../shared/deployment/queues.ts';
import type { StatefulStack } from '../stateful-stack.ts';
import type { Concern } from './severity.ts';
import { minutes, type Watch } from './watch.ts';

/** Messages that were set aside, and queues that do not keep up. */
export const queueWatches = ({
  queues,
  undeliverable,
  schedules,
  announcements,
}: Pick<
  StatefulStack,
  'queues' | 'undeliverable' | 'schedules' | 'announcements'
>): readonly Watch[] => {
  const own = Object.entries(queues) as [QueueName, (typeof queues)[QueueName]][];
  return [
    ...own.map(
      ([name, { deadLetters }]): Watch => ({
        name: `dead-letters-${name}`,
        concern: concernOf[name],
        metric: deadLetters.metricApproximateNumberOfMessagesVisible({ period: minutes(1) }),
        threshold: 1,
        says: `Messages of the ${name} queue failed every delivery and were set aside.`,
      }),
    ),
    {
      name: 'dead-letters-events',
      concern: 'events-late',
      metric: undeliverable.queue.metricApproximateNumberOfMessagesVisible({
        period: minutes(1),
      }),
      threshold: 1,
      says: 'An event or an asynchronous call could not be delivered.',
    },
    {
      name: 'dead-letters-schedules',
      concern: 'people-left-out',
      metric: schedules.deadLetters.queue.metricApproximateNumberOfMessagesVisible({
        period: minutes(1),
      }),
      threshold: 1,
      says: 'A schedule could not start its mailing.',
    },
    {
      name: 'dead-letters-bus',
      concern: 'events-late',
      metric: announcements.deadLetters.queue.metricApproximateNumberOfMessagesVisible({
        period: minutes(1),
      }),
      threshold: 1,
      says: 'The bus took an announcement and could not keep it.',
    },
    ...own.map(
      ([name, { queue }]): Watch => ({
        name: `oldest-message-${name}`,
        concern: concernOf[name],
        metric: queue.metricApproximateAgeOfOldestMessage({ period: minutes(1) }),
        threshold: oldestMessage[name],
        periods: 3,
        says: `The ${name} queue has not kept up.`,
      }),
    ),
  ];
};

/** What is threatened by a queue that does not deliver. */
const concernOf: Readonly<Record<QueueName, Concern>> = {
  'fan-out': 'people-left-out',
  send: 'people-left-out',
  service: 'people-left-out',
  feedback: 'events-late',
  stops: 'stops-at-risk',
  'merge-stops': 'stops-at-risk',
  webhooks: 'events-late',
};

/** Oldest message that is still fine, in seconds: stops are urgent, campaigns may queue a night. */
const oldestMessage: Readonly<Record<QueueName, number>> = {
  'fan-out': 3_600,
  send: 14_400,
  service: 300,
  feedback: 900,
  stops: 300,
  'merge-stops': 900,
  // A delivery that waits for its next attempt is up to 15 minutes old.
  webhooks: 3_600,
};
