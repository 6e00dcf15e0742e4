import type { ConsentEntry } from '../consent/fold/consent-state.ts';
import { isAgainst } from '../consent/fold/is-against.ts';
import { addFinding, type Case, entryAt, type Findings } from './case.ts';
import { mailingGrantDenial } from './grant-denial.ts';
import type { Need } from './mailing-facts.ts';
import type { Denial } from './reasons.ts';
import { survivesSharedStop } from './shared-stop.ts';
import { survivesSenderStops, survivesWiderStops } from './stops.ts';

/**
 * The grant that this need can rest on: the topic's own, else the whole purpose's, which covers
 * its topics except those the person spoke against. A grant for all purposes at once is none:
 * consent is specific (GDPR art. 4(11)).
 */
export const effectiveConsent = (decided: Case, need: Need): ConsentEntry | undefined => {
  const narrow = entryAt(decided, need.narrow);
  if (narrow !== undefined && isAgainst(narrow)) return undefined;
  if (
    isGranted(narrow) &&
    mailingGrantDenial(decided, narrow) === undefined &&
    survivesWiderStops(decided, narrow, need) &&
    survivesSharedStop(decided, need.narrow)
  )
    return narrow;
  const wide = entryAt(decided, need.wide);
  if (
    isGranted(wide) &&
    mailingGrantDenial(decided, wide) === undefined &&
    survivesSenderStops(decided, wide) &&
    survivesSharedStop(decided, need.wide)
  )
    return wide;
  return undefined;
};

const isGranted = (entry: ConsentEntry | undefined): entry is ConsentEntry =>
  entry?.status === 'granted';

/** The first defect speaks: it is the one found first when the event was recorded. */
const unprovenDenial = ({ defects }: ConsentEntry): Denial => {
  switch (defects?.[0]) {
    case 'pre-ticked':
    case 'terms-only':
    case 'no-affirmative-act':
      return 'not-affirmative';
    case 'conditional':
      return 'conditional';
    case 'minor-without-guardian':
      return 'minor-without-guardian';
    case 'notice-scope-mismatch':
      return 'other-scope';
    default:
      return 'no-proof';
  }
};

const shortcoming = (decided: Case, entry: ConsentEntry): Denial | undefined => {
  switch (entry.status) {
    case 'granted':
      return mailingGrantDenial(decided, entry);
    case 'pending':
    case 'expired':
    case 'invalidated':
      return entry.status;
    case 'unproven':
      return unprovenDenial(entry);
    default:
      return undefined;
  }
};

/** Lists what is wrong with the consents on record for a need; false when there are none. */
export const collectShortcomings = (decided: Case, need: Need, findings: Findings): boolean => {
  let found = false;
  for (const key of [need.narrow, need.wide]) {
    const entry = entryAt(decided, key);
    const denial = entry === undefined ? undefined : shortcoming(decided, entry);
    if (denial === undefined) continue;
    addFinding(findings, denial, entry?.eventId);
    found = true;
  }
  return found;
};

/** Whether the contact consented to this sender for mailing of some other scope. */
export const consentedElsewhere = ({ consent, mailing }: Case): boolean => {
  const { senderId } = mailing.mailing;
  const activity = `${senderId}/+`;
  for (const key in consent.entries)
    if (
      consent.entries[key]?.status === 'granted' &&
      (key === senderId || (key.startsWith(`${senderId}/`) && !key.startsWith(activity)))
    )
      return true;
  return false;
};
