import { expect, test } from 'vitest';
import { killHistory } from '../../faults/machine/kill-history.ts';

test.each([1, 2])(
  'history %i: killed again and again, nobody gets a mail twice, after a stop, or without a verdict',
  async (seed) => {
    const { kills, ...findings } = await killHistory(seed);

    expect(kills).toBeGreaterThan(0);
    expect(findings).toMatchObject({ duplicates: 0, unlawful: 0, lost: 0, unknownUnlisted: 0 });
  },
);
