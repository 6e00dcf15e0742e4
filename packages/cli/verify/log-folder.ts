import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../../shared/adapters/keys/sha256.ts';
import { parseCheckpoint } from '../../../shared/evidence/note/checkpoint.ts';
import { parseNote } from '../../../shared/evidence/note/signed-note.ts';
import { entriesIn } from '../../../shared/evidence/tree/entry-bundle.ts';
import { tilePath, tileWidth, widthIn } from '../../../shared/evidence/tree/tile-path.ts';
import { parseJson } from '../../../shared/evidence/verify/check-proof.ts';
import type { OpenedRecord } from '../../../shared/evidence/verify/opened-record.ts';
import { canonicalJson } from '../../../shared/kernel/canonical-json.ts';
import { openSalt } from '../../../shared/kernel/evidence/log-entry.ts';
import { isObject } from '../../../shared/kernel/object/is-object.ts';
import { CliError, exitCodes } from '../cli-error.ts';

export type LogFolder = {
  readonly checkpoint: string;
  /** The newest checkpoint that an authority stamped with the time, where it was copied too. */
  readonly stamped?: string | undefined;
  readonly entries: readonly Uint8Array[];
  /** What opens the leaves that say only that the log was kept, where its segments were copied too. */
  readonly heartbeats: readonly OpenedRecord[];
};

/** A copy of a log in a folder, as it is served: its checkpoint and `tile/entries/…`, as far as they are there. */
export const readLogFolder = (folder: string): LogFolder => {
  const path = join(folder, 'checkpoint');
  if (!existsSync(path))
    throw new CliError(
      `there is no copy of a log in ${folder}: it has no checkpoint`,
      exitCodes.usage,
    );
  const checkpoint = readFileSync(path, 'utf8');
  const { size = 0 } = parseCheckpoint(parseNote(checkpoint)?.text ?? '') ?? {};
  const stamped = join(folder, 'timestamped');
  return {
    checkpoint,
    stamped: existsSync(stamped) ? readFileSync(stamped, 'utf8') : undefined,
    entries: readEntries(folder, size),
    heartbeats: readHeartbeats(folder),
  };
};

/** Entries up to the first bundle that is not there or is cut. */
const readEntries = (folder: string, size: number): readonly Uint8Array[] => {
  const entries: Uint8Array[] = [];
  while (entries.length < size) {
    const index = entries.length / tileWidth;
    const width = widthIn(size, 'entries', index);
    const bundle = readBundle(folder, index, width)?.slice(0, width);
    if (bundle === undefined || bundle.length < width) return entries;
    entries.push(...bundle);
  }
  return entries;
};

const readBundle = (folder: string, index: number, width: number) => {
  const names = [width, tileWidth].map((one) =>
    join(folder, tilePath({ level: 'entries', index, width: one })),
  );
  const name = names.find(existsSync);
  return name === undefined ? undefined : entriesIn(new Uint8Array(readFileSync(name)));
};

const readHeartbeats = (folder: string): readonly OpenedRecord[] => {
  const segments = join(folder, 'segment');
  if (!existsSync(segments)) return [];
  return readdirSync(segments).flatMap((name): OpenedRecord[] => {
    const segment = parseJson(readFileSync(join(segments, name), 'utf8'));
    if (!isObject(segment) || typeof segment['heartbeat'] !== 'string') return [];
    const record = { at: Number(segment['at']) };
    const hash = sha256(canonicalJson(record));
    return [{ opening: { type: 'heartbeat', salt: openSalt, hash }, record }];
  });
};
