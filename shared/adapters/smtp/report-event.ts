import { createHash } from 'node:crypto';
import type { JobId } from '../../delivery/jobs.ts';
import { type Instant, isoFromInstant } from '../../kernel/instant.ts';
import { defined } from '../../kernel/object/defined.ts';
import type { MailReport } from './read-report.ts';

/**
 * A report in the form in which Amazon SES tells it, so that one function and one table of feedback
 * judge both. The same report told again has the same name, so that it counts once.
 */
export const reportEvent = (report: ReportOfJob, at: Instant): object => {
  const { kind, mailingId, contactId, jobId, type, recipients } = report;
  const named = recipients.map(({ address, status, text }) => ({
    ...defined({ emailAddress: address, status, diagnosticCode: text }),
  }));
  const timestamp = isoFromInstant(at);
  const feedbackId = createHash('sha256')
    .update(JSON.stringify([kind, mailingId, contactId, type, recipients]))
    .digest('hex')
    .slice(0, 40);
  return defined({
    eventType: eventTypes[kind],
    mail: {
      timestamp,
      messageId: `${mailingId}.${contactId}`,
      destination: recipients.flatMap(({ address }) => address ?? []),
      tags: { mailing: [mailingId], contact: [contactId], job: [jobId] },
    },
    bounce:
      kind === 'bounce'
        ? {
            bounceType: recipients.every(isPermanent) ? 'Permanent' : 'Transient',
            bounceSubType: 'General',
            bouncedRecipients: named,
            feedbackId,
            timestamp,
          }
        : undefined,
    complaint:
      kind === 'complaint'
        ? {
            complainedRecipients: named,
            complaintFeedbackType: type,
            feedbackId,
            timestamp,
          }
        : undefined,
  });
};

export type ReportOfJob = MailReport & { readonly jobId: JobId };

const eventTypes = {
  bounce: 'Bounce',
  complaint: 'Complaint',
  delayed: 'DeliveryDelay',
  delivered: 'Delivery',
} as const satisfies Readonly<Record<MailReport['kind'], string>>;

const isPermanent = ({ status }: { readonly status?: string }): boolean =>
  status?.startsWith('5.') === true;
