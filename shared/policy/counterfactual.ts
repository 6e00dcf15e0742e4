import type { Language, Translated } from '../kernel/language.ts';
import type { Change, World } from './changes/change.ts';
import { bounces, objects } from './changes/consent-changes.ts';
import { leaves } from './changes/contact-changes.ts';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import type { Reason } from './reasons.ts';
import { repairs } from './repairs.ts';

/**
 * The smallest change of facts that reverses the decision, found by deciding again on changed
 * facts: none is stated that was not tried. Undefined when up to four changes do not reverse it.
 */
export const counterfactual = (world: World): Counterfactual | undefined =>
  decideIn(world).effect === 'allow' ? toDeny(world) : toAllow(world);

/** What would have to be otherwise for the opposite answer; every change is needed. */
type Counterfactual = {
  readonly effect: 'allow' | 'deny';
  readonly changes: readonly Change[];
};

const mostChanges = 4;

const decideIn = ({ contact, consent, mailing, at }: World): Decision =>
  decide(contact, { consent, mailing, at });

const isDenial = (reason: Reason): reason is keyof typeof repairs => Object.hasOwn(repairs, reason);

type Step = { readonly world: World; readonly changes: readonly Change[] };

/** Every world one change away that its own reasons suggest. */
const nextSteps = ({ world, changes }: Step): readonly Step[] => {
  const suggested = decideIn(world)
    .reasons.filter(isDenial)
    .flatMap((reason) => repairs[reason]);
  return [...new Set(suggested)]
    .filter((change) => !changes.includes(change))
    .map((change) => ({ world: change.apply(world), changes: [...changes, change] }));
};

const isAllowed = ({ world }: Step): boolean => decideIn(world).effect === 'allow';

const after = (world: World, changes: readonly Change[]): World =>
  changes.reduce((one, { apply }) => apply(one), world);

/** Without the changes that a later one made needless: each that is left is needed. */
const needed = (world: World, changes: readonly Change[]): readonly Change[] => {
  for (const left of changes) {
    const others = changes.filter((change) => change !== left);
    if (isAllowed({ world: after(world, others), changes: others })) return needed(world, others);
  }
  return changes;
};

const toAllow = (world: World): Counterfactual | undefined => {
  let steps: readonly Step[] = [{ world, changes: [] }];
  for (let depth = 0; depth < mostChanges; depth += 1) {
    steps = steps.flatMap(nextSteps);
    const found = steps.find(isAllowed);
    if (found !== undefined) return { effect: 'allow', changes: needed(world, found.changes) };
  }
  return undefined;
};

/** A bounce denies whatever else may not. */
const toDeny = (world: World): Counterfactual => {
  const isDenied = (change: Change) => decideIn(change.apply(world)).effect === 'deny';
  return { effect: 'deny', changes: [[objects, leaves].find(isDenied) ?? bounces] };
};

const words: Translated<Readonly<Record<'allow' | 'deny' | 'and', string>>> = {
  nl: { allow: 'Het zou wel mogen als', deny: 'Het zou niet mogen als', and: ' en als ' },
  en: { allow: 'It would be allowed if', deny: 'It would not be allowed if', and: ' and if ' },
  de: {
    allow: 'Der Versand wäre zulässig, wenn',
    deny: 'Der Versand wäre unzulässig, wenn',
    and: ' und wenn ',
  },
};

/** The counterfactual as one plain sentence; empty text when there is none. */
export const counterfactualText = (world: World, language: Language): string => {
  const found = counterfactual(world);
  if (found === undefined) return '';
  const { [found.effect]: lead, and } = words[language];
  const sentence = `${lead} ${found.changes.map(({ text }) => text[language](world)).join(and)}`;
  // A name such as `B.V.` ends with the stop.
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
};
