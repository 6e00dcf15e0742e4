import { sha256 } from '@noble/hashes/sha2.js';
import type { Ed25519Verify } from '../../shared/evidence/note/ed25519.ts';
import { hexFromBytes } from '../../shared/kernel/bytes/bytes.ts';
import type { Digest, DigestBytes, Sha256 } from '../../shared/kernel/digest.ts';

/** SHA-256 of bytes. The browser's own answers later, and a tree hashes thousands one after the other. */
export const digestBytes: DigestBytes = (bytes) => sha256(bytes);

/** SHA-256 of a text, in hexadecimal. */
export const digest: Digest = (text) =>
  hexFromBytes(sha256(new TextEncoder().encode(text))) as Sha256;

/** Checks Ed25519 signatures (RFC 8032) by the browser. */
export const verify: Ed25519Verify = async ({ publicKey, message, signature }) => {
  if (publicKey.length !== 32 || signature.length !== 64) return false;
  const key = await crypto.subtle.importKey('raw', owned(publicKey), 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', key, owned(signature), owned(message));
};

export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** A copy over its own buffer, which is all that the browser takes. */
const owned = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);
