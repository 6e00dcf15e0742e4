import { randomUUID } from 'node:crypto';
import type { components } from '../../client/grondslag-client.ts';
import { answered } from '../answered.ts';
import { CliError, exitCodes } from '../cli-error.ts';
import type { AddCommand, Session } from '../command.ts';

/** One mail to one person from a template, and what became of it. */
export const addMails: AddCommand = (program, session) => {
  program
    .command('mail')
    .argument('<template>', 'id of a template in use')
    .argument('<contact>', 'who gets it')
    .summary('mail one person from a template')
    .option('--value <name=value...>', 'the value of a placeholder; may be repeated')
    .option('--key <key>', 'your name for this mail: the same again sends no second one')
    .addHelpText(
      'after',
      `
Example:
  grondslag mail 01JD… henk --value invoice=F-2026-0311 'total=€ 24,20' --key order-4711-receipt`,
    )
    .action((template: string, contact: string, flags: MailFlags) =>
      mail(session(), { templateId: template, contactId: contact, mailFlags: flags }),
    );
  program
    .command('mailed')
    .argument('<mail>', 'id of a mail')
    .summary('what became of one mail, and why')
    .action((mailId: string) => mailed(session(), mailId));
};

type Mail = components['schemas']['Mail'];
type MailFlags = { readonly value?: readonly string[]; readonly key?: string };

const mail = async (
  session: Session,
  {
    templateId,
    contactId,
    mailFlags: { value = [], key = randomUUID() },
  }: { readonly templateId: string; readonly contactId: string; readonly mailFlags: MailFlags },
): Promise<void> => {
  const sent = await answered(
    session.client('product').POST('/v1/mails', {
      params: { header: { 'idempotency-key': key } },
      body: { templateId, contactId, values: Object.fromEntries(value.map(pairOf)) },
    }),
  );
  tell(session, sent);
};

const mailed = async (session: Session, mailId: string): Promise<void> =>
  tell(
    session,
    await answered(
      session.client('product').GET('/v1/mails/{mailId}', { params: { path: { mailId } } }),
    ),
  );

const pairOf = (text: string): readonly [string, string] => {
  const at = text.indexOf('=');
  if (at < 1) throw new CliError(`--value wants name=value, not ${text}`, exitCodes.usage);
  return [text.slice(0, at), text.slice(at + 1)];
};

const tell = (session: Session, sent: Mail): void => {
  session.say(
    `${sent.state}  ${sent.mailId}`,
    sent.explanation,
    ...sent.leftOut.map(({ name, message }) => `left out: ${name}: ${message}`),
    ...(sent.feedback ?? []).map((one) => `came back: ${one}`),
  );
  session.finish(sent);
  if (sent.state === 'denied' || sent.state === 'refused') throw new CliError('it was not sent');
};
