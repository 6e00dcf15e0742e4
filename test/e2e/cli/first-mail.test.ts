import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tokenVariable } from '../../../packages/cli/profile.ts';
import { roleNames } from '../../../shared/deployment/roles.ts';
import { cliWorld, type Run } from '../../support/cli-world.ts';
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
  return run;
};

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
