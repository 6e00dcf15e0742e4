import type { Instant } from '../../kernel/instant.ts';
import type { MalformedState } from '../event/consent-ledger.ts';
import type { ConsentState } from '../fold/consent-state.ts';
import { holdsNow } from '../fold/holds-now.ts';
import type { Notice } from './notice.ts';

/**
 * How many people agreed to each version of a notice: those with a consent that holds and was given
 * to that text, each once, at the latest version that they agreed to. Nobody counts whose consent
 * was withdrawn, has expired or proves nothing, or who spoke against something wider; whether one
 * may be mailed is for the policy. A malformed state counts nobody.
 */
export const countStanding = (
  states: readonly (ConsentState | MalformedState)[],
  noticeId: Notice['noticeId'],
  at: Instant,
): ReadonlyMap<number, number> => {
  const people = new Map<number, number>();
  for (const state of states) {
    const version = 'malformed' in state ? 0 : latestVersion(state, noticeId, at);
    if (version > 0) people.set(version, (people.get(version) ?? 0) + 1);
  }
  return people;
};

/** The latest version that a consent of this person which holds was given to; 0 for none. */
const latestVersion = (
  { entries }: ConsentState,
  noticeId: Notice['noticeId'],
  at: Instant,
): number =>
  Math.max(
    0,
    ...Object.entries(entries).flatMap(([key, { notice }]) =>
      notice?.noticeId === noticeId && holdsNow(entries, key, at) ? [notice.version] : [],
    ),
  );
