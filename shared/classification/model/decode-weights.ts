/**
 * Weights as they are kept in a file: Z85 of bits, highest first. Most are 0, so each other weight is
 * stored with the number of zeros before it: `gapBits` low bits of that number, the rest of it as so many
 * ones and a zero (a Rice code). Then as many ones as the size is far down the list, a zero unless it is
 * the last, and a bit for the sign. A gap that leads beyond `count` ends the list.
 */
export const decodeWeights = ({ z85, count, gapBits }: StoredWeights): Int8Array => {
  const bytes = decodeBytes(z85);
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
  readonly z85: string;
  /** How many weights there are, zeros counted. */
  readonly count: number;
  readonly gapBits: number;
};

/**
 * The sizes that a stored weight can have beside 0, the commonest first, because it has the shortest code.
 * The many small ones say little and are dropped.
 */
export const weightSizes: readonly number[] = [44, 24, 76, 12, 127];

/** Five letters hold four bytes, where base64 needs more than five and a third. */
const decodeBytes = (z85: string): Uint8Array => {
  const bytes = new DataView(new ArrayBuffer(Math.floor(z85.length / 5) * 4));
  const value = new Map([...z85Letters].map((letter, index) => [letter, index]));
  let held = 0;
  for (let at = 0; at < z85.length; at += 1) {
    held = held * 85 + (value.get(z85[at] ?? '') ?? 0);
    if (at % 5 < 4) continue;
    bytes.setUint32(((at - 4) / 5) * 4, held);
    held = 0;
  }
  return new Uint8Array(bytes.buffer);
};

/** The letters of Z85 (ZeroMQ RFC 32), which stand in a string of JSON as they are. */
export const z85Letters =
  '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#';
