import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  activitiesIn,
  recordOfProcessing,
  withRecord,
} from '../../scripts/record-of-processing.ts';
import { queueNames, queues } from '../../shared/deployment/queues.ts';
import { roleNames, roleScopes, type Scope, scopes } from '../../shared/deployment/roles.ts';
import { purposes } from '../../shared/kernel/purpose.ts';
import { basesOf } from '../../shared/policy/register/processing-register.ts';
import { resourcesOf, synthesized } from './synthesize.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const runbook = read('docs/runbook.md');

/** The `#` part of a link to a heading, as the usual hosts make it. */
const slug = (title: string) =>
  title
    .toLowerCase()
    .replaceAll(/[^\w\- ]/g, '')
    .replaceAll(' ', '-');
const headingsOf = (page: string) =>
  new Set([...page.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => slug(title)));

describe('the runbook', () => {
  test('every script that the runbook calls exists', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const [, script = ''] of runbook.matchAll(/npm run ([a-z][a-z:-]*)/g))
      expect(Object.keys(scripts)).toContain(script);
    for (const [, file = ''] of runbook.matchAll(/node (scripts\/[\w-]+\.ts)/g))
      expect([file, existsSync(new URL(file, root))]).toEqual([file, true]);
  });

  test('every file that the runbook names exists', () => {
    for (const [, file = ''] of runbook.matchAll(
      /`((?:cdk|test|functions|docs|shared)\/[\w./-]+)`/g,
    ))
      expect([file, existsSync(new URL(file, root))]).toEqual([file, true]);
  });

  test('every place that the runbook links to is one of its headings, or a page', () => {
    const headings = headingsOf(runbook);
    for (const [, target = ''] of runbook.matchAll(/\]\(#([^)]+)\)/g))
      expect(headings).toContain(target);
    for (const [, page = ''] of runbook.matchAll(/\]\((?!https:)([\w./-]+\.md)/g))
      expect([page, existsSync(new URL(`docs/${page}`, root))]).toEqual([page, true]);
  });

  test('every function, stack, role and log group that the runbook names is in the templates', () => {
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
      expect(['stateful', 'stateless', 'sign-in', 'console']).toContain(name);
    for (const role of roleNames)
      expect(named('AWS::IAM::ManagedPolicy', 'ManagedPolicyName')).toContain(
        `grondslag-production-${role}`,
      );
    expect([...resourcesOf(synthesized().stateful, 'AWS::SecretsManager::Secret')]).toHaveLength(2);
  });

  test('every command of AWS that the runbook calls is one, where we have the SDK to ask', async () => {
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

  test('every block of commands in the runbook is one that a shell can read', () => {
    const blocks = [...runbook.matchAll(/^( *)```sh\n([\s\S]*?)^\1```$/gm)];
    expect(blocks.length).toBeGreaterThan(12);
    for (const [, , block = ''] of blocks) {
      const { status, stderr } = spawnSync('bash', ['-n'], { input: block, encoding: 'utf8' });
      expect([block, status, stderr]).toEqual([block, 0, '']);
    }
  });

  test('every output that the runbook asks for is one that the stacks print', () => {
    const { stateless } = synthesized();
    const outputs = Object.keys((stateless.toJSON() as { Outputs: object }).Outputs);
    for (const [, start = ''] of runbook.matchAll(/starts_with\(OutputKey,'(\w+)'\)/g))
      expect(outputs.filter((key) => key.startsWith(start))).toHaveLength(1);
    const { stateful } = synthesized();
    for (const [, type = ''] of runbook.matchAll(/ResourceType=='([\w:]+)'/g))
      expect(resourcesOf(stateful, type).size).toBeGreaterThan(0);
  });

  test('the attribute by which items expire in the runbook is the one that the tables have', () => {
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

/** Pages for developers, with the READMEs of the rooms of `shared/`. */
const developerPages = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/README.md',
  'docs/architecture.md',
  'shared/adapters/dynamodb/README.md',
  ...readdirSync(new URL('shared/', root))
    .map((room) => `shared/${room}/README.md`)
    .filter((page) => existsSync(new URL(page, root))),
];

describe.each(developerPages)('%s', (path) => {
  const page = read(path);
  const at = new URL(path, root);

  test('a page links to files and headings that exist', () => {
    for (const [, target = ''] of page.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
      const [file = '', heading] = target.split('#');
      const linked = file === '' ? at : new URL(file, at);
      expect([target, existsSync(linked)]).toEqual([target, true]);
      if (heading !== undefined)
        expect([target, [...headingsOf(readFileSync(linked, 'utf8'))]]).toEqual([
          target,
          expect.arrayContaining([heading]),
        ]);
    }
  });

  test('a page names files and folders that exist', () => {
    const named =
      /`((?:bench|cdk|docs|examples|functions|local|packages|scripts|shared|test|tools|web)\/[\w./-]*)`/g;
    for (const [, file = ''] of page.matchAll(named))
      if (!file.includes('NAME'))
        expect([file, existsSync(new URL(file, root))]).toEqual([file, true]);
  });

  test('a page calls scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const [, script = ''] of page.matchAll(/npm run ([a-z][a-z0-9:-]*)/g))
      expect(Object.keys(scripts)).toContain(script);
  });
});

test('the architecture says how often each queue redelivers', () => {
  const counts = queueNames.map(
    (name, index) => `\`${name}\` ${queues[name].maxReceives}${index === 0 ? ' times' : ''}`,
  );
  expect(read('docs/architecture.md')).toContain(counts.join(', '));
});

describe('the table of roles in the README', () => {
  const [, table = ''] = /## Who may do what\n([\s\S]*?)\n## /.exec(read('README.md')) ?? [];
  const [head = [], , ...rows] = table
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').slice(1, -1));
  const roles = head.slice(1).map((role) => role.trim().replace(' ', '-'));

  test('the table of roles in the README has every role', () => {
    expect(roles).toEqual(roleNames);
  });

  test.each(rows.map(([what = '', ...marks]) => ({ what, marks })))(
    'the table of roles in the README is right about who may: $what',
    ({ what, marks }) => {
      const asked = [...what.matchAll(/`([a-z]+:[a-z]+)`/g)].map(([, scope]) => scope as Scope);
      expect(scopes).toEqual(expect.arrayContaining(asked));
      expect(marks.map((mark) => mark.trim())).toEqual(
        roleNames.map((role) =>
          asked.every((scope) => roleScopes[role].includes(scope)) ? 'yes' : '',
        ),
      );
    },
  );
});

describe('the decisions', () => {
  const folder = new URL('docs/adr/', root);

  test.each(readdirSync(folder))('the decision %s has its number as heading', (file) => {
    expect(Number(/^# (\d+)\. /.exec(readFileSync(new URL(file, folder), 'utf8'))?.[1])).toBe(
      Number(file.slice(0, 4)),
    );
  });
});

describe('the threat model', () => {
  const lines = read('docs/threat-model.md')
    .split('\n')
    .filter((line) => /^\| (?!threat |---)/.test(line));

  test('the threat model has a line for each threat that was asked about', () => {
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

  test.each(lines)('the threat model names a test that exists: %s', (line) => {
    const [, file = '', words = ''] = /`(test\/[\w/.-]+)` “([^”]+)”/.exec(line) ?? [];
    expect(existsSync(new URL(file, root))).toBe(true);
    expect(read(file)).toContain(words);
  });
});

test.each(
  readdirSync(new URL('docs/', root), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.md')),
)('docs/%s quotes names that tests have', (name) => {
  const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').replaceAll("\\'", "'");
  for (const [, file = '', words = ''] of oneLine(read(`docs/${name}`)).matchAll(
    /`(test\/[\w/.-]+)` “([^”]+)”/g,
  ))
    expect([file, oneLine(read(file))]).toEqual([file, expect.stringContaining(words)]);
});

test('a case of the corpus that is tested elsewhere finds its test there', () => {
  const cases = JSON.parse(read('test/corpus/policy-cases.json')) as readonly {
    readonly id: string;
    readonly testedIn?: string;
  }[];
  const named = cases.flatMap(({ id, testedIn }) => {
    const [, file, words] = /^(test\/\S+) “(.+)”$/.exec(testedIn ?? '') ?? [];
    return file === undefined || words === undefined ? [] : [{ id, file, words }];
  });
  expect(named.length).toBeGreaterThan(0);
  for (const { id, file, words } of named)
    expect([id, read(file)]).toEqual([id, expect.stringContaining(words)]);
});

describe('the entry for the register of processing', () => {
  test('the entry for the register of processing says what the purposes of the code say', () => {
    const page = read('docs/dpia.md');
    expect(withRecord(page)).toBe(page);
  });

  test('the entry for the register of processing has a line for every purpose', () => {
    for (const purpose of purposes) expect(recordOfProcessing()).toContain(`| \`${purpose}\` |`);
  });

  test('the entry for the register of processing names the bases of the decision table, and of a public body its task', () => {
    const table = read('test/corpus/decision-table.csv')
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
    for (const purpose of purposes) {
      const allowed = table.filter(
        ([served = '', , , , , , , , effect]) =>
          effect === 'allow' && (served === '*' || served.split('|').includes(purpose)),
      );
      const bases = new Set(allowed.map((columns) => columns[9]));
      const ofPublic = ['contract', 'security'].includes(purpose) ? ['public-task'] : [];
      expect(new Set(basesOf(purpose))).toEqual(new Set([...bases, ...ofPublic]));
    }
  });

  test('the entry for the register of processing lists the activities that senders name, each once', () => {
    const profiling = { activityId: 'profiling', names: { nl: 'Profielen' } };
    const items = [{}, { settings: { activities: [profiling] } }];
    const own = activitiesIn(JSON.stringify({ items: [...items, ...items] }));
    expect(own).toEqual([profiling]);
    const rows = recordOfProcessing(own).split('\n');
    expect(rows.filter((line) => line.includes('profiling'))).toEqual([
      '| `profiling` | Profielen: *say what it does* | consent of its own (GDPR art. 6(1)(a)) |',
    ]);
  });
});
