import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { QueueMergeStops } from '../../subjects/stops/merge-stops.ts';
import type { DeferEntityStops } from '../../subjects/stops/stops-of-entity.ts';

/** Stops to be passed on to other senders, as JSON messages on the queue of deferred stops. */
export const sqsEntityStops =
  (
    client: SQSClient,
    queueUrl: string,
    correlationId: () => string | undefined = () => undefined,
  ): DeferEntityStops =>
  async (stops) => {
    await client.send(
      new SendMessageCommand({
        QueueUrl: queueUrl,
        DelaySeconds: entityStopsDelaySeconds,
        MessageBody: JSON.stringify({
          type: 'entity-stops',
          ...stops,
          correlationId: correlationId(),
        }),
      }),
    );
  };

/**
 * What failed a moment ago fails again at once, and then waits for six times the consumer's time-out:
 * a little patience keeps the first try within the minute in which a stop must reach everyone.
 */
export const entityStopsDelaySeconds = 5;

/** Pages of a merge of stops, on their own queue. */
export const sqsMergeStops =
  (client: SQSClient, queueUrl: string): QueueMergeStops =>
  async (page) => {
    await client.send(
      new SendMessageCommand({
        QueueUrl: queueUrl,
        MessageBody: JSON.stringify({ type: 'merge-stops', ...page }),
      }),
    );
  };
