/** Weights as they are kept in a file: signed bytes, base64. */
export const decodeWeights = (base64: string): Int8Array => {
  const digits = base64.replace(/=+$/, '');
  const bytes = new Int8Array(Math.floor((digits.length * 3) / 4));
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
