import { type BundleAbout, bundleFormat, manifestName } from '../evidence/bundle/manifest.ts';
import { zipLimits } from '../evidence/bundle/zip.ts';
import { concatBytes } from '../kernel/bytes/bytes.ts';
import { type Instant, isoFromInstant } from '../kernel/instant.ts';
import type { Language } from '../kernel/language.ts';
import type { RecordedBy } from '../kernel/recorded-by.ts';
import { type ArchiveTools, archived, archiveEnd, jsonFile, type TextFile } from './archive.ts';
import type {
  BundleEntry,
  BundleFiles,
  BundleJob,
  BundleJobs,
  BundleMaking,
} from './bundle-job.ts';
import { emptyTally } from './bundle-tally.ts';

/** Begins a bundle: nothing is in it yet. */
export const beginBundle = async (
  { jobs, files, newId, now }: Pick<MakeTools, 'jobs' | 'files' | 'newId' | 'now'>,
  wanted: WantedBundle,
): Promise<BundleJob> => {
  const bundleId = newId();
  const { seed, ...asked } = wanted;
  const job: BundleJob = {
    ...{ bundleId, ...asked, requestedAt: now(), state: 'going', version: 1 },
    ...{ failures: 0, recipients: 0, bytes: 0 },
    making: {
      ...{ upload: await files.begin(bundleId), parts: [], entries: [], segment: 0 },
      ...{ seed, tally: emptyTally, chosen: [] },
    },
  };
  if ((await jobs.put(job)) === 'conflict') throw new Error('two bundles with one id');
  return job;
};

export type WantedBundle = {
  readonly about: BundleAbout;
  readonly language: Language;
  readonly reason: string;
  readonly requestedBy: RecordedBy;
  /** What recipients are chosen with: the root of the newest checkpoint. */
  readonly seed: string;
};

/**
 * Continues a bundle, one part of the file per step, until it is done or `isTime` says no. The next
 * call continues what stopped halfway: a part that is written twice is the same part. When two
 * continue at once, one gives way.
 */
export const goOnWithBundle = async (
  tools: MakeTools,
  job: BundleJob,
  isTime: () => boolean,
): Promise<BundleJob> => {
  let at = job;
  while ((at.state === 'going' || at.state === 'closing') && isTime()) {
    const next = at.state === 'going' ? await withPart(tools, at) : await closed(tools, at);
    const committed = next.state === 'done' ? committedOf(next) : undefined;
    if ((await tools.jobs.put(next, committed)) === 'conflict')
      return (await tools.jobs.read(job.bundleId)) ?? next;
    at = next;
  }
  return at;
};

/** Notes that a bundle could not continue; after several such failures it is given up. */
export const noteFailure = async (
  { jobs }: Pick<MakeTools, 'jobs'>,
  bundleId: string,
): Promise<void> => {
  const job = await jobs.read(bundleId);
  if (job === undefined || job.state === 'done' || job.state === 'failed') return;
  const failures = job.failures + 1;
  const { making, ...rest } = job;
  const isLost = failures >= mostFailures;
  await jobs.put({
    ...rest,
    ...{ failures, version: job.version + 1 },
    ...(isLost ? { state: 'failed' } : making === undefined ? {} : { making }),
  });
};

const mostFailures = 10;

export type MakeTools = ArchiveTools & {
  readonly jobs: BundleJobs;
  readonly files: BundleFiles;
  /** What comes next of a bundle: files, and whether they are the last. */
  readonly nextFiles: (job: BundleJob, making: BundleMaking) => Promise<NextFiles>;
  readonly newId: () => string;
  readonly now: () => Instant;
};

export type NextFiles = {
  readonly making: BundleMaking;
  readonly files: readonly TextFile[];
  readonly recipients: number;
  readonly isLast: boolean;
};

const makingOf = ({ making }: BundleJob): BundleMaking => {
  if (making === undefined) throw new Error('a bundle that continues does not say where');
  return making;
};

const withPart = async (tools: MakeTools, job: BundleJob): Promise<BundleJob> => {
  const next = await tools.nextFiles(job, makingOf(job));
  const { making } = next;
  const recipients = job.recipients + next.recipients;
  const written = archived(tools, next.files, job.bytes);
  const entries = [...making.entries, ...written.entries];
  const end = next.isLast
    ? ending(tools, {
        job: { ...job, recipients },
        making: { ...making, entries },
        written: written.bytes.length,
      })
    : undefined;
  const bytes = end === undefined ? written.bytes : concatBytes(written.bytes, end.bytes);
  const total = job.bytes + bytes.length;
  if (total > zipLimits.bytes || entries.length > zipLimits.files)
    throw new Error('a bundle is larger than its format can be');
  const number = making.parts.length + 1;
  const place = { bundleId: job.bundleId, upload: making.upload, number };
  const parts = [...making.parts, await tools.files.part(place, bytes)];
  return {
    ...job,
    ...{ recipients, bytes: total, version: job.version + 1 },
    ...(end === undefined
      ? { making: { ...making, parts, entries } }
      : { state: 'closing', making: { ...making, parts, entries: [] }, manifest: end.manifest }),
  };
};

/** The manifest, and the list that ends the archive. */
const ending = (
  tools: MakeTools,
  {
    job,
    making,
    written,
  }: { readonly job: BundleJob; readonly making: BundleMaking; readonly written: number },
) => {
  const { bundleId, about, reason, requestedBy } = job;
  const manifest = jsonFile(manifestName, {
    format: bundleFormat,
    ...{ bundleId, about, reason, requestedBy: requestedBy.id },
    madeAt: isoFromInstant(tools.now()),
    ...('mailingId' in about ? { seed: making.seed, counts: making.tally.byVerdict } : {}),
    files: making.entries.map(({ name, size, sha256 }) => ({ name, bytes: size, sha256 })),
  });
  const last = archived(tools, [manifest], job.bytes + written);
  const entries: readonly BundleEntry[] = [...making.entries, ...last.entries];
  const list = archiveEnd(tools, entries, job.bytes + written + last.bytes.length);
  const [own] = last.entries;
  if (own === undefined) throw new Error('a bundle without a manifest');
  return { bytes: concatBytes(last.bytes, list), manifest: own.sha256 };
};

const closed = async (tools: MakeTools, job: BundleJob): Promise<BundleJob> => {
  const { upload, parts } = makingOf(job);
  await tools.files.finish({ bundleId: job.bundleId, upload }, parts);
  const { making: _, ...kept } = job;
  return { ...kept, state: 'done', doneAt: tools.now(), version: job.version + 1 };
};

const committedOf = ({ bundleId, about, manifest, reason, ...job }: BundleJob) => {
  if (manifest === undefined || job.doneAt === undefined)
    throw new Error('a bundle that is done has no manifest');
  return {
    ...{ bundleId, about, manifest, reason, requestedBy: job.requestedBy.id },
    ...{ requestedAt: job.requestedAt, doneAt: job.doneAt },
  };
};
