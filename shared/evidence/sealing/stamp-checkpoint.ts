import { utf8Encode } from '../../kernel/bytes/utf8-encode.ts';
import type { NoteSignature } from '../note/signed-note.ts';
import { timestampLine } from '../note/timestamp-line.ts';
import type { SealTools } from './seal-tools.ts';

/**
 * The line of a timestamp over a checkpoint, when one is due: the last one is so long ago as the
 * settings say. `away` when the authority gave none; the next run asks it again.
 */
export const stampCheckpoint = async (
  { timestamper, files, sha256, textOf, now }: SealTools,
  text: string,
): Promise<NoteSignature | 'not-due' | 'away'> => {
  if (timestamper === undefined) return 'not-due';
  const { name, everyMillis, stamp } = timestamper;
  const last = await files.read(stampedAt);
  if (last !== undefined && now() - Number(textOf(last)) < everyMillis) return 'not-due';
  const token = await stamp(utf8Encode(text));
  return token === undefined ? 'away' : timestampLine(sha256, name, token);
};

/** Keeps a stamped checkpoint under a name of its own, until the next: later ones may bear no stamp. */
export const keepStamped = async (
  { files, now }: Pick<SealTools, 'files' | 'now'>,
  note: Uint8Array,
): Promise<void> => {
  await files.write('timestamped', note, 'latest');
  await files.write(stampedAt, utf8Encode(String(now())), 'latest');
};

const stampedAt = 'timestamped-at';
