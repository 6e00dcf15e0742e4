import type { ConsentEventData } from '../../consent/event/consent-event.ts';
import type { ConsentState } from '../../consent/fold/consent-state.ts';
import { isAgainst } from '../../consent/fold/is-against.ts';
import { isActivityKey } from '../../consent/fold/scope.ts';
import type { Contact } from '../../contacts/contact.ts';
import type { Instant } from '../../kernel/instant.ts';

/**
 * What keeps the stop of a shared address in force when the contact is shared no longer: nobody knows
 * which of its people spoke, so the address stays closed to marketing until the one who is left says
 * otherwise. What was confirmed from the address since the stop continues, if nothing else was agreed to.
 */
export const unsharedStop = (
  { senderId }: Pick<Contact, 'senderId'>,
  { entries, lastStop }: ConsentState,
  now: Instant,
): readonly ConsentEventData[] => {
  const said = Object.entries(entries).filter(([key]) => !isActivityKey(key));
  const stops = said.flatMap(([, entry]) => (isAgainst(entry) ? [entry.occurredAt] : []));
  const at = lastStop?.at ?? (stops.length === 0 ? undefined : Math.max(...stops));
  if (at === undefined) return [];
  const confirmed = lastStop?.confirmedSince ?? [];
  const isBlurred = said.some(
    ([key, { status, occurredAt }]) =>
      status === 'granted' && occurredAt > at && !confirmed.includes(key),
  );
  return [
    {
      type: 'suppressed',
      suppression: 'objection',
      scope: { senderId },
      occurredAt: isBlurred ? now : (at as Instant),
      actor: { kind: 'system', id: 'unshared-address' },
      method: 'api',
    },
  ];
};
