import { fitsService } from '../../shared/delivery/content/value-kinds.ts';
import { valueRules } from '../../shared/kernel/value-kind.ts';
import type { BenchWorld } from './bench-world.ts';

/**
 * Microseconds that judging one value of a service mail takes at send, for the kind of value that takes
 * longest: the median of many means.
 */
export const timeValues = ({ nanos, valueRounds }: BenchWorld): number => {
  const warmUp = Math.ceil(valueRounds / 10);
  const medians = values.map((value) => {
    const means: number[] = [];
    for (let round = 0; round < valueRounds + warmUp; round += 1) {
      const begin = nanos();
      for (let time = 0; time < times; time += 1)
        fitsService({ name: 'line', value, host, judged });
      const took = Number(nanos() - begin) / 1_000;
      if (round >= warmUp) means.push(took / times);
    }
    return means.toSorted((a, b) => a - b)[Math.floor(means.length / 2)] ?? Number.NaN;
  });
  return Math.max(...medians);
};

/** Judged this often between two looks at the clock, which takes longer than one value. */
const times = 10;
const host = 'waterweg.example';
const judged = { rules: valueRules, selling: [] };

/** One of each kind, and free text, which is tried as every kind first. */
const values = [
  '24 december 2026',
  '€ 1.249,50',
  '12 345',
  'WW-2026-004711',
  'https://mijn.waterweg.example/rekeningen/4711?taal=nl',
  'Kast met twee deuren, links hangend, gelakt in mosgroen',
  'u belt ons op werkdagen tot vijf uur',
];
