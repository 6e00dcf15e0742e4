import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsIn, firstFacts } from '../../../shared/adapters/items/first-facts.ts';
import type { ConsentEvent } from '../../../shared/consent/event/consent-event.ts';
import type { ContactFacts } from '../../../shared/contacts/contact-facts.ts';

/** Few values, so that much is the same in facts and event. */
const some = (...values: readonly unknown[]) => fc.constantFrom(...values);
const recordedBy = some({ kind: 'jwt', id: 'officer' }, { kind: 'iam', id: 'role' });

const events = fc.record({
  contactId: some('c1', 'c2'),
  addressHash: some('h1', 'h2'),
  scope: fc.record({ senderId: some('s1', 's2'), purpose: some('commercial') }),
  recordedBy,
  recordedAt: some(1, 2),
});

const facts = fc.record(
  {
    contactId: some('c1', 'c2'),
    addressHash: some('h1', 'h2'),
    senderId: some('s1', 's2'),
    kind: some('person', 'organisation'),
    country: some('NL'),
    deceasedAt: some(1),
    relationships: some([], [{ relationshipId: 'r1', kind: 'customer' }]),
    publishedAddresses: some([], [{ address: 'a' }]),
    version: some(1, 2),
    createdAt: some(1, 2, 3),
    updatedAt: some(1, 2, 3),
    changedAt: some(1, 2, 3),
    changedBy: recordedBy,
  },
  {
    requiredKeys: [
      ...(['contactId', 'addressHash', 'senderId', 'kind', 'relationships'] as const),
      ...(['publishedAddresses', 'version', 'createdAt', 'updatedAt', 'changedAt'] as const),
    ],
  },
);

test('the facts that a first event carries come out of its item as they went in', () => {
  let carried = 0;
  fc.assert(
    fc.property(facts, events, (one, said) => {
      const event = said as unknown as ConsentEvent;
      const own = firstFacts(one as unknown as ContactFacts, event);
      // Who made the first version is always known; of what 0.1.0 stored it is not, and stays so.
      expect(own === undefined).toBe(one.changedBy === undefined);
      if (own === undefined) return;
      carried += 1;
      expect(factsIn({ event, firstFacts: own })).toEqual(one);
      expect('addressHash' in own).toBe(one.addressHash !== said.addressHash);
    }),
  );
  expect(carried).toBeGreaterThan(20);
});
