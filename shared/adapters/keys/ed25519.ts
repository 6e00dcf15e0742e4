import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import type { Ed25519Sign, Ed25519Verify } from '../../evidence/note/ed25519.ts';

/** Checks Ed25519 signatures (RFC 8032), by the platform. */
export const ed25519Verify: Ed25519Verify = async ({ publicKey, message, signature }) =>
  publicKey.length === 32 &&
  signature.length === 64 &&
  verify(null, message, publicKeyObject(publicKey), signature);

/** A signer of a secret seed of 32 bytes. */
export const ed25519Signer = (
  seed: Uint8Array,
): { readonly publicKey: Uint8Array; readonly sign: Ed25519Sign } => {
  if (seed.length !== 32) throw new TypeError(`a seed has 32 bytes, not ${seed.length}`);
  const key = createPrivateKey({
    key: Buffer.concat([pkcs8Start, seed]),
    format: 'der',
    type: 'pkcs8',
  });
  return {
    publicKey: new Uint8Array(rawPublicKey(createPublicKey(key))),
    sign: async (message) => new Uint8Array(sign(null, message, key)),
  };
};

const publicKeyObject = (publicKey: Uint8Array): KeyObject =>
  createPublicKey({ key: Buffer.concat([spkiStart, publicKey]), format: 'der', type: 'spki' });

const rawPublicKey = (key: KeyObject): Buffer =>
  key.export({ format: 'der', type: 'spki' }).subarray(spkiStart.length);

/** The bytes before the 32 bytes of a public key, and of a seed, in DER (RFC 8410). */
const spkiStart = Buffer.from('302a300506032b6570032100', 'hex');
const pkcs8Start = Buffer.from('302e020100300506032b657004220420', 'hex');
