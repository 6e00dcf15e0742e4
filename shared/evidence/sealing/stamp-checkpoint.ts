import { utf8Encode } from '../../kernel/bytes/utf8-encode.ts';
import type { NoteSignature } from '../note/signed-note.ts';
import { timestampLine } from '../note/timestamp-line.ts';
import type { SealTools } from './seal-tools.ts';

/**
 * The timestamp line for a checkpoint, if one is due because the last one is old enough by the settings.
 * `away` if the authority gave none; the next run retries.
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

/** Keeps a stamped checkpoint under its own name, until the next: later ones may bear no stamp. */
export const keepStamped = async (
  { files, now }: Pick<SealTools, 'files' | 'now'>,
  note: Uint8Array,
): Promise<void> => {
  await files.write('timestamped', note, 'latest');
  await files.write(stampedAt, utf8Encode(String(now())), 'latest');
};

const stampedAt = 'timestamped-at';
