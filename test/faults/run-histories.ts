import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { openFaultLab } from './fault-lab.ts';
import type { HistoryPlan } from './plans.ts';
import { type HistoryResult, runHistory } from './run-history.ts';

/** Runs histories one after the other on one set of services. */
export const runHistories = async (
  plans: readonly HistoryPlan[],
  report: (result: HistoryResult) => void,
): Promise<void> => {
  const lab = await openFaultLab();
  try {
    for (const plan of plans) report(await runHistory(lab, plan));
  } finally {
    await lab.stop();
  }
};

const main = fileURLToPath(new URL('./main.ts', import.meta.url));

/** Shares the histories out over child processes, each with services of its own. */
export const shareHistories = async (
  argv: readonly string[],
  report: (result: HistoryResult) => void,
): Promise<void> => {
  const shares = Math.min(4, Math.max(1, availableParallelism()));
  await Promise.all(
    Array.from(
      { length: shares },
      (_, index) =>
        new Promise<void>((resolve, reject) => {
          const child = spawn(process.execPath, [main, ...argv, '--shard', `${index}/${shares}`], {
            stdio: ['ignore', 'pipe', 'inherit'],
          });
          createInterface({ input: child.stdout }).on('line', (line) =>
            report(JSON.parse(line) as HistoryResult),
          );
          child.on('error', reject);
          child.on('close', (code) =>
            code === 0 ? resolve() : reject(new Error(`a share ended with code ${code}`)),
          );
        }),
    ),
  );
};
