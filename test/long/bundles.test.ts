import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addStages } from '../../cdk/add-stages.ts';
import { stageConfigs } from '../../cdk/stage-config.ts';
import { withoutProgress } from '../../cdk/without-progress.ts';
import { functionNames } from '../../shared/deployment/functions.ts';
import { isWhole } from '../support/how-many.ts';

const root = join(import.meta.dirname, '../..');

type Bundle = { readonly folder: string; readonly variables: Readonly<Record<string, unknown>> };
type Resource = {
  readonly Type: string;
  readonly Properties: {
    readonly FunctionName: string;
    readonly Code: { readonly S3Key: string };
    readonly Environment?: { readonly Variables: Readonly<Record<string, unknown>> };
  };
};

const { context } = JSON.parse(
  readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8'),
) as { context: Record<string, unknown> };
const outdirs: string[] = [];

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
          variables: Properties.Environment?.Variables ?? {},
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

/** `POST /v1/classifications`, as API Gateway calls the function for a caller with a token. */
const classificationEvent = (body: unknown, query: string): object => ({
  version: '2.0',
  rawPath: '/v1/classifications',
  rawQueryString: query,
  headers: { 'content-type': 'application/json', host: 'api.example' },
  requestContext: {
    requestId: 'r1',
    domainName: 'api.example',
    http: { method: 'POST', path: '/v1/classifications' },
    authorizer: { jwt: { claims: { sub: 'one', scope: 'classifications:write' } } },
  },
  body: typeof body === 'string' ? body : JSON.stringify(body),
  isBase64Encoded: false,
});

/** What the module answers, in its own process as in Lambda; its log goes elsewhere. */
const answersOf = (file: string, bodies: readonly unknown[], query = '') => {
  const script = `const { handler } = await import(${JSON.stringify(file)});
    const answers = [];
    for (const event of ${JSON.stringify(bodies.map((body) => classificationEvent(body, query)))})
      answers.push(await handler(event, {}));
    console.log(JSON.stringify(answers));`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  return JSON.parse(printed.trim().split('\n').at(-1) ?? '') as { statusCode: number }[];
};

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
  test.each(functionNames)('the bundle of %s is at most 1.25 MB, and has a source map', (name) => {
    const { folder } = of(name);
    expect(statSync(join(folder, 'index.mjs')).size).toBeLessThanOrEqual(1_250_000);
    expect(existsSync(join(folder, 'index.mjs.map'))).toBe(true);
  });

  test.each(functionNames)(
    'the bundle of %s loads with the environment that the stack gives it',
    (name) => {
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
    },
  );

  test.each(functionNames)('the bundle of %s comes with the licences of what is in it', (name) => {
    const { folder } = of(name);
    const map = JSON.parse(readFileSync(join(folder, 'index.mjs.map'), 'utf8')) as {
      readonly sources: readonly string[];
    };
    const packages = new Set(
      map.sources.flatMap(
        (path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.slice(1) ?? [],
      ),
    );
    const texts = readFileSync(join(folder, 'THIRD-PARTY.txt'), 'utf8');
    expect([...packages].filter((one) => !texts.includes(`\n${one}@`))).toEqual([]);
    expect(existsSync(join(folder, 'index.meta.json'))).toBe(false);
  });

  test.each(functionNames)('the bundle of %s brings its own AWS SDK', (name) => {
    expect(readFileSync(join(of(name).folder, 'index.mjs'), 'utf8')).not.toMatch(
      /from\s*["']@(?:aws-sdk|smithy)\//,
    );
  });

  test.each(functionNames)(
    'the bundle of %s passes its trace on and adds nothing to it',
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

  test('the page on cold starts names every function, with the size of its bundle', () => {
    const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
    const [, table = ''] =
      /<!-- cold-starts:begin -->(.*)<!-- cold-starts:end -->/s.exec(page) ?? [];
    const sizes = table.split('\n').flatMap((row) => {
      const [, names = '', size = ''] = /^\| (`.*`) \| ([\d,]+) kB \|/.exec(row) ?? [];
      return [...names.matchAll(/`([^`]+)`/g)].map(
        ([, name = '']) => [name, Number(size.replace(',', ''))] as const,
      );
    });
    expect(sizes.map(([name]) => name).toSorted()).toEqual([...functionNames].toSorted());
    for (const [name, kilobytes] of sizes) {
      const bytes = statSync(join(of(name).folder, 'index.mjs')).size;
      expect([name, Math.abs(bytes / 1_000 / kilobytes - 1) < 0.1]).toEqual([name, true]);
    }
  });

  test('the bundles carry the classifier and the policy only where they are used', () => {
    const carrying = (part: string): readonly string[] =>
      functionNames.filter((name) => {
        const { sources } = JSON.parse(
          readFileSync(join(of(name).folder, 'index.mjs.map'), 'utf8'),
        ) as { sources: readonly string[] };
        return sources.some((file) => file.endsWith(part));
      });
    const classifying = ['classifications', 'mailings', 'decisions'];
    expect(carrying('shared/classification/model/weights/model.ts')).toEqual(classifying);
    // What a contact is told of itself, and a value of a mail, must not sell: these read the rules, not the model.
    expect(carrying('shared/classification/rules/rules.ts').toSorted()).toEqual(
      [...classifying, 'consent', 'imports', 'mails', 'sign-up'].toSorted(),
    );
    expect(carrying('shared/policy/decide.ts').toSorted()).toEqual(
      // The preference page and the dry run of a list say what would be sent.
      [
        ...[
          'consent',
          'decisions',
          'fan-out',
          'imports',
          'mails',
          'preferences',
          'reports',
          'send',
        ],
        'stops',
      ],
    );
  });

  test('the bundles answer as the sources do, although they are bundled without what only describes', () => {
    const content = { language: 'nl', subject: 'Uw factuur', text: 'Uw factuur van mei.' };
    const bodies = [
      content,
      { ...content, subject: 7, more: true },
      { language: 'nl' },
      { eml: 'no base64' },
      [],
      'no JSON',
    ];
    const bundled = answersOf(join(of('classifications').folder, 'index.mjs'), bodies);
    expect(bundled).toEqual(
      answersOf(join(import.meta.dirname, '../../functions/classifications/index.ts'), bodies),
    );
    expect(bundled.map(({ statusCode }) => statusCode)).toEqual([200, 400, 400, 400, 400, 400]);
  });

  test('the bundles refuse a query parameter that the route does not describe, as the sources do', () => {
    const content = { language: 'nl', subject: 'Uw factuur', text: 'Uw factuur van mei.' };
    const bundled = answersOf(
      join(of('classifications').folder, 'index.mjs'),
      [content],
      'languages=nl',
    );
    expect(bundled).toMatchObject([
      { statusCode: 400, body: expect.stringContaining('unknown parameter') },
    ]);
  });

  const again =
    'bundling again gives the same bytes, so that a deployment changes what has changed';
  test.runIf(isWhole())(
    again,
    () => {
      const again = bundled();
      for (const [name, { folder }] of bundles)
        expect(
          readFileSync(join(again.get(name)?.folder ?? '', 'index.mjs')).equals(
            readFileSync(join(folder, 'index.mjs')),
          ),
        ).toBe(true);
    },
    240_000,
  );
});
