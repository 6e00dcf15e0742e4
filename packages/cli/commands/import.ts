import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Option } from 'commander';
import type { ListMapping } from '../../../shared/lists/list-mapping.ts';
import { CliError, exitCodes } from '../cli-error.ts';
import type { AddCommand, Session } from '../command.ts';
import type { Counts } from '../counts.ts';
import { dryRun } from '../import/dry-run.ts';
import { type ImportProgress, readProgress } from '../import/import-progress.ts';
import { type ListFile, openList } from '../import/list-file.ts';
import { commonNotes } from '../import/list-notes.ts';
import { type ListOutlook, outlookLines, sumOutlooks } from '../import/list-outlook.ts';
import { type MappingFlags, mappingOf } from '../import/mapping-of.ts';
import { refusedRows } from '../import/refused-rows.ts';
import { sendList } from '../import/send-list.ts';
import { withAnswers } from '../import/with-answers.ts';
import { counted } from '../print.ts';
import type { World } from '../world.ts';

/** `grondslag import FILE`: loads a list of contacts. */
export const addImport: AddCommand = (program, session) => {
  program
    .command('import')
    .argument('<file>', 'a CSV file: of a mailing tool, a shop, a spreadsheet')
    .summary('load a list of contacts')
    .description(
      'Loads a list of contacts. It fills gaps only: nothing in it lifts a stop, and every row is recorded once, however often the file is sent. A run that was stopped continues where it stopped.',
    )
    .option('--sender <id>', 'the sender whose contacts these are')
    .option('--column <field=column>', 'take a field from a column', collected)
    .option(
      '--value <field=text>',
      'the same text for every row, or where its cell is empty',
      collected,
    )
    .option('--status <word=meaning>', 'what a word in the column of status means', collected)
    .option('--relations', 'the list adds relations to contacts that are there, by their address')
    .option('--mapping <file>', 'all of that as JSON, a `ListMapping` of the API')
    .option('--ask', 'at a terminal: ask how the list is read, whatever was answered before')
    .option('--zone <zone>', 'zone of times that name none, for example Europe/Amsterdam')
    .addOption(
      new Option('--dates <order>', 'how dates such as 3-2-2026 are written').choices([
        'day-month',
        'month-day',
      ]),
    )
    .option('--import-id <id>', 'name of this list; made of the file unless given')
    .option('--refused <file>', 'where rows go that were not taken; beside the list unless given')
    .option('--dry-run', 'have the service try the list out: nothing is written')
    .option('--offline', 'with --dry-run: read the list, and ask nobody')
    .option('--from-start', 'send all rows again, whatever was sent before')
    .addHelpText('after', examples)
    .action((file: string, flags: ImportFlags) => run(session(), file, flags));
};

const examples = `
Fields: email, name, language, country, status, … ; consent.page, consent.occurredAt, … ;
relation.role, relation.service, … ; attributes.NAME. docs/lists.md has all of them.

Examples:
  grondslag import subscribers.csv --sender waterweg --value language=nl --value country=NL --dry-run
  grondslag import customers.csv --sender waterweg --value country=NL --column language=Taal \\
    --value relation.role=customer --value relation.service=hosting --column relation.since="Customer since"
  grondslag import orders.csv --sender waterweg --relations --value relation.role=customer
  grondslag import keep-off.csv --sender waterweg --value status=unsubscribed`;

type ImportFlags = MappingFlags & {
  readonly importId?: string;
  readonly refused?: string;
  readonly dryRun?: true;
  readonly offline?: true;
  readonly fromStart?: true;
  readonly ask?: true;
};

const collected = (text: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  text,
];

