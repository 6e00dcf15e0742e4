import { CliError } from '../cli-error.ts';
import type { AddCommand, Session } from '../command.ts';
import { bundleLines } from '../verify/bundle-lines.ts';
import { verifyLines } from '../verify/verify-lines.ts';
import { type VerifyFlags, verifyNamed } from '../verify/verify-named.ts';

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
      'checkpoints from before or from elsewhere that it must continue from',
    )
    .option('--tsa <file>', 'certificates (PEM) of the timestamp authorities to believe (RFC 3161)')
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
  grondslag verify bundle.zip bundle.tlog-proof --policy trust.txt
  grondslag verify openings.jsonl --whole --log log/ --checkpoint last-year.txt --policy trust.txt`,
    )
    .action((files: readonly string[], flags: VerifyFlags) => run(session(), files, flags));
};

const run = async (
  session: Session,
  names: readonly string[],
  flags: VerifyFlags,
): Promise<void> => {
  const verified = await verifyNamed(session.world.cwd, names, flags);
  session.say(...verifyLines(verified), ...(verified.bundles ?? []).flatMap(bundleLines));
  session.finish(verified);
  if (verified.outcome === 'refused') throw new CliError('not everything is as it was recorded');
};
