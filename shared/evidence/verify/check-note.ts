import { utf8Encode } from '../../kernel/bytes/utf8-encode.ts';
import type { DigestBytes } from '../../kernel/digest.ts';
import {
  type CheckedCheckpoint,
  type CheckpointProblem,
  checkCheckpoint,
} from '../note/check-checkpoint.ts';
import type { Ed25519Verify } from '../note/ed25519.ts';
import { parseNote } from '../note/signed-note.ts';
import { timestampsOf } from '../note/timestamp-line.ts';
import type { TrustPolicy } from '../note/trust-policy.ts';

/**
 * Whether the policy accepts a signed checkpoint, and when authorities stamped it. An invalid stamp
 * causes rejection, as a wrong signature does.
 */
export const checkNote = async (tools: NoteTools, note: string): Promise<CheckedNote> => {
  const checked = await checkCheckpoint(tools.verify, tools.policy, note);
  if (checked.outcome === 'refused') return checked;
  const signed = parseNote(note);
  if (signed === undefined) return { outcome: 'refused', problem: 'not-a-checkpoint' };
  const text = utf8Encode(signed.text);
  const timestamps = await Promise.all(
    timestampsOf(tools.sha256, signed).map(async ({ name, token }) => ({
      name,
      seconds: await tools.checkTimestamp?.(text, token),
    })),
  );
  const isWrong = timestamps.some(({ seconds }) => seconds === undefined);
  if (tools.checkTimestamp !== undefined && isWrong)
    return { outcome: 'refused', problem: 'wrong-timestamp' };
  return { ...checked, timestamps };
};

export type NoteTools = {
  readonly sha256: DigestBytes;
  readonly verify: Ed25519Verify;
  readonly policy: TrustPolicy;
  /** Absent if no authority is trusted: stamps are then listed but not checked. */
  readonly checkTimestamp?: CheckTimestamp;
};

/** When a trusted authority stamped these bytes, in seconds since the epoch; undefined if none did. */
export type CheckTimestamp = (data: Uint8Array, token: Uint8Array) => Promise<number | undefined>;

/** Who stamped a checkpoint, and when, in seconds since the epoch; without a time if it was not checked. */
export type Timestamped = { readonly name: string; readonly seconds: number | undefined };

export type NoteProblem = CheckpointProblem | 'wrong-timestamp';

export type CheckedNote =
  | (Extract<CheckedCheckpoint, { outcome: 'holds' }> & {
      readonly timestamps: readonly Timestamped[];
    })
  | { readonly outcome: 'refused'; readonly problem: NoteProblem };
