import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { stageNames } from '../../cdk/stage-config.ts';
import { synthesized } from './synthesize.ts';

/** AWS's own linter of templates: a Python program, not one of our packages. */
const isHere = spawnSync('cfn-lint', ['--version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'grondslag-lint-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.runIf(isHere)('cfn-lint', () => {
  test.each(
    stageNames.flatMap((stage) =>
      (['stateful', 'stateless'] as const).map((part) => [stage, part] as const),
    ),
  )('finds nothing in %s %s', (stage, part) => {
    const template = synthesized(stage)[part].toJSON();
    const file = join(folder, `${stage}-${part}.json`);
    writeFileSync(file, JSON.stringify(template));
    // W3005: CDK writes dependencies that references imply already, and they do no harm.
    const { stdout, status } = spawnSync(
      'cfn-lint',
      ['--regions', 'eu-west-1', '--ignore-checks', 'W3005', '--', file],
      { encoding: 'utf8' },
    );
    expect([stdout, status]).toEqual(['', 0]);
  });
});
