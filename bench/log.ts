import { parseArgs } from 'node:util';
import { sealMade } from './log/seal-made.ts';

/**
 * Seals leaves into a log in memory, one leaf per row, with all that a run of the function does but
 * its calls: segments, tiles, entries, signatures. On one core; the processor's time is what
 * counts.
 */
export const run = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      leaves: { type: 'string', default: '1000000' },
      rows: { type: 'string', default: '5000' },
    },
  });
  const [leaves, rows] = [Number(values.leaves), Number(values.rows)];
  if (!Number.isSafeInteger(leaves) || leaves < 1) throw new RangeError('--leaves takes 1 or more');
  const started = { at: performance.now(), cpu: process.cpuUsage() };
  const { size, writes, bytes } = await sealMade(leaves, rows);
  const seconds = (performance.now() - started.at) / 1_000;
  const { user, system } = process.cpuUsage(started.cpu);
  const cpuSeconds = (user + system) / 1e6;
  const rssMb = Math.round(process.resourceUsage().maxRSS / 1_024);
  console.log(
    `${size} leaves in ${seconds.toFixed(1)} s, ${cpuSeconds.toFixed(1)} s of one processor`,
  );
  console.log(
    `${writes} files written, ${(bytes / 1e6).toFixed(0)} MB, ${rssMb} MB of memory at most`,
  );
  console.log(
    JSON.stringify({
      bench: 'log',
      leaves: size,
      seconds,
      cpuSeconds,
      leavesPerCpuSecond: Math.round(size / cpuSeconds),
      writes,
      bytes,
      peakRssMb: rssMb,
    }),
  );
};
