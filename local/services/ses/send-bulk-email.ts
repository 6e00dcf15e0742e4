import { AwsError } from '../aws-json-service.ts';
import { type SesAccount, templateOf } from './account.ts';
import { attachmentsOf } from './attachments-of.ts';
import { type Envelope, envelopeOf, type SesInput } from './envelope.ts';
import { type Destination, headersOf, recipientsOf, tagsOf } from './message-rules.ts';
import type { AcceptedMail } from './post-office.ts';
import type { BulkStatus } from './ses-options.ts';
import {
  type PreparedTemplate,
  parseData,
  prepareTemplate,
  templateMail,
} from './template-mail.ts';

/**
 * SendBulkEmail: one template, up to 50 entries, a status for each. The call succeeds although
 * entries fail; `forced` gives an entry the status of a fault.
 */
export const sendBulkEmail = (
  account: SesAccount,
  input: SesInput,
  forced: (entryIndex: number) => BulkStatus | undefined = () => undefined,
): object => {
  const entries = entriesOf(input);
  const shared = sharedOf(account, input);
  const accepted: AcceptedMail[] = [];

  const take = (entry: Entry, index: number): EntryResult => {
    const status = forced(index);
    if (status !== undefined && status !== 'SUCCESS')
      return { Status: status, Error: `injected ${status}` };
    try {
      const mail = mailOf(account, shared, entry);
      const turn = account.limits.take(mail.mail.to.length);
      if (turn !== 'ok') return turnStatus[turn];
      accepted.push(mail);
      return { Status: 'SUCCESS', MessageId: mail.mail.id };
    } catch (error) {
      if (error instanceof AwsError) return { Status: 'INVALID_PARAMETER', Error: error.message };
      throw error;
    }
  };

  const results = entries.map(take);
  account.office.accept(accepted);
  return { BulkEmailEntryResults: results };
};

type Header = { readonly Name?: string; readonly Value?: string };
type BulkTemplate = {
  readonly TemplateName?: string;
  readonly TemplateContent?: { Subject?: string; Html?: string; Text?: string };
  readonly TemplateData?: string;
  readonly Headers?: readonly Header[];
  readonly Attachments?: readonly object[];
};
type Entry = {
  readonly Destination?: Destination;
  readonly ReplacementTags?: readonly object[];
  readonly ReplacementEmailContent?: {
    readonly ReplacementTemplate?: { readonly ReplacementTemplateData?: string };
  };
  readonly ReplacementHeaders?: readonly Header[];
};

/** One result of the answer, in the order of the entries. */
type EntryResult = {
  readonly Status: BulkStatus;
  readonly Error?: string;
  readonly MessageId?: string;
};

/** SES takes at most 50 destinations a call. */
const maxEntries = 50;

const turnStatus = {
  throttled: { Status: 'ACCOUNT_THROTTLED', Error: 'Maximum sending rate exceeded.' },
  'daily-quota': {
    Status: 'ACCOUNT_DAILY_QUOTA_EXCEEDED',
    Error: 'Daily message quota exceeded.',
  },
} as const;

type Shared = {
  readonly envelope: Envelope;
  readonly template: PreparedTemplate;
  readonly defaults: BulkTemplate;
  readonly data: Readonly<Record<string, unknown>>;
  readonly tags: readonly object[] | undefined;
};

const mailOf = (account: SesAccount, shared: Shared, entry: Entry): AcceptedMail => {
  const own = entry.ReplacementEmailContent?.ReplacementTemplate?.ReplacementTemplateData;
  return templateMail(account, shared.envelope, shared.template, {
    to: recipientsOf(entry.Destination),
    headers: headersOf(shared.defaults.Headers, entry.ReplacementHeaders),
    tags: tagsOf(shared.tags, entry.ReplacementTags),
    data: { ...shared.data, ...parseData(own) },
  });
};

const sharedOf = (account: SesAccount, input: SesInput): Shared => {
  const envelope = envelopeOf(account, input);
  const defaults = (input['DefaultContent'] as { Template?: BulkTemplate } | undefined)?.Template;
  if (!defaults) throw new AwsError('BadRequestException', 'DefaultContent.Template is missing.');
  return {
    envelope,
    defaults,
    template: prepareTemplate(
      account,
      templateOf(account, defaults),
      attachmentsOf(defaults.Attachments),
    ),
    data: parseData(defaults.TemplateData),
    tags: input['DefaultEmailTags'] as readonly object[] | undefined,
  };
};

const entriesOf = (input: SesInput): readonly Entry[] => {
  const entries = (input['BulkEmailEntries'] ?? []) as readonly Entry[];
  if (entries.length < 1 || entries.length > maxEntries) {
    throw new AwsError('BadRequestException', `1 to ${maxEntries} entries, not ${entries.length}.`);
  }
  return entries;
};
