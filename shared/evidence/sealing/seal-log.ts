import { hexFromBytes } from '../../kernel/bytes/bytes.ts';
import { utf8Encode } from '../../kernel/bytes/utf8-encode.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import type { Digest, Sha256 } from '../../kernel/digest.ts';
import { logEntry, openSalt } from '../../kernel/evidence/log-entry.ts';
import type { Instant } from '../../kernel/instant.ts';
import { defined } from '../../kernel/object/defined.ts';
import { emptyEdge } from '../tree/tree-edge.ts';
import { treeHash } from '../tree/tree-hash.ts';
import {
  edgeBefore,
  type Grown,
  growBySegment,
  type LogEdge,
  readEdge,
  readSegment,
  rootHex,
  writeTiles,
} from './grow-by-segment.ts';
import { publishCheckpoint, type Refusal } from './publish-checkpoint.ts';
import type { LogHead, PendingRow } from './seal-ports.ts';
import type { SealLimits, SealTools } from './seal-tools.ts';
import { type Segment, segmentBytes, segmentName } from './segment.ts';

/**
 * Puts pending leaves into the log: writes them as a segment, fixes their place by one conditional
 * write of the head row, makes the tiles, signs, publishes, and deletes the pending leaves. It first
 * finishes the work of a run that died, from the segment alone, so a leaf is sealed once, whoever seals
 * and however often. Nothing is signed that the head row does not say.
 */
export const sealLog = async (tools: SealTools, limits: SealLimits): Promise<SealReport> => {
  const run: Run = { sealed: 0, isDrained: false };
  for (;;) {
    const head = await tools.heads.read();
    const finished = head === undefined ? nothing : await finish(tools, head, run.grown);
    if ('problem' in finished) return report(tools, run, { head, ...finished });
    if (run.isDrained || tools.now() >= limits.deadline)
      return report(tools, run, { head, ...finished });
    await addSegment(tools, { limits, head, run });
    if (run.problem !== undefined) return report(tools, run, { head, problem: run.problem });
  }
};

export type SealReport = {
  /** Leaves that this run put into the log. */
  readonly sealed: number;
  /** Leaves of the log. */
  readonly size: number;
  /** How long the oldest unsealed leaf has waited, in milliseconds; absent if none waits. */
  readonly oldestMillis?: number;
  /** Witnesses that signed the newest checkpoint. */
  readonly witnessed: number;
  readonly refusals: readonly Refusal[];
  readonly problem?: SealProblem;
};

/**
 * Why nothing is signed any more until somebody has looked: a `segment` is gone or was changed, the
 * head row does not say the tree of its segments (`head`), or what was published is not the beginning
 * of what it says (`rolled-back`).
 */
export type SealProblem = 'segment' | 'head' | 'rolled-back';

type Run = {
  sealed: number;
  isDrained: boolean;
  /** The last result of this run, so that nothing is hashed twice. */
  grown?: KnownGrowth;
  problem?: SealProblem;
};

type KnownGrowth = { readonly segment: Sha256; readonly grown: Grown };

type Finished =
  | { readonly witnessed: number; readonly refusals: readonly Refusal[] }
  | { readonly problem: SealProblem };

const nothing: Finished = { witnessed: 0, refusals: [] };

/** Everything that follows from the head row; completed steps are not repeated. */
const finish = async (
  tools: SealTools,
  head: LogHead,
  known: KnownGrowth | undefined,
): Promise<Finished> => {
  const marker = await tools.files.read(sealedMarker);
  if (marker !== undefined && tools.textOf(marker) === head.segment) return publish(tools, head);
  const segment = await readSegment(tools, head.segment);
  if (segment === undefined) return { problem: 'segment' };
  const grown = known?.segment === head.segment ? known.grown : await regrow(tools, segment);
  if (grown === undefined) return { problem: 'segment' };
  if (grown.root !== head.root || grown.edge.size !== head.size) return { problem: 'head' };
  await writeTiles(tools.files, grown);
  const published = await publish(tools, head);
  if ('problem' in published) return published;
  await tools.pending.done(segment.rows.map(({ id }) => id));
  await tools.files.write(sealedMarker, utf8Encode(head.segment), 'latest');
  return published;
};

