import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { addStages } from '../../cdk/add-stages.ts';
import { stageConfigs } from '../../cdk/stage-config.ts';
import { functionNames } from '../../shared/deployment/functions.ts';

type Bundle = { readonly folder: string; readonly variables: Readonly<Record<string, unknown>> };
type Resource = {
  readonly Type: string;
  readonly Properties: {
    readonly FunctionName: string;
    readonly Code: { readonly S3Key: string };
    readonly Environment: { readonly Variables: Readonly<Record<string, unknown>> };
  };
};

const { context } = JSON.parse(
  readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8'),
) as { context: Record<string, unknown> };
const outdirs: string[] = [];

/** The CDK writes a line for each function that it bundles, past the console. */
const withoutProgress = <T>(work: () => T): T => {
  const write = process.stderr.write.bind(process.stderr);
  const spy = vi
    .spyOn(process.stderr, 'write')
    .mockImplementation((text) => String(text).startsWith('Bundling asset ') || write(text));
  try {
    return work();
  } finally {
    spy.mockRestore();
  }
};

/** Synthesises production with bundling, as a deployment does. */
const bundled = (): ReadonlyMap<string, Bundle> => {
  const outdir = mkdtempSync(join(tmpdir(), 'grondslag-bundles-'));
  outdirs.push(outdir);
  const app = new App({ outdir, context });
  const assembly = withoutProgress(() => {
    addStages(app, [stageConfigs.production]);
    return app.synth();
  });
  const { Resources } = assembly.getStackByName('grondslag-production-stateless').template as {
    Resources: Record<string, Resource>;
  };
  return new Map(
    Object.values(Resources)
      .filter(({ Type }) => Type === 'AWS::Lambda::Function')
      .map(({ Properties }) => [
        Properties.FunctionName.replace('grondslag-production-', ''),
        {
          folder: join(outdir, `asset.${Properties.Code.S3Key.replace('.zip', '')}`),
          variables: Properties.Environment.Variables,
        },
      ]),
  );
};

let bundles: ReadonlyMap<string, Bundle>;

beforeAll(() => {
  bundles = bundled();
}, 240_000);

afterAll(() => {
  for (const outdir of outdirs) rmSync(outdir, { recursive: true, force: true });
});

const of = (name: string): Bundle => {
  const bundle = bundles.get(name);
  if (bundle === undefined) throw new Error(`no bundle of ${name}`);
  return bundle;
};

/** Values that only the cloud knows become addresses; the others stay as they are. */
const environment = (variables: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : 'https://example.org/unknown',
    ]),
  );

describe('the bundles', () => {
  test.each(functionNames)('%s is at most 1.25 MB, with a source map beside it', (name) => {
    const { folder } = of(name);
    expect(statSync(join(folder, 'index.mjs')).size).toBeLessThanOrEqual(1_250_000);
    expect(existsSync(join(folder, 'index.mjs.map'))).toBe(true);
  });

  test.each(functionNames)('%s loads with the environment that the stack gives it', (name) => {
    const { folder, variables } = of(name);
    const script = `import(${JSON.stringify(join(folder, 'index.mjs'))})
      .then(({ handler }) => { console.log(typeof handler); process.exit(0); })`;
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      cwd: folder,
      env: {
        ...environment(variables),
        AWS_REGION: 'eu-west-1',
        AWS_ACCESS_KEY_ID: 'none',
        AWS_SECRET_ACCESS_KEY: 'none',
        POWERTOOLS_DEV: 'false',
      },
    });
    expect(printed.trim().split('\n').at(-1)).toBe('function');
  });

  test.each(functionNames)('%s brings its own AWS SDK', (name) => {
    expect(readFileSync(join(of(name).folder, 'index.mjs'), 'utf8')).not.toMatch(
      /from\s*["']@(?:aws-sdk|smithy)\//,
    );
  });

  test.each(functionNames)(
    '%s hands its trace on and writes nothing of its own into it',
    (name) => {
      const { folder, variables } = of(name);
      const code = readFileSync(join(folder, 'index.mjs'), 'utf8');
      // What the SDK sends with every call; a function without an AWS client has nothing to hand on.
      if (Object.keys(variables).some((variable) => /_(TABLE|URL)$/.test(variable)))
        expect(code).toContain('X-Amzn-Trace-Id');
      expect(code).not.toMatch(
        /PutTraceSegments|addAnnotation|putMetadata|AWS_XRAY_DAEMON_ADDRESS/,
      );
    },
  );

  test('bundling again gives the same bytes, so that a deployment changes what has changed', () => {
    const again = bundled();
    for (const [name, { folder }] of bundles)
      expect(
        readFileSync(join(again.get(name)?.folder ?? '', 'index.mjs')).equals(
          readFileSync(join(folder, 'index.mjs')),
        ),
      ).toBe(true);
  }, 240_000);
});
