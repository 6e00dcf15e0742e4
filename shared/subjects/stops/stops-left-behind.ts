import type { ListedReason } from '../../consent/event/consent-event.ts';
import type { StatementExtras } from '../../consent/event/written-along.ts';
import type { ConsentState } from '../../consent/fold/consent-state.ts';
import { isAgainst } from '../../consent/fold/is-against.ts';
import {
  type Suppression,
  scopeOfSuppression,
} from '../../consent/suppression/suppression-list.ts';
import type { Contact } from '../../contacts/contact.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { ContactTools } from '../subject-tools.ts';

/**
 * What a contact stopped holds for its address too (GDPR art. 21(3)): when the contact moves away,
 * the address is suppressed for this sender, so that nobody who is stored there later gets
 * marketing. As with the stops of a list, a stop of one topic, purpose or activity stops all direct
 * marketing of an address without a contact. Nothing is written where the list holds as much.
 */
export const stopsLeftBehind = async (
  tools: Pick<ContactTools, 'suppressions'>,
  { addressHash, senderId }: Pick<Contact, 'addressHash' | 'senderId'>,
): Promise<(state: ConsentState) => StatementExtras> => {
  const inForce = await tools.suppressions.inForce([addressHash], senderId);
  return (state) => {
    const stop = strictestStop(state);
    if (stop === undefined) return {};
    const row: Suppression = {
      addressHash,
      scope: scopeOfSuppression(stop.reason, senderId),
      ...stop,
    };
    const isHeld = inForce.some(
      ({ scope, reason }) =>
        scope === row.scope && (reason === row.reason || reason === 'complaint'),
    );
    return isHeld ? {} : { suppressions: [row] };
  };
};

type Stop = { readonly reason: ListedReason; readonly at: Instant };

/** A complaint before an objection, then the latest. A bounce has a row for its own address. */
const strictestStop = ({ entries, suppressions }: ConsentState): Stop | undefined => {
  const said = Object.values(entries)
    .filter(isAgainst)
    .map(({ occurredAt }): Stop => ({ reason: 'objection', at: occurredAt }));
  const listed = suppressions.flatMap(({ reason, at }): Stop[] =>
    reason === 'complaint' || reason === 'objection' ? [{ reason, at }] : [],
  );
  const latest = (stops: readonly Stop[]) =>
    stops.reduce<Stop | undefined>(
      (best, { reason, at }) => (best === undefined || at > best.at ? { reason, at } : best),
      undefined,
    );
  return (
    latest(listed.filter(({ reason }) => reason === 'complaint')) ?? latest([...said, ...listed])
  );
};