const publish = async (tools: SealTools, head: LogHead): Promise<Finished> => {
  const published = await publishCheckpoint(tools, head);
  const isRolledBack =
    published.outcome === 'refused' ||
    published.refusals.some(({ reason }) => reason === 'rolled-back');
  // Another run may have gone on meanwhile, and have published more than this head row said.
  if (isRolledBack && (await tools.heads.read())?.segment !== head.segment) return nothing;
  return published.outcome === 'refused' ? { problem: 'rolled-back' } : published;
};

/** Names the last segment whose steps are all done. */
const sealedMarker = 'sealed';

const regrow = async (tools: SealTools, segment: Segment): Promise<Grown | undefined> => {
  const before = await edgeBefore(tools, segment);
  return before && growBySegment(treeHash(tools.sha256), before, segment);
};

/** Adds one segment, unless nothing waits or another run was first. */
const addSegment = async (
  tools: SealTools,
  {
    limits,
    head,
    run,
  }: { readonly limits: SealLimits; readonly head: LogHead | undefined; readonly run: Run },
): Promise<void> => {
  const rows = await tools.pending.oldest(limits.rows);
  const now = Math.max(tools.now(), head?.at ?? 0) as Instant;
  const isSilent = head === undefined || now - head.at >= limits.heartbeatMillis;
  run.isDrained = rows.length < limits.rows;
  if (rows.length === 0 && !isSilent) return;
  const edge = await edgeOf(tools, head, run.grown);
  if (edge === undefined) {
    run.problem = 'segment';
    return;
  }
  const tree = treeHash(tools.sha256);
  const segment: Segment = {
    version: 1,
    previous: head?.segment ?? null,
    start: edge.size,
    startRoot: rootHex(tree, edge),
    at: now,
    rows: rows.map(({ id, entries }) => ({ id, entries })),
    heartbeat: rows.length === 0 ? heartbeatOf(now, tools.digest) : null,
  };
  const bytes = segmentBytes(segment);
  const hash = hexFromBytes(tools.sha256(bytes)) as Sha256;
  const grown = growBySegment(tree, edge, segment);
  await tools.files.write(segmentName(hash), bytes, 'kept');
  const { size } = grown.edge;
  const to = { size, root: grown.root, segment: hash, at: now };
  if ((await tools.heads.advance(head, to)) === 'conflict') {
    run.isDrained = false;
    return;
  }
  run.grown = { segment: hash, grown };
  run.sealed += size - edge.size;
};

/** The log that the head row says, from its tiles, else from its segments. */
const edgeOf = async (
  tools: SealTools,
  head: LogHead | undefined,
  known: KnownGrowth | undefined,
): Promise<LogEdge | undefined> => {
  if (head === undefined) return { ...emptyEdge, lastEntries: [] };
  if (known?.segment === head.segment) return known.grown.edge;
  const { files, sha256 } = tools;
  const edge = await readEdge(files, { tree: treeHash(sha256), size: head.size, root: head.root });
  if (edge !== undefined) return edge;
  const segment = await readSegment(tools, head.segment);
  const grown = segment && (await regrow(tools, segment));
  if (grown?.root !== head.root) return undefined;
  await writeTiles(files, grown);
  return grown.edge;
};

/** The entry that says that the log was running at a time; it hides nothing. */
export const heartbeatOf = (at: Instant, digest: Digest): Sha256 =>
  logEntry({ type: 'heartbeat', salt: openSalt, hash: digest(canonicalJson({ at })) }, digest);

const report = async (
  { pending, now }: SealTools,
  { sealed }: Run,
  {
    head,
    witnessed = 0,
    refusals = [],
    problem,
  }: { readonly head: LogHead | undefined } & Partial<
    Omit<SealReport, 'sealed' | 'size' | 'oldestMillis'>
  >,
): Promise<SealReport> => {
  const oldest: PendingRow | undefined = (await pending.oldest(1))[0];
  return defined({
    sealed,
    size: head?.size ?? 0,
    witnessed,
    refusals,
    oldestMillis: oldest === undefined ? undefined : Math.max(0, now() - oldest.at),
    problem,
  });
};
