import { base64FromBytes, bytesFromBase64 } from '../../kernel/bytes/base64.ts';
import { concatBytes, equalBytes, hexFromBytes } from '../../kernel/bytes/bytes.ts';
import { utf8Encode } from '../../kernel/bytes/utf8-encode.ts';
import type { DigestBytes } from '../../kernel/digest.ts';

/** A public key that notes are checked with (C2SP signed-note), under the name that signs. */
export type VerifierKey = {
  readonly name: string;
  /** What its signatures say: the note's text itself, or that a witness saw it at a time. */
  readonly kind: 'note' | 'cosignature';
  /** Four bytes in hex; a hint to the key, no proof of it. */
  readonly keyId: string;
  /** 32 bytes of Ed25519. */
  readonly publicKey: Uint8Array;
};

/** The key of a name. Throws on a name that no note could have. */
export const verifierKey = (
  sha256: DigestBytes,
  { name, kind, publicKey }: Omit<VerifierKey, 'keyId'>,
): VerifierKey => {
  if (!isKeyName(name)) throw new TypeError(`not a name of a key: \`${name}\``);
  const hashed = concatBytes(utf8Encode(`${name}\n`), typed(kind, publicKey));
  return { name, kind, keyId: hexFromBytes(sha256(hashed).subarray(0, 4)), publicKey };
};

/** A key as people pass it on: `name+keyId+base64`. */
export const formatVerifierKey = ({ name, kind, keyId, publicKey }: VerifierKey): string =>
  `${name}+${keyId}+${base64FromBytes(typed(kind, publicKey))}`;

/**
 * The key that a text names, or nothing where it names none, is of another algorithm, or
 * contradicts its own id.
 */
export const parseVerifierKey = (sha256: DigestBytes, text: string): VerifierKey | undefined => {
  const match = /^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(text);
  const [, name = '', keyId, base64 = ''] = match ?? [];
  const bytes = bytesFromBase64(base64);
  if (bytes?.length !== 33 || !isKeyName(name)) return undefined;
  const kind = kinds.find((known) => algorithms[known] === bytes[0]);
  if (kind === undefined) return undefined;
  const key = verifierKey(sha256, { name, kind, publicKey: bytes.slice(1) });
  return key.keyId === keyId ? key : undefined;
};

/** Whether two keys are one, whatever they are called. */
export const isSameKey = (a: VerifierKey, b: VerifierKey): boolean =>
  equalBytes(a.publicKey, b.publicKey);

/** Whether a key, log or witness may be called so: no space of any kind, no plus, nothing unseen. */
export const isKeyName = (name: string): boolean =>
  /^[^\s+\p{Cc}\p{Zs}]+$/u.test(name) && name.isWellFormed();

const algorithms = { note: 1, cosignature: 4 } as const;

const kinds = ['note', 'cosignature'] as const;

const typed = (kind: VerifierKey['kind'], publicKey: Uint8Array): Uint8Array =>
  concatBytes(Uint8Array.of(algorithms[kind]), publicKey);
