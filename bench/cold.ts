import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { App } from 'aws-cdk-lib';
import { addStages } from '../cdk/add-stages.ts';
import { stageConfigs } from '../cdk/stage-config.ts';

/**
 * Imports the bundle of every function in fresh processes, as a cold start does: its size, and the
 * median and the shortest time of the import, in milliseconds. On a busy machine only the processor's
 * time says something.
 */
export const run = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...args],
    options: { times: { type: 'string', default: '15' } },
  });
  const times = Number(values.times);
  if (!Number.isSafeInteger(times) || times < 1) throw new RangeError('--times takes 1 or more');
  const outdir = mkdtempSync(join(tmpdir(), 'grondslag-cold-'));
  try {
    const measured = bundles(outdir).map((bundle) => measure(bundle, times));
    for (const { name, kilobytes, median, shortest, cpu } of measured)
      console.log(
        `${name.padEnd(16)} ${String(kilobytes).padStart(6)} kB  median ${median.toFixed(0).padStart(4)} ms  shortest ${shortest.toFixed(0).padStart(4)} ms  processor ${cpu.toFixed(0).padStart(4)} ms`,
      );
    console.log(JSON.stringify({ bench: 'cold', times, node: process.version, measured }));
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
};

type Bundle = {
  readonly name: string;
  readonly file: string;
  readonly variables: Readonly<Record<string, unknown>>;
};

type Resource = {
  readonly Type: string;
  readonly Properties: {
    readonly FunctionName: string;
    readonly Code: { readonly S3Key: string };
    readonly Environment: { readonly Variables: Readonly<Record<string, unknown>> };
  };
};

/** Production's bundles, made as a deployment makes them. */
const bundles = (outdir: string): readonly Bundle[] => {
  const file = new URL('../cdk.json', import.meta.url);
  const { context } = JSON.parse(readFileSync(file, 'utf8')) as {
    context: Record<string, unknown>;
  };
  const app = new App({ outdir, context });
  addStages(app, [stageConfigs.production]);
  const { Resources } = app.synth().getStackByName('grondslag-production-stateless').template as {
    Resources: Record<string, Resource>;
  };
  return Object.values(Resources)
    .filter(({ Type }) => Type === 'AWS::Lambda::Function')
    .map(({ Properties: { FunctionName, Code, Environment } }) => ({
      name: FunctionName.replace('grondslag-production-', ''),
      file: join(outdir, `asset.${Code.S3Key.replace('.zip', '')}`, 'index.mjs'),
      variables: Environment.Variables,
    }));
};

const measure = ({ name, file, variables }: Bundle, times: number) => {
  const script = `const [from, cpu] = [performance.now(), process.cpuUsage()];
    await import(${JSON.stringify(file)});
    const { user, system } = process.cpuUsage(cpu);
    console.log(JSON.stringify([performance.now() - from, (user + system) / 1000])); process.exit(0);`;
  const env = {
    ...Object.fromEntries(
      Object.entries(variables).map(([key, value]) => [
        key,
        typeof value === 'string' ? value : 'https://example.org/unknown',
      ]),
    ),
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'none',
    AWS_SECRET_ACCESS_KEY: 'none',
  };
  const runs = Array.from({ length: times }, (): readonly [wall: number, cpu: number] => {
    const { stdout, status, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', script],
      { env, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`${name} does not load: ${stderr}`);
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as [number, number];
  });
  const sorted = (of: (run: readonly [number, number]) => number) =>
    runs.map(of).toSorted((one, other) => one - other);
  const wall = sorted(([millis]) => millis);
  const cpu = sorted(([, millis]) => millis);
  return {
    name,
    kilobytes: Math.round(statSync(file).size / 1_000),
    median: wall[Math.floor(times / 2)] ?? Number.NaN,
    shortest: wall[0] ?? Number.NaN,
    cpu: cpu[Math.floor(times / 2)] ?? Number.NaN,
  };
};
