import { Option } from 'commander';
import { purposes } from '../../../shared/kernel/purpose.ts';
import type { components } from '../../client/grondslag-client.ts';
import { answered } from '../answered.ts';
import { CliError, exitCodes } from '../cli-error.ts';
import type { AddCommand, Session } from '../command.ts';
import { coloured } from '../print.ts';

/** `grondslag decide` and `grondslag why`: may this person get this mail, did they, and why. */
export const addQuestions: AddCommand = (program, session) => {
  program
    .command('decide')
    .argument('<contacts...>', 'ids of contacts')
    .summary('may these contacts get this mailing?')
    .description(
      'The decision that sending would make, for each contact, with its reason. Exits 1 when somebody may not.',
    )
    .option('--mailing <id>', 'a mailing that is stored')
    .option('--sender <id>', 'of a mailing that is only thought of')
    .addOption(new Option('--purpose <purpose>', 'its purpose').choices(purposes))
    .option('--topic <id>', 'its topic')
    .option('--family <name...>', 'product families that it is about')
    .option('--service <name>', 'of service mail: the service that it is about')
    .option('--necessity <text>', 'of service mail: why it must be sent')
    .option('--duty <text>', 'of mail by a duty of law: which law')
    .option('--at <moment>', 'as of this moment, on what was recorded by then')
    .addHelpText(
      'after',
      `
Examples:
  grondslag decide henk tim --sender waterweg --purpose commercial --topic offers
  grondslag decide joke --mailing 01JD… --at 2026-11-01T12:00:00Z`,
    )
    .action((contacts: readonly string[], flags: DecideFlags) =>
      decide(session(), contacts, flags),
    );

  program
    .command('why')
    .argument('<contact>', 'id of a contact')
    .argument('<mailing>', 'id of a mailing')
    .summary('why somebody did or did not get a mailing')
    .description(
      'What became of one contact in one mailing: the decision, its basis and evidence, and what was told afterwards.',
    )
    .addHelpText('after', '\nExample:\n  grondslag why gijs 01JD…')
    .action((contact: string, mailing: string) => why(session(), contact, mailing));
};

type DecideFlags = {
  readonly mailing?: string;
  readonly sender?: string;
  readonly purpose?: components['schemas']['InlineMailing']['purpose'];
  readonly topic?: string;
  readonly service?: string;
  readonly family?: string[];
  readonly necessity?: string;
  readonly duty?: string;
  readonly at?: string;
};

const decide = async (
  session: Session,
  contactIds: readonly string[],
  flags: DecideFlags,
): Promise<void> => {
  const found = await answered(
    session
      .client('product')
      .POST('/v1/decisions', { body: { contactIds: [...contactIds], ...questionOf(flags) } }),
  );
  const paint = coloured(session.world);
  for (const { contactId, effect, basis, explanation } of found.items)
    session.say(
      `${paint(effect === 'allow' ? 'green' : 'red', effect)}  ${contactId}${basis === undefined ? '' : `  ${basis}`}`,
      `  ${explanation}`,
    );
  for (const assumption of found.assumptions) session.say(`assumed: ${assumption}`);
  session.finish(found);
  const denied = found.items.filter(({ effect }) => effect !== 'allow').length;
  if (denied > 0) throw new CliError(`${denied} of ${found.items.length} may not get it`);
};

const questionOf = ({ mailing, sender, purpose, at, family, ...about }: DecideFlags) => {
  const moment = at === undefined ? {} : { at };
  if (mailing !== undefined && sender === undefined) return { mailingId: mailing, ...moment };
  if (mailing !== undefined || sender === undefined || purpose === undefined)
    throw new CliError('say --mailing, or --sender and --purpose', exitCodes.usage);
  const families = family === undefined ? {} : { productFamilies: family };
  return { mailing: { senderId: sender, purpose, ...families, ...about }, ...moment };
};

const why = async (session: Session, contactId: string, mailingId: string): Promise<void> => {
  const verdict = await answered(
    session.client('marketer').GET('/v1/mailings/{mailingId}/verdicts/{contactId}', {
      params: { path: { mailingId, contactId } },
    }),
  );
  const { decision, feedback = [] } = verdict;
  session.say(
    `${verdict.verdict}${verdict.at === undefined ? '' : `, ${verdict.at}`}`,
    ...(verdict.explanation === undefined ? [] : [verdict.explanation]),
    ...(decision === undefined ? [] : [`decision: ${JSON.stringify(decision)}`]),
    ...(feedback.length === 0 ? [] : [`afterwards: ${feedback.join(', ')}`]),
  );
  session.finish(verdict);
};
