import { describe, expect, test } from 'vitest';
import { newKeys, rotateAddressKey, rotateLinkKey } from '../../scripts/keys/signing-keys.ts';
import { keyringFromSecret } from '../../shared/adapters/keys/keyring.ts';
import type { MatchAddress } from '../../shared/kernel/email-address.ts';

const keyringOf = (keys: object) => keyringFromSecret(JSON.stringify(keys));
const address = 'someone@example.org' as MatchAddress;

describe('signing keys', () => {
  test('what is printed for a first deployment is what the functions read', () => {
    expect(() => keyringOf(newKeys())).not.toThrow();
  });

  test('the random text that the stack puts in the secret is refused', () => {
    expect(() => keyringFromSecret('x7!Hq…random')).toThrow();
  });

  test('after a rotation new links carry the new key, and links in mailboxes still verify', () => {
    const before = newKeys();
    const after = rotateLinkKey(before);
    const old = keyringOf(before);
    const young = keyringOf(after);
    const signature = old.mac.sign(old.linkKeys.current, 'a link');

    expect(young.linkKeys.current).toBe('k2');
    expect(young.mac.verify('k1', 'a link', signature)).toBe(true);
    expect(young.mac.sign('k2', 'a link')).not.toBe(signature);
  });

  test('after a rotation an address that was suppressed is still found', () => {
    const before = newKeys();
    const after = rotateAddressKey(rotateAddressKey(before));
    const stored = keyringOf(before).hashAddress(address);

    expect(keyringOf(after).hashAddress(address)).not.toBe(stored);
    expect(keyringOf(after).addressHashes(address)).toContain(stored);
    expect(after.addressHash.kid).toBe('a3');
  });

  test('no two keys are alike', () => {
    const { addressHash, links } = rotateLinkKey(newKeys());
    const all = [addressHash.key, ...Object.values(links.keys)];
    expect(new Set(all).size).toBe(all.length);
  });
});
