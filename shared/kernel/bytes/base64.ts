/** Bytes in standard base64 with padding (RFC 4648 section 4). */
export const base64FromBytes = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const group = (at0(bytes, at) << 16) | (at0(bytes, at + 1) << 8) | at0(bytes, at + 2);
    text += digit(group >> 18) + digit((group >> 12) & 63);
    text += left > 1 ? digit((group >> 6) & 63) : '=';
    text += left > 2 ? digit(group & 63) : '=';
  }
  return text;
};

/**
 * The bytes of standard base64, or nothing where the text is not the one spelling of its bytes:
 * a signature or hash that could be written in two ways could be changed without being broken.
 */
export const bytesFromBase64 = (text: string): Uint8Array | undefined => {
  if (text.length % 4 !== 0) return undefined;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const digits = text.length - padding;
  const bytes = new Uint8Array(Math.floor((digits * 3) / 4));
  let held = 0;
  let bits = 0;
  let to = 0;
  for (let at = 0; at < digits; at++) {
    const value = values.get(text.charCodeAt(at));
    if (value === undefined) return undefined;
    held = ((held << 6) | value) & 0xfff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[to++] = (held >> bits) & 0xff;
  }
  return (held & ((1 << bits) - 1)) === 0 ? bytes : undefined;
};

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const values = new Map([...alphabet].map((character, value) => [character.charCodeAt(0), value]));

const digit = (value: number): string => alphabet.charAt(value);

const at0 = (bytes: Uint8Array, at: number): number => bytes[at] ?? 0;
