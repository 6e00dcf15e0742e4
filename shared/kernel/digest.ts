import type { Brand } from './brand.ts';

/** SHA-256 of a text's UTF-8 bytes; an argument, because the core touches no platform. */
export type Digest = (text: string) => Sha256;

/** SHA-256 in lower-case hex. */
export type Sha256 = Brand<string, 'Sha256'>;

/** A hash that somebody wrote down, once its form is checked; throws `RangeError` on any other text. */
export const sha256FromHex = (text: string): Sha256 => {
  if (!/^[0-9a-f]{64}$/.test(text)) throw new RangeError('not a SHA-256 in hexadecimal');
  return text as Sha256;
};

/** SHA-256 of bytes, 32 bytes; synchronous, because a tree hashes millions of them. */
export type DigestBytes = (bytes: Uint8Array) => Uint8Array;
