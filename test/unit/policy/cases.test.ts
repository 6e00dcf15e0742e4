import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { LastStop } from '../../../shared/consent/fold/consent-state.ts';
import { withDesignations } from '../../../shared/subjects/with-designations.ts';
import type { PolicyWorld } from '../../differential/policy/policy-world.ts';
import * as parts from '../../differential/policy/policy-world.ts';
import { referenceDecide } from '../../differential/policy/reference-decide.ts';

type Plain =
  | string
  | number
  | boolean
  | null
  | readonly Plain[]
  | { readonly [key: string]: Plain };
type Overrides = { readonly [key: string]: Plain };

/** One case of the corpus: what is told, who says so, and what must come of it. */
type Case = {
  readonly id: string;
  readonly note: string;
  readonly cite: string;
  readonly testedIn?: string;
  readonly world?: Overrides;
  readonly expected?: {
    readonly effect: 'allow' | 'deny';
    readonly basis?: string;
    readonly reason?: string;
    readonly tracking?: readonly string[];
    readonly ruleSet?: string;
  };
};

const file = new URL('../../corpus/policy-cases.json', import.meta.url);
const cases = JSON.parse(readFileSync(file, 'utf8')) as readonly Case[];
const decidable = cases.flatMap(({ id, note, world, expected }) =>
  world === undefined || expected === undefined ? [] : [{ id, note, world, expected }],
);

const named = parts as unknown as Readonly<Record<string, object>>;

/** `"5 days ago"` becomes an instant, and `$extends` fills in one of the named parts. */
const resolved = (value: Plain): unknown => {
  if (typeof value === 'string') {
    const [, days] = /^(\d+) days ago$/.exec(value) ?? [];
    return days === undefined ? value : parts.ago(Number(days));
  }
  if (Array.isArray(value)) return value.map(resolved);
  if (typeof value !== 'object' || value === null) return value;
  const { $extends: base, ...own } = value as Overrides;
  const members = Object.entries(own).map(([key, member]) => [key, resolved(member)]);
  return { ...(typeof base === 'string' ? named[base] : {}), ...Object.fromEntries(members) };
};

const worldOf = (overrides: Overrides): PolicyWorld => {
  const given = resolved(overrides) as Readonly<Record<string, object | undefined>>;
  return {
    // As it is stored: what a publication proves is found when the contact is written.
    contact: withDesignations({ ...parts.stranger, ...given['contact'] }),
    consent: {
      ...parts.stateOf({ ...given['entries'] }),
      suppressions: (given['suppressions'] ?? []) as PolicyWorld['consent']['suppressions'],
      ...(given['lastStop'] && { lastStop: given['lastStop'] as LastStop }),
    },
    mailing: { ...parts.offer, ...given['mailing'] },
    sender: { ...parts.thisSender, ...given['sender'] },
    checks: { ...parts.inOrder, ...given['checks'] },
    ...(given['entities'] && { entities: given['entities'] as PolicyWorld['entities'] & object }),
    at: parts.now,
  };
};

describe('the corpus of cases', () => {
  test.each(decidable)('case $id: $note', ({ world, expected }) => {
    const decision = parts.decideWorld(worldOf(world));

    expect(decision.effect).toBe(expected.effect);
    if (expected.basis !== undefined) expect(decision.basis).toBe(expected.basis);
    if (expected.reason !== undefined) expect(decision.reasons[0]).toBe(expected.reason);
    if (expected.tracking !== undefined) expect(decision.tracking).toEqual(expected.tracking);
    if (expected.ruleSet !== undefined) expect(decision.ruleSet).toBe(expected.ruleSet);
    if (expected.effect === 'allow') expect(decision.evidenceIds.length).toBeGreaterThan(0);
  });

  test.each(decidable)(
    'the reference model decides case $id the same way',
    ({ world, expected }) => {
      const { effect, basis } = referenceDecide(worldOf(world));

      expect(effect).toBe(expected.effect);
      expect(basis).toBe(expected.basis);
    },
  );

  test('every case has an id, and names its test if it is tested elsewhere', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    for (const { id, world, expected, testedIn } of cases)
      expect(world !== undefined && expected !== undefined, id).toBe(testedIn === undefined);
  });
});
