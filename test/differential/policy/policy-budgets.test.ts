import { afterEach, describe, expect, test } from 'vitest';
import { overBudget } from '../../../bench/policy/over-budget.ts';
import { run } from '../../../bench/policy.ts';

/** A clock on which so many microseconds pass between two looks. */
const ticking = (us: number) => {
  let nanos = 0n;
  return () => {
    nanos += BigInt(us * 1_000);
    return nanos;
  };
};

/** The benchmark on a clock of ours, with as little to do as it can have. */
const runOn = async (us: number) => {
  const lines: string[] = [];
  const size = { audience: 2, rounds: 1, valueRounds: 2, comparedCases: 2 };
  await run([], { nanos: ticking(us), print: (line) => lines.push(line), ...size });
  const failed = lines.filter((line) => line.startsWith('FAILED: '));
  const figures = JSON.parse(lines.at(-1) ?? '') as Readonly<Record<string, unknown>>;
  return { code: process.exitCode, failed, figures };
};

describe('npm run bench -- policy', () => {
  const before = process.exitCode;
  afterEach(() => {
    process.exitCode = before;
  });

  test('npm run bench -- policy succeeds, and prints the figures, when all is within its budget', async () => {
    const { code, failed, figures } = await runOn(2);
    expect([code, failed]).toEqual([before, []]);
    // Ten values between two looks at the clock.
    expect(figures).toMatchObject({ medianUs: 2, valueUs: 0.2, disagreements: 0, overBudget: [] });
  });

  test('npm run bench -- policy fails, and says so, when a decision takes longer than it may', async () => {
    const { code, failed, figures } = await runOn(4);
    expect(code).toBe(1);
    expect(failed).toEqual(['FAILED: one decision takes 4.00 µs, and may take 3 µs']);
    expect(figures['overBudget']).toEqual(['one decision takes 4.00 µs, and may take 3 µs']);
  });

  test('npm run bench -- policy fails, and says so, when a value takes longer than it may', async () => {
    const { code, failed, figures } = await runOn(60);
    expect(code).toBe(1);
    expect(failed).toContain(
      'FAILED: judging a value of a service mail takes 6.00 µs, and may take 5 µs',
    );
    expect(figures['valueUs']).toBe(6);
  });

  test.each([
    [{}, 0],
    [{ medianUs: 3.01 }, 1],
    [{ valueUs: 5.01 }, 1],
    [{ medianUs: Number.NaN }, 1],
    [{ disagreements: 1 }, 1],
    [{ medianUs: 9, valueUs: 9, disagreements: 2 }, 3],
  ] as const)(
    'the bench of the policy finds %j to pass as many budgets as %i',
    (measured, count) => {
      const within = { medianUs: 3, valueUs: 5, disagreements: 0 };
      expect(overBudget({ ...within, ...measured })).toHaveLength(count);
    },
  );
});
