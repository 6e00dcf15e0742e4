import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  type KeyObject,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import type { LinkKeys, Mac } from '../../consent/links/mac.ts';
import type { MatchAddress } from '../../kernel/email-address.ts';
import type { AddressHash } from '../../kernel/ids.ts';
import { type KeyMaterial, keyMaterial } from './key-material.ts';

/** Everything that is done with secret keys; the keys themselves never leave it. */
export type Keyring = {
  readonly linkKeys: LinkKeys;
  readonly mac: Mac;
  /** Keyed hash of an address under the current key: what is stored. */
  hashAddress(match: MatchAddress): AddressHash;
  /** The same under the current key and every earlier one, current first: what is looked up. */
  addressHashes(match: MatchAddress): readonly [AddressHash, ...AddressHash[]];
  /** Encrypts a secret for one owner: what is sealed for another does not open. */
  seal(owner: string, secret: string): string;
  /** Decrypts it; throws if it was sealed for another owner or was changed, or if its key is gone. */
  unseal(owner: string, sealed: string): string;
};

/** Makes the keyring from the secret's JSON text; throws if the secret does not have that form. */
export const keyringFromSecret = (secret: string): Keyring =>
  keyringOf(keyMaterial.parse(JSON.parse(secret)));

const hmac = (key: KeyObject, text: string): string =>
  createHmac('sha256', key).update(text).digest('base64url');

/** Its own prefix keeps an address hash from ever being a link's MAC, should a key be reused. */
const addressHash = (key: KeyObject, match: MatchAddress): AddressHash =>
  hmac(key, `address\n${match}`) as AddressHash;

const linkMac = (keys: KeyMaterial['links']['keys']): Mac => {
  const known = new Map(Object.entries(keys));
  return {
    sign: (kid, text) => {
      const key = known.get(kid);
      if (key === undefined) throw new RangeError(`no link key \`${kid}\``);
      return hmac(key, text);
    },
    verify: (kid, text, mac) => {
      const key = known.get(kid);
      if (key === undefined) return false;
      const expected = Buffer.from(hmac(key, text));
      const given = Buffer.from(mac);
      return given.length === expected.length && timingSafeEqual(given, expected);
    },
  };
};

/**
 * AES-256-GCM under its own key, derived from a link key: link keys are kept for as long as any link of
 * theirs may be followed, which is for ever. The owner is authenticated with it.
 */
const sealing = ({ current, keys }: KeyMaterial['links']): Pick<Keyring, 'seal' | 'unseal'> => {
  const known = new Map(Object.entries(keys));
  const keyOf = (kid: string): Buffer => {
    const key = known.get(kid);
    if (key === undefined) throw new RangeError(`no link key \`${kid}\``);
    return createHmac('sha256', key).update('seal\naes-256-gcm').digest();
  };
  return {
    seal: (owner, secret) => {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv('aes-256-gcm', keyOf(current), iv).setAAD(Buffer.from(owner));
      const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
      return `${current}.${Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')}`;
    },
    unseal: (owner, text) => {
      const [kid = '', packed = ''] = text.split('.');
      const bytes = Buffer.from(packed, 'base64url');
      const tag = bytes.subarray(ivBytes, ivBytes + tagBytes);
      const decipher = createDecipheriv('aes-256-gcm', keyOf(kid), bytes.subarray(0, ivBytes), {
        authTagLength: tagBytes,
      })
        .setAAD(Buffer.from(owner))
        .setAuthTag(tag);
      const opened = [decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()];
      return Buffer.concat(opened).toString('utf8');
    },
  };
};

const ivBytes = 12;
const tagBytes = 16;

/** Makes the keyring from parsed key material. */
const keyringOf = ({ addressHash: address, links }: KeyMaterial): Keyring => ({
  linkKeys: { current: links.current },
  mac: linkMac(links.keys),
  hashAddress: (match) => addressHash(address.key, match),
  addressHashes: (match) => [
    addressHash(address.key, match),
    ...(address.previous ?? []).map(({ key }) => addressHash(key, match)),
  ],
  ...sealing(links),
});
