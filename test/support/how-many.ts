/** The share of the generated cases that is looked at; 1 is all of them. */
const share = (): number => Number(process.env['TEST_SHARE'] ?? 1);

/**
 * How many generated cases a test looks at: all of them, or the share that `TEST_SHARE` names.
 * `npm test` and every mutant look at a sample, a release at all (`npm run test:property -- --full`).
 */
export const howMany = (all: number): number => Math.ceil(all * share());

/** Whether every case is looked at, as before a release. */
export const isWhole = (): boolean => share() >= 1;

/**
 * The cases that are looked at: all, or an even spread of them that is the same every time. The stride is
 * prime, so that no column of a table of combinations is always the same in it.
 */
export const sampleOf = <Case>(all: readonly Case[]): readonly Case[] =>
  all.filter((_, index) => index % stride < stride * share());

const stride = 997;

/**
 * The same of a table or of steps too short for that: the first case, and then each tenth, say; of a short
 * table that has to show more, so many at least.
 */
export const spreadOf = <Case>(all: readonly Case[], atLeast = 1): readonly Case[] => {
  const widest = Math.max(1, Math.floor(all.length / atLeast));
  const every = Math.min(widest, Math.max(1, Math.round(1 / share())));
  return all.filter((_, index) => index % every === 0);
};

/** The moments of a run of so many steps that are tried, of which a process may die at each. */
export const momentsOf = (steps: number): readonly number[] =>
  spreadOf(Array.from({ length: steps }, (_, index) => index + 1));
