import { domainToASCII } from 'node:url';
import type {
  Attachment,
  BulkEmailEntry,
  MessageTag,
  SendBulkEmailCommandInput,
} from '@aws-sdk/client-sesv2';
import type { AttachedFile, MailBatch, MailEntry } from '../../delivery/ports.ts';
import { composeMailbox, parseMailbox } from '../../kernel/mailbox.ts';
import { defined } from '../../kernel/object/defined.ts';

/**
 * One SendBulkEmail: inline content, one entry per recipient. SES's own tracking is off for
 * everybody and twice over, by a configuration set without open and click destinations and by the
 * call's override: what SES puts in a mail continues recording after a withdrawal. What was
 * granted, we measure ourselves.
 */
export const bulkEmailInput = (
  batch: MailBatch,
  { configurationSet, tenant }: SendsThrough,
): SendBulkEmailCommandInput => {
  const { content } = batch;
  return {
    FromEmailAddress: headerForm(batch.from),
    ReplyToAddresses: batch.replyTo === undefined ? undefined : [headerForm(batch.replyTo)],
    ConfigurationSetName: configurationSet,
    ...defined({ TenantName: tenant }),
    ConfigurationOverrides: {
      Tracking: {
        OpenTrackingEnabled: 'DISABLED',
        ClickTrackingEnabled: 'DISABLED',
      },
    },
    DefaultEmailTags: batch.isTest === true ? undefined : tagsOf(batch),
    DefaultContent: {
      Template: {
        TemplateContent: {
          Subject: content.subject,
          Text: content.text,
          ...defined({ Html: content.html }),
        },
        TemplateData: '{}',
        Attachments: batch.files.length === 0 ? undefined : batch.files.map(attachmentOf),
      },
    },
    BulkEmailEntries: batch.entries.map((entry) => entryOf(entry, batch.isTest)),
  };
};

/** What of the account a mail is sent through. */
export type SendsThrough = {
  readonly configurationSet: string;
  /** Where SES keeps the reputation of this stage apart: a tenant that the operator made. */
  readonly tenant?: string | undefined;
};

/** Our tag names on every mail; they come back in SES's events. Opaque ids only. */
export const tagNames = {
  mailing: 'mailing',
  contact: 'contact',
  job: 'job',
  correlation: 'correlation',
} as const;

const tagsOf = ({ mailingId, jobId, correlationId }: MailBatch): MessageTag[] => [
  { Name: tagNames.mailing, Value: mailingId },
  { Name: tagNames.job, Value: jobId },
  ...(correlationId === undefined ? [] : [{ Name: tagNames.correlation, Value: correlationId }]),
];

const attachmentOf = ({ fileName, type, bytes }: AttachedFile): Attachment => ({
  FileName: fileName,
  ContentType: type,
  ContentDisposition: 'ATTACHMENT',
  ContentTransferEncoding: 'BASE64',
  RawContent: bytes,
});

const entryOf = (
  { contactId, to, values, headers }: MailEntry,
  isTest = false,
): BulkEmailEntry => ({
  Destination: { ToAddresses: [to] },
  ReplacementTags: isTest ? undefined : [{ Name: tagNames.contact, Value: contactId }],
  ReplacementEmailContent: {
    ReplacementTemplate: { ReplacementTemplateData: JSON.stringify(values) },
  },
  ReplacementHeaders:
    headers.length === 0 ? undefined : headers.map(([Name, Value]) => ({ Name, Value })),
});

/** SES takes the header form; a stored text that is not a mailbox goes as it is, and SES refuses it. */
const headerForm = (text: string): string => {
  const parsed = parseMailbox(text, domainToASCII);
  return parsed.outcome === 'ok' ? composeMailbox(parsed.mailbox) : text;
};
