import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startOneMachine } from '../local/one-machine/start-one-machine.ts';
import { startLocalApp } from '../local/start-local-app.ts';
import { defined } from '../shared/kernel/object/defined.ts';
import { countLoad, type LoadOptions, listLoader } from './onboarding/count-import.ts';
import { databaseCpuSeconds } from './onboarding/database-cpu.ts';
import { mostRuns, watchSealing } from './onboarding/watch-sealing.ts';

/**
 * Loads a list of new contacts with consent through the API of the local stack, or with
 * `--backend one-machine` of one machine, while the sealer runs
 * at its pace; the last line is one JSON object. What a row takes of AWS is counted in more rows after
 * it: counting slows them down.
 */
export const run = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rows: { type: 'string', default: '20000' },
      'at-once': { type: 'string', default: '2' },
      'with-ids': { type: 'boolean', default: false },
      'seal-every': { type: 'string', default: '60' },
      backend: { type: 'string', default: 'local' },
    },
  });
  const rows = whole('--rows', values.rows);
  const options = {
    rowsOfCall: 500,
    callsAtOnce: whole('--at-once', values['at-once']),
    withIds: values['with-ids'],
  };
  const sealEveryMs = whole('--seal-every', values['seal-every']) * 1_000;
  if (values.backend === 'one-machine') {
    await onOneMachine(rows, { ...options, firstRow: 0 }, sealEveryMs);
    return;
  }
  const app = await startLocalApp({ reconcileEveryMs: 3_600_000, sealEveryMs: 3_600_000 });
  try {
    const load = await listLoader(app);
    const { result: measured, sealing } = await watchSealing(app, sealEveryMs, () =>
      timeLoad(load, rows, options),
    );
    console.log(
      `${sealing.runs} runs of the sealer, the longest ${seconds(sealing.longestRunMs)}; nothing unsealed for ` +
        `longer than ${seconds(sealing.longestWaitMs)}, and no leaf saw more than ${sealing.runsWaited} run pass`,
    );
    const counted = await countLoad(load, countedRows, { ...options, firstRow: rows });
    const summary = {
      rows,
      ...measured,
      callsPerRow: rounded(counted.calls),
      writeUnitsPerRow: rounded(counted.writeUnits),
      readUnitsPerRow: rounded(counted.readUnits),
      callsAtOnce: options.callsAtOnce,
      sealEveryMs,
      sealing,
    };
    if (
      summary.callsPerRow > budgets.callsPerRow ||
      summary.writeUnitsPerRow > budgets.writeUnits ||
      sealing.runsWaited >= mostRuns
    ) {
      console.log(`over budget: ${JSON.stringify(budgets)}`);
      process.exitCode = 1;
    }
    console.log(JSON.stringify(summary));
  } finally {
    await app.stop();
  }
};

/** On one file on disk, every commit synced; the sealer runs at its pace in the same process. */
const onOneMachine = async (
  rows: number,
  options: LoadOptions,
  sealEveryMs: number,
): Promise<void> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'grondslag-import-'));
  const app = await startOneMachine({ dataDir, reconcileEveryMs: 3_600_000, sealEveryMs });
  try {
    const measured = await timeLoad(await listLoader(app), rows, options);
    const load = Math.round((loadavg()[0] ?? 0) * 10) / 10;
    console.log(JSON.stringify({ rows, ...measured, loadAverage: load, backend: 'one-machine' }));
  } finally {
    await app.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
};

/** The budgets of the design: exceeded, the benchmark exits with 1. Speed varies by machine. */
const budgets = { callsPerRow: 0.3, writeUnits: 12 };

const countedRows = 2_000;

const timeLoad = async (load: Load, rows: number, options: LoadOptions) => {
  const part = Math.ceil(rows / parts);
  let loaded = { created: 0, refused: 0 };
  const started = performance.now();
  const busy = process.cpuUsage();
  const database = databaseCpuSeconds();
  for (let from = 0; from < rows; from += part) {
    const before = performance.now();
    const some = Math.min(part, rows - from);
    const more = await load(some, { ...options, firstRow: from });
    loaded = { created: loaded.created + more.created, refused: loaded.refused + more.refused };
    console.log(
      `${from + some} rows, ${perSecond(some, before)} a second, ${residentMb()} MB resident`,
    );
  }
  const { user, system } = process.cpuUsage(busy);
  const databaseSeconds = (databaseCpuSeconds() ?? 0) - (database ?? 0);
  return defined({
    ...loaded,
    rowsPerSecond: perSecond(rows, started),
    // All but the database, which is another process; includes the client of the bench.
    cpuMsPerRow: rounded((user + system) / 1_000 / rows),
    databaseCpuMsPerRow:
      database === undefined ? undefined : rounded((databaseSeconds * 1_000) / rows),
    peakRssMb: peakMb(),
  });
};

type Load = Awaited<ReturnType<typeof listLoader>>;

/** After each of which speed and memory are printed: both should stay as they are. */
const parts = 5;

const perSecond = (rows: number, since: number): number =>
  Math.round((rows / (performance.now() - since)) * 1_000);

const seconds = (millis: number): string => `${(millis / 1_000).toFixed(1)} s`;

const residentMb = (): number => Math.round(process.memoryUsage.rss() / 1_048_576);
const peakMb = (): number => Math.round(process.resourceUsage().maxRSS / 1_024);
const rounded = (figure: number): number => Math.round(figure * 1_000) / 1_000;

const whole = (option: string, text: string): number => {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new RangeError(`${option} takes a whole number of 1 or more`);
  return number;
};
