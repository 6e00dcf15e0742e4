import type { ConsentScope } from '../event/consent-event.ts';
import type { ConsentEntry, ConsentState } from '../fold/consent-state.ts';
import { purposeKey, scopeKey } from '../fold/scope.ts';

/**
 * Whether a choice is on: its own grant, or that of the whole purpose unless the person spoke
 * against this topic, and no stop of a wider scope at the same moment or later. What mail it
 * leads to is for the policy to decide; this is what the switch shows.
 */
export const effectiveChoice = (state: ConsentState, scope: ConsentScope): EffectiveChoice => {
  const { own, purpose, sender } = entriesOver(state, scope);
  const stops = [purpose, sender].filter(isAgainst);
  const grant = own ?? (purpose?.status === 'granted' ? purpose : undefined);
  if (grant === undefined) {
    const entry = latestOf(stops);
    return entry === undefined ? { on: false } : { on: false, entry };
  }
  // A refusal answers the one question that was asked, and leaves what was granted in particular.
  const latest = latestOf(stops.filter(({ status }) => status !== 'refused'));
  const stopped = latest !== undefined && latest.occurredAt >= grant.occurredAt;
  if (grant.status === 'granted') return { on: !stopped, entry: stopped ? latest : grant };
  return { on: false, entry: grant };
};

/** How one choice stands now, as its owner sees it. */
type EffectiveChoice = { readonly on: boolean; readonly entry?: ConsentEntry };

const latestOf = (entries: readonly ConsentEntry[]): ConsentEntry | undefined =>
  entries.toSorted((a, b) => b.occurredAt - a.occurredAt)[0];

const isAgainst = (entry: ConsentEntry | undefined): entry is ConsentEntry =>
  entry !== undefined && ['withdrawn', 'objected', 'refused'].includes(entry.status);

/** The entry itself and those that cover it, from narrow to wide. */
const entriesOver = ({ entries }: ConsentState, scope: ConsentScope) => {
  const { senderId, purpose, topic, activity } = scope;
  const wide = activity === undefined && purpose !== undefined && topic !== undefined;
  return {
    own: entries[scopeKey(scope)],
    purpose: wide ? entries[purposeKey(senderId, purpose)] : undefined,
    sender: entries[senderId],
  };
};
