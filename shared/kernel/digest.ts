import type { Brand } from './brand.ts';

/** SHA-256 in lower-case hex. */
export type Sha256 = Brand<string, 'Sha256'>;

/** SHA-256 of a text's UTF-8 bytes; an argument, because the core touches no platform. */
export type Digest = (text: string) => Sha256;

/** SHA-256 of bytes, 32 bytes; synchronous, because a tree hashes millions of them. */
export type DigestBytes = (bytes: Uint8Array) => Uint8Array;
