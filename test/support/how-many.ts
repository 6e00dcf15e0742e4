/**
 * How many generated cases a test looks at: all of them, or the share that `TEST_SHARE` names.
 * `npm test` and every mutant look at a sample, a release at all (`npm run test:property -- --full`).
 */
export const howMany = (all: number): number =>
  Math.ceil(all * Number(process.env['TEST_SHARE'] ?? 1));
