import { isOutsideEea } from '../kernel/country.ts';
import type { Contact } from './contact.ts';
import type { ContactPatch } from './contact-draft.ts';

/**
 * Fields of a patch that take a protection away: of a minor (GDPR art. 8), of who else reads a shared
 * address, of somebody who died; and those by which the weaker rules for business or for countries
 * outside the EEA come to hold (Directive 2002/58/EC art. 13(5), Tw art. 11.7(3)). Such a correction
 * must say why and what shows it.
 */
export const loosenedFields = (
  contact: Contact,
  { birthDate, shared, deceasedAt, country, kind, professional }: ContactPatch,
): readonly LoosenedField[] => {
  const isOlder = contact.birthDate !== undefined && isBefore(birthDate, contact.birthDate);
  const isUnshared = contact.shared === true && (shared === null || shared === false);
  const isAlive = contact.deceasedAt !== undefined && deceasedAt === null;
  const leavesEea = isOutsideEea(country) && !isOutsideEea(contact.country);
  const becomesBusiness = kind === 'organisation' && contact.kind === 'person';
  const becomesProfessional = professional === true && contact.professional !== true;
  return [
    ...(leavesEea ? (['country'] as const) : []),
    ...(becomesBusiness ? (['kind'] as const) : []),
    ...(becomesProfessional ? (['professional'] as const) : []),
    ...(isOlder ? (['birthDate'] as const) : []),
    ...(isUnshared ? (['shared'] as const) : []),
    ...(isAlive ? (['deceasedAt'] as const) : []),
  ];
};

export type LoosenedField =
  | 'birthDate'
  | 'shared'
  | 'deceasedAt'
  | 'country'
  | 'kind'
  | 'professional';

/** No birth date counts as one long ago: nothing suggests a minor. */
const isBefore = (next: string | null | undefined, now: string): boolean =>
  next !== undefined && (next === null || next < now);
