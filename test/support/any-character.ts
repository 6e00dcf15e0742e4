import fc from 'fast-check';

/**
 * Any code point, half of a surrogate pair included: the unit of a text that nobody vetted. The unit
 * `binary` of fast-check leaves those halves out, and spends a second on a table of the others.
 */
export const anyCharacter = fc.oneof(fc.nat(0xff), fc.nat(0xffff), fc.nat(0x10ffff)).map(
  (code) => String.fromCodePoint(code),
  (text) => {
    const code = typeof text === 'string' ? text.codePointAt(0) : undefined;
    if (code === undefined || text !== String.fromCodePoint(code)) throw new TypeError();
    return code;
  },
);
