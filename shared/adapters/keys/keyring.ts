import { createHmac, type KeyObject, timingSafeEqual } from 'node:crypto';
import type { LinkKeys, Mac } from '../../consent/links/mac.ts';
import type { MatchAddress } from '../../kernel/email-address.ts';
import type { AddressHash } from '../../kernel/ids.ts';
import { type KeyMaterial, keyMaterial } from './key-material.ts';

/** Everything that is done with secret keys; the keys themselves never leave it. */
export type Keyring = {
  readonly linkKeys: LinkKeys;
  readonly mac: Mac;
  /** Keyed hash of an address under the present key: what is stored. */
  hashAddress(match: MatchAddress): AddressHash;
  /** The same under the present key and every earlier one, present first: what is looked up. */
  addressHashes(match: MatchAddress): readonly [AddressHash, ...AddressHash[]];
};

/** Makes the keyring from the secret's JSON text; throws when the secret is not as described. */
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

/** Makes the keyring from parsed key material. */
const keyringOf = ({ addressHash: address, links }: KeyMaterial): Keyring => ({
  linkKeys: { current: links.current },
  mac: linkMac(links.keys),
  hashAddress: (match) => addressHash(address.key, match),
  addressHashes: (match) => [
    addressHash(address.key, match),
    ...(address.previous ?? []).map(({ key }) => addressHash(key, match)),
  ],
});
