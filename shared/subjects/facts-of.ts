import type { SubjectFacts } from '../consent/event/subject-facts.ts';
import type { Contact } from '../contacts/contact.ts';
import { defined } from '../kernel/object/defined.ts';

/** What the ledger judges statements by, taken from a contact at hand. */
export const factsOf = ({
  senderId,
  addressHash,
  mailboxHash,
  birthDate,
}: Contact): SubjectFacts => ({
  senderId,
  addressHash,
  ...defined({ mailboxHash, birthDate }),
});
