import type { Mailing } from '../../mailing/mailing.ts';
import { isAttribute } from './placeholder.ts';

/** Names of given values that no placeholder of a template has, or that we fill ourselves. */
export const unknownNames = (
  { values: kinds = {} }: Pick<Mailing, 'values'>,
  given: Readonly<Record<string, string>>,
): readonly string[] =>
  Object.keys(given).filter((name) => !Object.hasOwn(kinds, name) || !isAttribute(name));
