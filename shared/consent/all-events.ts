import type { ContactId } from '../kernel/ids.ts';
import type { ConsentEvent } from './consent-event.ts';
import type { ConsentLedger } from './consent-ledger.ts';

const pageSize = 200;

/** Every event of a contact, in sequence. */
export const allEvents = async (
  ledger: Pick<ConsentLedger, 'events'>,
  contactId: ContactId,
): Promise<readonly ConsentEvent[]> => {
  const events: ConsentEvent[] = [];
  let after: number | undefined = 0;
  while (after !== undefined) {
    const page = await ledger.events(contactId, after, pageSize);
    events.push(...page.events);
    after = page.next;
  }
  return events;
};
