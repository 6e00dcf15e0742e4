import { createHash } from 'node:crypto';
import type { NoteSigner } from '../../evidence/note/note-signature.ts';
import { verifierKey } from '../../evidence/note/verifier-key.ts';
import { digestBytes } from './digest-bytes.ts';
import { ed25519Signer } from './ed25519.ts';

/**
 * The signers that a secret's text stands for: one key per line, the newest first, each made from a
 * text of 43 or more random characters. While a key is being replaced a checkpoint bears both
 * signatures. Throws when a line is too short to be one.
 */
export const logSigners = (secret: string, name: string): readonly NoteSigner[] => {
  const lines = secret
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 0 || lines.some((line) => line.length < leastCharacters))
    throw new RangeError('the secret of the evidence log holds no key');
  return lines.map((line) => {
    const { publicKey, sign } = ed25519Signer(seedOf(line));
    return { key: verifierKey(digestBytes, { name, kind: 'note', publicKey }), sign };
  });
};

/** 43 characters of base64url are 32 bytes, and as many of a smaller alphabet are at least 32. */
const leastCharacters = 43;

const seedOf = (line: string): Uint8Array =>
  createHash('sha256').update(`grondslag evidence log key\n${line}`).digest();
