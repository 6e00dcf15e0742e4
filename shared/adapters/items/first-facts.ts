import type { ConsentEvent } from '../../consent/event/consent-event.ts';
import type { ContactFacts } from '../../contacts/contact-facts.ts';
import { canonicalJson, type Json } from '../../kernel/canonical-json.ts';
import { defined } from '../../kernel/object/defined.ts';

/**
 * The first facts of a contact as the item of its first event carries them, where both are written at once:
 * what the event does not say itself. Undefined where the event would not give the same facts back.
 */
export const firstFacts = (facts: ContactFacts, event: ConsentEvent): Members | undefined => {
  const { createdAt: updatedAt, updatedAt: changedAt } = facts;
  const said: Members = { ...withMoments(event, {}), updatedAt, changedAt };
  const own: Members = Object.fromEntries(
    Object.entries(facts).filter(([name, value]) => !isSame(said[name], value)),
  );
  return isSame(withMoments(event, own), facts) ? own : undefined;
};

/** The facts in an item that is a version of them, or that is a first event and carries them. */
export const factsIn = ({ facts, firstFacts: own, event }: Members): ContactFacts | undefined => {
  if (facts !== undefined) return facts as ContactFacts;
  return own === undefined || event === undefined
    ? undefined
    : (withMoments(event as ConsentEvent, own as Members) as ContactFacts);
};

/** The salt of their leaf, in the same item. */
export const factsSaltIn = ({ facts, salt, firstFactsSalt }: Members): unknown =>
  facts === undefined ? firstFactsSalt : salt;

type Members = Readonly<Record<string, unknown>>;

/** Most are of one moment; a moment that is left out is the one before it. */
const withMoments = (event: ConsentEvent, own: Members): Members => {
  // Somebody may have changed what is stored: whoever checks it reads on.
  const { contactId, addressHash, scope, recordedBy, recordedAt } = event as Partial<ConsentEvent>;
  const { createdAt = recordedAt } = own;
  const { updatedAt = createdAt } = own;
  const { changedAt = updatedAt } = own;
  return {
    ...defined({ contactId, addressHash, senderId: scope?.senderId, changedBy: recordedBy }),
    ...{ version: 1, relationships: [], publishedAddresses: [] },
    ...own,
    ...{ createdAt, updatedAt, changedAt },
  };
};

const isSame = (one: unknown, other: unknown): boolean =>
  one !== undefined && canonicalJson(one as Json) === canonicalJson(other as Json);
