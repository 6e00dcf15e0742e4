import { parseArgs } from 'node:util';

export type FaultArguments = {
  readonly seed: number;
  readonly histories: number;
  readonly withdrawals: number;
  /** Runs this one history again, and says everything about it. */
  readonly replay?: number;
  /** Kills the process of one machine instead, in so many histories. */
  readonly oneMachine: boolean;
  /** Set in the child processes that share the histories: `index/of`. */
  readonly shard?: string;
};

export const usage = `npm run faults -- [--seed N] [--histories N] [--withdrawals N] [--replay SEED] [--one-machine]
  --seed         first seed (default 1)
  --histories    how many seeded histories (default 500)
  --withdrawals  withdrawals of the race (default 3000)
  --one-machine  kill the process of one machine while it sends, in 50 histories unless told
  --replay       run the history of one seed again, as it was numbered in a run with --seed`;

const number = (text: string | undefined, otherwise: number): number => {
  const value = Number(text ?? otherwise);
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`not a number: ${text}`);
  return value;
};

/** Reads the command line of `npm run faults`. */
export const faultArguments = (argv: readonly string[]): FaultArguments => {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      seed: { type: 'string' },
      histories: { type: 'string' },
      withdrawals: { type: 'string' },
      replay: { type: 'string' },
      shard: { type: 'string' },
      'one-machine': { type: 'boolean', default: false },
    },
  });
  return {
    seed: number(values.seed, 1),
    histories: number(values.histories, values['one-machine'] ? 50 : 500),
    oneMachine: values['one-machine'],
    withdrawals: number(values.withdrawals, 3_000),
    ...(values.replay === undefined ? {} : { replay: number(values.replay, 0) }),
    ...(values.shard === undefined ? {} : { shard: values.shard }),
  };
};
