import { GetQueueAttributesCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { deadLettersOf, queueNames } from '../../deployment/queues.ts';

/**
 * Counts what each work queue has set aside after its last delivery. The queues of a stage differ in the end
 * of their names alone, so the address of one gives those of all. Counts are approximate, as SQS has them.
 */
export const sqsDeadLetters = (client: SQSClient, serviceQueueUrl: string) => {
  const base = serviceQueueUrl.replace(/service$/, '');
  return (): Promise<readonly SetAside[]> =>
    Promise.all(
      queueNames.map(async (queue) => {
        const { Attributes } = await client.send(
          new GetQueueAttributesCommand({
            QueueUrl: `${base}${deadLettersOf(queue)}`,
            AttributeNames: ['ApproximateNumberOfMessages'],
          }),
        );
        return { queue, waiting: Number(Attributes?.['ApproximateNumberOfMessages'] ?? 0) };
      }),
    );
};

/** How many messages of a work queue wait for a person. */
export type SetAside = { readonly queue: string; readonly waiting: number };
