import type { BundleAbout } from '../evidence/bundle/manifest.ts';
import type { LoggedRecord } from '../evidence/prove/logged-record.ts';
import type { Sha256 } from '../kernel/digest.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Language } from '../kernel/language.ts';
import type { Placed } from '../kernel/paging/newest-first.ts';
import type { RecordedBy } from '../kernel/recorded-by.ts';
import type { BundleTally, Chosen } from './bundle-tally.ts';

/** The making of one bundle of proof: who wants it, about what and why, and how far it has come. */
export type BundleJob = {
  readonly bundleId: string;
  readonly about: BundleAbout;
  /** The language of the sentences about recipients; the printed report is in every language. */
  readonly language: Language;
  /** What the bundle is wanted for. */
  readonly reason: string;
  readonly requestedBy: RecordedBy;
  readonly requestedAt: Instant;
  /** `closing`: every part is there, and the file is not put together yet. */
  readonly state: 'going' | 'closing' | 'done' | 'failed';
  /** Rises by one with every step. */
  readonly version: number;
  /** How many times it could not continue. */
  readonly failures: number;
  readonly recipients: number;
  /** Size of the file so far. */
  readonly bytes: number;
  /** What is needed only while it is made; gone when it is done. */
  readonly making?: BundleMaking;
  readonly doneAt?: Instant;
  /** What the evidence log holds of it: whoever has the file and the proof of this knows that it is ours. */
  readonly manifest?: Sha256;
};

/** Where the making of a bundle continues. */
export type BundleMaking = {
  readonly upload: string;
  readonly parts: readonly string[];
  readonly entries: readonly BundleEntry[];
  readonly segment: number;
  /** The last row of the segment that is in the file. */
  readonly after?: string;
  /** What recipients are chosen with. */
  readonly seed: string;
  readonly tally: BundleTally;
  readonly chosen: readonly Chosen[];
};

/** A file within a bundle. */
export type BundleEntry = {
  readonly name: string;
  readonly size: number;
  readonly crc: number;
  readonly offset: number;
  readonly sha256: Sha256;
};

/** Jobs by id. */
export type BundleJobs = {
  read(bundleId: string): Promise<BundleJob | undefined>;
  /**
   * Compare-and-set on `version`; 1 expects no job. With `committed` a leaf for the evidence log is
   * written along.
   */
  put(job: BundleJob, committed?: CommittedBundle): Promise<'stored' | 'conflict'>;
  /** Those that are not done and did not fail. */
  going(): Promise<readonly BundleJob[]>;
  /** The newest, at most `most` of them, starting after a place, whatever became of them. */
  newest(most: number, after: Placed | undefined): Promise<readonly BundleJob[]>;
  /** What was committed to of a bundle that is done, with what opens its leaf. */
  record(bundleId: string): Promise<LoggedRecord | undefined>;
};

/** What the evidence log has of a bundle: that we gave exactly this one, to whom and for what. */
export type CommittedBundle = {
  readonly bundleId: string;
  readonly about: BundleAbout;
  readonly manifest: Sha256;
  readonly requestedBy: string;
  readonly reason: string;
  readonly requestedAt: Instant;
  readonly doneAt: Instant;
};

/** Files of bundles, written in parts and kept for some days. */
export type BundleFiles = {
  /** The name by which parts of a new file are given. */
  begin(bundleId: string): Promise<string>;
  /** Part 1, 2, 3 …; the same again replaces it. All but the last have 5 MiB or more. The tag is for `finish`. */
  part(place: BundlePart, bytes: Uint8Array): Promise<string>;
  /** Puts the parts together; repeating it is not an error. */
  finish(place: Omit<BundlePart, 'number'>, tags: readonly string[]): Promise<void>;
  /** An address that gives the file to whoever has it, until then. */
  link(bundleId: string, until: Instant): Promise<string>;
};

export type BundlePart = {
  readonly bundleId: string;
  readonly upload: string;
  readonly number: number;
};

/** Days for which the file of a bundle is kept; the job and its leaf stay. */
export const bundleDays = 7;
