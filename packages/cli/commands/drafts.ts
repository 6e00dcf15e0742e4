import { readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { components } from '../../client/grondslag-client.ts';
import { answered } from '../answered.ts';
import { CliError, exitCodes } from '../cli-error.ts';
import type { AddCommand, Session } from '../command.ts';

/** Drafts and their files: uploaded by their author, opened by whoever judges. */
export const addDrafts: AddCommand = (program, session) => {
  program
    .command('draft')
    .argument('<file>', 'the draft as JSON, as `POST /v1/mailings` takes it')
    .summary('draft a mailing, with files to go with it')
    .option(
      '--attach <file>',
      'a pdf, png, jpg, ics, txt or csv for every recipient; may be given again',
      added,
      [],
    )
    .addHelpText(
      'after',
      `
Example:
  grondslag draft maintenance.json --attach planning.pdf --attach appointment.ics`,
    )
    .action((file: string, { attach }: { readonly attach: readonly string[] }) =>
      draft(session(), file, attach),
    );
  program
    .command('picture')
    .argument('<file>', 'a png or jpg')
    .summary('upload a picture, and get the address to put in the HTML')
    .action((file: string) => picture(session(), file));
  program
    .command('open')
    .argument('<mailing>', 'id of a mailing')
    .summary('save its attachments here; it is noted that you opened them')
    .description(
      'Whoever releases a mailing must have opened each attachment that inspection cannot read.',
    )
    .action((id: string) => open(session(), id));
};

type Draft = components['schemas']['MailingDraft'];

const added = (file: string, files: readonly string[]): readonly string[] => [...files, file];

const handIn = async (session: Session, file: string, use: 'attachment' | 'picture') =>
  answered(
    session
      .client('marketer')
      .POST('/v1/assets', { body: { use, content: read(session, file).toString('base64') } }),
  );

const draft = async (session: Session, file: string, attach: readonly string[]): Promise<void> => {
  const body = jsonIn(session, file);
  const attachments = [...(body.attachments ?? [])];
  for (const one of attach) {
    const { assetId } = await handIn(session, one, 'attachment');
    attachments.push({ assetId, fileName: basename(one) });
  }
  const mailing = await answered(
    session.client('marketer').POST('/v1/mailings', {
      body: attachments.length === 0 ? body : { ...body, attachments },
    }),
  );
  const lint = mailing.classification?.lint ?? [];
  session.say(
    `${mailing.mailingId}  ${mailing.state}  ${mailing.purpose}`,
    ...(mailing.attachments ?? []).map(
      ({ fileName, type, size }) => `attached  ${fileName}  ${type}  ${size} bytes`,
    ),
    ...lint.flatMap(({ language, findings }) =>
      findings.map(({ level, message, detail }) =>
        `${level}  ${language}  ${message.en} ${detail}`.trim(),
      ),
    ),
  );
  session.finish(mailing);
};

const picture = async (session: Session, file: string): Promise<void> => {
  const kept = await handIn(session, file, 'picture');
  session.say(String(kept.url));
  session.finish(kept);
};

const open = async (session: Session, mailingId: string): Promise<void> => {
  const client = session.client('reviewer');
  const mailing = await answered(
    client.GET('/v1/mailings/{mailingId}', { params: { path: { mailingId } } }),
  );
  const opened = [];
  for (const { assetId, fileName } of mailing.attachments ?? []) {
    const { content, ...file } = await answered(
      client.POST('/v1/mailings/{mailingId}/attachments/{assetId}/openings', {
        params: { path: { mailingId, assetId } },
      }),
    );
    const path = resolve(session.world.cwd, basename(fileName));
    write(path, Buffer.from(content, 'base64'));
    session.say(`${path}${file.isNoted ? '' : '  (not noted: this token names no person)'}`);
    opened.push({ ...file, path });
  }
  if (opened.length === 0) session.say('It has no attachments.');
  session.finish({ mailingId, opened });
};

/** Never over a file that is there: the name came from somebody else. */
const write = (path: string, bytes: Buffer): void => {
  try {
    writeFileSync(path, bytes, { flag: 'wx' });
  } catch (error) {
    throw new CliError(`${path} cannot be written: ${(error as Error).message}`, exitCodes.usage);
  }
};

const jsonIn = (session: Session, file: string): Draft => {
  try {
    return JSON.parse(read(session, file).toString('utf8')) as Draft;
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError(`${file} is not JSON: ${(error as Error).message}`, exitCodes.usage);
  }
};

const read = ({ world }: Session, file: string): Buffer => {
  try {
    return readFileSync(resolve(world.cwd, file));
  } catch {
    throw new CliError(`there is no file ${file} that can be read`, exitCodes.usage);
  }
};
