import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Template } from 'aws-cdk-lib/assertions';
import { afterAll, describe, expect, test } from 'vitest';
import { addStages } from '../../cdk/add-stages.ts';
import { configOf } from '../../cdk/stage-config.ts';
import { synthesized, templateOf, unbundledApp } from '../infra/synthesize.ts';
import { isWhole } from '../support/how-many.ts';

/** AWS's own linter of templates: a Python program, not one of our packages. */
const isHere = spawnSync('cfn-lint', ['--version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'grondslag-lint-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.runIf(isHere)('cfn-lint', () => {
  // Staging has the resources of production, with other figures; dev has fewer.
  test.each(
    (isWhole() ? (['dev', 'production'] as const) : (['production'] as const)).flatMap((stage) =>
      (['stateful', 'stateless'] as const).map((part) => [stage, part] as const),
    ),
  )('cfn-lint finds nothing in %s %s', (stage, part) => {
    expectClean(`${stage}-${part}`, synthesized(stage)[part]);
  });

  test('cfn-lint finds nothing where people sign in, and in the console', () => {
    const app = unbundledApp();
    const certificateArn = 'arn:aws:acm:us-east-1:123456789012:certificate/abc-1';
    addStages(app, [
      configOf('dev', {
        authorizer: { kind: 'cognito', signInPrefix: 'shop-people' },
        console: { domain: 'console.example.org', certificateArn },
      }),
    ]);
    for (const part of ['sign-in', 'console']) expectClean(part, templateOf(app, 'dev', part));
  });

  const expectClean = (name: string, template: Template) => {
    const file = join(folder, `${name}.json`);
    writeFileSync(file, JSON.stringify(template.toJSON()));
    // W3005: CDK writes dependencies that references imply already, and they do no harm.
    const { stdout, status } = spawnSync(
      'cfn-lint',
      ['--regions', 'eu-west-1', '--ignore-checks', 'W3005', '--', file],
      { encoding: 'utf8' },
    );
    expect([stdout, status]).toEqual(['', 0]);
  };
});
