import type { Sha256 } from '../../kernel/digest.ts';
import { isObject } from '../../kernel/object/is-object.ts';

/** What a bundle is of, and the hash of each of its files; the bundle's own hash is that of this file. */
export type BundleManifest = {
  readonly format: typeof bundleFormat;
  readonly bundleId: string;
  readonly about: BundleAbout;
  readonly madeAt: string;
  readonly requestedBy: string;
  readonly reason: string;
  /** What recipients of a bundle were chosen with: the root of the log, or of the account. */
  readonly seed?: string;
  /** For a mailing: the number of recipients by verdict. */
  readonly counts?: Readonly<Record<string, number>>;
  readonly files: readonly ManifestFile[];
};

export type BundleAbout = { readonly mailingId: string } | { readonly contactId: string };

export type ManifestFile = {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: Sha256;
};

export const bundleFormat = 'grondslag-proof-bundle-1';

/** What the proofs of all events of a person begin with, as one file. */
export const proofsFormat = 'grondslag-proofs-1';

export const manifestName = 'manifest.json';

/** The parsed file as a manifest; undefined if it is not one. */
export const manifestIn = (value: unknown): BundleManifest | undefined =>
  isObject(value) &&
  value['format'] === bundleFormat &&
  isObject(value['about']) &&
  Array.isArray(value['files']) &&
  value['files'].every(
    (file) =>
      isObject(file) && typeof file['name'] === 'string' && typeof file['sha256'] === 'string',
  )
    ? (value as BundleManifest)
    : undefined;

/** How many mailed recipients a report shows individually. */
export const chosenCount = 25;

/**
 * The rank of a recipient in the order by which some are chosen. Nobody who made the mailing or the bundle
 * could have known it, because the seed depends on everything that was logged by then.
 */
export const rankOf = (seed: string, contactId: string, digest: (text: string) => Sha256): Sha256 =>
  digest(`grondslag/chosen/v1\n${seed}\n${contactId}`);
