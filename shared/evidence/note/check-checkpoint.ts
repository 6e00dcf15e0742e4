import { type Checkpoint, parseCheckpoint } from './checkpoint.ts';
import type { Ed25519Verify } from './ed25519.ts';
import { checkSignature } from './note-signature.ts';
import { parseNote } from './signed-note.ts';
import type { TrustPolicy } from './trust-policy.ts';

/**
 * Whether a signed checkpoint is to be believed: signed by a log of the policy under that log's own
 * name, and seen by enough witnesses. A signature of a known key that does not hold refuses the whole.
 */
export const checkCheckpoint = async (
  verify: Ed25519Verify,
  policy: TrustPolicy,
  note: string,
): Promise<CheckedCheckpoint> => {
  const signed = parseNote(note);
  const checkpoint = signed && parseCheckpoint(signed.text);
  if (signed === undefined || checkpoint === undefined) return refused('not-a-checkpoint');
  const logs = policy.logs.filter(({ key }) => key.name === checkpoint.origin);
  const byLogs = await Promise.all(logs.map(({ key }) => checkSignature(verify, signed, key)));
  const byWitnesses = await Promise.all(
    policy.witnesses.map(async ({ name, key }) => ({
      name,
      ...(await checkSignature(verify, signed, key)),
    })),
  );
  if ([...byLogs, ...byWitnesses].some(({ outcome }) => outcome === 'wrong'))
    return refused('wrong-signature');
  if (!byLogs.some(({ outcome }) => outcome === 'holds')) return refused('not-signed-by-log');
  const witnesses = byWitnesses.flatMap(({ name, outcome, seconds }) =>
    outcome === 'holds' && seconds !== undefined ? [{ name, seconds }] : [],
  );
  if (!policy.isQuorum(new Set(witnesses.map(({ name }) => name))))
    return refused('too-few-witnesses');
  return { outcome: 'holds', checkpoint, witnesses };
};

export type CheckedCheckpoint =
  | {
      readonly outcome: 'holds';
      readonly checkpoint: Checkpoint;
      /** Who saw it, and when, in seconds since the epoch. Without any, it is the keeper's word only. */
      readonly witnesses: readonly { readonly name: string; readonly seconds: number }[];
    }
  | { readonly outcome: 'refused'; readonly problem: CheckpointProblem };

export type CheckpointProblem =
  | 'not-a-checkpoint'
  | 'wrong-signature'
  | 'not-signed-by-log'
  | 'too-few-witnesses';

const refused = (problem: CheckpointProblem) => ({ outcome: 'refused', problem }) as const;
