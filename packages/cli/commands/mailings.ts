import { Option } from 'commander';
import { defined } from '../../../shared/kernel/object/defined.ts';
import type { components } from '../../client/grondslag-client.ts';
import { answered } from '../answered.ts';
import { CliError, exitCodes } from '../cli-error.ts';
import type { AddCommand, Session } from '../command.ts';
import { added, type Counts, sumOf } from '../counts.ts';
import { counted, table } from '../print.ts';

/** Mailings: the list, who would get one, when it goes, and how far it has come. */
export const addMailings: AddCommand = (program, session) => {
  program
    .command('mailings')
    .summary('mailings, the newest first')
    .option('--sender <id>', 'of this sender')
    .addOption(
      new Option('--state <state>', 'in this state; `held` waits for a reviewer').choices(states),
    )
    .option('--text <part>', 'with this in their name')
    .option('--from <day>', 'made on this day or later')
    .option('--before <day>', 'made before this day')
    .option('--most <n>', 'how many', '20')
    .action((flags: ListFlags) => list(session(), flags));
  program
    .command('preview')
    .argument('<mailing>', 'id of a mailing')
    .summary('who would get a mailing, and why others would not')
    .description('Decides over the whole audience as sending would, and sends nothing.')
    .action((id: string) => preview(session(), id));
  program
    .command('render')
    .argument('<mailing>', 'id of a mailing')
    .argument('<contact>', 'who would get it')
    .summary('the mail that one contact would get, or why it would get none')
    .option('--html', 'its HTML, for a browser, instead of its text')
    .addHelpText(
      'after',
      `
Example:
  grondslag render 01JD… henk --html > mail.html`,
    )
    .action((id: string, contact: string, flags: { readonly html?: true }) =>
      render(session(), { mailingId: id, contactId: contact, ...flags }),
    );
  program
    .command('send-test')
    .argument('<mailing>', 'id of a mailing')
    .summary('mail every language version to yourself')
    .action((id: string) => sendTest(session(), id));
  program
    .command('schedule')
    .argument('<mailing>', 'id of a mailing')
    .summary('send a mailing now, or at a moment')
    .option('--at <time>', 'local time, for example 2026-12-01T09:30')
    .option('--zone <zone>', 'its zone, for example Europe/Amsterdam')
    .option('--now', 'now')
    .addHelpText(
      'after',
      `
Examples:
  grondslag schedule 01JD… --now
  grondslag schedule 01JD… --at 2026-12-01T09:30 --zone Europe/Amsterdam`,
    )
    .action((id: string, flags: WhenFlags) => schedule(session(), id, flags));
  program
    .command('watch')
    .argument('<mailing>', 'id of a mailing')
    .summary('follow a mailing until it is finished')
    .option('--every <seconds>', 'how often to look', '2')
    .action((id: string, { every }: { readonly every: string }) => watch(session(), id, every));
  for (const act of ['pause', 'resume', 'cancel'] as const)
    program
      .command(act)
      .argument('<mailing>', 'id of a mailing')
      .summary(summaries[act])
      .action((id: string) => control(session(), act, id));
};

const states = [
  'draft',
  'held',
  'scheduled',
  'running',
  'paused',
  'finished',
  'cancelled',
] as const;

type Mailing = components['schemas']['Mailing'];
type Progress = components['schemas']['MailingProgress'];
type ListFlags = {
  readonly sender?: string;
  readonly state?: Mailing['state'];
  readonly text?: string;
  readonly from?: string;
  readonly before?: string;
  readonly most: string;
};
type WhenFlags = { readonly at?: string; readonly zone?: string; readonly now?: true };

const summaries = {
  pause: 'stop a mailing that runs; nobody else gets it until it is resumed',
  resume: 'continue a paused mailing, for those who may still get it',
  cancel: 'end a mailing for good',
} as const;

const numberOf = (flag: string, text: string): number => {
  const value = Number(text);
  if (!(value > 0)) throw new CliError(`${flag} takes a number above 0`, exitCodes.usage);
  return value;
};

const list = async (session: Session, flags: ListFlags): Promise<void> => {
  const client = session.client('marketer');
  const limit = Math.min(100, Math.ceil(numberOf('--most', flags.most)));
  const { state, text, from: createdFrom, before: createdBefore } = flags;
  const wanted = defined({
    limit,
    state,
    text,
    createdFrom,
    createdBefore,
  });
  const senders =
    flags.sender === undefined
      ? (await answered(client.GET('/v1/senders'))).items.map(({ senderId }) => senderId)
      : [flags.sender];
  const found = await Promise.all(
    senders.map(async (senderId) => {
      const query = { ...wanted, senderId };
      return (await answered(client.GET('/v1/mailings', { params: { query } }))).items;
    }),
  );
  const items = found
    .flat()
    .toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
    .slice(0, limit);
  session.say(
    ...table([
      ['id', 'state', 'purpose', 'sender', 'name'],
      ...items.map((one) => [one.mailingId, one.state, one.purpose, one.senderId, one.name]),
    ]),
  );
  session.finish({ items });
};

