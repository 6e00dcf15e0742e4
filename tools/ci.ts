import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Check = readonly [script: string, ...args: string[]];

/** Everything CI checks besides the tests; each script counts as one check. */
const checks: readonly Check[] = [
  ['types'],
  ['lint'],
  ['imports'],
  ['unused'],
  ['changelog'],
  ['licences'],
  ['synth'],
];

/**
 * Before a release, `npm run ci -- --full` looks at every case of which CI looks at a sample, at every
 * test in a browser and every long one, of which CI runs a third, and adds these.
 */
const inFull: readonly Check[] = [['faults'], ['faults:one-machine']];

type Count = { passed: number; failed: number };

const isFull = process.argv.includes('--full');
const env = isFull ? { ...process.env, TEST_SHARE: '1' } : process.env;

const runScript = (script: string, args: readonly string[] = []): boolean => {
  const started = performance.now();
  console.log(`\n== npm run ${[script, ...args].join(' ')}`);
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...args], {
    stdio: 'inherit',
    env,
  });
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  console.log(`== ${script}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return status === 0;
};

/** Runs tests and counts them from vitest's own report; no report is one failure. */
const runTests = (script: string, args: readonly string[] = []): Count => {
  const folder = mkdtempSync(join(tmpdir(), 'grondslag-ci-'));
  const report = join(folder, 'tests.json');
  const ok = runScript(script, [
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    return { passed: numPassedTests, failed: ok ? numFailedTests : Math.max(1, numFailedTests) };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

console.log(`Node ${process.version}`);
const part = isFull ? '--full' : '--sample';
const counts = [runTests('test'), runTests('test:browser', [part]), runTests('test:long', [part])];
const total = counts.reduce((sum, count) => ({
  passed: sum.passed + count.passed,
  failed: sum.failed + count.failed,
}));
for (const [script, ...args] of isFull ? [...checks, ...inFull] : checks) {
  if (runScript(script, args)) total.passed += 1;
  else total.failed += 1;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
