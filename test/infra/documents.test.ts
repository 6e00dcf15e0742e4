import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { recordOfProcessing, withRecord } from '../../scripts/record-of-processing.ts';
import { purposes } from '../../shared/kernel/purpose.ts';
import { resourcesOf, synthesized } from './synthesize.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const runbook = read('docs/runbook.md');

describe('the runbook', () => {
  test('every script that it calls exists', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const [, script = ''] of runbook.matchAll(/npm run ([a-z][a-z:-]*)/g))
      expect(Object.keys(scripts)).toContain(script);
    for (const [, file = ''] of runbook.matchAll(/node (scripts\/[\w-]+\.ts)/g))
      expect([file, existsSync(new URL(file, root))]).toEqual([file, true]);
  });

  test('every file that it names exists', () => {
    for (const [, file = ''] of runbook.matchAll(
      /`((?:cdk|test|functions|docs|shared)\/[\w./-]+)`/g,
    ))
      expect([file, existsSync(new URL(file, root))]).toEqual([file, true]);
  });

  test('every place that it links to is a heading of it, or a page', () => {
    const slug = (title: string) =>
      title
        .toLowerCase()
        .replaceAll(/[^\w\- ]/g, '')
        .replaceAll(' ', '-');
    const headings = new Set(
      [...runbook.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => slug(title)),
    );
    for (const [, target = ''] of runbook.matchAll(/\]\(#([^)]+)\)/g))
      expect(headings).toContain(target);
    for (const [, page = ''] of runbook.matchAll(/\]\((?!https:)([\w./-]+\.md)/g))
      expect([page, existsSync(new URL(`docs/${page}`, root))]).toEqual([page, true]);
  });

  test('every function, log group and secret that it names is in the templates', () => {
    const { stateful, stateless } = synthesized();
    const functions = [...resourcesOf(stateless, 'AWS::Lambda::Function').values()].map(
      ({ Properties }) => Properties['FunctionName'],
    );
    for (const [, name = ''] of runbook.matchAll(/--function-name grondslag-STAGE-([a-z-]+)/g))
      expect(functions).toContain(`grondslag-production-${name}`);
    const groups = [...resourcesOf(stateless, 'AWS::Logs::LogGroup').values()].map(
      ({ Properties }) => Properties['LogGroupName'],
    );
    for (const [, name = ''] of runbook.matchAll(/`\/grondslag\/STAGE\/([a-z-]+)`/g))
      expect(groups).toContain(`/grondslag/production/${name}`);
    const secrets = [...resourcesOf(stateful, 'AWS::SecretsManager::Secret').keys()];
    expect(secrets).toEqual([expect.stringMatching(/^SigningKeysSecret/)]);
  });

  test('the attribute by which items expire is the one that the tables have', () => {
    const attribute = /expiry by\s+`([^`]+)`/.exec(runbook)?.[1];
    for (const { Properties } of resourcesOf(
      synthesized().stateful,
      'AWS::DynamoDB::GlobalTable',
    ).values())
      expect(Properties['TimeToLiveSpecification']).toEqual({
        AttributeName: attribute,
        Enabled: true,
      });
  });
});

describe('the threat model', () => {
  const lines = read('docs/threat-model.md')
    .split('\n')
    .filter((line) => /^\| (?!threat |---)/.test(line));

  test('has a line for each threat that was asked about', () => {
    const text = lines.join('\n').toLowerCase();
    for (const threat of [
      'link scanner',
      'forged',
      'stolen product credential',
      'author',
      'injected',
      'replayed',
      'poisoned',
      'insider',
    ])
      expect(text).toContain(threat);
  });

  test.each(lines)('%s', (line) => {
    const [, file = '', words = ''] = /`(test\/[\w/.-]+)` “([^”]+)”/.exec(line) ?? [];
    expect(existsSync(new URL(file, root))).toBe(true);
    expect(read(file)).toContain(words);
  });
});

describe('the entry for the register of processing', () => {
  test('is what the purposes of the code say', () => {
    const page = read('docs/dpia.md');
    expect(withRecord(page)).toBe(page);
  });

  test('has a line for every purpose', () => {
    for (const purpose of purposes) expect(recordOfProcessing()).toContain(`| \`${purpose}\` |`);
  });
});
