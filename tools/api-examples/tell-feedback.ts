import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';

/** Puts a report of SES on the feedback queue of the running stand-in. */
export const tellFeedback = async (detail: object): Promise<void> => {
  const sqs = new SQSClient({ useQueueUrlAsEndpoint: false });
  await sqs.send(
    new SendMessageCommand({
      QueueUrl: process.env['SEND_QUEUE_URL']?.replace(/[^/]+$/, 'grondslag-feedback'),
      MessageBody: JSON.stringify({ source: 'aws.ses', detail }),
    }),
  );
  sqs.destroy();
};
