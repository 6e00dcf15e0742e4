import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { digestBytes } from '../../../shared/adapters/keys/digest-bytes.ts';
import { ed25519Verify } from '../../../shared/adapters/keys/ed25519.ts';
import { sha256 } from '../../../shared/adapters/keys/sha256.ts';
import { isPolicyProblem, parseTrustPolicy } from '../../../shared/evidence/note/trust-policy.ts';
import type { CheckTimestamp } from '../../../shared/evidence/verify/check-note.ts';
import type { VerifyTools } from '../../../shared/evidence/verify/check-proof.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { CliError, exitCodes } from '../cli-error.ts';
import { withClaim } from './bundle-lines.ts';
import { readLogFolder } from './log-folder.ts';
import { readEvidence } from './read-evidence.ts';
import { isArchive, type VerifiedBundle, verifyBundle } from './verify-bundle.ts';
import { type Verified, verifyFiles } from './verify-files.ts';

/** Checks files of a folder; throws a `CliError` where what is needed for it is not there. */
export const verifyNamed = async (
  cwd: string,
  names: readonly string[],
  { policy, log, checkpoint = [], tsa, whole = false }: VerifyFlags,
): Promise<VerifiedNamed> => {
  const at = (name: string) => resolve(cwd, name);
  const [archives, others] = [
    names.filter((name) => isArchive(at(name))),
    names.filter((name) => !isArchive(at(name))),
  ];
  const files = others.map((name) => ({ name, evidence: readEvidence(read(at(name))) }));
  const known = checkpoint.map((name) => read(at(name)));
  if (names.length === 0 && log === undefined)
    throw new CliError('name a file, or --log and a folder', exitCodes.usage);
  if (log === undefined && (whole || known.length > 0))
    throw new CliError('--whole and --checkpoint need a copy of the log (--log)', exitCodes.usage);
  const isSigned =
    log !== undefined || files.some(({ evidence }) => /^proofs?$/.test(evidence.kind));
  if (policy === undefined && isSigned)
    throw new CliError('say whom to believe: --policy and a file', exitCodes.usage);
  const trusted = tsa === undefined ? undefined : await timestampsBy(tsa, read(at(tsa)));
  const tools =
    policy === undefined ? undefined : { ...toolsOf(policy, read(at(policy))), ...trusted };
  const verified = await verifyFiles(
    {
      files,
      log:
        log === undefined
          ? undefined
          : { ...readLogFolder(at(log)), known, now: instantFromMillis(Date.now()) },
      isWhole: whole,
    },
    tools,
  );
  if (archives.length === 0) return verified;
  const checked = await Promise.all(
    archives.map(async (name) => ({ name, ...(await verifyBundle(at(name), tools ?? platform)) })),
  );
  const bundles = checked.map((bundle) => withClaim(bundle, verified));
  const isIntact = bundles.every(({ outcome, isOurs }) => outcome === 'intact' && isOurs !== false);
  return { ...verified, outcome: isIntact ? verified.outcome : 'refused', bundles };
};

/** What was found of files and, where there are any, of bundles of proof. */
export type VerifiedNamed = Verified & { readonly bundles?: readonly VerifiedBundle[] };

export type VerifyFlags = {
  /** File that says which logs and witnesses to believe. */
  readonly policy?: string;
  /** Folder with a copy of the log. */
  readonly log?: string;
  /** Files with checkpoints that the copy must continue from. */
  readonly checkpoint?: readonly string[];
  /** File with the certificates (PEM) of the timestamp authorities to believe. */
  readonly tsa?: string;
  /** Whether the files hold every record of the log. */
  readonly whole?: boolean;
};

/** The check of stamps by these certificates; its library is loaded where it is asked for. */
const timestampsBy = async (
  name: string,
  pem: string,
): Promise<{ readonly checkTimestamp: CheckTimestamp }> => {
  const { certificatesIn, checkToken } = await import(
    '../../../shared/adapters/timestamps/rfc3161.ts'
  );
  try {
    if (certificatesIn(pem).length === 0) throw new TypeError('none');
  } catch {
    throw new CliError(`${name} holds no certificate that can be read (PEM)`, exitCodes.usage);
  }
  return { checkTimestamp: (bytes, token) => checkToken(pem, bytes, token) };
};

const toolsOf = (name: string, file: string): VerifyTools => {
  const policy = parseTrustPolicy(digestBytes, file);
  if (isPolicyProblem(policy))
    throw new CliError(`${name}, line ${policy.line}: ${policy.problem}`, exitCodes.usage);
  return { ...platform, policy };
};

const platform = {
  digest: sha256,
  sha256: digestBytes,
  verify: ed25519Verify,
  textOf: (bytes: Uint8Array) => Buffer.from(bytes).toString(),
};

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new CliError(`there is no file ${path} that can be read`, exitCodes.usage);
  }
};
