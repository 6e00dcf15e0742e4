import { effectiveConsent } from '../effective-consent.ts';
import type { Ground } from './ground.ts';

/** Own consent. What it lacks is listed in `find-basis.ts`, where it also speaks about the exceptions. */
export const ownConsent: Ground = {
  id: 'own-consent',
  effect: 'permit',
  isException: false,
  basis: 'consent',
  reading: 'Who itself consented to this sender, purpose and topic may be mailed.',
  evidence: (decided, need) => {
    const consent = effectiveConsent(decided, need);
    return consent === undefined ? undefined : [consent.eventId];
  },
};
