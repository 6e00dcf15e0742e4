import { availableParallelism } from 'node:os';
import { inParallel } from '../../../local/demo/in-parallel.ts';
import type { FaultArguments } from '../arguments.ts';
import { killHistory } from './kill-history.ts';
import { machineProcesses } from './machine-processes.ts';

/**
 * Kills one machine in every history, some of them side by side, and prints what was counted: after every
 * fifty, and in the last line. The exit code says whether nothing was doubled, unlawful or lost.
 */
export const killHistories = async (options: FaultArguments): Promise<number> => {
  const { seed, histories, replay } = options;
  const seeds =
    replay === undefined ? Array.from({ length: histories }, (_, at) => seed + at) : [replay];
  const sums = { histories: 0, kills: 0, duplicates: 0, unlawful: 0, lost: 0, unknown: 0 };
  let failed = 0;
  const processes = await machineProcesses();
  try {
    // Each waits most of its time, for a process or for a mail.
    await inParallel(seeds, Math.min(4, availableParallelism() + 1), async (one) => {
      const found = await killHistory(processes, one);
      sums.histories += 1;
      for (const name of ['kills', 'duplicates', 'unlawful', 'lost', 'unknown'] as const)
        sums[name] += found[name];
      if (found.duplicates + found.unlawful + found.lost + found.unknownUnlisted > 0) {
        failed += 1;
        console.log(
          `FAILED ${JSON.stringify(found)}\nreplay with: npm run faults -- --one-machine --replay ${one}`,
        );
      }
      if (sums.histories % 50 === 0 && sums.histories < seeds.length)
        console.log(`  ${JSON.stringify(sums)}`);
    });
  } finally {
    await processes.close();
  }
  console.log(JSON.stringify(sums));
  return failed === 0 ? 0 : 1;
};
