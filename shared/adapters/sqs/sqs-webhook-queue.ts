import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { QueueDeliveries } from '../../webhooks/deliver-webhook.ts';

/** Deliveries to webhooks as JSON messages, ten a call. Throws when SQS rejects one. */
export const sqsWebhookQueue =
  (client: SQSClient, queueUrl: string): QueueDeliveries =>
  async (deliveries, delaySeconds = 0) => {
    for (let from = 0; from < deliveries.length; from += batchSize) {
      const { Failed = [] } = await client.send(
        new SendMessageBatchCommand({
          QueueUrl: queueUrl,
          Entries: deliveries.slice(from, from + batchSize).map((delivery, index) => ({
            Id: String(index),
            MessageBody: JSON.stringify({ type: 'webhook-delivery', ...delivery }),
            // A fair queue: a webhook that is slow holds up no other.
            MessageGroupId: delivery.webhookId,
            DelaySeconds: delaySeconds === 0 ? undefined : delaySeconds,
          })),
        }),
      );
      if (Failed.length > 0) throw new Error('SQS refused messages');
    }
  };

const batchSize = 10;
