import type { LocalSqs } from './services/sqs.ts';

/** The queues that the stack defines, each with a dead-letter queue. */
export const queueNames = {
  fanOut: 'grondslag-fan-out',
  send: 'grondslag-send',
  service: 'grondslag-service',
  feedback: 'grondslag-feedback',
  stops: 'grondslag-stops',
  /** What the scheduler could not deliver. */
  undelivered: 'grondslag-schedules-dead-letters',
} as const;

/** Seconds a message stays hidden while its function works on it. */
const visibilityTimeout = 180;

/** Creates the queues, or finds them as they were left; answers with their URLs. */
export const createQueues = (sqs: LocalSqs): Readonly<Record<keyof typeof queueNames, string>> => {
  const create = (name: string) =>
    sqs.createQueue({
      name,
      visibilityTimeout,
      deadLetterQueue: `${name}-dead-letters`,
      maxReceiveCount: 5,
    });
  return {
    fanOut: create(queueNames.fanOut),
    send: create(queueNames.send),
    service: create(queueNames.service),
    feedback: create(queueNames.feedback),
    stops: create(queueNames.stops),
    undelivered: sqs.createQueue({ name: queueNames.undelivered }),
  };
};
