import type { LinkKeys, Mac } from '../../consent/links/mac.ts';
import { type ContactId, internalContactId, type MailingId, mailingId } from '../../kernel/ids.ts';

/**
 * A return path for each mail (VERP), so that what comes back names the mail whatever it quotes. Its
 * local part is mailing, contact and a MAC over both in base32: 61 characters of the 64 that a local
 * part may have (RFC 5321 4.5.3.1.1), in one case because some servers change it. Nobody who has
 * not had the mail can make one.
 */
export const returnPaths = (
  { mac, linkKeys }: { readonly mac: Mac; readonly linkKeys: LinkKeys },
  domain: string,
): ReturnPaths => {
  const seal = (mailing: Uint8Array, contact: Uint8Array): Buffer => {
    const ids = Buffer.concat([mailing, contact]);
    const signed = mac.sign(linkKeys.current, `return-path\n${ids.toString('base64url')}`);
    return Buffer.concat([ids, Buffer.from(signed, 'base64url').subarray(0, macBytes)]);
  };
  return {
    of: (mailing, contact) => {
      const [ulid, random] = [bytesOfUlid(mailing), bytesOfContact(contact)];
      if (ulid === undefined || random === undefined) return `bounces@${domain}`;
      return `${base32(seal(ulid, random))}@${domain}`;
    },
    find: (text) => {
      for (const [, local = ''] of text.matchAll(token)) {
        const bytes = fromBase32(local.toLowerCase());
        const [ulid, random] = [bytes.subarray(0, idBytes), bytes.subarray(idBytes, 2 * idBytes)];
        if (!seal(ulid, random).equals(bytes)) continue;
        return {
          mailingId: mailingId(ulidOf(ulid)),
          contactId: internalContactId(random.toString('base64url')),
        };
      }
      return undefined;
    },
  };
};

export type ReturnPaths = {
  /** One that names nobody for ids that are not of the form that we make today. */
  of(mailing: MailingId, contact: ContactId): string;
  /** The first of our mails that a text names by its return path. */
  find(text: string): ReturnedMail | undefined;
};

export type ReturnedMail = { readonly mailingId: MailingId; readonly contactId: ContactId };

const idBytes = 16;
const macBytes = 6;
const token = /(?<![a-z0-9])([a-z2-7]{61})(?![a-z0-9])/gi;

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const ulidShape = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

const bytesOfUlid = (id: string): Buffer | undefined => {
  if (!ulidShape.test(id)) return undefined;
  let value = 0n;
  for (const digit of id) value = value * 32n + BigInt(crockford.indexOf(digit));
  return Buffer.from(value.toString(16).padStart(2 * idBytes, '0'), 'hex');
};

const ulidOf = (bytes: Buffer): string => {
  let value = BigInt(`0x${bytes.toString('hex')}`);
  let id = '';
  for (let digit = 0; digit < 26; digit += 1) {
    id = `${crockford[Number(value % 32n)]}${id}`;
    value /= 32n;
  }
  return id;
};

const bytesOfContact = (id: string): Buffer | undefined => {
  const bytes = id.startsWith('c_') ? Buffer.from(id.slice(2), 'base64url') : Buffer.alloc(0);
  return bytes.length === idBytes ? bytes : undefined;
};

/** RFC 4648 section 6, in lower case and without padding. */
const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

const base32 = (bytes: Buffer): string => {
  let text = '';
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = (value << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) text += alphabet[(value >> (bits - 5)) & 31];
    value &= (1 << bits) - 1;
  }
  return bits === 0 ? text : text + alphabet[(value << (5 - bits)) & 31];
};

const fromBase32 = (text: string): Buffer => {
  const bytes: number[] = [];
  let bits = 0;
  let value = 0;
  for (const letter of text) {
    value = (value << 5) | alphabet.indexOf(letter);
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((value >> bits) & 255);
    value &= (1 << bits) - 1;
  }
  return Buffer.from(bytes);
};