const run = async (session: Session, file: string, flags: ImportFlags): Promise<void> => {
  const { world, say } = session;
  const list = await openList(resolve(world.cwd, file));
  const asked = await withAnswers(session, list, flags);
  const mapping = mappingOf(list, {
    ...asked,
    ...(asked.mapping === undefined ? {} : { mapping: resolve(world.cwd, asked.mapping) }),
  });
  say(...readAs(list, mapping));
  if (flags.dryRun === true) {
    const tryIt = flags.offline === true ? readAlone : tryOut;
    return tryIt(
      session,
      list,
      mapping,
      refusedFileOf(world, { file, importFlags: flags, kind: 'dry-run' }),
    );
  }
  if (flags.offline === true) throw new CliError('--offline goes with --dry-run', exitCodes.usage);
  const importId = flags.importId ?? nameOf(list, mapping);
  const progressFile = join(world.configFolder, 'imports', `${importId}.json`);
  const service = await session.service('product');
  const before =
    flags.fromStart === true ? undefined : readProgress(progressFile, { importId, service });
  const start = before ?? {
    importId,
    service,
    nextRow: 0,
    refused: 0,
    counts: {},
    consents: {},
    notes: {},
    refusedFile: refusedFileOf(world, { file, importFlags: flags, kind: 'refused' }),
  };
  if (before !== undefined) say(`continues at row ${start.nextRow}, where an earlier run was`);
  const startedAt = world.now();
  const done = await sendList(
    {
      client: session.client('product'),
      mapping,
      progressFile,
      onRefused: refusedRows(start.refusedFile, list.sample.columns, start.nextRow),
      onProgress: (progress, read) =>
        world.progress(
          progressLine(list, {
            start,
            importProgress: progress,
            read,
            millis: world.now() - startedAt,
          }),
        ),
    },
    list,
    start,
  );
  world.progress('');
  report(session, {
    listFile: list,
    start,
    importProgress: done,
    seconds: (world.now() - startedAt) / 1_000,
  });
  if (done.refused > 0)
    throw new CliError(
      `${rowsText(done.refused)} not taken, or not with all that it says; see ${done.refusedFile} for the reasons. Mend them there and load that file.`,
    );
};

const rowsText = (count: number): string => (count === 1 ? '1 row was' : `${count} rows were`);

/** The same file, read in the same way, is the same list; read in another way it is another. */
const nameOf = ({ sha256 }: ListFile, mapping: object): string => {
  const hash = createHash('sha256').update(sha256).update(JSON.stringify(mapping)).digest('hex');
  return `list-${hash.slice(0, 20)}`;
};

/** Beside the list, and never over a file that somebody may be mending. */
const refusedFileOf = (
  { cwd }: World,
  {
    file,
    importFlags: { refused },
    kind,
  }: {
    readonly file: string;
    readonly importFlags: ImportFlags;
    readonly kind: 'refused' | 'dry-run';
  },
): string => {
  if (refused !== undefined) {
    const path = resolve(cwd, refused);
    if (existsSync(dirname(path))) return path;
    throw new CliError(`--refused: there is no folder ${dirname(path)}`, exitCodes.usage);
  }
  const stem = resolve(cwd, file.replace(/\.csv$/i, ''));
  for (let number = 1; ; number += 1) {
    const path = `${stem}.${kind}${number === 1 ? '' : `-${number}`}.csv`;
    if (!existsSync(path)) return path;
  }
};

/** What the service would make of the list, and whom it could mail then. */
const tryOut = async (
  session: Session,
  list: ListFile,
  mapping: ListMapping,
  refusedFile: string,
): Promise<void> => {
  const { world, say } = session;
  const outlooks: ListOutlook[] = [];
  const start: ImportProgress = {
    importId: nameOf(list, mapping),
    nextRow: 0,
    refused: 0,
    counts: {},
    consents: {},
    refusedFile,
  };
  const startedAt = world.now();
  const done = await sendList(
    {
      client: session.client('product'),
      mapping,
      isDryRun: true,
      limits: dryRunLimits,
      onRefused: refusedRows(refusedFile, list.sample.columns, 0),
      onAnswer: ({ outlook }) => outlooks.push(...(outlook === undefined ? [] : [outlook])),
      onProgress: (progress, read) =>
        world.progress(
          progressLine(list, {
            start,
            importProgress: progress,
            read,
            millis: world.now() - startedAt,
          }),
        ),
    },
    list,
    start,
  );
  world.progress('');
  const { nextRow: rows, refused, counts, consents } = done;
  const notes = commonNotes(done.notes ?? {});
  const outlook = sumOutlooks(outlooks);
  say('', `Tried out, and nothing was written: ${rows} rows.`, ...counted(counts));
  if (Object.keys(consents).length > 0)
    say('', 'Consents and stops of these rows:', ...counted(consents));
  if ((consents['unproven'] ?? 0) > 0) say('', unproven);
  say(...noteLines(notes), '', 'With the list as it is:', ...outlookLines(outlook));
  session.finish({ dryRun: true, mapping, rows, refused, counts, consents, notes, outlook });
  if (refused > 0)
    throw new CliError(
      `${rowsText(refused)} not taken, or not with all that it says; see ${refusedFile} for the reasons.`,
    );
};

