import PostalMime from 'postal-mime';
import { defined } from '../../../shared/kernel/object/defined.ts';
import { AwsError } from '../aws-json-service.ts';
import { type SesAccount, templateOf } from './account.ts';
import { attachmentsOf } from './attachments-of.ts';
import { type Envelope, envelopeOf, newMail, type SesInput } from './envelope.ts';
import {
  type Destination,
  hasLineBreak,
  headersOf,
  recipientsOf,
  tagsOf,
} from './message-rules.ts';
import type { AcceptedMail } from './post-office.ts';
import { parseData, prepareTemplate, templateMail } from './template-mail.ts';

/** SendEmail: simple, raw or from a template, all or nothing. */
export const sendEmail = async (account: SesAccount, input: SesInput): Promise<object> => {
  const accepted = await mailOf(account, input);
  const turn = account.limits.take(accepted.mail.to.length);
  if (turn !== 'ok') throw new AwsError('TooManyRequestsException', refusals[turn], 429);
  account.office.accept([accepted]);
  return { MessageId: accepted.mail.id };
};

type Body = { readonly Data?: string };
type Headers = readonly { readonly Name?: string; readonly Value?: string }[];
type Content = {
  readonly Simple?: {
    readonly Subject?: Body;
    readonly Body?: { readonly Html?: Body; readonly Text?: Body };
    readonly Headers?: Headers;
    readonly Attachments?: readonly object[];
  };
  readonly Raw?: { readonly Data?: string };
  readonly Template?: {
    readonly TemplateName?: string;
    readonly TemplateContent?: { Subject?: string; Html?: string; Text?: string };
    readonly TemplateData?: string;
    readonly Headers?: Headers;
    readonly Attachments?: readonly object[];
  };
};

type Addressed = {
  readonly to: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
};

const maxMessageBytes = 40 * 1024 * 1024;

const simpleMail = (
  account: SesAccount,
  envelope: Envelope,
  simple: NonNullable<Content['Simple']>,
  { to, tags }: Addressed,
): AcceptedMail => {
  const subject = simple.Subject?.Data ?? '';
  const { Html, Text } = simple.Body ?? {};
  if (hasLineBreak(subject))
    throw new AwsError('BadRequestException', 'The subject contains a line break.');
  if (!Html && !Text) throw new AwsError('BadRequestException', 'The body must not be empty.');
  const headers = headersOf(simple.Headers);
  const content = account.store.intern(
    defined({
      subject,
      html: Html?.Data,
      text: Text?.Data,
      attachments: simple.Attachments === undefined ? undefined : attachmentsOf(simple.Attachments),
    }),
  );
  return {
    mail: newMail(account, envelope, { to, tags, headers, subject, content, failed: false }),
  };
};

const rawMail = async (
  account: SesAccount,
  envelope: Envelope,
  data: string,
  { to, tags }: Addressed,
): Promise<AcceptedMail> => {
  const bytes = Buffer.from(data, 'base64');
  if (bytes.length > maxMessageBytes)
    throw new AwsError('BadRequestException', 'Message too long.');
  const parsed = await PostalMime.parse(bytes);
  const { subject = '', html, text } = parsed;
  const headers = parsed.headers.map(({ originalKey, value }) => ({ name: originalKey, value }));
  const content = account.store.intern({ subject, html, text, raw: data });
  return {
    mail: newMail(account, envelope, { to, tags, headers, subject, content, failed: false }),
  };
};

const mailOf = async (account: SesAccount, input: SesInput): Promise<AcceptedMail> => {
  const envelope = envelopeOf(account, input);
  const addressed = {
    to: recipientsOf(input['Destination'] as Destination | undefined),
    tags: tagsOf(input['EmailTags'] as readonly object[] | undefined),
  };
  const { Simple, Raw, Template } = (input['Content'] ?? {}) as Content;
  if (Simple) return simpleMail(account, envelope, Simple, addressed);
  if (Raw) return rawMail(account, envelope, Raw.Data ?? '', addressed);
  if (!Template) throw new AwsError('BadRequestException', 'Content is missing.');
  const prepared = prepareTemplate(
    account,
    templateOf(account, Template),
    attachmentsOf(Template.Attachments),
  );
  const data = parseData(Template.TemplateData);
  return templateMail(account, envelope, prepared, {
    ...addressed,
    data,
    headers: headersOf(Template.Headers),
  });
};

const refusals = {
  throttled: 'Maximum sending rate exceeded.',
  'daily-quota': 'Daily message quota exceeded.',
} as const;
