/** What the benchmark reads of the world, and how much it measures of each thing. */
export type BenchWorld = {
  /** A clock that only goes forward, in nanoseconds. */
  readonly nanos: () => bigint;
  readonly print: (line: string) => void;
  /** How many recipients every mailing is decided for. */
  readonly audience: number;
  /** How often the audience is gone through beside the first time, which warms up. */
  readonly rounds: number;
  readonly valueRounds: number;
  readonly comparedCases: number;
};

export const realWorld: BenchWorld = {
  nanos: () => process.hrtime.bigint(),
  print: (line) => console.log(line),
  audience: 20_000,
  rounds: 3,
  valueRounds: 2_000,
  comparedCases: 4_000,
};
