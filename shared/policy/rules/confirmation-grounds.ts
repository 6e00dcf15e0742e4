import type { ConsentEntry, PendingRequest } from '../../consent/fold/consent-state.ts';
import { isAgainst } from '../../consent/fold/is-against.ts';
import { type Instant, millisPerDay } from '../../kernel/instant.ts';
import { addFinding, type Case } from '../case.ts';
import { isStop } from '../is-stop.ts';
import type { Need } from '../mailing-facts.ts';
import type { Denial } from '../reasons.ts';
import { isAskedAfterSharedStop } from '../shared-stop.ts';
import { collectStops, survives, survivesWiderStops } from '../stops.ts';
import type { Ground } from './ground.ts';

/** Recorded as an act of the person; a list that was imported is not one. */
const isActOfPerson = ({ by }: Pick<ConsentEntry, 'by'>): boolean =>
  by === 'subject' || by === 'guardian' || by === 'operator';

/** A sign-up by the person, or one that another passes on and that can be looked up. */
const isSignUp = ({ by, evidenced }: PendingRequest): boolean =>
  by === 'subject' ||
  by === 'guardian' ||
  ((by === 'operator' || by === 'import') && evidenced === true);

const isRecent = ({ at, law }: Case, since: Instant): boolean =>
  since <= at && at - since <= law.confirmWithinDays * millisPerDay;

/** What is on record with this sender: for the mailing's purpose if it has one, else anything. */
const entriesFor = (decided: Case, need: Need): readonly ConsentEntry[] => {
  const { senderId } = decided.mailing.mailing;
  const isSenders = (key: string) => key === senderId || key.startsWith(`${senderId}/`);
  return Object.entries(decided.consent.entries)
    .filter(([key]) =>
      need.wide === '' ? isSenders(key) : key === need.wide || key === need.narrow,
    )
    .map(([, entry]) => entry);
};

/**
 * Requests that wait for an answer at one scope, the latest first. Somebody who stopped, or who
 * consented without confirming, may have asked since: the status says what holds until then.
 */
const requestsIn = (entry: ConsentEntry): readonly PendingRequest[] => {
  const { status, pending, occurredAt } = entry;
  if (pending === undefined) return status === 'pending' ? [entry] : [];
  return pending
    .filter(
      (request) =>
        !isAgainst(entry) || (request.occurredAt > occurredAt && survives(request, entry)),
    )
    .toReversed();
};

const requestsFor = (decided: Case, need: Need): readonly PendingRequest[] =>
  entriesFor(decided, need).flatMap(requestsIn);

const complaintOf = ({ consent }: Case) =>
  consent.suppressions.find(({ reason }) => reason === 'complaint');

/** Whoever reported mail is asked only about what they signed up for themselves since. */
const isAskedAfterComplaint = (decided: Case, { occurredAt, by }: PendingRequest): boolean => {
  const complaint = complaintOf(decided);
  return complaint === undefined || (by === 'subject' && occurredAt > complaint.at);
};

const requestDenial = (decided: Case, entry: PendingRequest): Denial | undefined => {
  if (!(entry.occurredAt <= decided.at)) return 'date-in-future';
  if (!isRecent(decided, entry.occurredAt)) return 'expired';
  if (entry.validUntil !== undefined && !(entry.validUntil > decided.at)) return 'expired';
  return isSignUp(entry) ? undefined : 'not-own-act';
};

/** The mail that asks to confirm a sign-up; "once" is kept by the claim, one for each mailing. */
export const confirmSignUp: Ground = {
  id: 'confirm-sign-up',
  effect: 'permit',
  isException: false,
  basis: 'legitimate-interest',
  reading:
    'Who signed up days ago at most, and did not stop since, is asked to confirm; a sign-up that another passes on only if it can be looked up.',
  evidence: (decided, need) => {
    const request = requestsFor(decided, need).find(
      (entry) =>
        requestDenial(decided, entry) === undefined &&
        survivesWiderStops(decided, entry, need) &&
        isAskedAfterComplaint(decided, entry) &&
        isAskedAfterSharedStop(decided, entry),
    );
    return request === undefined ? undefined : [request.eventId];
  },
  lacks: (decided, need, findings) => {
    const requests = requestsFor(decided, need);
    if (requests.length === 0) addFinding(findings, 'nothing-to-confirm');
    for (const request of requests) {
      const denial = requestDenial(decided, request);
      if (denial !== undefined) addFinding(findings, denial, request.eventId);
      else if (!isAskedAfterComplaint(decided, request))
        addFinding(findings, 'complaint', complaintOf(decided)?.eventId);
      else collectStops(decided, need, findings);
    }
  },
};

/** The mail that confirms a stop (GDPR art. 12(3)); nothing else may be in it. */
export const confirmStop: Ground = {
  id: 'confirm-stop',
  effect: 'permit',
  isException: false,
  basis: 'legitimate-interest',
  reading: 'Whoever stopped at most some days ago is told that it worked.',
  evidence: (decided, need) => {
    const stop =
      entriesFor(decided, need).find(
        (entry) => isStop(entry) && isActOfPerson(entry) && isRecent(decided, entry.occurredAt),
      ) ??
      decided.consent.suppressions.find(
        ({ reason, at }) => reason === 'objection' && isRecent(decided, at),
      );
    return stop === undefined ? undefined : [stop.eventId];
  },
  lacks: (_decided, _need, findings) => addFinding(findings, 'nothing-to-confirm'),
};
