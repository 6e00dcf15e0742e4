import {
  type BundleReader,
  type CheckedBundle,
  checkBundle,
  type WrongPart,
} from '../../shared/evidence/bundle/check-bundle.ts';
import { readZip, type ZipPlace, zipHeaderLength } from '../../shared/evidence/bundle/zip.ts';
import { isPolicyProblem, parseTrustPolicy } from '../../shared/evidence/note/trust-policy.ts';
import {
  checkProof,
  parseJson,
  type VerifyTools,
} from '../../shared/evidence/verify/check-proof.ts';
import {
  checkProofs,
  exportedHashes,
  filedProofs,
} from '../../shared/evidence/verify/check-proofs.ts';
import { verifyExport } from '../../shared/subjects/verify-export.ts';
import { digest, digestBytes, textOf, verify } from './browser-tools.ts';

/**
 * Checks a file of proof with nothing but the file and whom to believe: a bundle of a mailing or a person,
 * or one `.tlog-proof`. `policy` is a trust policy (C2SP tlog-policy).
 */
export const checkFile = async (bytes: Uint8Array, policy: string): Promise<CheckedFile> => {
  const trusted = parseTrustPolicy(digestBytes, policy);
  if (isPolicyProblem(trusted)) return { outcome: 'no-policy', line: trusted.line };
  const tools = { sha256: digestBytes, digest, verify, textOf, policy: trusted };
  if (textOf(bytes.subarray(0, 20)).startsWith('c2sp.org/tlog-proof@'))
    return checkOne(tools, textOf(bytes));
  const files = readerOf(bytes);
  if (files === undefined) return { outcome: 'unreadable' };
  const checked = await checkBundle(tools, files);
  const { manifest, wrong, witnesses = [] } = checked;
  if (manifest === undefined) return { outcome: 'unreadable' };
  const about = {
    madeAt: manifest.madeAt,
    requestedBy: manifest.requestedBy,
    reason: manifest.reason,
    files: manifest.files.length,
  };
  if ('mailingId' in manifest.about)
    return {
      ...about,
      outcome: checked.outcome === 'intact' ? 'holds' : 'broken',
      of: 'mailing',
      recipients: checked.recipients ?? 0,
      account: checked.account ?? 'none',
      witnesses: witnesses.map(({ name }) => name),
      wrong,
    };
  const person = await checkPerson(tools, files);
  const all = [...wrong, ...person.wrong];
  return {
    ...about,
    outcome: all.length === 0 ? 'holds' : 'broken',
    of: 'person',
    events: person.events,
    waiting: person.waiting,
    witnesses: person.witnesses,
    wrong: all,
  };
};

export type CheckedFile =
  | { readonly outcome: 'unreadable' }
  /** From this line on it is not a policy. */
  | { readonly outcome: 'no-policy'; readonly line: number }
  | {
      readonly outcome: 'holds' | 'broken';
      readonly of: 'record';
      readonly type: string;
      readonly origin: string;
      readonly witnesses: readonly string[];
    }
  | ({
      readonly outcome: 'holds' | 'broken';
      readonly madeAt: string;
      readonly requestedBy: string;
      readonly reason: string;
      readonly files: number;
      readonly witnesses: readonly string[];
      readonly wrong: readonly WrongPart[];
    } & (
      | {
          readonly of: 'mailing';
          readonly recipients: number;
          readonly account: NonNullable<CheckedBundle['account']>;
        }
      | {
          readonly of: 'person';
          /** Events whose proof holds. */
          readonly events: number;
          /** Events that were not in a signed checkpoint when the bundle was made. */
          readonly waiting: number;
        }
    ));

const checkOne = async (tools: VerifyTools, text: string): Promise<CheckedFile> => {
  const checked = await checkProof(tools, text);
  return checked.outcome === 'proved'
    ? {
        outcome: 'holds',
        of: 'record',
        type: checked.opened.opening.type,
        origin: checked.origin,
        witnesses: checked.witnesses.map(({ name }) => name),
      }
    : { outcome: 'broken', of: 'record', type: '', origin: '', witnesses: [] };
};

/** The export and the proofs in a person's bundle, each checked as a file by itself. */
const checkPerson = async (tools: VerifyTools, files: BundleReader) => {
  const read = (name: string): unknown => parseJson(textOf(files.read(name) ?? new Uint8Array()));
  const exported = read('export.json');
  const ledgers = await verifyExport(exported, digest);
  const proofs = filedProofs(read('proofs.json'));
  const checked =
    proofs && (await checkProofs(tools, proofs, exportedHashes(exported, proofs.contactId)));
  const changed = ledgers.filter(({ outcome }) => outcome !== 'intact');
  return {
    events: checked?.proved ?? 0,
    waiting: checked?.waiting ?? 0,
    witnesses: (checked?.witnesses ?? []).map(({ name }) => name),
    wrong: [
      ...(ledgers.length === 0 ? [{ file: 'export.json', problem: 'file-missing' as const }] : []),
      ...(checked === undefined ? [{ file: 'proofs.json', problem: 'file-missing' as const }] : []),
      ...changed.map(() => ({ file: 'export.json', problem: 'evidence-changed' as const })),
      ...(checked?.wrong ?? []).map(({ sequence }) => ({
        file: 'proofs.json',
        record: String(sequence),
        problem: 'evidence-changed' as const,
      })),
    ],
  };
};

const readerOf = (bytes: Uint8Array): BundleReader | undefined => {
  const read = (offset: number, length: number) => bytes.subarray(offset, offset + length);
  const places = readPlaces(bytes.length, read);
  if (places === undefined) return undefined;
  const byName = new Map<string, ZipPlace>(places.map((place) => [textOf(place.name), place]));
  return {
    names: [...byName.keys()],
    read: (name) => {
      const place = byName.get(name);
      if (place === undefined) return undefined;
      return read(place.offset + zipHeaderLength(place.name.length), place.size);
    },
  };
};

/** A file that ends like an archive but is not one runs out of bytes. */
const readPlaces = (...args: Parameters<typeof readZip>): ReturnType<typeof readZip> => {
  try {
    return readZip(...args);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};
