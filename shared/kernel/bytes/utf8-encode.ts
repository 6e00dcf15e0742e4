/**
 * A text as UTF-8, without a platform's encoder. Throws on half a surrogate pair: what is hashed or
 * signed must be the bytes of one text only.
 */
export const utf8Encode = (text: string): Uint8Array => {
  if (!text.isWellFormed()) throw new TypeError('not a text: half of a surrogate pair');
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(code));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(code >> 6), tail(code));
    else bytes.push(0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code));
  }
  return Uint8Array.from(bytes);
};

const tail = (code: number): number => 0x80 | (code & 63);
