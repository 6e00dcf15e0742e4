import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { hmacSha256 } from '../../../shared/adapters/keys/hmac-sha256.ts';
import { newSecret } from '../../../shared/adapters/keys/new-secret.ts';
import { commitmentKey } from '../../../shared/kernel/evidence/commitment-key.ts';

test('HMAC-SHA256 gives what RFC 4231 has (test case 2, its key in base64url)', () => {
  const key = Buffer.from('Jefe').toString('base64url');
  const hex = '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843';

  expect(hmacSha256(key, 'what do ya want for nothing?')).toBe(
    Buffer.from(hex, 'hex').toString('base64url'),
  );
});

test('each record and each secret has its own key for commitments', () => {
  const [one, other] = [newSecret(), newSecret()];
  expect(Buffer.from(one, 'base64url')).toHaveLength(32);
  const keys = [one, other].flatMap((secret) =>
    ['e1', 'e2'].map((record) => commitmentKey(hmacSha256, secret, record)),
  );

  expect(new Set(keys).size).toBe(4);
  expect(keys[0]).toBe(
    createHmac('sha256', Buffer.from(one, 'base64url')).update('e1').digest('base64url'),
  );
});
