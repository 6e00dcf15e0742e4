import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { recordOfProcessing, withRecord } from '../../scripts/record-of-processing.ts';
import { roleNames } from '../../shared/deployment/roles.ts';
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

  test('every function, stack, role and log group that it names is in the templates', () => {
    const { stateless } = synthesized();
    const named = (type: string, property: string) =>
      [...resourcesOf(stateless, type).values()].map(({ Properties }) => Properties[property]);
    const found = (pattern: RegExp) => [...runbook.matchAll(pattern)].map(([, name = '']) => name);
    const functions = [
      ...found(/--function-name grondslag-\$STAGE-([a-z-]+)/g),
      ...found(/for fn in ([a-z -]+);/g).flatMap((names) => names.trim().split(' ')),
    ];
    expect(functions.length).toBeGreaterThan(4);
    for (const name of functions)
      expect(named('AWS::Lambda::Function', 'FunctionName')).toContain(
        `grondslag-production-${name}`,
      );
    for (const name of found(/`\/grondslag\/\$STAGE\/([a-z-]+)`/g))
      expect(named('AWS::Logs::LogGroup', 'LogGroupName')).toContain(
        `/grondslag/production/${name}`,
      );
    for (const name of found(/--stack-name grondslag-\$STAGE-([a-z-]+)/g))
      expect(['stateful', 'stateless']).toContain(name);
    for (const role of roleNames)
      expect(named('AWS::IAM::ManagedPolicy', 'ManagedPolicyName')).toContain(
        `grondslag-production-${role}`,
      );
    expect([...resourcesOf(synthesized().stateful, 'AWS::SecretsManager::Secret')]).toHaveLength(1);
  });

  test('every command of AWS that it calls is one, where we have the SDK to ask', async () => {
    const sdk: Readonly<Record<string, object>> = {
      dynamodb: await import('@aws-sdk/client-dynamodb'),
      secretsmanager: await import('@aws-sdk/client-secrets-manager'),
      sesv2: await import('@aws-sdk/client-sesv2'),
    };
    const called = [...runbook.matchAll(/aws ([a-z0-9-]+) ([a-z-]+)/g)];
    expect(called.length).toBeGreaterThan(20);
    for (const [, service = '', verb = ''] of called) {
      if (sdk[service] === undefined || verb === 'wait') continue;
      const command = verb.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) =>
        letter.toUpperCase(),
      );
      expect(Object.keys(sdk[service])).toContain(`${command}Command`);
    }
  });

  test('every block of commands is one that a shell can read', () => {
    const blocks = [...runbook.matchAll(/^( *)```sh\n([\s\S]*?)^\1```$/gm)];
    expect(blocks.length).toBeGreaterThan(12);
    for (const [, , block = ''] of blocks) {
      const { status, stderr } = spawnSync('bash', ['-n'], { input: block, encoding: 'utf8' });
      expect([block, status, stderr]).toEqual([block, 0, '']);
    }
  });

  test('every output that it asks for is one that the stacks print', () => {
    const { stateless } = synthesized();
    const outputs = Object.keys((stateless.toJSON() as { Outputs: object }).Outputs);
    for (const [, start = ''] of runbook.matchAll(/starts_with\(OutputKey,'(\w+)'\)/g))
      expect(outputs.filter((key) => key.startsWith(start))).toHaveLength(1);
    const { stateful } = synthesized();
    for (const [, type = ''] of runbook.matchAll(/ResourceType=='([\w:]+)'/g))
      expect(resourcesOf(stateful, type).size).toBeGreaterThan(0);
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
