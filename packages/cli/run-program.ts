import { Command, CommanderError, Option } from 'commander';
import { ProblemError } from '../client/grondslag-client.ts';
import { problemText, statusText, unreachableText } from './answered.ts';
import { CliError, exitCodes } from './cli-error.ts';
import { type GlobalOptions, sessionOf } from './command.ts';
import { addApi } from './commands/api.ts';
import { addClassify } from './commands/classify.ts';
import { addDrafts } from './commands/drafts.ts';
import { addImport } from './commands/import.ts';
import { addMailings } from './commands/mailings.ts';
import { addMails } from './commands/mails.ts';
import { addMcp } from './commands/mcp.ts';
import { addOperator } from './commands/operator.ts';
import { addPeople } from './commands/people.ts';
import { addProof } from './commands/proof.ts';
import { addQuestions } from './commands/questions.ts';
import { addReport } from './commands/report.ts';
import { addVerify } from './commands/verify.ts';
import { addWebhooks } from './commands/webhooks.ts';
import { coloured } from './print.ts';
import { version } from './version.ts';
import type { World } from './world.ts';

/** Runs the command with these arguments and returns its exit status; it never throws. */
export const runProgram = async (machine: World, argv: readonly string[]): Promise<number> => {
  let isAnswered = false;
  const out = (line: string) => {
    isAnswered = true;
    machine.out(line);
  };
  const world = { ...machine, out };
  const program = newProgram(world);
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCodes.done;
  } catch (error) {
    world.progress('');
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    const [message, code] = failureOf(error);
    world.err(`${coloured(world)('red', 'error:')} ${message}`);
    if (program.opts<GlobalOptions>().json === true && !isAnswered)
      world.out(JSON.stringify({ error: { exitCode: code, message } }));
    return code;
  }
};

const newProgram = (world: World): Command => {
  const program = new Command('grondslag')
    .description('Lists in, questions answered, mailings watched, from a terminal.')
    .version(version)
    .option('--json', 'one JSON object as the last line, also of what went wrong')
    .addOption(new Option('--profile <name>', 'a service of profiles.json'))
    .option(
      '--as <role>',
      'on a service of this folder: product, marketer, reviewer or privacy-officer',
    )
    .addHelpText('after', afterHelp)
    .showHelpAfterError('(--help says more)')
    .configureOutput({
      writeOut: (text) => world.out(text.trimEnd()),
      writeErr: (text) => world.err(text.trimEnd()),
    });
  const session = () => sessionOf(world, program.opts<GlobalOptions>());
  for (const add of [
    addImport,
    addPeople,
    addQuestions,
    addClassify,
    addDrafts,
    addMailings,
    addReport,
    addMails,
    addApi,
    addProof,
    addVerify,
    addWebhooks,
    addMcp,
    addOperator,
  ])
    add(program, session);
  for (const one of [program, ...program.commands])
    one.exitOverride().configureOutput(program.configureOutput());
  return program;
};

const afterHelp = `
Where the service is:
  a service that \`npm start\` runs from this folder is found by itself;
  another by GRONDSLAG_URL and GRONDSLAG_TOKEN, or by a profile.

Exit status:
  0  done
  1  refused by the service, rows of a list were not taken, or evidence is not as it was recorded
  2  the command is written wrongly, or no service is known
  3  the service could not be reached or failed

Examples:
  grondslag import customers.csv --sender waterweg --dry-run
  grondslag why gijs 01JD…
  grondslag classify mail.eml --purpose contract`;

const failureOf = (error: unknown): readonly [string, number] => {
  if (error instanceof CliError) return [error.message, error.exitCode];
  if (error instanceof ProblemError)
    return [
      error.problem === undefined ? statusText(error.status) : problemText(error.problem),
      error.status >= 500 ? exitCodes.unavailable : exitCodes.refused,
    ];
  return [unreachableText(error), exitCodes.unavailable];
};
