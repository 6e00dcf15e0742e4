import { afterAll, expect, test } from 'vitest';
import { killHistory } from '../faults/machine/kill-history.ts';
import { machineProcesses } from '../faults/machine/machine-processes.ts';

const processes = await machineProcesses();
afterAll(processes.close);

test.each([1, 2])(
  'nobody gets a mail twice, after a stop, or without a verdict, though the service is killed again and again: history %i',
  async (seed) => {
    const { kills, ...findings } = await killHistory(processes, seed);

    expect(kills).toBeGreaterThan(0);
    expect(findings).toMatchObject({ duplicates: 0, unlawful: 0, lost: 0, unknownUnlisted: 0 });
  },
);

test('a process that claims only after the mail is found out', { timeout: 120_000 }, async () => {
  let found = 0;
  for (let seed = 1; seed <= 6 && found === 0; seed += 1) {
    const { duplicates, unlawful, lost } = await killHistory(processes, seed, 'claims-late');
    found = duplicates + unlawful + lost;
  }
  expect(found).toBeGreaterThan(0);
});
