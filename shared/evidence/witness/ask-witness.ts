import { base64FromBytes } from '../../kernel/bytes/base64.ts';
import { parseSize } from '../note/checkpoint.ts';
import type { Ed25519Verify } from '../note/ed25519.ts';
import { checkSignature } from '../note/note-signature.ts';
import {
  formatNote,
  type NoteSignature,
  parseSignatureLines,
  type SignedNote,
} from '../note/signed-note.ts';
import type { VerifierKey } from '../note/verifier-key.ts';

/**
 * Asks a witness to sign a checkpoint (C2SP tlog-witness). The request says from which size to compare;
 * if the witness knows another size, it says so and is asked once more. Only its own signature on
 * exactly this text is accepted.
 */
export const askWitness = async (
  { post, verify }: { readonly post: WitnessPost; readonly verify: Ed25519Verify },
  witness: AskedWitness,
  { note, size, knownSize, prove }: WitnessRequest,
): Promise<WitnessAnswer> => {
  const ask = async (old: number): Promise<WitnessAnswer | number> => {
    const proof = (await prove(old)).map((hash) => `${base64FromBytes(hash)}\n`).join('');
    const answer = await post(
      `${witness.url.replace(/\/+$/, '')}/add-checkpoint`,
      `old ${old}\n${proof}\n${formatNote(note)}`,
    );
    if (answer === 'unreachable') return refusal('unreachable');
    if (answer.status === 409) return knownSizeIn(answer.body, { old, size });
    return answer.status === 200
      ? signatureIn(verify, witness.key, { ...note, signatures: linesOf(answer.body) })
      : refusal(reasons[answer.status] ?? 'unreachable');
  };
  const first = await ask(knownSize);
  const second = typeof first === 'number' ? await ask(first) : first;
  return typeof second === 'number' ? refusal('wrong-answer') : second;
};

/** One POST of text; `unreachable` when no answer came in time. */
export type WitnessPost = (
  url: string,
  body: string,
) => Promise<{ readonly status: number; readonly body: string } | 'unreachable'>;

export type AskedWitness = {
  readonly key: VerifierKey;
  /** Its submission prefix; `/add-checkpoint` follows. */
  readonly url: string;
};

export type WitnessRequest = {
  /** The checkpoint with the log's own signatures. */
  readonly note: SignedNote;
  readonly size: number;
  /** The size that the witness signed last, as far as known; else 0. */
  readonly knownSize: number;
  /** The proof that a tree of that many leaves is the beginning of the checkpoint's tree. */
  readonly prove: (oldSize: number) => Promise<readonly Uint8Array[]>;
};

export type WitnessAnswer =
  | { readonly outcome: 'signed'; readonly signature: NoteSignature }
  | { readonly outcome: 'refused'; readonly reason: WitnessReason };

/**
 * `rolled-back`: it has signed a larger tree, or another one of the same size. `inconsistent`: this
 * does not extend what it signed. Both mean that the log was truncated, rolled back or rewritten.
 */
export type WitnessReason =
  | 'rolled-back'
  | 'inconsistent'
  | 'unknown-key'
  | 'unknown-log'
  | 'unreachable'
  | 'wrong-answer';

/** The size from which it can compare; a refusal if it saw a larger tree, or another one of this size. */
const knownSizeIn = (
  body: string,
  { old, size }: { readonly old: number; readonly size: number },
): WitnessAnswer | number => {
  const known = parseSize(body.replace(/\n$/, ''));
  if (known === undefined) return refusal('wrong-answer');
  return known > size || known === old ? refusal('rolled-back') : known;
};

const signatureIn = async (
  verify: Ed25519Verify,
  key: VerifierKey,
  note: SignedNote,
): Promise<WitnessAnswer> => {
  const { outcome } = await checkSignature(verify, note, key);
  const signature = note.signatures.find((line) => isOf(key, line));
  return outcome === 'holds' && signature !== undefined
    ? { outcome: 'signed', signature }
    : refusal('wrong-answer');
};

const linesOf = (body: string): readonly NoteSignature[] => parseSignatureLines(body) ?? [];

/** Whether a signature line is by this key, by name and id. */
export const isOf = (key: VerifierKey, line: NoteSignature): boolean =>
  line.name === key.name && line.keyId === key.keyId;

const reasons: Readonly<Record<number, WitnessReason>> = {
  400: 'wrong-answer',
  403: 'unknown-key',
  404: 'unknown-log',
  422: 'inconsistent',
};

const refusal = (reason: WitnessReason): WitnessAnswer => ({ outcome: 'refused', reason });
