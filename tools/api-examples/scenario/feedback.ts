import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { LocalApp } from '../../../local/app.ts';
import type { Recorder } from '../recorder.ts';

/** A bounce of a mail that somebody else sent, through this account, to an address that nobody here has. */
export const unattributableFeedback = async ({ record }: Recorder, app: LocalApp) => {
  const timestamp = new Date().toISOString();
  const detail = {
    eventType: 'Bounce',
    mail: { timestamp, messageId: '0102019a-unknown-mail' },
    bounce: {
      ...{
        bounceType: 'Permanent',
        bounceSubType: 'General',
        feedbackId: 'of-unknown-mail',
        timestamp,
      },
      bouncedRecipients: [
        {
          emailAddress: 'nobody-here@post.example',
          status: '5.1.1',
          diagnosticCode: 'smtp; 550 5.1.1 <nobody-here@post.example> user unknown',
        },
      ],
    },
  };
  const sqs = new SQSClient({ useQueueUrlAsEndpoint: false });
  await sqs.send(
    new SendMessageCommand({
      QueueUrl: process.env['SEND_QUEUE_URL']?.replace(/[^/]+$/, 'grondslag-feedback'),
      MessageBody: JSON.stringify({ source: 'aws.ses', detail }),
    }),
  );
  sqs.destroy();
  await app.feedbackRecorded();
  await record('listKeptFeedback', 'unknown-recipient', 'A bounce that matches no recipient');
};
