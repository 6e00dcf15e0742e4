import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { digestBytes } from '../../../shared/adapters/keys/digest-bytes.ts';
import { ed25519Verify } from '../../../shared/adapters/keys/ed25519.ts';
import { sha256 } from '../../../shared/adapters/keys/sha256.ts';
import { isPolicyProblem, parseTrustPolicy } from '../../../shared/evidence/note/trust-policy.ts';
import type { VerifyTools } from '../../../shared/evidence/verify/check-proof.ts';
import { CliError, exitCodes } from '../cli-error.ts';
import type { AddCommand, Session } from '../command.ts';
import { readLogFolder } from '../verify/log-folder.ts';
import { readEvidence } from '../verify/read-evidence.ts';
import { type ToVerify, verifyFiles } from '../verify/verify-files.ts';
import { verifyLines } from '../verify/verify-lines.ts';

/** `grondslag verify FILE…`: checks evidence with nothing but files: no network, no account. */
export const addVerify: AddCommand = (program, session) => {
  program
    .command('verify')
    .argument(
      '[files...]',
      'a .tlog-proof, an export, or records with what opens them (JSON lines)',
    )
    .summary('checks a proof, an export or a whole table, offline')
    .description(
      'Checks evidence with nothing but files. Exits 1 when anything was changed, cut off or left out.',
    )
    .option('--policy <file>', 'which logs and witnesses to believe (C2SP tlog-policy)')
    .option('--log <folder>', 'a copy of the log: its checkpoint and tile/entries/…')
    .option(
      '--checkpoint <file...>',
      'checkpoints from before or from elsewhere that it must go on from',
    )
    .option('--whole', 'the files hold every record, so a leaf that none of them opens is missing')
    .addHelpText(
      'after',
      `
A policy of two keys, where the witness must have seen what is believed:
  log mail.waterweg.example/log+31c690f6+AZJz…
  witness accountant accountant.example/witness+320fe932+BMhA…
  quorum accountant

Examples:
  grondslag verify withdrawal.tlog-proof --policy trust.txt
  grondslag verify export.json
  grondslag verify export.json proofs.json --policy trust.txt
  grondslag verify openings.jsonl --whole --log log/ --checkpoint last-year.txt --policy trust.txt`,
    )
    .action((files: readonly string[], flags: VerifyFlags) => run(session(), files, flags));
};

type VerifyFlags = {
  readonly policy?: string;
  readonly log?: string;
  readonly checkpoint?: readonly string[];
  readonly whole?: boolean;
};

const run = async (
  session: Session,
  names: readonly string[],
  { policy, log, checkpoint = [], whole = false }: VerifyFlags,
): Promise<void> => {
  const at = (name: string) => resolve(session.world.cwd, name);
  const files = names.map((name) => ({ name, evidence: readEvidence(read(at(name))) }));
  const known = checkpoint.map((name) => read(at(name)));
  if (files.length === 0 && log === undefined)
    throw new CliError('name a file, or --log and a folder', exitCodes.usage);
  if (log === undefined && (whole || known.length > 0))
    throw new CliError('--whole and --checkpoint need a copy of the log (--log)', exitCodes.usage);
  const isSigned =
    log !== undefined || files.some(({ evidence }) => /^proofs?$/.test(evidence.kind));
  if (policy === undefined && isSigned)
    throw new CliError('say whom to believe: --policy and a file', exitCodes.usage);
  const toVerify: ToVerify = {
    files,
    log: log === undefined ? undefined : { ...readLogFolder(at(log)), known },
    isWhole: whole,
  };
  const tools = policy === undefined ? undefined : toolsOf(policy, read(at(policy)));
  const verified = await verifyFiles(toVerify, tools);
  session.say(...verifyLines(verified));
  session.finish(verified);
  if (verified.outcome === 'refused') throw new CliError('not everything is as it was recorded');
};

const toolsOf = (name: string, file: string): VerifyTools => {
  const policy = parseTrustPolicy(digestBytes, file);
  if (isPolicyProblem(policy))
    throw new CliError(`${name}, line ${policy.line}: ${policy.problem}`, exitCodes.usage);
  return {
    digest: sha256,
    sha256: digestBytes,
    verify: ed25519Verify,
    policy,
    textOf: (bytes) => Buffer.from(bytes).toString(),
  };
};

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new CliError(`there is no file ${path} that can be read`, exitCodes.usage);
  }
};
