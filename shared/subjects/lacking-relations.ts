import type { Relationship } from '../contacts/relationship.ts';

/** Those of `more` that a contact with these relations lacks and may have besides, each id once. */
export const lackingRelations = (
  there: readonly Relationship[],
  more: readonly Relationship[],
): readonly Relationship[] => {
  const known = new Set(there.map(({ relationshipId }) => relationshipId));
  return more
    .filter(({ relationshipId }) => !known.has(relationshipId))
    .slice(0, Math.max(0, mostRelationships - known.size));
};

/** As many as a contact may be created with. */
const mostRelationships = 100;
