import { readFileSync, writeFileSync } from 'node:fs';
import {
  activities,
  type BuiltInActivity,
  type Purpose,
  purposes,
} from '../shared/kernel/purpose.ts';
import type { NamedActivity, Sender } from '../shared/mailing/sender.ts';
import { type Basis, bases } from '../shared/policy/bases.ts';
import { basisOfSender } from '../shared/policy/basis-of-sender.ts';
import { grounds } from '../shared/policy/grounds-for.ts';
import { type RetentionRule, retentionSchedule, termOf } from '../shared/retention/schedule.ts';

/**
 * The entry in the register of processing (GDPR art. 30(1)), from the purposes of the code, the
 * grounds of the policy and the activities that senders name.
 */
export const recordOfProcessing = (own: readonly NamedActivity[] = []): string =>
  [
    '| art. 30(1) | entry |',
    '| --- | --- |',
    row(
      '(a) controller',
      '*your legal name, address, representative and data-protection officer*; each `sender` of the service is one, or a joint one',
    ),
    row('(b) purposes', 'the two tables below'),
    row(
      '(c) data subjects',
      'customers, users of customers, users without a customer, donors, prospects, contact persons of organisations',
    ),
    row(
      '(c) personal data',
      'e-mail address, name, language, country, birth date where it matters (minors), relationships with services and dates, evidence of a sale or donation, consent events with what was shown and how it was answered, truncated network address and browser of a consent, decisions, what was sent when and what came back; observations where consented',
    ),
    row(
      '(d) recipients',
      'Amazon Web Services EMEA SARL as processor (Lambda, DynamoDB, SQS, EventBridge, Scheduler, SES, KMS, Secrets Manager, CloudWatch), one region in the EU; the mail provider of each recipient',
    ),
    row(
      '(e) third countries',
      'none by the service; a recipient’s own mail provider may be outside the EEA',
    ),
    row(
      '(f) time limits',
      'the third table below, which the service carries out itself; logs: 7 to 90 days by stage; backups: 35 days',
    ),
    row(
      '(g) security',
      'encryption at rest with an own key and in transit; least privilege by kind of record; append-only, hash-chained ledger; pseudonymous logs with a mask for addresses; see threat-model.md',
    ),
    '',
    '| purpose | processing | of whom | on which basis |',
    '| --- | --- | --- | --- |',
    ...purposes.map(purposeRow),
    '',
    '| activity | processing | on which basis |',
    '| --- | --- | --- |',
    ...activities.map((activity) =>
      row(
        `\`${activity}\``,
        byActivity[activity],
        'consent of its own (Tw art. 11.7a; GDPR art. 6(1)(a))',
      ),
    ),
    ...(own.length === 0 ? [unnamed] : own.map(ownRow)),
    '',
    '| kept | for how long | from | why | taken away by |',
    '| --- | --- | --- | --- | --- |',
    ...Object.values(retentionSchedule).map(retentionRow),
  ].join('\n');

type Processing = {
  readonly what: string;
  readonly whose: string;
};

/** Processing by purpose; a purpose without an entry does not compile. */
const byPurpose: Readonly<Record<Purpose, Processing>> = {
  commercial: {
    what: 'Offers by e-mail',
    whose: 'customers, users, prospects and published business addresses',
  },
  ideological: {
    what: 'Messages about a cause or conviction by e-mail',
    whose: 'supporters, users and prospects',
  },
  charitable: {
    what: 'Fundraising and messages about a charity by e-mail',
    whose: 'donors, users and prospects',
  },
  contract: {
    what: 'Messages that a contract or an account needs',
    whose: 'customers and users',
  },
  security: {
    what: 'Warnings and maintenance of a service',
    whose: 'customers and users',
  },
  'legal-duty': {
    what: 'Messages that the law obliges the sender to send',
    whose: 'those to whom the duty is owed',
  },
};

/** Processing beyond sending: each needs consent of its own (Tw art. 11.7a). */
const byActivity: Readonly<Record<BuiltInActivity, string>> = {
  'tracking.open': 'Whether and when a mail was opened',
  'tracking.click': 'Whether and when a link was followed',
  personalisation: 'Fitting content to earlier behaviour',
};

const ownBasis = 'consent of its own (GDPR art. 6(1)(a))';

const cell = (text: string): string => text.replaceAll('|', '\\|');
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

/** What a sender names: its settings say what it is called, and only its controller what it does. */
const unnamed = row(
  '*each that a sender names*',
  '*what it does, by `settings.activities` of the sender: `npm run record -- --senders FILE` lists them*',
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

/** What the policy can let mail of a purpose rest on; of a public body some become its task. */
export const basesOf = (purpose: Purpose): readonly Basis[] => [
  ...new Set([
    ...grounds[purpose].map(({ basis }) => basis),
    ...grounds[purpose].map(({ basis }) => basisOfSender(basis, 'public-body')),
  ]),
];

const purposeRow = (purpose: Purpose): string => {
  const { what, whose } = byPurpose[purpose];
  const relied = basesOf(purpose)
    .map((basis) => `${basis} (${bases[basis].sources.map(({ en }) => en).join('; ')})`)
    .join('; ');
  return row(`\`${purpose}\``, what, whose, relied);
};

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

if (import.meta.main) {
  const file = new URL('../docs/dpia.md', import.meta.url);
  if (process.argv.includes('--write')) writeFileSync(file, withRecord(readFileSync(file, 'utf8')));
  const at = process.argv.indexOf('--senders');
  const senders = process.argv[at + 1];
  console.log(
    recordOfProcessing(
      at < 0 || senders === undefined ? [] : activitiesIn(readFileSync(senders, 'utf8')),
    ),
  );
}
