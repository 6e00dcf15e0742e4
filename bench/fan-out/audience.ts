import type { SenderId } from '../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import { itemsOf, type Person, person } from '../../test/support/dispatch-people.ts';
import { foldOfHistory, type History } from './histories.ts';
import { itemBytes } from './item-bytes.ts';

/** After this many contacts the audience begins again. */
const patternCount = 20;

/** Ids as long as a ULID's 26 characters, since bytes are counted. */
export const benchId = (index: number): string => `01K9BENCH${String(index).padStart(17, '0')}`;

/**
 * Half the audience knows one topic, four in ten know three topics and tracking, one in ten knows
 * ten topics with a long history. Every tenth, whose one topic is another, did not consent to this
 * mailing: what makes the accepted fewer than the audience.
 */
const historyOf = (index: number): History => {
  const place = index % patternCount;
  if (place % 10 === 9) return 'elsewhere';
  if (place < 2) return 'ten-topics';
  return place <= 10 ? 'three-topics' : 'one-topic';
};

const soldAt = instantFromMillis(Date.UTC(2026, 5, 1));

/** A contact as products have them: a customer of two services, with some attributes. */
export const benchPerson = (index: number, senderId: SenderId): Person => ({
  ...person(benchId(index), senderId, 'nothing', {
    attributes: { city: 'Rotterdam', plan: 'Hosting Plus' },
    relationships: ['hosting', 'domains'].map((service) => ({
      relationshipId: `${benchId(index)}-${service}`,
      role: 'customer',
      capacity: 'person',
      service,
      since: soldAt,
    })),
  }),
  fold: foldOfHistory(benchId(index), senderId, historyOf(index)),
});

type Pieces = readonly [string, ...string[]];

/** An item's JSON cut where the id stands, so that another contact's is put together in no time. */
const cut = (item: object, id: string): Pieces =>
  JSON.stringify(item).replaceAll(id.toLowerCase(), id).split(id) as unknown as Pieces;

/**
 * What the two reads of a fan-out and a send ask of an item, as `contactProjection` and
 * `stateProjection` do: the marks of a state cost bytes and are not answered.
 */
const projected = (item: Readonly<Record<string, unknown>>, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, item[name]]));

/** The items of any contact of the audience, made from its patterns: JSON as read, bytes as stored. */
export const storedAudience = (senderId: SenderId) => {
  const patterns = Array.from({ length: patternCount }, (_, place) => {
    const { contact, state = {}, address } = itemsOf(benchPerson(place, senderId));
    const id = benchId(place);
    return {
      contact: cut(projected(contact, ['pk', 'contact']), id),
      state: cut(projected(state, ['pk', 'state', 'version']), id),
      bytes: {
        contact: itemBytes(contact),
        state: itemBytes(state),
        address: itemBytes(address),
      },
    };
  });
  const patternOf = (id: string) => {
    const pattern = patterns[Number(id.slice(-2)) % patternCount];
    if (pattern === undefined) throw new RangeError(`not of this audience: ${id}`);
    return pattern;
  };
  return {
    contact: (id: string): string => patternOf(id).contact.join(id),
    state: (id: string): string => patternOf(id).state.join(id),
    bytes: (id: string): StoredBytes => patternOf(id).bytes,
  };
};

/** Bytes of a contact's items: what reads and condition checks are charged by. */
export type StoredBytes = {
  readonly contact: number;
  readonly state: number;
  readonly address: number;
};
