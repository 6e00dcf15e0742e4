/** Mutation testing of the policy, the reviews and the values: which changes would no test notice? */
export default {
  mutate: [
    'shared/policy/**/*.ts',
    'shared/mailing/review/**/*.ts',
    'shared/delivery/mailing/review-mailing.ts',
    'shared/kernel/value-kind.ts',
    'shared/delivery/content/value-kinds.ts',
    'shared/delivery/content/recipient-values.ts',
    'shared/subjects/judged-values.ts',
  ],
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
    ...['shared', 'functions', 'web', 'tools', 'test', 'packages', 'docs'].map(
      (folder) => `!${folder}/**`,
    ),
    ...['stryker.vitest.config.ts', 'package.json', 'tsconfig*.json'].map((file) => `!${file}`),
  ],
  tempDirName: '.stryker-tmp',
};
