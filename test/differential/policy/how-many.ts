/** How many generated worlds a test looks at: all of them, or fewer for each of many mutants. */
export const howMany = (all: number): number =>
  Math.ceil(all * Number(process.env['POLICY_WORLDS_SHARE'] ?? 1));
