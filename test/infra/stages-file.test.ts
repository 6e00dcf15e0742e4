import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { chosenStages, configOf, stageConfigs } from '../../cdk/stage-config.ts';
import {
  parseStagesFile,
  readStagesFile,
  stagesFileName,
  stagesSchema,
} from '../../cdk/stages-file.ts';
import { reservations } from '../../shared/deployment/reserved-concurrency.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'grondslag-stages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const refusal = (value: unknown): string => {
  try {
    parseStagesFile(JSON.stringify(value));
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    return (error as Error).message;
  }
};

describe('the settings file of whoever deploys', () => {
  test('the settings file overrides the defaults of its stage, setting by setting', () => {
    const own = parseStagesFile('{"production":{"mailDomain":"mail.vereniging.nl"}}');
    const [production] = chosenStages('production', own);
    expect(production).toEqual({ ...stageConfigs.production, mailDomain: 'mail.vereniging.nl' });
    expect(chosenStages('staging', own)).toEqual([stageConfigs.staging]);
  });

  test('the settings file may be missing: then the defaults hold', () => {
    expect(readStagesFile(join(folder, 'none.json'))).toEqual({});
    expect(chosenStages('dev')).toEqual([stageConfigs.dev]);
  });

  test.each([
    [{ prodution: {} }, 'prodution: no stage; known: dev, staging, production'],
    [{ production: { maildomain: 'x.nl' } }, 'production.maildomain: no such setting'],
    [{ production: { mailDomain: 'Mail.Example.org' } }, 'production.mailDomain: a domain'],
    [{ production: { mailDomain: 'localhost' } }, 'production.mailDomain: a domain'],
    [{ production: { region: 'us-east-1' } }, 'production.region'],
    [{ production: { operatorEmail: 'nobody' } }, 'production.operatorEmail'],
    [{ production: { stage: 'dev' } }, 'production.stage: no such setting'],
    [{ production: { dataPolicy: 'discard' } }, 'production.dataPolicy: no such setting'],
    [{ production: { logRetentionDays: 10 } }, 'production.logRetentionDays'],
    [{ production: { concurrency: { fanOut: 1, send: 2, service: 2, feedback: 2 } } }, '2 or more'],
    [
      { production: { customDomain: { name: 'a.example.org', certificateArn: 'mine' } } },
      'production.customDomain.certificateArn: the ARN of a certificate',
    ],
    [
      { production: { authorizer: { kind: 'jwt', issuer: 'http://x.nl', audience: ['a'] } } },
      'production.authorizer.issuer',
    ],
    [[], 'the file'],
  ])('the settings file refuses %j in words', (value, words) => {
    expect(refusal(value)).toContain(words);
    expect(refusal(value)).toContain(stagesFileName);
  });

  test('the settings file says where it is not JSON, and accepts a byte order mark', () => {
    expect(() => parseStagesFile('{"dev":')).toThrow(/grondslag\.stages\.json is not JSON: /);
    expect(parseStagesFile('\uFEFF{}')).toEqual({});
  });

  test('the settings file has a schema for editors, which is the committed one', () => {
    const committed = readFileSync(join(root, 'docs/schemas/stages.schema.json'), 'utf8');
    expect(JSON.parse(committed)).toEqual(JSON.parse(JSON.stringify(stagesSchema())));
  });

  test('git ignores the settings file, which is one operator’s own', () => {
    const { stdout } = spawnSync('git', ['check-ignore', stagesFileName], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(stdout.trim()).toBe(stagesFileName);
  });

  test('the settings file reaches the templates, and a mistake in it ends the synthesis with words', () => {
    const context = JSON.parse(readFileSync(join(root, 'cdk.json'), 'utf8')).context;
    const run = (name: string, text: string) => {
      const file = join(folder, `${name}.json`);
      writeFileSync(file, text);
      const outdir = join(folder, name);
      const more = { 'aws:cdk:bundling-stacks': [], stage: 'staging', 'stages-file': file };
      const { status, stderr } = spawnSync(process.execPath, [join(root, 'cdk/app.ts')], {
        cwd: root,
        encoding: 'utf8',
        env: {
          PATH: process.env['PATH'] ?? '',
          CDK_OUTDIR: outdir,
          CDK_CONTEXT_JSON: JSON.stringify({ ...context, ...more }),
        },
      });
      return { status, stderr, outdir };
    };
    const good = run('good', '{"staging":{"mailDomain":"mail.vereniging.nl"}}');
    expect(good.status).toBe(0);
    expect(
      readFileSync(join(good.outdir, 'grondslag-staging-stateful.template.json'), 'utf8'),
    ).toContain('mail.vereniging.nl');
    const bad = run('bad', '{"staging":{"mailDomian":"mail.vereniging.nl"}}');
    expect(bad.status).not.toBe(0);
    expect(bad.stderr).toContain('staging.mailDomian: no such setting');
  });
});

describe('how much concurrency the account has', () => {
  test('nothing is reserved if the concurrency of the account is not known', () => {
    expect(reservations(undefined, { send: 20, service: 10 })).toEqual({});
  });

  test.each([180, 200, 1_000, 10_000])(
    'the reservations leave 100 to others of an account of %d',
    (account) => {
      const { accountConcurrency, concurrency } = configOf('production', {
        accountConcurrency: account,
      });
      const reserved = Object.values(reservations(accountConcurrency, concurrency));
      expect(account - reserved.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(100);
    },
  );

  test.each([10, 100, 179])(
    'the settings say so in words if the concurrency of the account, %d, is too little',
    (account) => {
      expect(() => configOf('production', { accountConcurrency: account })).toThrow(
        /production\.accountConcurrency is \d+: .* at least 180; leave it out/,
      );
    },
  );
});
