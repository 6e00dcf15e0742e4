import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { MailOwnLink } from '../../delivery/jobs.ts';

/**
 * Puts it on the queue that `send` reads for service mail, with the id of the request that caused
 * it.
 */
export const sqsOwnLink =
  (
    client: SQSClient,
    queueUrl: string,
    correlationId: () => string | undefined = () => undefined,
  ): MailOwnLink =>
  async (job) => {
    const MessageBody = JSON.stringify({
      type: 'own-link',
      ...job,
      correlationId: correlationId(),
    });
    await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody }));
  };
