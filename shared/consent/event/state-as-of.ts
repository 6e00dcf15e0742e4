import type { ContactId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { ConsentState } from '../fold/consent-state.ts';
import { evolve } from '../fold/evolve.ts';
import { emptyConsentFold } from '../fold/marks.ts';
import { allEvents, type ConsentLedger } from './consent-ledger.ts';

/**
 * The consent state of a contact at a time, from what had been recorded by then. `incomplete` if the
 * ledger is ahead of its events: a missing one may have been a withdrawal.
 */
export const stateAsOf = async (
  ledger: Pick<ConsentLedger, 'events'>,
  { contactId, version }: { readonly contactId: ContactId; readonly version: number },
  asOf: Instant,
): Promise<ConsentState | 'incomplete'> => {
  const events = await allEvents(ledger, contactId);
  if (events.length < version) return 'incomplete';
  const known = events.filter(({ recordedAt }) => recordedAt <= asOf);
  return known.reduce(evolve, emptyConsentFold(contactId)).state;
};
