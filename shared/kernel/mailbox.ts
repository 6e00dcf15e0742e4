import {
  type AddressProblem,
  type DomainToAscii,
  hasPath,
  parseEmailAddress,
} from './email-address.ts';
import { lineProblem } from './plain-line.ts';

/** One mailbox of a From or Reply-To field (RFC 5322 3.4): an address, and the name that readers see. */
export type Mailbox = { readonly name?: string; readonly address: string };

export type MailboxProblem =
  | AddressProblem
  | 'forbidden-character'
  | 'encoded-word'
  | 'quote-unclosed'
  | 'second-address'
  | 'text-after-address'
  | 'bracket-unclosed'
  | 'bracket-unopened';

export type ParsedMailbox =
  | { readonly outcome: 'ok'; readonly mailbox: Mailbox }
  | { readonly outcome: 'malformed'; readonly problem: MailboxProblem };

/**
 * Reads a mailbox as a person writes it: `address`, `<address>` or `Name <address>`. A name that is
 * wholly in double quotes is read as a quoted string (RFC 5322 3.2.4); any other is taken literally,
 * so that commas, parentheses, quotes and backslashes in it need no escape. Exactly one address.
 */
export const parseMailbox = (input: string, toAscii: DomainToAscii): ParsedMailbox => {
  if (lineProblem(input) !== undefined) return malformed('forbidden-character');
  const text = input.trim();
  const open = text.lastIndexOf('<');
  const bracketed = open >= 0 && text.endsWith('>');
  const given = bracketed ? text.slice(open + 1, -1) : text;
  if (given.split('@').length > 2) return malformed('second-address');
  const bracket = bracketProblem(text, open);
  if (bracket !== undefined) return malformed(bracket);
  if (hasPath(given)) return malformed('domain-malformed');
  const parsed = parseEmailAddress(given, toAscii);
  if (parsed.outcome === 'malformed') return parsed;
  const { address } = parsed;
  const read = readName(bracketed ? text.slice(0, open).trim() : '', address);
  if ('problem' in read) return malformed(read.problem);
  const mailbox: Mailbox = read.name === '' ? { address } : { name: read.name, address };
  return composeMailbox(mailbox).length > longestField
    ? malformed('too-long')
    : { outcome: 'ok', mailbox };
};

const malformed = (problem: MailboxProblem): ParsedMailbox => ({ outcome: 'malformed', problem });

const encodedWord = /=\?[^?\s]+\?[bq]\?[^?]*\?=/i;
const quoted = /^"((?:[^"\\]|\\.)*)"$/u;
const addressInside = /[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+/gu;

/** Octets of a header line, without its line break (RFC 5322 2.1.1), less `Reply-To: `. */
const longestField = 988;

type Name = { readonly name: string } | { readonly problem: MailboxProblem };

const readName = (written: string, address: string): Name => {
  const inQuotes = quoted.exec(written)?.[1];
  if (inQuotes === undefined && /^"[^"]*$/.test(written)) return { problem: 'quote-unclosed' };
  const name = (inQuotes === undefined ? written : inQuotes.replace(/\\(.)/gu, '$1')).trim();
  if (encodedWord.test(name)) return { problem: 'encoded-word' };
  const others = (name.match(addressInside) ?? []).filter(
    (other) => other.toLowerCase() !== address.toLowerCase(),
  );
  return others.length > 0 ? { problem: 'second-address' } : { name };
};

/** What is wrong with the angle brackets of a text whose last `<` is at `open`. */
const bracketProblem = (text: string, open: number): MailboxProblem | undefined => {
  const close = text.lastIndexOf('>');
  if (close >= 0 && open < 0) return 'bracket-unopened';
  if (open < 0 || !text.slice(open).includes('@')) return undefined;
  if (close < open) return 'bracket-unclosed';
  return close < text.length - 1 ? 'text-after-address' : undefined;
};

const atoms = /^[\w!#$%&'*+/=?^`{|}~-]+(?: [\w!#$%&'*+/=?^`{|}~-]+)*$/;

/** One character in the Q encoding as a phrase may hold it (RFC 2047 4.2 and 5(3)). */
const qEncoded = (character: string): string => {
  if (character === ' ') return '_';
  if (/^[A-Za-z0-9!*+/-]$/.test(character)) return character;
  const octets = encodeURIComponent(character);
  return octets.startsWith('%')
    ? octets.replaceAll('%', '=')
    : `=${character.charCodeAt(0).toString(16).toUpperCase()}`;
};

const wordStart = '=?UTF-8?Q?';
const wordEnd = '?=';
/** An encoded word has at most 75 characters (RFC 2047 2). */
const longestWord = 75 - wordStart.length - wordEnd.length;

/** Words that each hold whole characters; the spaces between them are not part of the text. */
const encodedWords = (text: string): string => {
  const words = [''];
  for (const character of text) {
    const encoded = qEncoded(character);
    const last = words[words.length - 1] ?? '';
    if (last.length + encoded.length > longestWord) words.push(encoded);
    else words[words.length - 1] = last + encoded;
  }
  return words.map((word) => `${wordStart}${word}${wordEnd}`).join(' ');
};

const phrase = (name: string): string => {
  // Text that looks like an encoded word would be decoded by its readers, so it is encoded too.
  if (/[^\x20-\x7e]/.test(name) || name.includes('=?')) return encodedWords(name);
  return atoms.test(name) ? name : `"${name.replace(/["\\]/g, '\\$&')}"`;
};

/**
 * The mailbox as a header takes it, in printable ASCII: atoms as they are, other ASCII as a quoted
 * string (RFC 5322 3.2.4), anything else as encoded words (RFC 2047). SES requires this form of
 * names beyond ASCII.
 */
export const composeMailbox = ({ name, address }: Mailbox): string =>
  name === undefined ? address : `${phrase(name)} <${address}>`;

const needsQuotes = /^"|[<>]/;

/** The mailbox as a person reads it; `parseMailbox` reads it back as the same. */
export const readableMailbox = ({ name, address }: Mailbox): string => {
  if (name === undefined) return address;
  const written = needsQuotes.test(name) ? `"${name.replace(/["\\]/g, '\\$&')}"` : name;
  return `${written} <${address}>`;
};

/** What is wrong with a mailbox, and how to fix it. */
export const mailboxProblemText: Readonly<Record<MailboxProblem, string>> = {
  empty: 'gives no address; write `Name <address>` or the address alone',
  'too-long': 'is longer than a mail header may be; shorten the name',
  'no-at-sign': 'gives no whole address; write `Name <local-part@domain>`',
  'local-part-malformed': 'has no well-formed part before the @ (letters, digits, dots, hyphens)',
  'local-part-not-ascii': 'has letters beyond ASCII before the @, which Amazon SES cannot mail',
  'domain-malformed': 'has no well-formed domain after the @',
  'source-route': 'sends mail on to another address; give that one',
  'forbidden-character':
    'holds a control character, a line break, a text direction override or a damaged character; take it out',
  'encoded-word': 'holds an encoded word (`=?…?=`); write the name in its own letters',
  'quote-unclosed': 'opens a quote that is not closed',
  'text-after-address':
    'has text after the address, such as a comment; write `Name <address>` and nothing behind it',
  'bracket-unclosed': 'opens `<` and does not close it; write `Name <address>`',
  'bracket-unopened': 'closes `>` and does not open it; write `Name <address>`',
  'second-address': 'holds more than one address; give exactly one',
};
