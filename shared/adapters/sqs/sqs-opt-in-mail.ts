import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { SendOptInMail } from '../../consent/opt-in/opt-in-mail.ts';

/**
 * Puts the double opt-in mail on the queue that `send` reads for service mail, with the id of the
 * request that caused it.
 */
export const sqsOptInMail =
  (
    client: SQSClient,
    queueUrl: string,
    correlationId: () => string | undefined = () => undefined,
  ): SendOptInMail =>
  async (mail) => {
    const MessageBody = JSON.stringify({
      type: 'opt-in-confirmation',
      ...mail,
      correlationId: correlationId(),
    });
    await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody }));
  };
