import type { Actor } from '../../consent/event/consent-event.ts';
import type { SenderId } from '../../kernel/ids.ts';
import type { ContactTools } from '../subject-tools.ts';
import { type ListedStop, recordStops, repeatedIn } from './record-stops.ts';

/** Records the stops of a row that makes no contact: on whoever is at the address, or on it. */
export const placeStops = async (
  tools: ContactTools,
  { senderId, email, stops }: StoppingRow,
  key: string,
): Promise<PlacedStops> => {
  if (stops === undefined) return {};
  const { said, actor } = stops;
  const recorded = await recordStops(tools, { senderId, email, stops: said, actor, key });
  if (recorded.outcome === 'malformed-address') return { stop: 'not-recorded' };
  return { stop: recorded.outcome, ...repeatedIn(recorded) };
};

export type StoppingRow = {
  readonly senderId: SenderId;
  /** As somebody typed it. */
  readonly email: string;
  readonly stops?: { readonly said: readonly ListedStop[]; readonly actor: Actor };
};

/** Where the stops of a row went; absent when it has none. */
export type StopPlace = 'on-contact' | 'on-address' | 'not-recorded';

export type PlacedStops = {
  readonly stop?: StopPlace;
  /** They were recorded before, under the same row of the same list. */
  readonly repeated?: true;
};
