import { generateWorld } from '../../test/differential/policy/generate-world.ts';
import { decideWorld, now, type PolicyWorld } from '../../test/differential/policy/policy-world.ts';
import { randomFrom } from '../../test/differential/policy/random.ts';
import { type FlatFacts, flatFacts, isExpressible } from './flat-facts.ts';

/** Generated worlds, the same ones at every call, that all three engines can express, with our answer. */
export const comparableCases = (count: number): readonly ComparableCase[] => {
  const random = randomFrom(7);
  const cases: ComparableCase[] = [];
  while (cases.length < count) {
    const world = generateWorld(random);
    if (!isExpressible(world, now)) continue;
    const decision = decideWorld(world);
    if (isKnown(decision))
      cases.push({ world, facts: flatFacts(world), allow: decision.effect === 'allow' });
  }
  return cases;
};

type ComparableCase = {
  readonly world: PolicyWorld;
  readonly facts: FlatFacts;
  readonly allow: boolean;
};

const isKnown = ({ reasons }: { readonly reasons: readonly string[] }): boolean =>
  !reasons.includes('facts-unknown') && !reasons.includes('no-rule-set');
