import { expect, test } from 'vitest';
import { z } from 'zod';
import { fieldErrors } from '../../../functions/runtime/http/field-errors.ts';
import { whenSchema } from '../../../functions/runtime/http/moments.ts';
import { momentSchema } from '../../../functions/runtime/http/route-kit.ts';

const messageOf = (schema: z.ZodType, value: unknown): string | undefined => {
  const parsed = z.object({ field: schema }).safeParse({ field: value });
  return parsed.success ? undefined : fieldErrors(parsed.error, 'json')[0]?.message;
};

const isOne = z.discriminatedUnion('type', [z.object({ type: z.literal('a') })]);

test.each([
  ['a text', z.string()],
  ['a number', z.number()],
  ['a word', z.enum(['a', 'b'])],
  ['a fixed word', z.literal('a')],
  ['a list', z.array(z.string())],
  ['an object', z.strictObject({})],
  ['one of two', z.union([z.string(), z.number()])],
  ['one of kinds', isOne],
  ['a moment', momentSchema],
  ['a moment or a day', whenSchema],
])('%s that is absent is reported as missing', (_, schema) => {
  expect(messageOf(schema, undefined)).toBe('is missing');
});

test('an object without its discriminator is reported at that member, as missing', () => {
  const parsed = z.object({ field: isOne }).safeParse({ field: { other: 1 } });
  expect(parsed.success ? [] : fieldErrors(parsed.error, 'json')).toEqual([
    { pointer: '/field/type', in: 'body', message: 'is missing' },
  ]);
  expect(messageOf(isOne, { type: 'b' })).not.toBe('is missing');
});

const draftOrFile = z.union([
  z.strictObject({ subject: z.string(), kind: z.enum(['a', 'b']).optional() }),
  z.strictObject({ file: z.base64(), kind: z.enum(['a', 'b']).optional() }),
]);

test.each([
  [{ file: 5 }, [['/field/file', 'must be a text']]],
  [{ file: '!' }, [['/field/file', 'must be base64']]],
  [{ subject: 'x', kind: 'c' }, [['/field/kind', 'must be one of `a`, `b`']]],
  [{ file: 'QQ==', kind: 'c' }, [['/field/kind', 'must be one of `a`, `b`']]],
  [{ subject: 'x', other: 1 }, [['/field/other', 'unknown field']]],
  [{ subject: 'x', file: 'QQ==' }, [['/field/file', 'unknown field']]],
  [{}, [['/field/subject', 'is missing']]],
  [[], [['/field', 'must be an object']]],
  [null, [['/field', 'must be an object']]],
])('a value that fits no alternative is told by that which it is nearest to: %j', (field, told) => {
  const parsed = z.object({ field: draftOrFile }).safeParse({ field });
  const found = parsed.success ? [] : fieldErrors(parsed.error, 'json');
  expect(found.map(({ pointer, message }) => [pointer, message])).toEqual(told);
});

test.each([
  ['a text', z.string(), 3, 'must be a text'],
  ['a list', z.array(z.string()), {}, 'must be a list'],
  ['a whole number', z.int(), 1.5, 'must be a whole number'],
  ['null', z.string(), null, 'must be a text'],
  ['a word', z.enum(['a', 'b']), 'c', 'must be one of `a`, `b`'],
  ['a fixed word', z.literal('a'), 'c', 'must be `a`'],
  ['an empty text', z.string().min(1), '', 'must not be empty'],
  ['a short text', z.string().min(10), 'short', 'must have at least 10 characters'],
  ['a long text', z.string().max(2), 'long', 'must have at most 2 characters'],
  ['an empty list', z.array(z.string()).min(1), [], 'must not be empty'],
  ['a long list', z.array(z.int()).max(1), [1, 2], 'must have at most 1 items'],
  ['a small number', z.number().min(1), 0, 'must be at least 1'],
  ['a day', z.iso.date(), 'soon', 'must be a day, as 2026-11-23'],
  ['a schema with words of its own', z.string({ error: 'mine' }), 3, 'mine'],
])('%s is refused in plain words', (_, schema, value, words) => {
  expect(messageOf(schema, value)).toBe(words);
});
