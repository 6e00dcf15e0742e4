import { decide } from '../shared/policy/decide.ts';
import { mailingFacts } from '../shared/policy/mailing-facts.ts';
import { now } from '../test/differential/policy/policy-world.ts';
import { cedarEngine } from './policy/cedar-engine.ts';
import { comparableCases } from './policy/comparable-cases.ts';
import { jsonRulesEngine } from './policy/json-rules-engine.ts';
import { portableRules } from './policy/portable-rules.ts';
import { realisticAudience, realisticMailings } from './policy/realistic-audience.ts';
import { timeValues } from './policy/time-values.ts';

/**
 * Our engine, Cedar and json-rules-engine in one run on the same cases. Fails when they disagree
 * on a case that all three can express.
 */
export const run = async (_args: string[]): Promise<void> => {
  const ours = timeOurs();
  const decisionsPerSecond = throughput();
  const valueUs = timeValues();
  const cases = comparableCases(4_000);

  const compiled = cases.map(({ world }) => ({
    ...world,
    facts: mailingFacts(world.mailing, world.sender, world.checks, world.entities),
  }));
  const oursBegin = process.hrtime.bigint();
  for (const { contact, consent, facts, at } of compiled) decide(contact, consent, facts, at);
  const oursOnCases = cases.length / seconds(oursBegin);

  const cedar = cedarEngine(portableRules);
  const cedarBegin = process.hrtime.bigint();
  const cedarAnswers = cases.map(({ facts }) => cedar(facts));
  const cedarPerSecond = cases.length / seconds(cedarBegin);

  const jsonRules = jsonRulesEngine(portableRules);
  const jsonBegin = process.hrtime.bigint();
  const jsonAnswers: boolean[] = [];
  for (const { facts } of cases) jsonAnswers.push(await jsonRules(facts));
  const jsonRulesEnginePerSecond = cases.length / seconds(jsonBegin);

  const disagreements = cases.filter(
    ({ allow }, index) => cedarAnswers[index] !== allow || jsonAnswers[index] !== allow,
  ).length;
  const allowed = cases.filter(({ allow }) => allow).length;

  console.log(`realistic audience: ${ours.decisions} decisions timed one by one`);
  console.log(
    `  median ${ours.medianUs.toFixed(2)} µs, 99th percentile ${ours.p99Us.toFixed(2)} µs`,
  );
  console.log(`  ${round(decisionsPerSecond)} decisions/s in a plain loop`);
  console.log(`  ${valueUs.toFixed(2)} µs to judge a value of a service mail`);
  console.log(`${cases.length} generated cases that all three can express, ${allowed} allowed:`);
  console.log(`  grondslag          ${round(oursOnCases)} decisions/s, with reasons and evidence`);
  console.log(`  cedar-wasm         ${round(cedarPerSecond)} decisions/s, policies parsed once`);
  console.log(
    `  json-rules-engine  ${round(jsonRulesEnginePerSecond)} decisions/s, rules loaded once`,
  );
  console.log(`  ${disagreements} disagreements`);
  console.log(
    JSON.stringify({
      medianUs: round(ours.medianUs, 2),
      p99Us: round(ours.p99Us, 2),
      decisionsPerSecond: round(decisionsPerSecond),
      valueUs: round(valueUs, 2),
      decisionsPerSecondOnComparedCases: round(oursOnCases),
      cedarPerSecond: round(cedarPerSecond),
      jsonRulesEnginePerSecond: round(jsonRulesEnginePerSecond),
      comparedCases: cases.length,
      disagreements,
    }),
  );
  if (disagreements !== 0) process.exitCode = 1;
};

const seconds = (since: bigint): number => Number(process.hrtime.bigint() - since) / 1e9;

/** Every decision timed by itself, so that the median is one of decisions and not of means. */
const timeOurs = () => {
  const audience = realisticAudience(20_000);
  const mailings = realisticMailings();
  const micros: number[] = [];
  let allowed = 0;
  for (let round = 0; round < 4; round += 1)
    for (const mailing of mailings)
      for (const { contact, consent } of audience) {
        const begin = process.hrtime.bigint();
        const { effect } = decide(contact, consent, mailing, now);
        const took = process.hrtime.bigint() - begin;
        if (effect === 'allow') allowed += 1;
        if (round > 0) micros.push(Number(took) / 1_000);
      }
  const sorted = Float64Array.from(micros).sort();
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return { decisions: sorted.length, allowed, medianUs: at(0.5), p99Us: at(0.99) };
};

/** The same loop without a clock in it: what fan-out sees. */
const throughput = (): number => {
  const audience = realisticAudience(20_000);
  const mailings = realisticMailings();
  const begin = process.hrtime.bigint();
  for (let round = 0; round < 5; round += 1)
    for (const mailing of mailings)
      for (const { contact, consent } of audience) decide(contact, consent, mailing, now);
  return (5 * mailings.length * audience.length) / seconds(begin);
};

const round = (value: number, digits = 0): number => Number(value.toFixed(digits));
