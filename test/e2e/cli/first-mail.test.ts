import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tokenVariable } from '../../../packages/cli/profile.ts';
import { roleNames } from '../../../shared/deployment/roles.ts';
import { cliWorld, type Run } from '../../support/cli-world.ts';
import { madeEven } from '../../support/made-even.ts';
import { type EditionWorld, startEdition } from '../service/service-world.ts';

const root = join(import.meta.dirname, '../../..');
const [, section = ''] =
  /\n## Your first mail\n([\s\S]*?)\n## /.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];
const commands = [...section.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) =>
  block.trim().split('\n'),
);

let world: EditionWorld;
let cli: ReturnType<typeof cliWorld>;

beforeAll(async () => {
  world = await startEdition('one machine');
  const tokens = roleNames.map((role) => [tokenVariable(role), world.tokens[role]]);
  cli = cliWorld({
    env: { GRONDSLAG_URL: world.app.apiUrl, ...Object.fromEntries(tokens) },
    fetch: (request) => fetch(request),
    sleep: (millis) => new Promise((done) => setTimeout(done, Math.min(millis, 200))),
  });
  cpSync(join(root, 'examples/first-mail'), join(cli.folder, 'examples/first-mail'), {
    recursive: true,
  });
});
afterAll(() => world.app.stop());

/** Runs a line of the page as a shell would: words, variables, and `NAME=$(…)`. */
const variables = new Map<string, string>();
const typed = async (line: string): Promise<Run> => {
  const [, name, inner = line] = /^(\w+)=\$\((.*)\)$/.exec(line) ?? [];
  const [, argv = ''] = /^npm run -s cli -- (.*)$/.exec(inner) ?? [];
  const words = argv.split(' ').map((word) => variables.get(word.slice(1)) ?? word);
  const run = await cli.run(...words);
  if (name !== undefined) variables.set(name, run.out);
  else screens.push(screenOf(words, run));
  return run;
};

/** What the command printed, each time it was called. */
const screens: string[] = [];
const screenOf = (words: readonly string[], { status, out, err }: Run): string => {
  const printed = [out, err].filter((text) => text !== '').join('\n');
  const exit = status === 0 ? '' : `\n[exit status ${status}]`;
  return `\`\`\`text\n$ grondslag ${words.map(quoted).join(' ')}\n${printed}${exit}\n\`\`\``;
};
const quoted = (word: string): string => (/^[\w./=:@-]+$/.test(word) ? word : `'${word}'`);

test('the first mail of the README goes as it says', async () => {
  expect(commands).toHaveLength(10);
  const runs: Run[] = [];
  for (const command of commands) runs.push(await typed(command));
  const [, , list, , , recall, , preview, , offer] = runs;

  expect(runs.map(({ status, err }) => [status, err])).toEqual(
    runs.map((_, index) =>
      index === 2 ? [1, expect.stringMatching(/1 row was not taken/)] : [0, ''],
    ),
  );
  expect(list?.out).toMatch(/10 {2}granted[\s\S]*3 {2}withdrawn|objected/);
  expect(recall?.out).toMatch(/29 people[\s\S]*29 {2}accepted/);
  expect(preview?.out).toContain('6 of 29 would get it.');
  expect(offer?.out).toMatch(/6 {2}accepted/);
}, 120_000);

test('the screens in the documentation are what the command prints', async () => {
  await world.app.feedbackRecorded();
  writeFileSync(join(cli.folder, 'receipt.txt'), sellingReceipt);
  writeFileSync(join(cli.folder, 'members.csv'), 'E-mail\nnina.90@post.example\n');
  const idOf = async (email: string): Promise<string> => {
    const { out } = await cli.run('contacts', '--email', email, '--json');
    const { items } = JSON.parse(out) as { items: readonly { contactId: string }[] };
    return items[0]?.contactId ?? '';
  };
  const [member, left] = [await idOf('daan.4@post.example'), await idOf('hind.8@post.example')];
  const offer = variables.get('OFFER') ?? '';
  for (const words of [
    ['import', 'members.csv', '--sender', 'fietsen', '--value', 'language=nl', '--dry-run']
      .concat(['--value', 'country=NL', '--value', 'relation.role=customer'])
      .concat(['--value', 'relation.service=fiets']),
    ['why', member, offer],
    ['why', left, offer],
    ['decide', member, left, '--sender', 'fietsen', '--purpose', 'commercial'],
    ['classify', 'receipt.txt', '--subject', 'Uw factuur', '--language', 'nl'],
    ['report', offer],
    ['mailings', '--sender', 'fietsen'],
    ['schedule', offer, '--now'],
  ])
    screens.push(screenOf(words, await cli.run(...words)));
  const page = [
    '# Screens of the command',
    'Recorded by a test from the running service, with ids and times made even: the commands of [your first mail](../README.md#your-first-mail), then what one asks next. [The command](../packages/cli/README.md) says what each does.',
    ...screens,
  ].join('\n\n');
  const inPlace = `${page}\n`
    .replaceAll(`${cli.folder}/`, '')
    .replaceAll(/ in \d+\.\d s/g, ' in 1.0 s')
    .replaceAll(/"localTime":"[^"]*"/g, '"localTime":"2026-11-23T09:00:00"')
    .replaceAll(new RegExp(today, 'g'), '23 November 2026')
    .replaceAll(/(?<=November 2026) at \d\d:\d\d/g, ' at 10:00')
    .replaceAll(member, 'c_MEMBER')
    .replaceAll(left, 'c_LEFT');
  await expect(madeEven(inPlace)).toMatchFileSnapshot('../../../docs/command-screens.md');
}, 60_000);

/** As sentences have it, by the clock of Amsterdam. */
const today = new Intl.DateTimeFormat('en-GB', {
  ...{ day: 'numeric', month: 'long', year: 'numeric' },
  timeZone: 'Europe/Amsterdam',
}).format();

const sellingReceipt =
  'Beste klant,\n\nIn de bijlage vindt u uw factuur van deze maand. U hoeft niets te doen.\n\nDeze week krijgt u 15% korting op alle stadsfietsen.\n\nFietsen Jansen B.V.';
