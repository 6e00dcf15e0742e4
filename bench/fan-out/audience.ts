import type { SenderId } from '../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import { itemsOf, type Person, person, type Said } from '../../test/support/dispatch-people.ts';

/** Every tenth contact did not consent: what makes the accepted fewer than the audience. */
const saidBy = (index: number): Said =>
  index % 10 === 9 ? 'nothing' : index % 10 === 8 ? 'tracked' : 'consented';

const soldAt = instantFromMillis(Date.UTC(2026, 5, 1));

/** Ids as long as a ULID's 26 characters, since bytes are counted. */
export const benchId = (index: number): string => `01K9BENCH${String(index).padStart(17, '0')}`;

/** A contact as products have them: a customer of two services, with some attributes. */
export const benchPerson = (index: number, senderId: SenderId): Person =>
  person(benchId(index), senderId, saidBy(index), {
    attributes: { city: 'Rotterdam', plan: 'Hosting Plus' },
    relationships: ['hosting', 'domains'].map((service) => ({
      relationshipId: `${benchId(index)}-${service}`,
      role: 'customer',
      capacity: 'person',
      service,
      since: soldAt,
    })),
  });

type Pieces = readonly [string, ...string[]];

/** An item's JSON cut where the id stands, so that another contact's is put together in no time. */
const cut = (item: object | undefined, id: string): Pieces | undefined =>
  item === undefined ? undefined : (JSON.stringify(item).split(id) as unknown as Pieces);

/** The stored JSON of any contact of the audience, made from ten patterns. */
export const itemTexts = (senderId: SenderId) => {
  const patterns = Array.from({ length: 10 }, (_, digit) => {
    const items = itemsOf(benchPerson(digit, senderId));
    const id = benchId(digit);
    const lower = id.toLowerCase();
    const contact = JSON.stringify(items.contact).replaceAll(lower, id);
    return {
      contact: contact.split(id) as unknown as Pieces,
      state: cut(items.state, id),
    };
  });
  const digitOf = (id: string) => id.charCodeAt(id.length - 1) - 48;
  return {
    contact: (id: string): string => patterns[digitOf(id)]?.contact.join(id) ?? '',
    state: (id: string): string | undefined => patterns[digitOf(id)]?.state?.join(id),
  };
};
