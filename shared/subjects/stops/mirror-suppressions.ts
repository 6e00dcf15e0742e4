import { type ConsentTools, recordStatements } from '../../consent/event/record-statements.ts';
import type { SubjectFacts } from '../../consent/event/subject-facts.ts';
import type { Suppression } from '../../consent/suppression/suppression-list.ts';
import type { ContactId } from '../../kernel/ids.ts';

/**
 * Writes what the suppression list says of an address into the contact's consent state, where a
 * decision finds it (ADR 0007). The contact itself may still be on its way.
 */
export const mirrorSuppressions = async (
  tools: ConsentTools,
  {
    contactId,
    rows,
    facts,
  }: {
    readonly contactId: ContactId;
    readonly rows: readonly Suppression[];
    readonly facts: SubjectFacts;
  },
): Promise<void> => {
  if (rows.length === 0) return;
  // Other senders of the entity look at the same list.
  const { spreadStops: _, ...quiet } = tools;
  const recorded = await recordStatements(
    { ...quiet, subjectOf: async () => facts },
    {
      contactId,
      statements: (state, at) =>
        rows
          .filter(({ reason }) => !state.suppressions.some((one) => one.reason === reason))
          .map(({ reason }) => ({
            type: 'suppressed',
            scope: { senderId: facts.senderId },
            occurredAt: at,
            actor: { kind: 'system', id: 'suppression-list' },
            method: 'api',
            suppression: reason,
          })),
    },
  );
  if (recorded.outcome !== 'appended' && recorded.outcome !== 'nothing')
    throw new Error(`a suppression could not be recorded: ${recorded.outcome}`);
};
