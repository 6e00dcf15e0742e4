import type { ConsentState } from '../consent/consent-state.ts';
import type { Contact } from '../contacts/contact.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Decision } from './decision.ts';
import type { MailingFacts } from './mailing-facts.ts';

/**
 * Whether this contact may get this mailing at this moment: one function for preview, fan-out,
 * send and single decisions. Never throws; what it cannot judge it denies.
 */
export const decide = (
  _contact: Contact,
  consent: ConsentState,
  mailing: MailingFacts,
  at: Instant,
): Decision => ({
  effect: 'deny',
  reasons: ['policy-error'],
  evidenceIds: [],
  tracking: [],
  purpose: mailing.mailing.purpose,
  ruleSet: '',
  at,
  consentVersion: consent.version,
});
