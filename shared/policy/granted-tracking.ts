import type { Activity } from '../kernel/purpose.ts';
import { type Case, entryAt } from './case.ts';
import { grantDenial } from './grant-denial.ts';
import { survivesSharedStop } from './shared-stop.ts';
import { survivesSenderStops } from './stops.ts';

/**
 * Of the activities the mailing asks for, those this contact granted itself (Tw art. 11.7a). An
 * objection to direct marketing takes them away too (GDPR art. 21(2) covers its profiling).
 */
export const grantedTracking = (decided: Case): readonly Activity[] => {
  const asked = decided.mailing.tracking;
  // The consent was that of the person who died, not of whoever reads the mail now.
  if (asked.length === 0 || decided.contact.deceasedAt !== undefined) return none;
  return asked.filter(({ key }) => isGranted(decided, key)).map(({ activity }) => activity);
};

const none: readonly Activity[] = [];

const isGranted = (decided: Case, key: string): boolean => {
  const entry = entryAt(decided, key);
  return (
    entry?.status === 'granted' &&
    grantDenial(decided, entry) === undefined &&
    survivesSenderStops(decided, entry) &&
    survivesSharedStop(decided, key)
  );
};
