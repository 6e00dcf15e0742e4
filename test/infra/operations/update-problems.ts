import { holds, nameOf, type Outline } from './outline.ts';

/** Two stacks as they are deployed, or are going to be. */
export type Stacks = { readonly stateful: Outline; readonly stateless: Outline };

/**
 * What CloudFormation would refuse, or would do that nobody wants, when these stacks are updated:
 * the stateful one first, while the deployed stateless one still reads from it.
 */
export const updateProblems = (before: Stacks, after: Stacks): readonly string[] => [
  ...exportsInUse(before, after),
  ...outputsMissing(after),
  ...(['stateful', 'stateless'] as const).flatMap((part) => [
    ...losses(part, before[part], after[part]),
    ...collisions(part, before[part], after[part]),
  ]),
];

/** "Export … cannot be deleted as it is in use by …". Outputs that are read weakly lock nothing. */
const exportsInUse = (before: Stacks, after: Stacks): readonly string[] =>
  before.stateless.imports
    .filter((name) => before.stateful.exports.includes(name))
    .filter((name) => !after.stateful.exports.includes(name))
    .map((name) => `export ${name} is in use and goes`);

/** What the new stateless stack reads must be there by then. */
const outputsMissing = ({ stateful, stateless }: Stacks): readonly string[] => [
  ...stateless.reads
    .filter((name) => !stateful.outputs.includes(name))
    .map((name) => `output ${name} is read and is not there`),
  ...stateless.imports
    .filter((name) => !stateful.exports.includes(name))
    .map((name) => `export ${name} is imported and is not there`),
];

const losses = (part: string, before: Outline, after: Outline): readonly string[] =>
  Object.entries(before.resources)
    .filter(([, { type }]) => holds.includes(type))
    .flatMap(([id, { type, fixed }]) => {
      const next = after.resources[id];
      if (next === undefined) return [`${part}: ${type} ${id} goes`];
      return JSON.stringify(next.fixed) === JSON.stringify(fixed)
        ? []
        : [`${part}: ${type} ${id} is replaced`];
    });

/** A new resource is made before the old one is deleted: a name that both have is taken. */
const collisions = (part: string, before: Outline, after: Outline): readonly string[] => {
  const taken = new Map<string, string>(
    Object.entries(before.resources).flatMap(([id, { type, fixed }]) => {
      const name = nameOf(type, fixed);
      return name === undefined ? [] : [[`${type} ${name}`, id] as const];
    }),
  );
  const seen = new Set<string>();
  return Object.entries(after.resources).flatMap(([id, { type, fixed }]) => {
    const name = nameOf(type, fixed);
    if (name === undefined) return [];
    const key = `${type} ${name}`;
    const twice = seen.has(key) ? [`${part}: ${key} is there twice`] : [];
    seen.add(key);
    const holder = taken.get(key);
    return holder === undefined || holder === id
      ? twice
      : [...twice, `${part}: ${key} is the name of ${holder}, and ${id} takes it`];
  });
};
