import { parseCheckpoint } from '../../../shared/evidence/note/checkpoint.ts';
import type { LogHead } from '../../../shared/evidence/sealing/seal-ports.ts';
import { parseSegment, type Segment } from '../../../shared/evidence/sealing/segment.ts';
import type { LogWorld } from './log-world.ts';
import { referenceRoot } from './reference-tree.ts';
import { tiledLog } from './tiled-log.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/** The chain of segments that a head row ends, oldest first. */
export const segmentsOf = ({ files }: LogWorld, head: LogHead): readonly Segment[] => {
  const chain: Segment[] = [];
  for (let name: string | null = head.segment; name !== null; ) {
    const bytes = files.files.get(`segment/${name}`);
    if (bytes === undefined) throw new Error(`no segment ${name}`);
    const segment = parseSegment(Buffer.from(bytes).toString());
    chain.unshift(segment);
    name = segment.previous;
  }
  return chain;
};

/** The entries of the log in their order, in hex. */
export const entriesOfLog = (world: LogWorld, head: LogHead): readonly string[] =>
  segmentsOf(world, head).flatMap(({ rows, heartbeat }) => [
    ...rows.flatMap(({ entries }) => entries),
    ...(heartbeat === null ? [] : [heartbeat]),
  ]);

/**
 * What is wrong with a log, as words: tiles or a root that a single writer would not have made, a
 * signed text that is not of its beginning, a leaf twice. Empty when nothing is.
 */
export const faultsIn = (world: LogWorld, head: LogHead): readonly string[] => {
  const texts = entriesOfLog(world, head);
  const entries = texts.map((entry) => new Uint8Array(Buffer.from(entry, 'hex')));
  const alone = tiledLog(entries, []);
  const faults: string[] = [];
  if (head.size !== entries.length) faults.push(`size ${head.size} of ${entries.length}`);
  if (head.root !== hex(referenceRoot(entries))) faults.push('root');
  if (new Set(texts).size !== texts.length) faults.push('a leaf twice');
  for (const [path, bytes] of [...alone.tiles, ...bundlesOf(entries)])
    if (hex(world.files.files.get(path) ?? new Uint8Array()) !== hex(bytes)) faults.push(path);
  for (const text of world.signedTexts)
    if (!isBeginning(text, entries)) faults.push(`signed ${text}`);
  const published = parseCheckpoint(world.checkpoint()?.text ?? '');
  if (published?.size !== head.size) faults.push(`published ${published?.size} of ${head.size}`);
  return faults;
};

const isBeginning = (text: string, entries: readonly Uint8Array[]): boolean => {
  const checkpoint = parseCheckpoint(text);
  return (
    checkpoint !== undefined &&
    checkpoint.size <= entries.length &&
    hex(checkpoint.root) === hex(referenceRoot(entries.slice(0, checkpoint.size)))
  );
};

const bundlesOf = (entries: readonly Uint8Array[]): readonly (readonly [string, Uint8Array])[] =>
  Array.from({ length: Math.ceil(entries.length / 256) }, (_, at) => {
    const group = entries.slice(at * 256, (at + 1) * 256);
    const partial = group.length === 256 ? '' : `.p/${group.length}`;
    const bytes = Buffer.concat(group.flatMap((entry) => [Buffer.of(0, 32), entry]));
    return [`tile/entries/${String(at).padStart(3, '0')}${partial}`, new Uint8Array(bytes)];
  });
