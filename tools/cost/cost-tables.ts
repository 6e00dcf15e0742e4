import { dollarsPerMillion } from '../../bench/fan-out/measured.ts';
import { consoleCost } from './console-cost.ts';
import type { CostLine } from './cost-line.ts';
import { logCost, logCostOfMillion } from './log-cost.ts';
import { asMeasured, measuredMail } from './measured-mail.ts';
import { monthlyCost } from './monthly-cost.ts';
import { onboardingCost } from './onboarding-cost.ts';
import { type PricedRegion, pricePages, prices, regionFactors } from './prices.ts';
import { retentionCost } from './retention-cost.ts';

/** All tables, to read. */
export const costTables = (): string =>
  Object.values(tables)
    .map((table) => table())
    .join('\n\n');

const volumes = [0, 100_000, 10_000_000] as const;

const money = (usd: number, digits = 2): string =>
  usd.toLocaleString('en', {
    style: 'currency',
    currency: 'USD',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
const row = (name: string, values: readonly string[]) => `| ${name} | ${values.join(' | ')} |`;

/** The names of the columns, and the line under them; figures stand to the right. */
const head = (first: string, names: readonly string[]): readonly string[] => [
  row(first, names),
  row(
    '---',
    names.map(() => '---:'),
  ),
];

/** A month at three volumes, line by line. */
const monthTable = (): string => {
  const months = volumes.map((mails) => monthlyCost(mails));
  const names = months[0]?.lines.map(({ what }) => what) ?? [];
  const heads = volumes.map((mails) => `${mails.toLocaleString('en')} mails`);
  const each = (of: (month: (typeof months)[number]) => number) =>
    months.map((month) => money(of(month)));
  return [
    ...head('a month with', heads),
    ...names.map((what, index) =>
      row(
        what,
        each(({ lines }) => lines[index]?.usd ?? 0),
      ),
    ),
    row(
      '**the platform**',
      each(({ platform }) => platform).map((text) => `**${text}**`),
    ),
    row(
      'SES, à la carte',
      each(({ ses }) => ses.aLaCarte),
    ),
    row(
      'SES, Essentials',
      each(({ ses }) => ses.essentials),
    ),
  ].join('\n');
};

/** The platform's sum by region. */
const regionTable = (): string =>
  [
    ...head(
      'the platform in',
      volumes.map((mails) => `${mails.toLocaleString('en')} mails`),
    ),
    ...(Object.keys(regionFactors) as PricedRegion[]).map((region) =>
      row(
        `\`${region}\``,
        volumes.map((mails) => money(monthlyCost(mails, region).platform)),
      ),
    ),
  ].join('\n');

const lists = [10_000, 100_000, 1_000_000] as const;

/** Taking in contacts with their consents, once, line by line. */
const onboardingTable = (): string => {
  const sumOf = (contacts: number, region?: PricedRegion) =>
    onboardingCost(contacts, region).reduce((sum, { usd }) => sum + usd, 0);
  return [
    ...head(
      'once, for',
      lists.map((contacts) => `${contacts.toLocaleString('en')} contacts`),
    ),
    ...onboardingCost(1).map(({ what }, index) =>
      row(
        what,
        lists.map((contacts) => money(onboardingCost(contacts)[index]?.usd ?? 0)),
      ),
    ),
    ...(Object.keys(regionFactors) as PricedRegion[]).map((region) =>
      row(
        `**all of it, \`${region}\`**`,
        lists.map((contacts) => `**${money(sumOf(contacts, region))}**`),
      ),
    ),
  ].join('\n');
};

/** Keeping contacts and taking them away, line by line. */
const retentionTable = (): string => {
  const title = (contacts: number) => `${contacts.toLocaleString('en')} contacts`;
  return (['looked-at', 'taken-away'] as const)
    .map((what) =>
      linesTable(
        what === 'looked-at' ? 'a month of looking at' : 'taking away, once,',
        lists.map((contacts) => ({
          title: title(contacts),
          lines: retentionCost(contacts, what),
        })),
        'all of it, `eu-west-1`',
      ),
    )
    .join('\n\n');
};

const teams = [5, 50, 500] as const;

/** A month of the console, line by line. */
const consoleTable = (): string =>
  linesTable(
    'a month with',
    teams.map((people) => ({ title: `${people} people`, lines: consoleCost(people) })),
    'the console',
  );

const sealedLeaves = [1_000, 100_000, 10_000_000] as const;

/** A month of the evidence log, line by line. */
const logTable = (): string =>
  linesTable(
    'a month with',
    sealedLeaves.map((leaves) => ({
      title: `${leaves.toLocaleString('en')} leaves`,
      lines: logCost(leaves),
    })),
    'the evidence log',
  );

/** A million consent events in the evidence log, line by line. */
const millionEventsTable = (): string =>
  linesTable(
    'a million consent events',
    [
      { title: 'one by one over a month', lines: logCostOfMillion('one-by-one') },
      { title: 'imported within an hour', lines: logCostOfMillion('imported') },
    ],
    'in the evidence log',
  );

type Column = { readonly title: string; readonly lines: readonly CostLine[] };

/** The lines of each column side by side, and their sum. */
const linesTable = (first: string, columns: readonly Column[], sum: string): string =>
  [
    ...head(
      first,
      columns.map(({ title }) => title),
    ),
    ...(columns[0]?.lines ?? []).map(({ what }, index) =>
      row(
        what,
        columns.map(({ lines }) => money(lines[index]?.usd ?? 0)),
      ),
    ),
    row(
      `**${sum}**`,
      columns.map(({ lines }) => `**${money(lines.reduce((total, { usd }) => total + usd, 0))}**`),
    ),
  ].join('\n');

/** What the benchmark counted of one mail, and what it makes of a million. */
const mailTable = (): string => {
  const { calls, writeUnits, readUnits } = measuredMail;
  const { lines, total } = dollarsPerMillion(asMeasured(1));
  return [
    row('fan-out and send, as measured', ['']),
    row('---', ['---:']),
    row('calls of AWS a mail', [calls.toFixed(3)]),
    row('DynamoDB write units a mail', [writeUnits.toFixed(2)]),
    row('DynamoDB read units a mail', [readUnits.toFixed(2)]),
    ...Object.entries(lines).map(([name, usd]) => row(`${name}, a million mails`, [money(usd, 3)])),
    row('**beyond SES, a million mails**', [`**${money(total, 3)}**`]),
  ].join('\n');
};

/** Every price that the tables are made of, with the page that states it. */
const priceTable = (): string =>
  [
    row(`as of ${prices.asOf}, ${prices.region}`, ['in dollars', 'stated at']),
    row('---', ['---:', '---']),
    ...(Object.keys(pricePages) as (keyof typeof pricePages)[]).map((name) => {
      const price = prices[name];
      const usd = typeof price === 'number' ? [price] : Object.values(price);
      return row(`\`${name}\``, [usd.join(', '), `<${pricePages[name]}>`]);
    }),
  ].join('\n');

const tables = {
  month: monthTable,
  regions: regionTable,
  onboarding: onboardingTable,
  retention: retentionTable,
  console: consoleTable,
  log: logTable,
  events: millionEventsTable,
  mail: mailTable,
  prices: priceTable,
} as const;

const withTable = (page: string, name: keyof typeof tables): string => {
  const start = `<!-- ${name}:start -->`;
  const end = `<!-- ${name}:end -->`;
  const [before, rest] = page.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`the page lost its ${name}`);
  return `${before}${start}\n${tables[name]()}\n${end}${after}`;
};

/** A page with the tables put between their marks. */
export const withCostTables = (page: string): string =>
  (Object.keys(tables) as (keyof typeof tables)[]).reduce(withTable, page);
