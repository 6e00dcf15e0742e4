import { decide } from '../shared/policy/decide.ts';
import { mailingFacts } from '../shared/policy/mailing-facts.ts';
import { type BenchWorld, realWorld } from './policy/bench-world.ts';
import { cedarEngine } from './policy/cedar-engine.ts';
import { comparableCases } from './policy/comparable-cases.ts';
import { jsonRulesEngine } from './policy/json-rules-engine.ts';
import { overBudget } from './policy/over-budget.ts';
import { portableRules } from './policy/portable-rules.ts';
import { decisionsPerSecond, timeDecisions } from './policy/time-decisions.ts';
import { timeValues } from './policy/time-values.ts';

/**
 * Our engine, Cedar and json-rules-engine in one run on the same cases. Fails when they disagree
 * on a case that all three can express, and when a decision or a value takes longer than it may.
 */
export const run = async (_args: string[], world: BenchWorld = realWorld): Promise<void> => {
  const { print } = world;
  const ours = timeDecisions(world);
  const perSecond = decisionsPerSecond(world);
  const valueUs = timeValues(world);
  const compared = await compareEngines(world);
  const { cases, allowed, disagreements } = compared;

  print(`realistic audience: ${ours.decisions} decisions timed one by one`);
  print(`  median ${ours.medianUs.toFixed(2)} µs, 99th percentile ${ours.p99Us.toFixed(2)} µs`);
  print(`  ${round(perSecond)} decisions/s in a plain loop`);
  print(`  ${valueUs.toFixed(2)} µs to judge a value of a service mail, of the slowest kind`);
  print(`${cases} generated cases that all three can express, ${allowed} allowed:`);
  print(`  grondslag          ${round(compared.ours)} decisions/s, with reasons and evidence`);
  print(`  cedar-wasm         ${round(compared.cedar)} decisions/s, policies parsed once`);
  print(`  json-rules-engine  ${round(compared.jsonRules)} decisions/s, rules loaded once`);
  print(`  ${disagreements} disagreements`);
  const problems = overBudget({ medianUs: ours.medianUs, valueUs, disagreements });
  for (const problem of problems) print(`FAILED: ${problem}`);
  print(
    JSON.stringify({
      medianUs: round(ours.medianUs, 2),
      p99Us: round(ours.p99Us, 2),
      decisionsPerSecond: round(perSecond),
      valueUs: round(valueUs, 2),
      decisionsPerSecondOnComparedCases: round(compared.ours),
      cedarPerSecond: round(compared.cedar),
      jsonRulesEnginePerSecond: round(compared.jsonRules),
      comparedCases: cases,
      disagreements,
      overBudget: problems,
    }),
  );
  if (problems.length > 0) process.exitCode = 1;
};

/** Decisions a second of each engine, and on how many cases one of them decides otherwise. */
const compareEngines = async ({ nanos, comparedCases }: BenchWorld) => {
  const cases = comparableCases(comparedCases);
  const perSecond = (since: bigint) => (cases.length * 1e9) / Number(nanos() - since);

  const compiled = cases.map(({ world }) => ({
    ...world,
    facts: mailingFacts(world.mailing, world.sender, {
      checks: world.checks,
      entities: world.entities,
    }),
  }));
  const oursBegin = nanos();
  for (const { contact, consent, facts, at } of compiled)
    decide(contact, { consent, mailing: facts, at });
  const ours = perSecond(oursBegin);

  const cedarDecides = cedarEngine(portableRules);
  const cedarBegin = nanos();
  const cedarAnswers = cases.map(({ facts }) => cedarDecides(facts));
  const cedar = perSecond(cedarBegin);

  const jsonRulesDecide = jsonRulesEngine(portableRules);
  const jsonBegin = nanos();
  const jsonAnswers: boolean[] = [];
  for (const { facts } of cases) jsonAnswers.push(await jsonRulesDecide(facts));
  const jsonRules = perSecond(jsonBegin);

  const disagreements = cases.filter(
    ({ allow }, index) => cedarAnswers[index] !== allow || jsonAnswers[index] !== allow,
  ).length;
  const allowed = cases.filter(({ allow }) => allow).length;
  return { ours, cedar, jsonRules, cases: cases.length, allowed, disagreements };
};

const round = (value: number, digits = 0): number => Number(value.toFixed(digits));
