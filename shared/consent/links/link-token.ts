import { type ContactId, isId, type MailingId, type SenderId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import { defined } from '../../kernel/object/defined.ts';
import type { RegulatedPurpose } from '../../kernel/purpose.ts';
import { unreachable } from '../../kernel/unreachable.ts';
import type {
  Link,
  LinkKind,
  LinkOf,
  MailLink,
  OwnLink,
  PreferencesLink,
  ProofLink,
  StopLink,
} from './link.ts';
import type { LinkKeys, Mac } from './mac.ts';

/** Longest token we give out or read: with its URL well within a header line (RFC 5322 2.1.1). */
export const maxTokenLength = 800;

const shape = /^(v1\.([A-Za-z0-9_-]{1,16})\.([A-Za-z0-9_-]+))\.([A-Za-z0-9_-]+)$/;

/**
 * A link as `v1.<kid>.<payload>.<mac>`: opaque and hard to forge, as RFC 8058 section 3.1 asks. The
 * MAC covers version, key id and payload, and the payload names its kind, so that no token passes
 * for another. Throws `RangeError` when a topic is too long for a header line.
 */
export const signLink = (link: Link, keys: LinkKeys, mac: Mac): string => {
  const signed = `v1.${keys.current}.${encodeBase64url(payloadOf(link))}`;
  const token = `${signed}.${mac.sign(keys.current, signed)}`;
  if (token.length > maxTokenLength) throw new RangeError('too long for a link: the topic');
  return token;
};

/**
 * The link in a token of this kind, or undefined, with no hint why, for one that is forged,
 * truncated, foreign, of another kind, or under a key that was withdrawn.
 */
export const readLink = <Kind extends LinkKind>(
  token: string,
  kind: Kind,
  mac: Mac,
): LinkOf<Kind> | undefined => {
  if (token.length > maxTokenLength) return undefined;
  const [, signed, kid, payload, given] = shape.exec(token) ?? [];
  if (signed === undefined || kid === undefined || payload === undefined || given === undefined)
    return undefined;
  if (!mac.verify(kid, signed, given)) return undefined;
  const text = decodeBase64url(payload);
  const link = text === undefined ? undefined : linkFromPayload(text);
  return link?.kind === kind ? (link as LinkOf<Kind>) : undefined;
};

const purposeCodes = { commercial: 'c', ideological: 'i', charitable: 'h' } as const;

/**
 * A link as one short text: kind, sender, contact, then what the kind adds, parted by slashes,
 * which no id holds. A topic may hold anything, so it comes last.
 */
const payloadOf = (link: Link): string => {
  const party = `${link.senderId}/${link.contactId}`;
  switch (link.kind) {
    case 'stop': {
      const { mailingId = '', purpose, topic, addressAt } = link;
      const code = purpose === undefined ? '' : purposeCodes[purpose];
      const said = `${mailingId}/${code}${topic === undefined ? '' : `/${topic}`}`;
      return addressAt === undefined
        ? `s/${party}/${said}`
        : `t/${party}/${addressAt.toString(36)}/${said}`;
    }
    case 'preferences': {
      const { expiresAt, addressAt } = link;
      const mailed = addressAt === undefined ? '' : `/${addressAt.toString(36)}`;
      return `p/${party}/${expiresAt.toString(36)}${mailed}`;
    }
    case 'own':
      return `a/${party}/${link.expiresAt.toString(36)}/${link.addressAt.toString(36)}`;
    case 'mail':
      return `m/${party}/${link.addressAt.toString(36)}/${link.mailingId}`;
    case 'proof':
      return `r/${party}/${link.expiresAt.toString(36)}/${link.of === 'erasure' ? '' : link.of.toString(36)}`;
    default:
      return unreachable(link);
  }
};

const purposeOf = (code: string): RegulatedPurpose | undefined => {
  const found = Object.entries(purposeCodes).find(([, letter]) => letter === code);
  return found?.[0] as RegulatedPurpose | undefined;
};

type Party = Pick<StopLink, 'senderId' | 'contactId'>;

const stopLink = (
  party: Party,
  [mailingId = '', code = '', ...topic]: readonly string[],
): StopLink => {
  const purpose = purposeOf(code);
  return defined({
    kind: 'stop',
    ...party,
    ...defined({ purpose }),
    topic: topic.length === 0 ? undefined : topic.join('/'),
    mailingId: isId(mailingId) ? (mailingId as MailingId) : undefined,
  });
};

const momentOf = (text: string): Instant => Number.parseInt(text, 36) as Instant;

const preferencesLink = (
  party: Party,
  [expires = '', mailed]: readonly string[],
): PreferencesLink =>
  defined({
    kind: 'preferences',
    ...party,
    expiresAt: momentOf(expires),
    addressAt: mailed === undefined ? undefined : momentOf(mailed),
  });

const ownLink = (party: Party, [expires = '', mailed = '']: readonly string[]): OwnLink => ({
  kind: 'own',
  ...party,
  expiresAt: momentOf(expires),
  addressAt: momentOf(mailed),
});

const mailLink = (party: Party, [mailed = '', id = '']: readonly string[]): MailLink | undefined =>
  isId(id)
    ? { kind: 'mail', ...party, addressAt: momentOf(mailed), mailingId: id as MailingId }
    : undefined;

const proofLink = (party: Party, [expires = '', of = '']: readonly string[]): ProofLink => ({
  kind: 'proof',
  ...party,
  expiresAt: momentOf(expires),
  of: of === '' ? 'erasure' : Number.parseInt(of, 36),
});

const linkOf = (code: string, party: Party, rest: readonly string[]): Link | undefined => {
  switch (code) {
    case 's':
      return stopLink(party, rest);
    case 't': {
      const [mailed = '', ...said] = rest;
      return { ...stopLink(party, said), addressAt: momentOf(mailed) };
    }
    case 'p':
      return preferencesLink(party, rest);
    case 'a':
      return ownLink(party, rest);
    case 'm':
      return mailLink(party, rest);
    case 'r':
      return proofLink(party, rest);
    default:
      return undefined;
  }
};

/** The link back from a payload that was authentic; undefined for any text that is not a payload. */
const linkFromPayload = (payload: string): Link | undefined => {
  const [code = '', senderId = '', contactId = '', ...rest] = payload.split('/');
  if (!isId(senderId) || !isId(contactId)) return undefined;
  const party = { senderId: senderId as SenderId, contactId: contactId as ContactId };
  const link = linkOf(code, party, rest);
  return link !== undefined && payloadOf(link) === payload ? link : undefined;
};

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const values = new Map([...alphabet].map((character, value) => [character, value]));

/** A text's UTF-8 bytes, as a string of characters 0 to 255. */
const utf8Characters = (text: string): string =>
  encodeURIComponent(text).replace(/%([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );

const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

/** Base64url without padding (RFC 4648 section 5) of a text's UTF-8 bytes. */
const encodeBase64url = (text: string): string => {
  const bytes = isAscii(text) ? text : utf8Characters(text);
  let encoded = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const triple =
      (bytes.charCodeAt(at) << 16) |
      ((left > 1 ? bytes.charCodeAt(at + 1) : 0) << 8) |
      (left > 2 ? bytes.charCodeAt(at + 2) : 0);
    encoded += alphabet.charAt(triple >> 18) + alphabet.charAt((triple >> 12) & 63);
    if (left > 1) encoded += alphabet.charAt((triple >> 6) & 63);
    if (left > 2) encoded += alphabet.charAt(triple & 63);
  }
  return encoded;
};

/** The text back, or undefined for what `encodeBase64url` never makes. */
const decodeBase64url = (encoded: string): string | undefined => {
  let bits = 0;
  let count = 0;
  let bytes = '';
  for (const character of encoded) {
    const value = values.get(character);
    if (value === undefined) return undefined;
    bits = ((bits << 6) | value) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes += String.fromCharCode((bits >> count) & 0xff);
  }
  try {
    const text = isAscii(bytes)
      ? bytes
      : decodeURIComponent(
          bytes.replace(
            /[\s\S]/g,
            (byte) => `%${byte.charCodeAt(0).toString(16).padStart(2, '0')}`,
          ),
        );
    return encodeBase64url(text) === encoded ? text : undefined;
  } catch {
    return undefined;
  }
};
