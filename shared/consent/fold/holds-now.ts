import type { Instant } from '../../kernel/instant.ts';
import type { ConsentState } from './consent-state.ts';
import { isAgainst } from './is-against.ts';
import { widerKeys } from './scope.ts';

/**
 * Whether the consent of a scope holds at a moment: granted, not past its term, and not followed by a no to
 * something wider. Whether the person may be mailed is for the policy.
 */
export const holdsNow = (entries: ConsentState['entries'], key: string, at: Instant): boolean => {
  const entry = entries[key];
  if (entry?.status !== 'granted') return false;
  const { validUntil, confirmed, occurredAt } = entry;
  if (validUntil !== undefined && validUntil <= at) return false;
  return widerKeys(key)
    .flatMap((wide) => entries[wide] ?? [])
    .every((no) => !isAgainst(no) || (confirmed === true && occurredAt > no.occurredAt));
};
