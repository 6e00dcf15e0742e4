import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { DeferredStops } from '../../consent/links/stop-request.ts';

/**
 * Stops as JSON messages on their own queue, each with the id of the request that brought it;
 * SQS keeps them for up to fourteen days.
 */
export const sqsDeferredStops =
  (
    client: SQSClient,
    queueUrl: string,
    correlationId: () => string | undefined = () => undefined,
  ): DeferredStops =>
  async (stop) => {
    await client.send(
      new SendMessageCommand({
        QueueUrl: queueUrl,
        MessageBody: JSON.stringify({ ...stop, correlationId: correlationId() }),
      }),
    );
  };
