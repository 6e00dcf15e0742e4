import type { Contact } from './contact.ts';
import type { ContactPatch } from './contact-draft.ts';

/**
 * Fields of a patch that take a protection away: of a minor (GDPR art. 8), of who else reads a shared
 * address, of somebody who died. Such a correction must say why and what shows it.
 */
export const loosenedFields = (
  contact: Contact,
  { birthDate, shared, deceasedAt }: ContactPatch,
): readonly LoosenedField[] => {
  const isOlder = contact.birthDate !== undefined && isBefore(birthDate, contact.birthDate);
  const isUnshared = contact.shared === true && (shared === null || shared === false);
  const isAlive = contact.deceasedAt !== undefined && deceasedAt === null;
  return [
    ...(isOlder ? (['birthDate'] as const) : []),
    ...(isUnshared ? (['shared'] as const) : []),
    ...(isAlive ? (['deceasedAt'] as const) : []),
  ];
};

export type LoosenedField = 'birthDate' | 'shared' | 'deceasedAt';

/** No birth date counts as one long ago: nothing suggests a minor. */
const isBefore = (next: string | null | undefined, now: string): boolean =>
  next !== undefined && (next === null || next < now);
