import type { ConsentEventData } from '../../consent/event/consent-event.ts';
import { recordStatements } from '../../consent/event/record-statements.ts';
import type { Contact } from '../../contacts/contact.ts';
import { type ObjectedTo, objectedAtCollection } from '../../contacts/objected-at-collection.ts';
import type { Relationship } from '../../contacts/relationship.ts';
import type { Instant } from '../../kernel/instant.ts';
import { factsOf } from '../facts-of.ts';
import type { ContactTools } from '../subject-tools.ts';

/** The objection that the contact made at a sale or gift that counts for this sender, as an event. */
export const objectionAtCollection = (
  to: ObjectedTo,
  relationships: readonly Relationship[],
  now: Instant,
): ConsentEventData | undefined => {
  const last = objectedAtCollection(to, relationships, now);
  return last === undefined
    ? undefined
    : {
        type: 'objected',
        scope: { senderId: to.senderId },
        occurredAt: last.at,
        actor: { kind: 'subject' },
        method: 'api',
        evidenceRefs: [last.evidenceId],
        note: objectionNote(last.evidenceId),
      };
};

export const objectionNote = (evidenceId: string): string =>
  `the objection offered when the address was collected was used: ${evidenceId}`;

/** One key for each sale and date. */
export const keyOfObjection = (
  { digest }: Pick<ContactTools, 'digest'>,
  { evidenceRefs, occurredAt }: ConsentEventData,
): string =>
  `objection-at-collection-${digest(JSON.stringify([evidenceRefs, occurredAt])).slice(0, 32)}`;

/**
 * Puts that objection in the ledger, where it stays when the evidence is replaced. Once for each
 * sale and date; safe to repeat.
 */
export const recordObjectionAtCollection = async (
  tools: ContactTools,
  contact: Contact,
  relationships: readonly Relationship[],
): Promise<void> => {
  const { contactId, senderId } = contact;
  const to = { senderId, entities: await tools.entitiesOf(senderId) };
  const objection = objectionAtCollection(to, relationships, tools.now());
  if (objection === undefined) return;
  const { occurredAt } = objection;
  const value = keyOfObjection(tools, objection);
  const recorded = await recordStatements(
    { ...tools, subjectOf: async () => factsOf(contact) },
    {
      contactId,
      key: { value, fingerprint: value },
      statements: ({ entries }) => {
        const held = entries[senderId];
        const isHeld = held?.status === 'objected' && held.occurredAt >= occurredAt;
        return isHeld ? [] : [objection];
      },
    },
  );
  switch (recorded.outcome) {
    case 'appended':
    case 'nothing':
    case 'repeated':
      return;
    default:
      throw new Error(`an objection at a sale could not be recorded: ${recorded.outcome}`);
  }
};
