import { decide } from '../../shared/policy/decide.ts';
import { now } from '../../test/differential/policy/policy-world.ts';
import type { BenchWorld } from './bench-world.ts';
import { realisticAudience, realisticMailings } from './realistic-audience.ts';

/** Every decision timed by itself, so that the median is one of decisions and not of means. */
export const timeDecisions = ({ nanos, audience: size, rounds }: BenchWorld) => {
  const audience = realisticAudience(size);
  const micros: number[] = [];
  for (let round = 0; round <= rounds; round += 1)
    for (const mailing of realisticMailings())
      for (const { contact, consent } of audience) {
        const begin = nanos();
        decide(contact, { consent, mailing, at: now });
        const took = nanos() - begin;
        if (round > 0) micros.push(Number(took) / 1_000);
      }
  const sorted = Float64Array.from(micros).sort();
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return { decisions: sorted.length, medianUs: at(0.5), p99Us: at(0.99) };
};

/** Decisions a second in the same loop without a clock in it: what fan-out sees. */
export const decisionsPerSecond = ({ nanos, audience: size, rounds }: BenchWorld): number => {
  const audience = realisticAudience(size);
  const mailings = realisticMailings();
  const begin = nanos();
  for (let round = 0; round < rounds; round += 1)
    for (const mailing of mailings)
      for (const { contact, consent } of audience) decide(contact, { consent, mailing, at: now });
  return (rounds * mailings.length * audience.length * 1e9) / Number(nanos() - begin);
};
