import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Option } from 'commander';
import { defined } from '../../../shared/kernel/object/defined.ts';
import type { components } from '../../client/grondslag-client.ts';
import { answered } from '../answered.ts';
import { CliError, exitCodes } from '../cli-error.ts';
import type { AddCommand, Session } from '../command.ts';

/** `grondslag proof ID`: proof of a mailing, or of a person, in one file that anybody can check. */
export const addProof: AddCommand = (program, session) => {
  program
    .command('proof')
    .argument('<id>', 'a mailing that is over; with --contact, a contact')
    .summary('proof of a mailing or a person, as one file')
    .description(
      'Has the service make a file with every recipient, basis, evidence, moment and sentence, and saves it. `grondslag verify` checks it without the service.',
    )
    .option('--contact', 'the id is that of a contact')
    .requiredOption('--reason <text>', 'what it is made for; the service records it')
    .addOption(new Option('--language <code>', 'of its reports').choices(['nl', 'en', 'de']))
    .option('--out <file>', 'where it is written; ID.zip unless given')
    .addHelpText(
      'after',
      `
Examples:
  grondslag proof 01JD… --reason "complaint 2026-114" --out complaint.zip
  grondslag proof henk --contact --reason "access request" --language nl
  grondslag verify complaint.zip --policy trust.txt`,
    )
    .action((id: string, flags: ProofFlags) => run(session(), id, flags));
};

type Bundle = components['schemas']['ProofBundle'];
type ProofFlags = {
  readonly contact?: true;
  readonly reason: string;
  readonly language?: Bundle['language'];
  readonly out?: string;
};

const run = async (session: Session, id: string, flags: ProofFlags): Promise<void> => {
  const { world, say, finish } = session;
  const file = resolve(world.cwd, flags.out ?? `${id}.zip`);
  const bundle = await finished(session, await asked(session, id, flags));
  const answer = await world.fetch(new Request(bundle.downloadUrl ?? ''));
  if (!answer.ok) throw new CliError(`the file could not be fetched: HTTP ${answer.status}`);
  try {
    // Names of people, and what they said: for whoever runs this alone, and over nothing.
    writeFileSync(file, Buffer.from(await answer.arrayBuffer()), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    throw new CliError(`--out: ${(error as Error).message}`, exitCodes.usage);
  }
  say(`${bundle.recipients} in it, ${bundle.fileBytes} bytes, written to ${file}`);
  finish({ ...bundle, written: file });
};

const asked = (
  session: Session,
  id: string,
  { contact, reason, language }: ProofFlags,
): Promise<Bundle> => {
  const client = session.client('privacy-officer');
  const body = defined({ reason, language });
  return contact === true
    ? answered(
        client.POST('/v1/contacts/{contactId}/proof-bundles', {
          params: { path: { contactId: id } },
          body,
        }),
      )
    : answered(
        client.POST('/v1/mailings/{mailingId}/proof-bundles', {
          params: { path: { mailingId: id } },
          body,
        }),
      );
};

/** The service makes a large one in parts, and deletes it after a week. */
const finished = async (session: Session, first: Bundle): Promise<Bundle> => {
  const client = session.client('privacy-officer');
  const params = { path: { bundleId: first.bundleId } };
  let bundle = first;
  while (bundle.state === 'going') {
    session.world.progress(`${bundle.recipients} in it so far`);
    await session.world.sleep(2_000);
    bundle = await answered(client.GET('/v1/proof-bundles/{bundleId}', { params }));
  }
  session.world.progress('');
  if (bundle.state === 'failed') throw new CliError('the service could not make it');
  return bundle;
};
