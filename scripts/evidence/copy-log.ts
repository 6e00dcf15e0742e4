import { parseCheckpoint } from '../../shared/evidence/note/checkpoint.ts';
import { parseNote } from '../../shared/evidence/note/signed-note.ts';
import type { LogFiles, LogHeads, SegmentPlace } from '../../shared/evidence/sealing/seal-ports.ts';
import { segmentName } from '../../shared/evidence/sealing/segment.ts';
import { tilePath, tileWidth, widthIn } from '../../shared/evidence/tree/tile-path.ts';

/**
 * The files of a log that `grondslag verify --log` reads: its checkpoint, the newest that was
 * stamped with the time, all entries, and the segments, which open the leaves that only say that the log was kept.
 */
export async function* copyLog(
  files: Pick<LogFiles, 'read'>,
  heads: Pick<LogHeads, 'segments'>,
): AsyncGenerator<CopiedFile> {
  const checkpoint = await files.read('checkpoint');
  if (checkpoint === undefined) return;
  yield { name: 'checkpoint', bytes: checkpoint };
  const stamped = await files.read('timestamped');
  if (stamped !== undefined) yield { name: 'timestamped', bytes: stamped };
  const note = parseNote(Buffer.from(checkpoint).toString('utf8'));
  const { size = 0 } = parseCheckpoint(note?.text ?? '') ?? {};
  for (let index = 0; index * tileWidth < size; index++) {
    const width = widthIn(size, 'entries', index);
    const names = [width, tileWidth].map((one) =>
      tilePath({ level: 'entries', index, width: one }),
    );
    for (const name of names) {
      const bytes = await files.read(name);
      if (bytes === undefined) continue;
      yield { name, bytes };
      break;
    }
  }
  yield* copySegments(files, heads);
}

async function* copySegments(
  files: Pick<LogFiles, 'read'>,
  heads: Pick<LogHeads, 'segments'>,
): AsyncGenerator<CopiedFile> {
  let after: SegmentPlace | undefined;
  do {
    const places = await heads.segments(after ?? (0 as SegmentPlace['at']), 500);
    for (const { segment } of places) {
      const bytes = await files.read(segmentName(segment));
      if (bytes !== undefined) yield { name: segmentName(segment), bytes };
    }
    after = places.at(-1);
  } while (after !== undefined);
}

export type CopiedFile = { readonly name: string; readonly bytes: Uint8Array };