const preview = async (session: Session, mailingId: string): Promise<void> => {
  const client = session.client('marketer');
  let denied: Counts = {};
  const explanations: Record<string, string> = {};
  let [audience, allowed, cursor] = [0, 0, undefined as string | undefined];
  let errors: components['schemas']['FieldError'][] = [];
  do {
    const page = await answered(
      client.POST('/v1/mailings/{mailingId}/preview', {
        params: { path: { mailingId }, query: cursor === undefined ? {} : { cursor } },
      }),
    );
    audience += page.audience;
    allowed += page.allowed;
    denied = added(denied, page.denied);
    Object.assign(explanations, page.explanations);
    errors = page.errors ?? errors;
    cursor = page.next;
    session.world.progress(`${audience} people decided`);
  } while (cursor !== undefined);
  session.world.progress('');
  session.say(`${allowed} of ${audience} would get it.`);
  for (const line of counted(denied)) {
    const reason = line.trim().split(/\s+/).at(-1) ?? '';
    session.say(
      line,
      ...(explanations[reason] === undefined ? [] : [`            ${explanations[reason]}`]),
    );
  }
  for (const { pointer, message } of errors)
    session.say(`it cannot be scheduled: ${pointer} ${message}`);
  session.finish({ audience, allowed, denied, explanations, errors });
  if (errors.length > 0) throw new CliError('nobody gets it until that is fixed');
};

const render = async (
  session: Session,
  {
    mailingId,
    contactId,
    html,
  }: { readonly mailingId: string; readonly contactId: string; readonly html?: true },
): Promise<void> => {
  const rendered = await answered(
    session.client('marketer').POST('/v1/mailings/{mailingId}/render', {
      params: { path: { mailingId } },
      body: { contactId },
    }),
  );
  const { mail, verdict, inAudience, explanation } = rendered;
  if (mail === undefined) {
    session.say(`${verdict}: ${contactId} would not get it.`, explanation);
    session.finish(rendered);
    throw new CliError('there is no mail to show');
  }
  if (html === true && mail.html !== undefined) session.say(mail.html);
  else
    session.say(
      ...(inAudience ? [] : [`${contactId} is not of its audience.`]),
      `From: ${mail.from}`,
      `Subject: ${mail.subject}`,
      ...mail.attachments.map(({ fileName, size }) => `Attached: ${fileName} (${size} bytes)`),
      '',
      mail.text,
    );
  session.finish(rendered);
};

const sendTest = async (session: Session, mailingId: string): Promise<void> => {
  const sent = await answered(
    session
      .client('marketer')
      .POST('/v1/mailings/{mailingId}/test', { params: { path: { mailingId } } }),
  );
  session.say(
    ...sent.mails.map(({ language, outcome, reason = '' }) =>
      `${outcome}  ${language}  ${sent.to}  ${reason}`.trim(),
    ),
  );
  session.finish(sent);
};

const schedule = async (
  session: Session,
  mailingId: string,
  { at, zone, now }: WhenFlags,
): Promise<void> => {
  if ((now === true) === (at !== undefined && zone !== undefined))
    throw new CliError('say --now, or --at with --zone', exitCodes.usage);
  const body = now === true ? { now: true as const } : { localTime: at ?? '', zone: zone ?? '' };
  const mailing = await answered(
    session.client('marketer').POST('/v1/mailings/{mailingId}/schedule', {
      params: { path: { mailingId } },
      body,
    }),
  );
  session.say(
    `${mailing.state}${mailing.schedule === undefined ? '' : `: ${JSON.stringify(mailing.schedule)}`}`,
    `Follow it with: grondslag watch ${mailingId}`,
  );
  session.finish(mailing);
};

/** States in which nothing moves until somebody does something. */
const still: ReadonlySet<Mailing['state']> = new Set(['finished', 'cancelled', 'draft', 'held']);

const watch = async (session: Session, mailingId: string, every: string): Promise<void> => {
  const millis = numberOf('--every', every) * 1_000;
  const client = session.client('marketer');
  for (;;) {
    const mailing = await answered(
      client.GET('/v1/mailings/{mailingId}', { params: { path: { mailingId } } }),
    );
    const { progress, state } = mailing;
    session.world.progress(progressLine(state, progress));
    if (still.has(state)) {
      session.world.progress('');
      session.say(...accountOf(state, progress));
      session.finish(defined({ mailingId, state, progress }));
      return;
    }
    await session.world.sleep(millis);
  }
};

const progressLine = (state: string, progress: Progress | undefined): string =>
  progress === undefined
    ? state
    : `${state}  ${progress.accepted} accepted  ${sumOf(progress.denied)} left out  ${progress.inHand + progress.waiting} to go`;

const accountOf = (state: string, progress: Progress | undefined): readonly string[] =>
  progress === undefined
    ? [state]
    : [
        `${state}: ${progress.audience} people`,
        ...counted({
          accepted: progress.accepted,
          ...progress.denied,
          ...Object.fromEntries(
            Object.entries(progress.refused).map(([why, count]) => [`refused: ${why}`, count]),
          ),
          ...(progress.unknown === 0 ? {} : { unknown: progress.unknown }),
        }),
      ];

const control = async (
  session: Session,
  act: 'pause' | 'resume' | 'cancel',
  mailingId: string,
): Promise<void> => {
  const mailing = await answered(
    session.client('marketer').POST(`/v1/mailings/{mailingId}/${act}`, {
      params: { path: { mailingId } },
    }),
  );
  session.say(mailing.state);
  session.finish(mailing);
};
