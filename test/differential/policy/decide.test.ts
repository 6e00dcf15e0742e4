import { describe, expect, test } from 'vitest';
import { reasons } from '../../../shared/policy/reasons.ts';
import { howMany } from '../../support/how-many.ts';
import { generateWorld } from './generate-world.ts';
import { decideWorld, type PolicyWorld } from './policy-world.ts';
import { randomFrom } from './random.ts';
import { referenceDecide } from './reference-decide.ts';

const worlds = howMany(120_000);

const answerOf = (world: PolicyWorld) => {
  const { effect, basis, reasons, evidenceIds, tracking, ruleSet } = decideWorld(world);
  return {
    effect,
    basis,
    reasons: [...reasons].toSorted(),
    evidenceIds: effect === 'allow' ? [...evidenceIds].toSorted() : undefined,
    tracking: [...tracking],
    ruleSet,
  };
};

describe('the engine and its reference model', () => {
  test(`the engine and its reference model agree on ${worlds} generated worlds`, () => {
    const random = randomFrom(20_261_123);
    const met = new Set<string>();
    for (let index = 0; index < worlds; index += 1) {
      const world = generateWorld(random);
      const answer = answerOf(world);
      const expected = referenceDecide(world);
      // Comparing texts is quick; the failure is shown by the slow comparison.
      if (JSON.stringify(answer) !== JSON.stringify(expected))
        expect({ index, world, ...answer }).toEqual({ index, world, ...expected });
      for (const reason of answer.reasons) met.add(reason);
    }

    // The worlds are worth something only if they reach every answer that facts can bring about.
    const answers = Object.keys(reasons).filter((reason) => reason !== 'policy-error');
    if (worlds >= 30_000) expect([...met].toSorted()).toEqual(answers.toSorted());
  });
});
