import { defined } from '../../../shared/kernel/object/defined.ts';
import { AwsError } from '../aws-json-service.ts';
import type { EmailTemplate, SesAccount } from './account.ts';
import { type Envelope, newMail } from './envelope.ts';
import { missingVariable, substitute, variablesIn } from './inline-template.ts';
import type { MailAttachment, MailContent, MailHeader } from './mail.ts';
import { hasLineBreak } from './message-rules.ts';
import type { AcceptedMail } from './post-office.ts';

/** One mail of a template. It is accepted even when a variable has no value, as SES does. */
export const templateMail = (
  account: SesAccount,
  envelope: Envelope,
  { content, variables }: PreparedTemplate,
  personal: Personal,
): AcceptedMail => {
  const missing = missingVariable(variables, personal.data);
  const subject = substitute(content.subject, personal.data);
  if (hasLineBreak(subject)) {
    throw new AwsError('BadRequestException', 'The subject contains a line break.');
  }
  const failure =
    missing === undefined
      ? undefined
      : `Attribute '${missing}' is not present in the rendering data.`;
  const failed = failure !== undefined;
  return { mail: newMail(account, envelope, { ...personal, subject, content, failed }), failure };
};

/** A template ready for many mails: kept once, its variables known. */
export type PreparedTemplate = {
  readonly content: MailContent;
  readonly variables: readonly string[];
};

// A mailing's content comes again with every call: its variables are looked for once.
const knownVariables = new WeakMap<MailContent, readonly string[]>();

/** Inline template input may be 1 MB; a stored one 500 KB. */
const maxTemplateBytes = 1024 * 1024;

/** Keeps the template's content and finds its variables. */
export const prepareTemplate = (
  { store }: SesAccount,
  { Subject = '', Html, Text }: EmailTemplate,
  attachments: readonly MailAttachment[] = [],
): PreparedTemplate => {
  const parts = [Subject, Html, Text];
  if (Buffer.byteLength(parts.join('')) > maxTemplateBytes) {
    throw new AwsError('BadRequestException', 'The template is larger than 1 MB.');
  }
  const trackers = [...`${Html}`.matchAll(/\{\{ses:openTracker\}\}/g)].length;
  if (trackers > 1) throw new AwsError('BadRequestException', 'More than one ses:openTracker.');
  const content = store.intern(
    defined({
      subject: Subject,
      html: Html,
      text: Text,
      attachments: attachments.length === 0 ? undefined : attachments,
    }),
  );
  const variables = knownVariables.get(content) ?? [...new Set(parts.flatMap(variablesIn))];
  knownVariables.set(content, variables);
  return { content, variables };
};

/** Template data arrive as a JSON object in a string. */
export const parseData = (text: unknown): Readonly<Record<string, unknown>> => {
  if (text === undefined || text === '') return {};
  try {
    const data: unknown = JSON.parse(String(text));
    if (typeof data === 'object' && data !== null) return data as Record<string, unknown>;
  } catch {
    // Told below, as any other value that is not an object.
  }
  throw new AwsError('BadRequestException', 'Template data is not a JSON object.');
};

/** What one recipient's mail adds to the template. */
type Personal = {
  readonly to: readonly string[];
  readonly headers: readonly MailHeader[];
  readonly tags: Readonly<Record<string, string>>;
  readonly data: Readonly<Record<string, unknown>>;
};
