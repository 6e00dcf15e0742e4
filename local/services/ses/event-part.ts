import { randomUUID } from 'node:crypto';
import type { StoredMail } from './mail.ts';
import type { SesEventType } from './ses-event.ts';

/** What an event of a mail may tell beyond the mail itself. */
export type EventPart = {
  readonly type: SesEventType;
  readonly part: (mail: StoredMail, at: number) => Readonly<Record<string, unknown>>;
};

/** The receiving server refused the mail for good, or the account's suppression list did. */
export const bouncePart = (bounceSubType: 'General' | 'OnAccountSuppressionList'): EventPart => ({
  type: 'Bounce',
  part: (mail, at) => ({
    bounce: {
      bounceType: 'Permanent',
      bounceSubType,
      bouncedRecipients: mail.to.map((emailAddress) => ({
        emailAddress,
        action: 'failed',
        status: '5.1.1',
        diagnosticCode:
          bounceSubType === 'General'
            ? 'smtp; 550 5.1.1 user unknown'
            : 'Amazon SES did not send the message to this address because it is on the suppression list for your account.',
      })),
      timestamp: iso(at),
      feedbackId: `${randomUUID()}-000000`,
      reportingMTA: 'dns; local.smtp-out.amazonses.com',
    },
  }),
});

const iso = (at: number) => new Date(at).toISOString();

/** SES took the mail. */
export const sendPart: EventPart = { type: 'Send', part: () => ({ send: {} }) };

/** The receiving server took the mail. */
export const deliveryPart: EventPart = {
  type: 'Delivery',
  part: (mail, at) => ({
    delivery: {
      timestamp: iso(at),
      processingTimeMillis: Math.max(0, at - mail.at),
      recipients: mail.to,
      smtpResponse: '250 2.0.0 OK',
      reportingMTA: 'local.smtp-out.amazonses.com',
    },
  }),
};

/** What a recipient reports of a mail: that it is spam, or that it is not (RFC 5965 section 7.3). */
export type Report = 'abuse' | 'not-spam';

/** The recipient called the mail spam, or took such a report back: SES tells both as a complaint. */
export const complaintPart = (complaintFeedbackType: Report): EventPart => ({
  type: 'Complaint',
  part: (mail, at) => ({
    complaint: {
      feedbackId: `${randomUUID()}-000000`,
      complaintSubType: null,
      complainedRecipients: mail.to.map((emailAddress) => ({ emailAddress })),
      timestamp: iso(at),
      userAgent: 'grondslag-local-inbox',
      complaintFeedbackType,
      arrivalDate: iso(mail.at),
    },
  }),
});

/** The template could not be filled in; the call had looked successful. */
export const renderingFailurePart = (errorMessage: string): EventPart => ({
  type: 'Rendering Failure',
  part: () => ({ failure: { errorMessage, templateName: 'inline' } }),
});

const visitor = { ipAddress: '127.0.0.1', userAgent: 'grondslag-local-inbox' };

/** The pixel was fetched. */
export const openPart: EventPart = {
  type: 'Open',
  part: (_, at) => ({ open: { timestamp: iso(at), ...visitor } }),
};

/** A rewritten link was followed. */
export const clickPart = (link: string): EventPart => ({
  type: 'Click',
  part: (_, at) => ({ click: { timestamp: iso(at), link, linkTags: null, ...visitor } }),
});
