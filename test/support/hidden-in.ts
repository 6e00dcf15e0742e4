import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

/**
 * Every text that a stored value holds, also inside others: JSON inside JSON, base64 of text, bytes,
 * and what is packed with gzip, deflate or Brotli. Depth is bounded, since random bytes may unpack.
 */
export const textsIn = (value: unknown, depth = 0): string[] => {
  if (depth > 8 || value === null || value === undefined) return [];
  if (typeof value === 'string') return [value, ...textsInText(value, depth)];
  if (value instanceof Uint8Array) return textsInBytes(Buffer.from(value), depth);
  if (typeof value !== 'object') return [String(value)];
  if (value instanceof Set) return [...value].flatMap((one) => textsIn(one, depth));
  return Object.entries(value).flatMap(([name, one]) => [name, ...textsIn(one, depth)]);
};

/** Which of these words a value holds, in whatever case and encoding. */
export const hiddenIn = (value: unknown, words: readonly string[]): string[] => {
  const texts = textsIn(value).map((text) => text.toLowerCase());
  return words.filter((word) => texts.some((text) => text.includes(word.toLowerCase())));
};

const textsInText = (text: string, depth: number): string[] => {
  const inside: string[] = [];
  if (/^\s*[[{"]/.test(text)) inside.push(...textsIn(parsed(text), depth + 1));
  if (text.includes('%')) inside.push(decoded(text));
  // Also of a part, such as the middle of a signed token.
  for (const part of text.match(/[A-Za-z0-9+/_-]{8,}={0,2}/g) ?? [])
    inside.push(...textsInBytes(Buffer.from(part, 'base64'), depth + 1));
  for (const part of text.match(/\b(?:[0-9a-f]{2}){4,}\b/gi) ?? [])
    inside.push(Buffer.from(part, 'hex').toString('utf8'));
  return inside;
};

const textsInBytes = (bytes: Buffer, depth: number): string[] => {
  if (depth > 8) return [];
  const text = bytes.toString('utf8');
  const readable = !text.includes('\uFFFD');
  const unpacked = [gunzipSync, inflateSync, inflateRawSync, brotliDecompressSync].flatMap(
    (unpack) => {
      try {
        return textsIn(unpack(bytes).toString('utf8'), depth + 1);
      } catch {
        return [];
      }
    },
  );
  return [text, ...(readable ? textsInText(text, depth + 1) : []), ...unpacked];
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};
