import { AwsError } from '../aws-json-service.ts';
import { checkAddress } from './address.ts';
import type { MailHeader } from './mail.ts';

/** To, Cc and Bcc of one message. */
export type Destination = {
  readonly ToAddresses?: readonly string[];
  readonly CcAddresses?: readonly string[];
  readonly BccAddresses?: readonly string[];
};

type Header = { readonly Name?: unknown; readonly Value?: unknown };
type Tag = { readonly Name?: unknown; readonly Value?: unknown };

/** All addresses of a message, checked; SES takes 1 to 50. */
export const recipientsOf = (destination: Destination | undefined): readonly string[] => {
  const { ToAddresses = [], CcAddresses = [], BccAddresses = [] } = destination ?? {};
  const all = [...ToAddresses, ...CcAddresses, ...BccAddresses];
  if (all.length === 0) throw bad('Destination: at least one recipient is required');
  if (all.length > limits.recipients) throw bad('Recipient count exceeds 50.');
  return all.map((address) => checkAddress(address, 'Destination'));
};

const bad = (message: string) => new AwsError('BadRequestException', message);

const limits = {
  recipients: 50,
  headers: 15,
  name: 126,
  value: 995,
  both: 996,
  tags: 50,
};

// SES writes these itself; as custom headers they would occur twice.
const ownHeaders = new Set(
  'from to cc bcc subject date message-id reply-to return-path mime-version content-type'.split(
    ' ',
  ),
);

const checkHeader = ({ Name: name, Value: value }: Header): MailHeader => {
  if (typeof name !== 'string' || !/^[\x21-\x39\x3b-\x7e]+$/.test(name)) {
    throw bad('Header name contains characters that are not allowed');
  }
  if (typeof value !== 'string' || !/^[\x20-\x7e]+$/.test(value)) {
    throw bad(`Header ${name}: only printable ASCII, no line breaks`);
  }
  const tooLong = name.length > limits.name || value.length > limits.value;
  if (tooLong || name.length + value.length > limits.both) throw bad(`Header ${name} is too long`);
  if (ownHeaders.has(name.toLowerCase())) throw bad(`Header ${name} cannot be set`);
  return { name, value };
};

/** Custom headers, checked; a later list replaces headers of the same name of an earlier one. */
export const headersOf = (
  ...lists: readonly (readonly Header[] | undefined)[]
): readonly MailHeader[] => {
  const merged = new Map<string, MailHeader>();
  for (const list of lists) {
    const headers = (list ?? []).map(checkHeader);
    if (new Set(headers.map(({ name }) => name.toLowerCase())).size < headers.length) {
      throw bad('Duplicate header');
    }
    for (const header of headers) merged.set(header.name.toLowerCase(), header);
  }
  if (merged.size > limits.headers) throw bad(`More than ${limits.headers} headers`);
  return [...merged.values()];
};

/** Message tags, checked; a later list replaces tags of the same name of an earlier one. */
export const tagsOf = (
  ...lists: readonly (readonly Tag[] | undefined)[]
): Record<string, string> => {
  const tags: Record<string, string> = {};
  for (const { Name, Value } of lists.flatMap((list) => list ?? [])) {
    for (const part of [Name, Value]) {
      if (typeof part !== 'string' || !/^[\w-]{1,256}$/.test(part)) {
        throw bad('Tags take ASCII letters, digits, _ and - only, 1 to 256 of them');
      }
    }
    tags[String(Name)] = String(Value);
  }
  if (Object.keys(tags).length > limits.tags) throw bad(`More than ${limits.tags} tags`);
  return tags;
};

/** Whether a text would continue into another header, if it were a subject. */
export const hasLineBreak = (text: string): boolean => /[\r\n]/.test(text);
