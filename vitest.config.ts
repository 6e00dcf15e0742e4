import { defineConfig } from 'vitest/config';

type Options = {
  readonly testTimeout: number;
  readonly isolate?: boolean;
  readonly globalSetup?: string;
  readonly include?: string[];
  readonly exclude?: string[];
};

/** How much of the generated cases is looked at, unless the command says otherwise. */
const TEST_SHARE = process.env['TEST_SHARE'] ?? '0.1';

/** A full run looks at ten times as many cases within the same tests. */
const patience = Number(TEST_SHARE) > 0.1 ? 5 : 1;

/** Whether tests of this kind start services and commands; coverage needs everything compiled anew. */
const startsProcesses = (name: string): boolean =>
  /^(?:infra|e2e|browser|long)$/.test(name) && !process.argv.includes('--coverage');

const project = (name: string, { isolate = true, testTimeout, ...options }: Options) => ({
  test: {
    name,
    include: [`test/${name}/**/*.test.ts`],
    env: { TEST_SHARE },
    setupFiles: [
      'test/support/environment.setup.ts',
      ...(startsProcesses(name) ? ['test/support/compile-cache.setup.ts'] : []),
      'test/support/logs.setup.ts',
      'test/support/folders.setup.ts',
      ...(name.startsWith('infra') ? [] : ['test/support/seed.setup.ts']),
    ],
    testTimeout: testTimeout * patience,
    hookTimeout: 60_000 * patience,
    isolate,
    ...options,
  },
});

const grantedCalls = ['test/infra/granted-calls/**/*.test.ts'];
const globalSetup = 'test/infra/outdirs.setup.ts';

/**
 * One project for each kind of test; CONTRIBUTING.md says what each is for. The files of a project
 * without isolation share their modules: to load those again for every file costs more than the tests.
 */
export default defineConfig({
  test: {
    // More than the two cores of CI: files that speak to other processes wait half of their time.
    maxWorkers: 3,
    // A test that passes has nothing to say; what a failing one logged is shown with it.
    silent: 'passed-only',
    projects: [
      project('unit', { testTimeout: 10_000, isolate: false }),
      // What a handler answers, over stores in memory.
      project('handlers', { testTimeout: 30_000, isolate: false }),
      project('property', { testTimeout: 120_000, isolate: false }),
      project('differential', { testTimeout: 120_000, isolate: false }),
      // Each file mocks the SDK's clients by their class.
      project('mocked', { testTimeout: 10_000 }),
      project('contract', { testTimeout: 30_000, isolate: false }),
      project('infra', {
        testTimeout: 120_000,
        isolate: false,
        globalSetup,
        exclude: grantedCalls,
      }),
      // It puts recorders into modules that the others share.
      project('infra-calls', { testTimeout: 120_000, globalSetup, include: grantedCalls }),
      project('e2e', { testTimeout: 180_000, isolate: false }),
      // Too long for `npm test`, which leaves out these and the next.
      project('browser', { testTimeout: 180_000, isolate: false }),
      project('long', { testTimeout: 180_000, globalSetup }),
    ],
    coverage: {
      provider: 'v8',
      include: ['shared/**', 'functions/**', 'web/**'],
      reporter: ['text-summary', 'json-summary'],
    },
  },
});
