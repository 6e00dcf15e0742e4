import type { ConsentEvent } from '../../../shared/consent/event/consent-event.ts';
import type { ConsentLedger } from '../../../shared/consent/event/consent-ledger.ts';
import type { ContactId } from '../../../shared/kernel/ids.ts';

/** Every event of a contact after a sequence number, in order. */
export const recordedEvents = async (
  ledger: Pick<ConsentLedger, 'events'>,
  contactId: ContactId,
  after: number,
): Promise<readonly ConsentEvent[]> => {
  const { events, next } = await ledger.events(contactId, after, pageSize);
  return next === undefined
    ? events
    : [...events, ...(await recordedEvents(ledger, contactId, next))];
};

const pageSize = 100;
