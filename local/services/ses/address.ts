import emailAddresses from 'email-addresses';
import { AwsError } from '../aws-json-service.ts';

// SES wants a 7-bit local part (no SMTPUTF8) and a domain in its ASCII form (punycode).
const localPart = /^[\w!#$%&'*+/=?^`{|}~.-]{1,64}$/;
const domain =
  /^(?=.{1,255}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;

/** The bare address of `Name <address>`; the name is of no use here. */
export const bareAddress = (text: string): string =>
  /<([^<>]*)>\s*$/.exec(text)?.[1] ?? text.trim();

const isPrintable = (text: string) => /^[\t\x20-\x7e]*$/.test(text);

/** Whether it is one mailbox by the grammar of RFC 5322, without its obsolete forms; a bare address is. */
const isMailbox = (text: string): boolean =>
  !text.includes('<') ||
  emailAddresses.parseOneAddress({ input: text, strict: true })?.type === 'mailbox';

/** An encoded word is 75 characters at most and holds no space (RFC 2047 2). */
const wordsFit = (text: string): boolean =>
  [...text.matchAll(/=\?.*?\?[bq]\?.*?\?=/gi)].every(([word]) => /^[^\s]{1,75}$/.test(word));

/**
 * Refuses what SES refuses as an address: anything beyond printable ASCII (a name must be encoded,
 * RFC 2047), and what is not one mailbox by RFC 5322, such as a name with a bare comma.
 */
export const checkAddress = (text: unknown, what: string): string => {
  const address = typeof text === 'string' ? bareAddress(text) : '';
  const at = address.lastIndexOf('@');
  const valid =
    at > 0 && localPart.test(address.slice(0, at)) && domain.test(address.slice(at + 1));
  if (typeof text === 'string' && valid && isPrintable(text) && isMailbox(text) && wordsFit(text))
    return address;
  throw new AwsError('BadRequestException', `${what}: Illegal address`);
};
