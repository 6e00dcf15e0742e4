/**
 * Weights as they are kept in a file: base64 of bits, highest first. Most are 0, so each other weight is
 * stored with the number of zeros before it: `gapBits` low bits of that number, the rest of it as so many
 * ones and a zero (a Rice code). Then as many ones as the size is far up the list, a zero unless it is
 * the last, and a bit for the sign. A gap that leads beyond `count` ends the list.
 */
export const decodeWeights = ({ base64, count, gapBits }: StoredWeights): Int8Array => {
  const bytes = decodeBytes(base64);
  const weights = new Int8Array(count);
  let at = 0;
  const bit = (): number => {
    const value = ((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1;
    at += 1;
    return value;
  };
  const gap = (): number => {
    let low = 0;
    for (let read = 0; read < gapBits; read += 1) low = low * 2 + bit();
    let high = 0;
    while (at < bytes.length * 8 && bit() === 1) high += 1;
    return high * 2 ** gapBits + low;
  };
  for (let index = gap(); index < count && at < bytes.length * 8; index += 1 + gap()) {
    let size = 1;
    while (size < weightSizes.length && bit() === 1) size += 1;
    weights[index] = (weightSizes[size - 1] ?? 0) * (bit() === 1 ? -1 : 1);
  }
  return weights;
};

/** A list of weights in a file, and how its gaps are written. */
export type StoredWeights = {
  readonly base64: string;
  /** How many weights there are, zeros counted. */
  readonly count: number;
  readonly gapBits: number;
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
