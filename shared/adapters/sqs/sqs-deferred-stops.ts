import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { DeferredStops } from '../../consent/links/stop-request.ts';

/** Stops as JSON messages on a queue of their own; SQS keeps each for up to fourteen days. */
export const sqsDeferredStops =
  (client: SQSClient, queueUrl: string): DeferredStops =>
  async (stop) => {
    await client.send(
      new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: JSON.stringify(stop) }),
    );
  };
