import type { LastStop, PendingRequest } from '../consent/fold/consent-state.ts';
import { coversKey, isActivityKey } from '../consent/fold/scope.ts';
import type { Case } from './case.ts';
import { isStop } from './is-stop.ts';

/**
 * The stop that binds everybody at a shared address: the latest one at any scope. Undefined for an
 * address of one person, whose stops count at their own scopes.
 */
export const sharedStop = ({
  contact,
  consent,
  mailing,
}: Pick<Case, 'contact' | 'consent' | 'mailing'>): LastStop | undefined => {
  if (contact.shared !== true) return undefined;
  if (consent.lastStop !== undefined) return consent.lastStop;
  // A state of 0.1.0 does not name its last stop: whichever stop it shows is not lifted.
  let last: LastStop | undefined;
  for (const key in consent.entries) {
    const entry = consent.entries[key];
    const isMail = coversKey(mailing.mailing.senderId, key) && !isActivityKey(key);
    if (entry === undefined || !isMail || !isStop(entry)) continue;
    if (last === undefined || entry.occurredAt > last.at)
      last = { eventId: entry.eventId, at: entry.occurredAt };
  }
  return last;
};

/** Whether a consent of this scope was asked for and confirmed from the address after that stop. */
export const survivesSharedStop = (decided: Case, key: string | undefined): boolean => {
  const stop = sharedStop(decided);
  return stop === undefined || (key !== undefined && stop.confirmedSince?.includes(key) === true);
};

/** Whether a request to sign up is the person's own and came after that stop; its answer is confirmed. */
export const isAskedAfterSharedStop = (
  decided: Case,
  { occurredAt, by }: PendingRequest,
): boolean => {
  const stop = sharedStop(decided);
  return stop === undefined || (occurredAt > stop.at && by === 'subject');
};
