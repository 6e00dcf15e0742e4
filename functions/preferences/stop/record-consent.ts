import type { ConsentEventData } from '../../../shared/consent/event/consent-event.ts';
import {
  type ConsentServices,
  recordStatements,
} from '../../../shared/consent/event/record-statements.ts';
import type { ConsentState } from '../../../shared/consent/fold/consent-state.ts';
import { type OwnPage, onPage } from '../../../shared/consent/links/own-page.ts';
import type { ContactId } from '../../../shared/kernel/ids.ts';

/**
 * Records what a page decides given what holds. `gone` when there is nobody left to record it
 * about: an erased contact gets no mail either. Throws when it could not be stored.
 */
export const recordConsent = async (
  services: ConsentServices,
  page: OwnPage,
  contactId: ContactId,
  statements: (state: ConsentState) => readonly ConsentEventData[],
): Promise<'recorded' | 'nothing' | 'gone'> => {
  const { outcome } = await recordStatements(onPage(services, page), {
    contactId,
    statements: (state) => statements(state).map((one) => ({ ...one, page })),
    origin: { door: 'own-page' },
  });
  switch (outcome) {
    case 'appended':
      return 'recorded';
    case 'nothing':
      return 'nothing';
    case 'erased':
    case 'no-contact':
      return 'gone';
    default:
      throw new Error(`the ledger answered ${outcome}`);
  }
};
