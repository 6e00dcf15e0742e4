import type { Instant } from '../../kernel/instant.ts';
import type { MalformedState } from '../event/consent-ledger.ts';
import type { ConsentEntry, ConsentState } from '../fold/consent-state.ts';
import { isAgainst } from '../fold/is-against.ts';
import { widerKeys } from '../fold/scope.ts';
import type { Notice } from './notice.ts';

/**
 * How many people stand on each version of a notice: those with a consent that holds and was given to that
 * text, each once, at the latest version that they agreed to. Nobody counts whose consent was withdrawn,
 * has expired or proves nothing, or who spoke against something wider; whether one may be mailed is for
 * the policy. A malformed state counts nobody.
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
    ...Object.entries(entries).flatMap(([key, entry]) =>
      entry.notice?.noticeId === noticeId &&
      holds(
        entry,
        widerKeys(key).flatMap((wide) => entries[wide] ?? []),
        at,
      )
        ? [entry.notice.version]
        : [],
    ),
  );

/** Granted, not past its term, and not followed by a no to more than this. */
const holds = (
  { status, validUntil, occurredAt, confirmed }: ConsentEntry,
  wider: readonly ConsentEntry[],
  at: Instant,
): boolean =>
  status === 'granted' &&
  (validUntil === undefined || validUntil > at) &&
  wider.every((no) => !isAgainst(no) || (confirmed === true && occurredAt > no.occurredAt));
