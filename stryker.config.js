/** Mutation testing of the policy: which changes to the rules would no test notice? */
export default {
  // The tables of texts are held by test/unit/policy/texts.test.ts, which reads every one.
  mutate: ['shared/policy/**/*.ts', '!shared/policy/bases.ts', '!shared/policy/denials/**'],
  testRunner: 'vitest',
  vitest: { configFile: 'stryker.vitest.config.ts' },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 20_000,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'coverage/mutation.json' },
  thresholds: { high: 98, low: 96, break: 95 },
  ignorePatterns: [
    '*',
    '!shared/**',
    '!test/unit/policy/**',
    '!test/property/policy/**',
    '!test/support/how-many.ts',
    '!test/differential/policy/**',
    '!test/corpus/**',
    '!stryker.vitest.config.ts',
    '!package.json',
    '!tsconfig*.json',
  ],
  tempDirName: '.stryker-tmp',
};
