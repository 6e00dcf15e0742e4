const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const values = new Map([...alphabet].map((character, value) => [character, value]));

/** A text's UTF-8 bytes, as a string of characters 0 to 255. */
const utf8Characters = (text: string): string =>
  encodeURIComponent(text).replace(/%([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );

const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

/** Base64url without padding (RFC 4648 section 5) of a text's UTF-8 bytes. */
export const encodeBase64url = (text: string): string => {
  const bytes = isAscii(text) ? text : utf8Characters(text);
  let encoded = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const triple =
      (bytes.charCodeAt(at) << 16) |
      ((left > 1 ? bytes.charCodeAt(at + 1) : 0) << 8) |
      (left > 2 ? bytes.charCodeAt(at + 2) : 0);
    encoded += alphabet.charAt(triple >> 18) + alphabet.charAt((triple >> 12) & 63);
    if (left > 1) encoded += alphabet.charAt((triple >> 6) & 63);
    if (left > 2) encoded += alphabet.charAt(triple & 63);
  }
  return encoded;
};

/** The text back, or undefined for what `encodeBase64url` never makes. */
export const decodeBase64url = (encoded: string): string | undefined => {
  let bits = 0;
  let count = 0;
  let bytes = '';
  for (const character of encoded) {
    const value = values.get(character);
    if (value === undefined) return undefined;
    bits = ((bits << 6) | value) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes += String.fromCharCode((bits >> count) & 0xff);
  }
  try {
    const text = isAscii(bytes)
      ? bytes
      : decodeURIComponent(
          bytes.replace(
            /[\s\S]/g,
            (byte) => `%${byte.charCodeAt(0).toString(16).padStart(2, '0')}`,
          ),
        );
    return encodeBase64url(text) === encoded ? text : undefined;
  } catch {
    return undefined;
  }
};
