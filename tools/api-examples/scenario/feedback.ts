import type { Recorder } from '../recorder.ts';

/** A bounce of a mail that somebody else sent, through this account, to an address that nobody here has. */
export const unattributableFeedback = async (
  { record }: Recorder,
  tell: (detail: object) => Promise<void>,
): Promise<void> => {
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
  await tell(detail);
  await record('listKeptFeedback', 'unknown-recipient', 'A bounce that matches no recipient');
};
