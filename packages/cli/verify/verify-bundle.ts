import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import {
  type BundleReader,
  type CheckedBundle,
  checkBundle,
} from '../../../shared/evidence/bundle/check-bundle.ts';
import { readZip, type ZipPlace, zipHeaderLength } from '../../../shared/evidence/bundle/zip.ts';
import type { VerifyTools } from '../../../shared/evidence/verify/check-proof.ts';
import { CliError, exitCodes } from '../cli-error.ts';
import { readEvidence } from './read-evidence.ts';
import { type Verified, verifyFiles } from './verify-files.ts';

/**
 * Checks one bundle of proof from its file, holding one part of it at a time. In a person's bundle,
 * the export and the proofs are checked as files of their own are.
 */
export const verifyBundle = async (
  path: string,
  tools: BundleTools,
): Promise<Omit<VerifiedBundle, 'name'>> => {
  const file = openSync(path, 'r');
  try {
    const files = readerOf(path, file);
    const checked = await checkBundle(tools, files);
    const { manifest } = checked;
    if (manifest === undefined || 'mailingId' in manifest.about) return checked;
    const person = await verifyPerson(files, tools);
    return {
      ...checked,
      person,
      outcome: person.outcome === 'intact' ? checked.outcome : 'refused',
    };
  } finally {
    closeSync(file);
  }
};

export type BundleTools = Omit<VerifyTools, 'policy'> & {
  readonly policy?: VerifyTools['policy'];
};

export type VerifiedBundle = CheckedBundle & {
  readonly name: string;
  /** What the export and the proofs of a person's bundle say. */
  readonly person?: Verified;
  /** Whether a proof that lies beside it is of this very bundle. */
  readonly isOurs?: boolean;
};

/** Whether a file begins as an archive does. */
export const isArchive = (path: string): boolean => {
  try {
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(4);
      return readSync(file, bytes, 0, 4, 0) === 4 && bytes.readUInt32LE() === 0x04034b50;
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
};

const verifyPerson = (
  files: BundleReader,
  { policy, ...tools }: BundleTools,
): Promise<Verified> => {
  const named = ['export.json', 'proofs.json'].map((name) => ({
    name,
    evidence: readEvidence(Buffer.from(files.read(name) ?? []).toString()),
  }));
  const checked = policy === undefined ? named.slice(0, 1) : named;
  return verifyFiles(
    { files: checked, log: undefined, isWhole: false },
    policy === undefined ? undefined : { ...tools, policy },
  );
};

const readerOf = (path: string, file: number): BundleReader => {
  const { size } = fstatSync(file);
  const read = (offset: number, length: number): Uint8Array => {
    const bytes = Buffer.alloc(length);
    const got = readSync(file, bytes, 0, length, offset);
    return bytes.subarray(0, got);
  };
  const places = readZip(size, read);
  if (places === undefined)
    throw new CliError(`${path} is not a bundle of ours, or not all of it`, exitCodes.usage);
  const byName = new Map<string, ZipPlace>(
    places.map((place) => [Buffer.from(place.name).toString(), place]),
  );
  return {
    names: [...byName.keys()],
    read: (name) => {
      const place = byName.get(name);
      if (place === undefined) return undefined;
      return read(place.offset + zipHeaderLength(place.name.length), place.size);
    },
  };
};
