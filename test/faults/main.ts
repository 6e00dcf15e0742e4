import { faultArguments, usage } from './arguments.ts';
import { killHistories } from './machine/kill-histories.ts';
import { plansFor } from './plans.ts';
import { withdrawalRace } from './race/withdrawal-race.ts';
import { runHistories, shareHistories } from './run-histories.ts';
import type { HistoryResult } from './run-history.ts';

const sum = (results: readonly HistoryResult[], of: (result: HistoryResult) => number): number =>
  results.reduce((total, result) => total + of(result), 0);

const isClean = (result: HistoryResult): boolean =>
  result.duplicates +
    result.unlawful +
    result.lost +
    result.unknownUnlisted +
    result.unknownExcess ===
    0 && result.poisonKept;

const coverage = (results: readonly HistoryResult[]): string => {
  const counts = new Map<string, number>();
  for (const { faults } of results)
    for (const fault of faults) counts.set(fault, (counts.get(fault) ?? 0) + 1);
  return [...counts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([fault, count]) => `  ${String(count).padStart(5)}  ${fault}`)
    .join('\n');
};

const run = async (argv: readonly string[]): Promise<number> => {
  const options = faultArguments(argv);
  if (options.oneMachine) return killHistories(options);
  const plans = plansFor(options.seed, options.histories);
  if (options.replay !== undefined) {
    const plan = plans.find(({ seed }) => seed === options.replay) ?? { seed: options.replay };
    await runHistories([plan], (result) => console.log(JSON.stringify(result, undefined, 2)));
    return 0;
  }
  if (options.shard !== undefined) {
    const [index = 0, of = 1] = options.shard.split('/').map(Number);
    const own = plans.filter((_, at) => at % of === index);
    await runHistories(own, (result) => console.log(JSON.stringify(result)));
    return 0;
  }
  const started = performance.now();
  const results: HistoryResult[] = [];
  await shareHistories(argv, (result) => {
    results.push(result);
    if (!isClean(result)) console.log(`FAILED ${JSON.stringify(result)}`);
    if (results.length % 50 === 0) console.log(`  ${results.length} histories`);
  });
  const { withdrawals, seed } = options;
  // So many that the mailing continues while people say stop.
  const raced = await withdrawalRace({ contacts: withdrawals * 10 + 1_000, withdrawals, seed });
  const failed = results.filter((result) => !isClean(result));
  console.log(`faults injected, by kind and call:\n${coverage(results)}`);
  console.log(
    `${sum(results, ({ calls }) => calls)} AWS calls; race: ${raced.claims} claims beside ${raced.withdrawals} withdrawals; ${Math.round((performance.now() - started) / 1_000)} s`,
  );
  for (const { seed } of failed)
    console.log(
      `replay with: npm run faults -- --seed ${options.seed} --histories ${options.histories} --replay ${seed}`,
    );
  const summary = {
    histories: results.length,
    duplicates: sum(results, ({ duplicates }) => duplicates),
    unlawful: sum(results, ({ unlawful }) => unlawful),
    lost: sum(results, ({ lost }) => lost),
    unknown: sum(results, ({ unknown }) => unknown),
    unknownUnlisted: sum(results, ({ unknownUnlisted }) => unknownUnlisted),
    unknownExcess: sum(results, ({ unknownExcess }) => unknownExcess),
    poisonLost: results.filter(({ poisonKept }) => !poisonKept).length,
    raceWithdrawals: raced.withdrawals,
    raceClaims: raced.claims,
    raceViolations: raced.violations,
    stopToEffectMs: raced.effect,
    deferredStopToEffectMs: raced.deferredEffect,
    passedOnStopToEffectMs: raced.passedOnEffect,
  };
  console.log(JSON.stringify(summary));
  const complete =
    results.length === options.histories && raced.withdrawals === options.withdrawals;
  return complete && failed.length === 0 && raced.violations === 0 ? 0 : 1;
};

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof RangeError ? `${error.message}\n${usage}` : error);
  process.exitCode = 1;
}
