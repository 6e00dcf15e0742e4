import { defineConfig } from 'vitest/config';

const project = (name: string, testTimeout: number) => ({
  test: { name, include: [`test/${name}/**/*.test.ts`], testTimeout, hookTimeout: 60_000 },
});

/** One project for each kind of test; CONTRIBUTING.md says what each is for. */
export default defineConfig({
  test: {
    projects: [
      project('unit', 10_000),
      project('contract', 30_000),
      project('differential', 120_000),
      project('infra', 120_000),
      project('e2e', 180_000),
    ],
    coverage: {
      provider: 'v8',
      include: ['shared/**', 'functions/**', 'web/**'],
      reporter: ['text-summary', 'json-summary'],
    },
  },
});
