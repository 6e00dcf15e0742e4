import { readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { Option } from 'commander';
import { defined } from '../../../shared/kernel/object/defined.ts';
import { purposes } from '../../../shared/kernel/purpose.ts';
import type { components, operations } from '../../client/grondslag-client.ts';
import { answered } from '../answered.ts';
import { CliError, exitCodes } from '../cli-error.ts';
import type { AddCommand, Session } from '../command.ts';
import { coloured } from '../print.ts';

/** `grondslag classify FILE`: what a mail is, sentence by sentence. */
export const addClassify: AddCommand = (program, session) => {
  program
    .command('classify')
    .argument('<file>', 'a mail: .eml, .html or .txt')
    .summary('what a mail is: service or marketing, and which words make it so')
    .description(
      'Says what a mail is, marks what sells, calls or asks in it, and what to write instead. Exits 1 unless it passes as service mail.',
    )
    .option('--subject <text>', 'subject of an .html or .txt file')
    .option('--language <code>', 'language it is written in, for example nl')
    .addOption(new Option('--purpose <purpose>', 'what it is declared to be').choices(purposes))
    .addHelpText(
      'after',
      `
Examples:
  grondslag classify maintenance.eml --purpose contract
  grondslag classify letter.html --subject "Uw onderhoud" --language nl`,
    )
    .action((file: string, flags: ClassifyFlags) => run(session(), file, flags));
};

type Body = operations['classifyMail']['requestBody']['content']['application/json'];
type Found = components['schemas']['Classification'];
type ClassifyFlags = {
  readonly subject?: string;
  readonly language?: string;
  readonly purpose?: NonNullable<Body['declaredPurpose']>;
};

const run = async (session: Session, file: string, flags: ClassifyFlags): Promise<void> => {
  const path = resolve(session.world.cwd, file);
  const bytes = read(path);
  const { classification, purposes } = await answered(
    session.client('marketer').POST('/v1/classifications', { body: bodyOf(path, bytes, flags) }),
  );
  session.say(...asLines(session, classification));
  session.finish({ classification, purposes });
  if (classification.band !== 'pass')
    throw new CliError(`it counts as ${purposes.join(' and ')}: ${meaningOf(classification.band)}`);
};

const meaningOf = (band: Found['band']): string =>
  band === 'block'
    ? 'as service mail it may not go'
    : 'a person must look before it may go as service mail';

const read = (path: string): Buffer => {
  try {
    return readFileSync(path);
  } catch {
    throw new CliError(`there is no file ${path} that can be read`, exitCodes.usage);
  }
};

const bodyOf = (
  path: string,
  bytes: Buffer,
  { subject, language, purpose }: ClassifyFlags,
): Body => {
  const declared = purpose === undefined ? {} : { declaredPurpose: purpose };
  const kind = extname(path).toLowerCase();
  if (kind === '.eml')
    return defined({
      eml: bytes.toString('base64'),
      language,
      ...declared,
    });
  if (subject === undefined || language === undefined)
    throw new CliError('an .html or .txt file needs --subject and --language', exitCodes.usage);
  const text = bytes.toString('utf8');
  const part = kind === '.html' || kind === '.htm' ? { html: text } : { text };
  return { language, subject, ...part, ...declared };
};

const asLines = ({ world }: Session, found: Found): readonly string[] => {
  const paint = coloured(world);
  const colour = { pass: 'green', review: 'yellow', block: 'red' } as const;
  const language =
    found.language.detected === 'de' ? 'de' : found.language.detected === 'nl' ? 'nl' : 'en';
  const fixOf = (fix: { readonly nl: string; readonly en: string; readonly de?: string }) =>
    fix[language] ?? fix.en;
  const { without } = found;
  const passages = bySpan(found.evidence);
  return [
    `${paint(colour[found.band], found.band)}  ${found.verdict}`,
    ...[...passages.values()].flatMap((all) => [
      '',
      `${all[0]?.where}: ${paint('inverse', all[0]?.quote ?? '')}`,
      ...all.map((one) => `  ${one.class}: ${one.ground} (${one.rule})`),
      ...new Set(all.map(({ fix }) => `  ${fixOf(fix)}`)),
    ]),
    ...(found.openBlocks ?? []).flatMap((one) => [
      '',
      `${one.where}: ${paint('yellow', one.quote)}`,
      `  ${one.role}: ${one.reason}`,
      `  ${fixOf(one.fix)}`,
    ]),
    ...(found.band !== 'pass' && passages.size + (found.openBlocks ?? []).length === 0
      ? ['', `a person must look: ${found.reviewReasons.join(', ')}`]
      : []),
    ...(found.unread ?? []).map((part) => `not read: ${part}`),
    ...(without.band === 'pass' && found.band !== 'pass' && without.blocksRemoved.length > 0
      ? ['', 'Without these passages it passes as service mail.']
      : []),
  ];
};

type Evidence = Found['evidence'][number];

/** What was found of one passage stands together. */
const bySpan = (evidence: readonly Evidence[]): ReadonlyMap<string, readonly Evidence[]> => {
  const found = new Map<string, Evidence[]>();
  for (const one of evidence) {
    const span = `${one.where} ${one.start} ${one.end}`;
    found.set(span, [...(found.get(span) ?? []), one]);
  }
  return found;
};
