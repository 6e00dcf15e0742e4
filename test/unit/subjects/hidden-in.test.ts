import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { hiddenIn } from '../../support/hidden-in.ts';

const word = 'quintessa@post.example';
const base64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64');

describe('a word is found in a stored value', () => {
  test.each<readonly [string, unknown]>([
    ['as it is', { email: word }],
    ['in other letters', { email: 'Quintessa@POST.example' }],
    ['as the name of a field', { [word]: 1 }],
    ['in JSON', { decision: JSON.stringify({ to: word }) }],
    ['in JSON inside JSON', { body: JSON.stringify({ inner: JSON.stringify([{ word }]) }) }],
    ['in base64', { body: base64(word) }],
    ['in base64 of JSON', { body: base64(JSON.stringify({ word })) }],
    ['in base64url inside a token', { token: `v1.${base64(`{"c":"${word}"}`)}.sig` }],
    ['in bytes', { B: Buffer.from(word) }],
    ['in packed bytes', { B: gzipSync(JSON.stringify([{ word }])) }],
    ['in base64 of what is packed', { B: base64(brotliCompressSync(JSON.stringify({ word }))) }],
    ['in base64 of what is deflated', { B: base64(deflateSync(word)) }],
    ['in a set', { ids: new Set([word]) }],
    ['in a link', { url: `https://x.example/?to=${encodeURIComponent(word)}` }],
    ['in hexadecimal', { raw: Buffer.from(word).toString('hex') }],
  ])('a word is found in a stored value: %s', (_name, value) => {
    expect(hiddenIn(value, [word, 'nobody@post.example'])).toEqual([word]);
  });

  test('a word is not found in a value without it', () => {
    expect(hiddenIn({ email: 'other@post.example', packed: gzipSync('other') }, [word])).toEqual(
      [],
    );
  });
});
