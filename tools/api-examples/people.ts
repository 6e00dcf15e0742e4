import type { DevelopmentIssuer } from '../../local/development-issuer.ts';
import { type RoleName, roleScopes } from '../../shared/deployment/roles.ts';

/** Who calls in the examples, by the name that ends up in what they write. */
export const people = {
  webshop: 'product',
  'marja@waterweg.example': 'marketer',
  'rob@waterweg.example': 'reviewer',
  'rita@waterweg.example': 'reviewer',
  'femke@waterweg.example': 'privacy-officer',
  'gijs@waterweg.example': 'privacy-officer',
} as const satisfies Record<string, RoleName>;
export type Person = keyof typeof people;

const names = Object.keys(people) as Person[];

/** The first of them whose role has the scope. */
export const somebodyWith = (scope: string): Person => {
  const found = names.find((person) => mayDo(person, scope));
  if (found === undefined) throw new Error(`nobody has the scope ${scope}`);
  return found;
};

const mayDo = (person: Person, scope: string): boolean =>
  roleScopes[people[person]].some((one) => one === scope);

/** A bearer token for each of them. */
export const tokensOf = async (
  issuer: DevelopmentIssuer,
): Promise<Readonly<Record<Person, string>>> => {
  const pairs = names.map(async (person) => [person, await issuer.token(people[person], person)]);
  return Object.fromEntries(await Promise.all(pairs)) as Record<Person, string>;
};
