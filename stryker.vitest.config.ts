import { defineConfig } from 'vitest/config';

/** The tests that a mutant of the policy must get past. */
export default defineConfig({
  test: {
    include: ['test/unit/policy/**/*.test.ts', 'test/differential/policy/decide.test.ts'],
    testTimeout: 20_000,
  },
});
