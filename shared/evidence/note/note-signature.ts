import { concatBytes } from '../../kernel/bytes/bytes.ts';
import { utf8Encode } from '../../kernel/bytes/utf8-encode.ts';
import type { Ed25519Sign, Ed25519Verify } from './ed25519.ts';
import type { NoteSignature, SignedNote } from './signed-note.ts';
import type { VerifierKey } from './verifier-key.ts';

/** Signs a text as a log does: the text itself, at no particular time. */
export const signNote = async (signer: NoteSigner, text: string): Promise<NoteSignature> => ({
  ...named(signer.key),
  signature: await signer.sign(utf8Encode(text)),
});

/**
 * Signs a checkpoint's text as a witness does (C2SP tlog-cosignature, Ed25519): at this time, in whole
 * seconds since the epoch, this is the largest tree it has seen of that log.
 */
export const cosign = async (
  signer: NoteSigner,
  { text, seconds }: { readonly text: string; readonly seconds: number },
): Promise<NoteSignature> => ({
  ...named(signer.key),
  signature: concatBytes(timeBytes(seconds), await signer.sign(cosigned(text, seconds))),
});

export type NoteSigner = { readonly key: VerifierKey; readonly sign: Ed25519Sign };

/**
 * What a key's signature on the note is worth: `absent` when it bears none, `wrong` when it bears one
 * that does not hold, for then the text or the signature was changed.
 */
export const checkSignature = async (
  verify: Ed25519Verify,
  { text, signatures }: SignedNote,
  { name, kind, keyId, publicKey }: VerifierKey,
): Promise<CheckedSignature> => {
  const own = signatures.filter((one) => one.name === name && one.keyId === keyId);
  const checks = await Promise.all(
    own.map(async ({ signature }): Promise<CheckedSignature> => {
      if (kind === 'note')
        return (await verify({ publicKey, message: utf8Encode(text), signature }))
          ? { outcome: 'holds' }
          : { outcome: 'wrong' };
      const seconds = secondsIn(signature);
      if (seconds === undefined) return { outcome: 'wrong' };
      const signed = { publicKey, message: cosigned(text, seconds), signature: signature.slice(8) };
      return (await verify(signed)) ? { outcome: 'holds', seconds } : { outcome: 'wrong' };
    }),
  );
  return (
    checks.find(({ outcome }) => outcome === 'wrong') ??
    checks.toSorted((a, b) => (b.seconds ?? 0) - (a.seconds ?? 0))[0] ?? { outcome: 'absent' }
  );
};

export type CheckedSignature = {
  readonly outcome: 'holds' | 'wrong' | 'absent';
  /** When a witness signed, in seconds since the epoch. */
  readonly seconds?: number;
};

const named = ({ name, keyId }: VerifierKey) => ({ name, keyId });

const cosigned = (text: string, seconds: number): Uint8Array =>
  utf8Encode(`cosignature/v1\ntime ${seconds}\n${text}`);

const timeBytes = (seconds: number): Uint8Array => {
  if (!Number.isSafeInteger(seconds) || seconds < 0) throw new RangeError(`no time: ${seconds}`);
  const bytes = new Uint8Array(8);
  for (let at = 7, rest = seconds; at >= 0; at--, rest = Math.floor(rest / 256))
    bytes[at] = rest % 256;
  return bytes;
};

const secondsIn = (signature: Uint8Array): number | undefined => {
  if (signature.length !== 72) return undefined;
  const seconds = signature.subarray(0, 8).reduce((sum, byte) => sum * 256 + byte, 0);
  return Number.isSafeInteger(seconds) ? seconds : undefined;
};
