import type { ConsentScope } from '../../consent/event/consent-event.ts';
import type { ConsentEntry, ConsentState } from '../../consent/fold/consent-state.ts';
import { effectiveChoice } from '../../consent/links/effective-choice.ts';
import type { Instant } from '../../kernel/instant.ts';
import { defined } from '../../kernel/object/defined.ts';
import type { Decision } from '../decision.ts';
import { type Denial, denials } from '../reasons.ts';
import { consentFacts, type GroundFacts, groundFacts } from './ground-facts.ts';
import { activityOutlook, mailOutlook, type OutlookOf } from './mail-outlook.ts';

/** How a switch of the preference centre stands: as the decision says, and why. */
export const switchState = (of: OutlookOf, scope: Scope, isRetired = false): SwitchState => {
  const { purpose, topic, activity } = scope;
  const { senderId } = of.sender;
  const { on: isAgreed, entry } = effectiveChoice(of.consent, { senderId, ...scope });
  // What was agreed to can be withdrawn, though nothing is sent about it any more.
  const retired: SwitchState = { on: isAgreed, reasons: ['topic-retired'] };
  if (activity !== undefined) {
    if (isRetired) return retired;
    return entry !== undefined && activityOutlook(of, activity)
      ? { on: true, ground: consentFacts(entry) }
      : offByEntry(entry);
  }
  if (purpose === undefined) return { on: false };
  const subject = { purpose, ...defined({ topic }), isRetired };
  const decision = mailOutlook(of, subject);
  const ground = groundFacts(decision, of.contact, of.consent);
  if (ground !== undefined) return { on: true, ground };
  if (isRetired) return retired;
  const reasons = decision.reasons.filter((each) => Object.hasOwn(denials, each)) as Denial[];
  return { on: false, reasons, ...sinceOf(decision, of.consent) };
};

export type SwitchState = {
  /** Would be sent or done now, or would be but for what the sender retired. */
  readonly on: boolean;
  readonly ground?: GroundFacts;
  /** Why not, strongest first. */
  readonly reasons?: readonly Denial[];
  /** When what speaks against it was said. */
  readonly since?: Instant;
};

type Scope = Omit<ConsentScope, 'senderId'>;

const sinceOf = (
  { evidenceIds }: Pick<Decision, 'evidenceIds'>,
  { entries, suppressions }: ConsentState,
): { readonly since?: Instant } => {
  const cited = [
    ...Object.values(entries).map(({ eventId, occurredAt: at }) => ({ eventId, at })),
    ...suppressions,
  ].filter(({ eventId }) => evidenceIds.includes(eventId));
  const since = cited.toSorted((a, b) => b.at - a.at)[0]?.at;
  return since === undefined ? {} : { since };
};

const offByEntry = (entry: ConsentEntry | undefined): SwitchState =>
  entry === undefined
    ? { on: false }
    : { on: false, reasons: [denialOf[entry.status]], since: entry.occurredAt };

/** A consent on record that is off all the same does not hold, for its age or for who gave it. */
const denialOf: Readonly<Record<ConsentEntry['status'], Denial>> = {
  granted: 'no-proof',
  unproven: 'no-proof',
  pending: 'pending',
  refused: 'refused',
  withdrawn: 'withdrawn',
  objected: 'objected',
  expired: 'expired',
  invalidated: 'invalidated',
};
