import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openAnswer, sealAnswer } from '../../../functions/runtime/http/idempotency.ts';

test('anyone who knows the secret can read a sealed answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, secret) => {
      expect(openAnswer(sealAnswer(text, secret), secret)).toBe(text);
    }),
  );
});

test('nobody else can read a sealed answer, and a changed text is detected', () => {
  const sealed = sealAnswer('{"email":"anna@post.example"}', 'key-1');

  expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('anna');
  expect(() => openAnswer(sealed, 'key-2')).toThrow();
  const bytes = Buffer.from(sealed, 'base64url');
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  expect(() => openAnswer(bytes.toString('base64url'), 'key-1')).toThrow();
});

test('the same answer is sealed differently each time', () => {
  expect(sealAnswer('same', 'key')).not.toBe(sealAnswer('same', 'key'));
});
