import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { App } from 'aws-cdk-lib';
import { addStages } from '../cdk/add-stages.ts';
import { stageConfigs } from '../cdk/stage-config.ts';
import { withoutProgress } from '../cdk/without-progress.ts';
import { startGrondslag } from '../packages/testing/index.ts';

/**
 * Imports the bundle of every function in fresh processes, as a cold start does: its size, the median
 * and the shortest time of the import, and the processor's time in our code and in the system, in
 * milliseconds. The functions take turns, so that what else the machine does meets them alike; on a
 * busy machine only the processor's time says something.
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
    const all = bundles(outdir);
    const runs = Array.from({ length: times }, () => all.map(importOnce));
    const measured = all.map(({ name, file }, at) => ({
      name,
      kilobytes: Math.round(statSync(file).size / 1_000),
      ...summary(runs.map((turn) => turn[at] ?? { wall: 0, user: 0, system: 0 })),
    }));
    const column = (title: string, millis: number) =>
      `  ${title} ${millis.toFixed(0).padStart(4)} ms`;
    for (const { name, kilobytes, median, shortest, user, system } of measured)
      console.log(
        `${name.padEnd(16)} ${String(kilobytes).padStart(6)} kB${column('median', median)}${column('shortest', shortest)}${column('processor', user)}${column('system', system)}`,
      );
    const testingMillis = await testingStart(times);
    console.log(`@grondslag/testing starts in ${testingMillis.toFixed(0)} ms (median)`);
    console.log(
      JSON.stringify({ bench: 'cold', times, node: process.version, measured, testingMillis }),
    );
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
};

/** How long a test waits for a service of its own, in milliseconds, once its modules are loaded: the median. */
const testingStart = async (times: number): Promise<number> => {
  await (await startGrondslag()).stop();
  const found: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const started = performance.now();
    const grondslag = await startGrondslag();
    found.push(performance.now() - started);
    await grondslag.stop();
  }
  return median(found);
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
    readonly Environment?: { readonly Variables: Readonly<Record<string, unknown>> };
  };
};

/** Production's bundles, made as a deployment makes them. */
const bundles = (outdir: string): readonly Bundle[] => {
  const file = new URL('../cdk.json', import.meta.url);
  const { context } = JSON.parse(readFileSync(file, 'utf8')) as {
    context: Record<string, unknown>;
  };
  const app = new App({ outdir, context });
  const assembly = withoutProgress(() => {
    addStages(app, [stageConfigs.production]);
    return app.synth();
  });
  const { Resources } = assembly.getStackByName('grondslag-production-stateless').template as {
    Resources: Record<string, Resource>;
  };
  return Object.values(Resources)
    .filter(({ Type }) => Type === 'AWS::Lambda::Function')
    .map(({ Properties: { FunctionName, Code, Environment } }) => ({
      name: FunctionName.replace('grondslag-production-', ''),
      file: join(outdir, `asset.${Code.S3Key.replace('.zip', '')}`, 'index.mjs'),
      variables: Environment?.Variables ?? {},
    }));
};

type Import = { readonly wall: number; readonly user: number; readonly system: number };

const importOnce = ({ name, file, variables }: Bundle): Import => {
  const script = `const [from, cpu] = [performance.now(), process.cpuUsage()];
    await import(${JSON.stringify(file)});
    const { user, system } = process.cpuUsage(cpu);
    console.log(JSON.stringify({
      wall: performance.now() - from, user: user / 1000, system: system / 1000,
    }));
    process.exit(0);`;
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
  const { stdout, status, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', script],
    { env, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${name} does not load: ${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Import;
};

const summary = (runs: readonly Import[]) => {
  const walls = runs.map(({ wall }) => wall);
  return {
    median: median(walls),
    shortest: Math.min(...walls),
    user: median(runs.map(({ user }) => user)),
    system: median(runs.map(({ system }) => system)),
  };
};

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