/** Rows find each other within a call: as many as one takes. */
const dryRunLimits = { rows: 20_000, bytes: 3_900_000 };

const readAlone = async (
  session: Session,
  list: ListFile,
  mapping: ListMapping,
  refusedFile: string,
): Promise<void> => {
  const found = await dryRun(list, mapping, refusedRows(refusedFile, list.sample.columns, 0));
  const { faults, notes, ...counts } = found;
  session.say('', 'Read, and nothing was sent. Rows:', ...counted(counts), ...noteLines(notes));
  if (found.faulty > 0)
    session.say('', `Faults, and the rows in ${refusedFile}:`, ...counted(faults));
  if (found.relations === 0) session.say('', noRelation);
  session.say(
    '',
    'What only the service knows (addresses, senders, notices, topics) it says without --offline.',
  );
  session.finish({ dryRun: true, mapping, ...found });
  if (found.faulty > 0) throw new CliError(`${rowsText(found.faulty)} not readable`);
};

const report = (
  { say, finish }: Session,
  {
    listFile: { sha256 },
    start,
    importProgress: { importId, nextRow, refused, counts, consents, notes: all = {} },
    seconds,
  }: {
    readonly listFile: ListFile;
    readonly start: ImportProgress;
    readonly importProgress: ImportProgress;
    readonly seconds: number;
  },
): void => {
  const notes = commonNotes(all);
  say(
    '',
    nextRow === start.nextRow
      ? 'All rows were sent before; --from-start sends them again. Then:'
      : `${nextRow} rows in ${seconds.toFixed(1)} s:`,
    ...counted(counts),
  );
  if (Object.keys(consents).length > 0)
    say('', 'Consents and stops of these rows:', ...counted(consents));
  if ((consents['unproven'] ?? 0) > 0) say('', unproven);
  say(...noteLines(notes));
  finish({ importId, sha256, rows: nextRow, refused, counts, consents, notes, seconds });
};

const noteLines = (notes: Counts): readonly string[] =>
  Object.keys(notes).length === 0
    ? []
    : ['', 'Left out or changed in rows that were taken:', ...counted(notes)];

const unproven =
  'An unproven consent carries no mail. A consent proves something with a notice that was in force (consent.noticeId, consent.noticeVersion), its moment (consent.occurredAt), the page (consent.page) and the record of this one person’s act (consent.upstreamProof, a column).';

const readAs = (
  { sample: { separator, columns, hasHeader }, encoding }: ListFile,
  mapping: object,
): readonly string[] => [
  `${encoding}, separated by ${separator === '\t' ? 'tabs' : separator}, ${
    hasHeader ? `columns ${columns.join(', ')}` : 'without a header'
  }`,
  `read as ${JSON.stringify(mapping)}`,
];

const noRelation =
  'No row has a relation: none of these people can get service mail. It takes relation.role (customer, user, …), relation.service and relation.since.';

const progressLine = (
  { size }: ListFile,
  {
    start,
    importProgress: { nextRow },
    read,
    millis,
  }: {
    readonly start: ImportProgress;
    readonly importProgress: ImportProgress;
    readonly read: number;
    readonly millis: number;
  },
): string => {
  const rate = millis === 0 ? 0 : ((nextRow - start.nextRow) * 1_000) / millis;
  const share = Math.min(1, read / Math.max(1, size));
  const rowsLeft = share === 0 ? 0 : nextRow / share - nextRow;
  const left = rate === 0 ? 0 : rowsLeft / rate;
  return `${Math.round(share * 100)}%  ${nextRow} rows  ${Math.round(rate)} rows/s  about ${durationOf(left)} left`;
};

const durationOf = (seconds: number): string =>
  seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
