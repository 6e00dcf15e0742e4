import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { keyringFromSecret } from '../../../shared/adapters/keys/keyring.ts';
import { secretsManagerKeyring } from '../../../shared/adapters/keys/secrets-manager-keyring.ts';
import type { MatchAddress } from '../../../shared/kernel/email-address.ts';
import { testKey, testKeyring, testSecret } from '../../support/test-keyring.ts';

const jan = 'jan@voorbeeld.example' as MatchAddress;

describe('the keyring', () => {
  test('a MAC is HMAC-SHA256 under the named key, as base64url', () => {
    const key = Buffer.from(testKey('link k1'), 'base64url');
    const expected = createHmac('sha256', key).update('text').digest('base64url');

    expect(testKeyring('k1').mac.sign('k1', 'text')).toBe(expected);
  });

  test('a MAC of another text, key or length does not verify', () => {
    const { mac } = testKeyring('k1', 'k2');
    const good = mac.sign('k1', 'text');

    expect(mac.verify('k1', 'text', good)).toBe(true);
    expect(mac.verify('k2', 'text', good)).toBe(false);
    expect(mac.verify('k9', 'text', good)).toBe(false);
    expect(mac.verify('k1', 'other', good)).toBe(false);
    expect(mac.verify('k1', 'text', good.slice(1))).toBe(false);
    expect(mac.verify('k1', 'text', `${good}A`)).toBe(false);
    expect(mac.verify('k1', 'text', '')).toBe(false);
  });

  test('a name that every object has is not a key', () => {
    expect(testKeyring('k1').mac.verify('constructor', 'text', 'x')).toBe(false);
    expect(() => testKeyring('k1').mac.sign('toString', 'text')).toThrow(RangeError);
  });

  test('an address hash shows nothing of the address and depends on the key', () => {
    const hash = testKeyring('k1').hashAddress(jan);
    const other = keyringFromSecret(testSecret(['k1'], 'a2')).hashAddress(jan);

    expect(hash).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(other).not.toBe(hash);
  });

  test('after rotation an address is still looked up under the earlier key', () => {
    const old = testKeyring('k1').hashAddress(jan);
    const secret = JSON.parse(testSecret(['k1'], 'a2'));
    secret.addressHash.previous = [{ kid: 'a1', key: testKey('address a1') }];
    const rotated = keyringFromSecret(JSON.stringify(secret));

    expect(rotated.addressHashes(jan)).toEqual([rotated.hashAddress(jan), old]);
  });

  test('many concurrent callers wait for one answer', async () => {
    let asked = 0;
    const provider = {
      get: async () => {
        asked += 1;
        return testSecret(['k1']);
      },
    };
    const keyring = secretsManagerKeyring('keys', provider);

    const found = await Promise.all([keyring(), keyring(), keyring()]);

    expect(new Set(found).size).toBe(1);
    expect(asked).toBe(1);
  });

  test('a short key, a missing current key and an unknown field are refused', () => {
    const broken = (change: (secret: { links: Record<string, unknown> }) => void) => {
      const secret = JSON.parse(testSecret());
      change(secret);
      return () => keyringFromSecret(JSON.stringify(secret));
    };

    expect(broken(({ links }) => Object.assign(links, { keys: { k1: 'c2hvcnQ' } }))).toThrow();
    expect(broken(({ links }) => Object.assign(links, { current: 'k7' }))).toThrow();
    expect(broken((secret) => Object.assign(secret, { extra: 1 }))).toThrow();
  });
});

describe('the keyring from Secrets Manager', () => {
  test('the keyring from Secrets Manager is requested with a lifetime of five minutes, and built once for each secret', async () => {
    const asked: unknown[] = [];
    const keys = secretsManagerKeyring('keys', {
      get: async (name, options) => {
        asked.push([name, options]);
        return testSecret();
      },
    });

    expect(await keys()).toBe(await keys());
    expect(asked[0]).toEqual(['keys', { maxAge: 300 }]);
  });

  test('the keyring from Secrets Manager follows a rotation', async () => {
    const secrets = [testSecret(['k1']), testSecret(['k2', 'k1'])];
    const keys = secretsManagerKeyring('keys', { get: async () => secrets.shift() });

    expect((await keys()).linkKeys.current).toBe('k1');
    expect((await keys()).linkKeys.current).toBe('k2');
  });

  test('the keyring from Secrets Manager keeps the last one if the secret can no longer be read', async () => {
    const answers = [async () => testSecret(), async () => Promise.reject(new Error('away'))];
    const keys = secretsManagerKeyring('keys', { get: async () => answers.shift()?.() });
    const first = await keys();

    expect(await keys()).toBe(first);
  });

  test('the keyring from Secrets Manager fails if the secret was never read', async () => {
    const keys = secretsManagerKeyring('keys', { get: () => Promise.reject(new Error('away')) });

    await expect(keys()).rejects.toThrow('away');
  });
});
