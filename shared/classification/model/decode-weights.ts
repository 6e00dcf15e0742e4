/**
 * Weights as they are kept in a file: base64 of bits, highest first. A zero bit is weight 0; else as
 * many ones as the size is far up the list, a zero unless it is the last, and a bit for the sign.
 */
export const decodeWeights = (base64: string, count: number): Int8Array => {
  const bytes = decodeBytes(base64);
  const weights = new Int8Array(count);
  let at = 0;
  const bit = (): number => {
    const value = ((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1;
    at += 1;
    return value;
  };
  for (let index = 0; index < count; index += 1) {
    let size = 0;
    while (size < weightSizes.length && bit() === 1) size += 1;
    if (size > 0) weights[index] = (weightSizes[size - 1] ?? 0) * (bit() === 1 ? -1 : 1);
  }
  return weights;
};

/** The sizes that a stored weight can have beside 0: the many small ones say little and are dropped. */
export const weightSizes: readonly number[] = [3, 6, 12, 24, 44, 76, 127];

const decodeBytes = (base64: string): Uint8Array => {
  const digits = base64.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  const value = new Map([...alphabet].map((letter, index) => [letter, index]));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const letter of digits) {
    held = ((held << 6) | (value.get(letter) ?? 0)) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = (held >> bits) & 0xff;
    at += 1;
  }
  return bytes;
};

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
