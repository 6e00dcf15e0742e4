import { readFileSync, writeFileSync } from 'node:fs';
import type { NamedActivity, Sender } from '../shared/mailing/sender.ts';
import type { Source } from '../shared/policy/explanation/source.ts';
import {
  type ProcessingRegister,
  processingRegister,
} from '../shared/policy/register/processing-register.ts';
import {
  type RetentionRule,
  retentionSchedule,
  termOf,
} from '../shared/retention/retention-schedule.ts';

/**
 * The entry in the register of processing (GDPR art. 30(1)), from the purposes of the code, the
 * grounds of the policy and the activities that senders name.
 */
export const recordOfProcessing = (own: readonly NamedActivity[] = []): string => {
  const { entries, purposes, activities } = processingRegister('aws');
  return [
    '| art. 30(1) | entry |',
    '| --- | --- |',
    row(
      '(a) controller',
      '*your legal name, address, representative and data-protection officer*; each `sender` of the service is one, or a joint one',
    ),
    row('(b) purposes', 'the two tables below'),
    row('(c) data subjects', entries.dataSubjects.en),
    row('(c) personal data', entries.personalData.en),
    row('(d) recipients', entries.recipients.en),
    row('(e) third countries', entries.thirdCountries.en),
    row('(f) time limits', entries.timeLimits.en),
    row('(g) security', entries.security.en),
    '',
    '| purpose | processing | of whom | on which basis |',
    '| --- | --- | --- | --- |',
    ...purposes.map(purposeRow),
    '',
    '| activity | processing | on which basis |',
    '| --- | --- | --- |',
    ...activities.map(({ activity, what }) =>
      row(`\`${activity}\``, what.en, 'consent of its own (Tw art. 11.7a; GDPR art. 6(1)(a))'),
    ),
    ...(own.length === 0 ? [unnamed] : own.map(ownRow)),
    '',
    '| kept | for how long | from | why | taken away by |',
    '| --- | --- | --- | --- | --- |',
    ...Object.values(retentionSchedule).map(retentionRow),
  ].join('\n');
};

const ownBasis = 'consent of its own (GDPR art. 6(1)(a))';

const cell = (text: string): string => text.replaceAll('|', '\\|');
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

/** What a sender names: its settings say what it is called, and only its controller what it does. */
const unnamed = row(
  '*each that a sender names*',
  '*what it does, by `settings.activities` of the sender: `npm run cli -- operator record --senders FILE` lists them*',
  ownBasis,
);

const ownRow = ({ activityId, names }: NamedActivity): string =>
  row(`\`${activityId}\``, `${names.en ?? names.nl ?? names.de}: *say what it does*`, ownBasis);

const takenBy: Readonly<Record<RetentionRule['by'], string>> = {
  'daily-run': 'the daily run, where the stage carries it out',
  'time-to-live': 'the database, by a time on each record',
  'the-holder': 'the holder of the address',
  kept: 'nobody: it holds no data of recipients',
};

const retentionRow = (rule: RetentionRule): string =>
  row(rule.what, termOf(rule), rule.from ?? '', rule.why, takenBy[rule.by]);

const cited = (sources: readonly Source[]): string => sources.map(({ en }) => en).join('; ');

const purposeRow = ({
  purpose,
  what,
  whose,
  bases,
}: ProcessingRegister['purposes'][number]): string =>
  row(
    `\`${purpose}\``,
    what.en,
    whose.en,
    bases.map(({ basis, sources }) => `${basis} (${cited(sources)})`).join('; '),
  );

const mark = { start: '<!-- record:start -->', end: '<!-- record:end -->' };

/** A page with the record put between its marks. */
export const withRecord = (page: string): string => {
  const [before, rest] = page.split(mark.start);
  const after = rest?.split(mark.end)[1];
  if (before === undefined || after === undefined) throw new Error('docs/dpia.md lost its marks');
  return `${before}${mark.start}\n${recordOfProcessing()}\n${mark.end}${after}`;
};

/** Each activity once that senders name, in an answer of `GET /v1/senders`. */
export const activitiesIn = (answer: string): readonly NamedActivity[] => {
  const { items } = JSON.parse(answer) as { readonly items: readonly Pick<Sender, 'settings'>[] };
  const named = items.flatMap(({ settings }) => settings?.activities ?? []);
  return [...new Map(named.map((one) => [one.activityId, one])).values()];
};

const usage = `usage: grondslag operator record [--senders FILE]

Prints the register of processing (GDPR art. 30) of a service on AWS, to be completed.

--senders  an answer of GET /v1/senders, whose own activities are put into it`;

/** Prints the register, with the activities of the senders in the file after `--senders`. */
export const printRecord = (): void => {
  if (process.argv.includes('--help')) {
    console.log(usage);
    return;
  }
  const file = new URL('../docs/dpia.md', import.meta.url);
  if (process.argv.includes('--write')) writeFileSync(file, withRecord(readFileSync(file, 'utf8')));
  const at = process.argv.indexOf('--senders');
  const senders = process.argv[at + 1];
  console.log(
    recordOfProcessing(
      at < 0 || senders === undefined ? [] : activitiesIn(readFileSync(senders, 'utf8')),
    ),
  );
};

if (import.meta.main) printRecord();
