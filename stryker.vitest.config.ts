import { defineConfig } from 'vitest/config';

/** The tests that a mutant must get past: those of the policy, of reviews, and of values. */
export default defineConfig({
  test: {
    // Fewer of them, separated by spaces, for a run that measures one folder.
    // biome-ignore lint/style/noProcessEnv: a run is told by its environment, as Stryker passes nothing on
    include: process.env['MUTATION_TESTS']?.split(' ') ?? [
      'test/{unit,property}/policy/**/*.test.ts',
      'test/differential/policy/decide.test.ts',
      'test/unit/mailing/**/*.test.ts',
      'test/unit/delivery/{value-edges,value-kinds,personalisation,injected-values}.test.ts',
      'test/unit/contacts/value-verdicts.test.ts',
      'test/handlers/{contacts/judged-values,delivery/values}.test.ts',
    ],
    testTimeout: 20_000,
    // One worker for all files: starting one for each costs more than the tests.
    isolate: false,
    // Fewer generated worlds for each mutant; the unit tests and the corpus are run in full.
    env: { TEST_SHARE: '0.02' },
  },
});
