import type { Need, NeedKind } from './mailing-facts.ts';
import { nonEeaProfessional, publishedAddress } from './rules/business-grounds.ts';
import { confirmSignUp, confirmStop } from './rules/confirmation-grounds.ts';
import { donorRoute } from './rules/donor-route.ts';
import type { Ground } from './rules/ground.ts';
import { ownConsent } from './rules/own-consent.ts';
import { contractGrounds, legalDutyGrounds, securityGrounds } from './rules/service-grounds.ts';
import { softOptIn } from './rules/soft-opt-in.ts';

/** What a need can rest on; nothing for a kind that is stored but unknown. */
export const groundsFor = ({ kind }: Need): readonly Ground[] => byKind.get(kind) ?? [];

const cause: readonly Ground[] = [ownConsent, donorRoute, publishedAddress, nonEeaProfessional];

/** The decision table: what each kind of mail can rest on, preferred first. */
export const grounds: Readonly<Record<NeedKind, readonly Ground[]>> = {
  commercial: [ownConsent, softOptIn, publishedAddress, nonEeaProfessional],
  ideological: cause,
  charitable: cause,
  contract: contractGrounds,
  security: securityGrounds,
  'legal-duty': legalDutyGrounds,
  'consent-request': [ownConsent],
  'opt-in-confirmation': [confirmSignUp],
  'unsubscribe-confirmation': [confirmStop],
};

const byKind: ReadonlyMap<string, readonly Ground[]> = new Map(Object.entries(grounds));
