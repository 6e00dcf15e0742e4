import { createHash } from 'node:crypto';
import { type Keyring, keyringFromSecret } from '../../shared/adapters/keys/keyring.ts';

/** A key that is the same in every run; never one that anybody uses. */
export const testKey = (seed: string): string =>
  createHash('sha256').update(seed).digest('base64url');

/** The secret's JSON with these link keys, the first of them current. */
export const testSecret = (
  kids: readonly [string, ...string[]] = ['k1'],
  addressKid = 'a1',
): string =>
  JSON.stringify({
    addressHash: { kid: addressKid, key: testKey(`address ${addressKid}`) },
    links: {
      current: kids[0],
      keys: Object.fromEntries(kids.map((kid) => [kid, testKey(`link ${kid}`)])),
    },
  });

/** A keyring with these link keys, the first of them current. */
export const testKeyring = (...kids: readonly string[]): Keyring =>
  keyringFromSecret(testSecret([kids[0] ?? 'k1', ...kids.slice(1)]));
