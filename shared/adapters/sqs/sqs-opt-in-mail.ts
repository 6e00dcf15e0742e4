import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { SendOptInMail } from '../../consent/opt-in-mail.ts';

/** Puts the double opt-in mail on the queue that `send` reads for service mail. */
export const sqsOptInMail =
  (client: SQSClient, queueUrl: string): SendOptInMail =>
  async (mail) => {
    const MessageBody = JSON.stringify({ type: 'opt-in-confirmation', ...mail });
    await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody }));
  };
