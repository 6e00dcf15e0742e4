import { describe, expect, test } from 'vitest';
import { type CollectedKey, ownCollected } from '../../../shared/contacts/collected.ts';
import type { Contact } from '../../../shared/contacts/contact.ts';
import type { ContactStore } from '../../../shared/contacts/contact-store.ts';
import type { CountryCode } from '../../../shared/kernel/country.ts';
import type { EmailAddress } from '../../../shared/kernel/email-address.ts';
import type {
  AddressHash,
  ContactId,
  EvidenceId,
  ExternalId,
  SenderId,
} from '../../../shared/kernel/ids.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';

const at = 1_790_000_000_000 as Instant;

export const aContact = (id: string, over: Partial<Contact> = {}): Contact => ({
  contactId: id as ContactId,
  senderId: 'waterweg' as SenderId,
  kind: 'person',
  email: `${id}@example.org` as EmailAddress,
  addressHash: `hash-${id}` as AddressHash,
  language: 'nl',
  country: 'NL' as CountryCode,
  attributes: { plan: 'Basic' },
  relationships: [
    { relationshipId: 'r1', role: 'user', capacity: 'person', service: 'hosting', since: at },
  ],
  publishedAddresses: [],
  version: 1,
  createdAt: at,
  updatedAt: at,
  ...over,
});

/** A customer on the evidence of sales. */
export const aBuyer = (id: string, evidence: string | readonly string[], version = 1): Contact =>
  aContact(id, {
    version,
    relationships: [evidence].flat().map((evidenceId, index) => ({
      relationshipId: `r${index}`,
      role: 'customer',
      capacity: 'person',
      since: at,
      sale: {
        evidenceId: evidenceId as EvidenceId,
        soldAt: at,
        soldBy: 'waterweg' as SenderId,
        paid: true,
        addressCollectedInSale: true,
        productFamilies: ['hosting'],
        optOut: { shown: true, used: false },
      },
    })),
  });

const by = { kind: 'jwt', id: 'product' } as const;

const hashes = (...texts: string[]) => texts as readonly string[] as readonly AddressHash[];
const ids = (...texts: string[]) => texts as readonly string[] as readonly ContactId[];

/** What every `ContactStore` promises. A fake that fails this is a lie. */
export const contactStoreContract = (name: string, open: () => Promise<ContactStore>) =>
  describe(`contact store: ${name}`, () => {
    test('what was created is read back whole; what was not is undefined', async () => {
      const store = await open();
      const contact = aContact('anja');

      expect(await store.create(contact, by)).toEqual({ outcome: 'created' });

      expect(await store.read(contact.contactId)).toEqual(contact);
      expect(await store.read('nobody' as ContactId)).toBeUndefined();
    });

    test('a sender has one contact per address; another sender may have it too', async () => {
      const store = await open();
      const addressHash = 'shared' as AddressHash;
      await store.create(aContact('first', { addressHash }), by);

      const second = aContact('second', { addressHash });
      expect(await store.create(second, by)).toEqual({
        outcome: 'address-taken',
        contactId: 'first',
      });
      expect(await store.read(second.contactId)).toBeUndefined();
      const elsewhere = aContact('third', { addressHash, senderId: 'other' as SenderId });
      expect(await store.create(elsewhere, by)).toEqual({ outcome: 'created' });
      expect(await store.atAddress(hashes('shared'), 'other' as SenderId)).toEqual([
        { contactId: 'third', senderId: 'other' },
      ]);
      expect(await store.atAddress(hashes('no', 'shared'))).toHaveLength(2);
    });

    test('of two contacts that take one sale at once, one gets it', async () => {
      const store = await open();
      const [first, second] = [aBuyer('first', 'order-1'), aBuyer('second', 'ORDER-1')];
      const outcomes = await Promise.all([store.create(first, by), store.create(second, by)]);

      const taken = outcomes.map(({ outcome }) => outcome).toSorted();
      expect(taken).toEqual(['collected-taken', 'created']);
      const owner = outcomes[0]?.outcome === 'created' ? 'first' : 'second';
      const [key] = ownCollected(first);
      expect(await store.collectorsOf([key as CollectedKey])).toEqual([owner]);
    });

    test('a change takes sales that are new, and none of another; a removed contact keeps its own', async () => {
      const store = await open();
      const [one, two] = [aContact('one'), aContact('two')];
      for (const contact of [one, two]) await store.create(contact, by);
      const bought = aBuyer('one', 'order-1', 2);
      expect(await store.change(one, bought, by)).toEqual({ outcome: 'changed' });
      const again = aBuyer('two', 'order-1', 2);

      expect(await store.change(two, again, by)).toEqual({ outcome: 'collected-taken' });
      expect(await store.read('two' as ContactId)).toEqual(two);
      await store.remove('one' as ContactId);
      expect(await store.change(two, again, by)).toEqual({ outcome: 'collected-taken' });
      expect(await store.change(two, aBuyer('two', 'order-2', 2), by)).toEqual({
        outcome: 'changed',
      });
    });

    test('a contact store takes more sales than one transaction holds, or none', async () => {
      const store = await open();
      const numbers = Array.from({ length: 190 }, (_, index) => `order-${index}`);
      expect(await store.create(aBuyer('one', numbers), by)).toEqual({ outcome: 'created' });

      const last = await store.create(aBuyer('two', ['else', 'order-189']), by);
      expect(last).toEqual({ outcome: 'collected-taken' });
      const late = [...numbers.map((number) => `of-three-${number}`), 'order-1'];
      expect(await store.create(aBuyer('three', late), by)).toEqual({ outcome: 'collected-taken' });
      expect(await store.read('three' as ContactId)).toBeUndefined();
    });

    test('a contact store finds contacts at tagged addresses from their mailbox, until they leave it', async () => {
      const store = await open();
      const mailboxHash = 'hash-box' as AddressHash;
      const tagged = aContact('tagged', { mailboxHash });
      await store.create(aContact('plain', { addressHash: mailboxHash }), by);
      await store.create(tagged, by);
      const found = async () =>
        (await store.inMailbox(hashes('hash-box'))).map((one) => one.contactId).toSorted();

      expect(await found()).toEqual(['plain', 'tagged']);
      expect(await store.inMailbox(hashes('hash-tagged'))).toEqual([
        { contactId: 'tagged', senderId: 'waterweg' },
      ]);
      // Neither counts as being at the other's address.
      expect(await store.atAddress(hashes('hash-box'))).toMatchObject([{ contactId: 'plain' }]);

      const { mailboxHash: _, ...rest } = tagged;
      const moved = { ...rest, addressHash: 'hash-else' as AddressHash, version: 2 };
      expect(await store.change(tagged, moved, by)).toEqual({ outcome: 'changed' });
      expect(await found()).toEqual(['plain']);
      const back = { ...tagged, version: 3 };
      await store.change(moved, back, by);
      expect(await found()).toEqual(['plain', 'tagged']);
      await store.remove('tagged' as ContactId);
      expect(await found()).toEqual(['plain']);
    });

    test('a reserved address is nobody’s yet, and is found by address and by the caller’s id', async () => {
      const store = await open();
      const externalId = 'crm-1' as ExternalId;
      const addressHash = 'kept' as AddressHash;
      const contact = aContact('anja', { addressHash, externalId });
      const senderId = contact.senderId;

      expect(await store.reserve(contact)).toBe('reserved');

      expect(await store.atAddress(hashes('kept'))).toEqual([]);
      expect(await store.reservedAt(hashes('no', 'kept'))).toEqual([
        { contactId: 'anja', senderId },
      ]);
      expect(await store.reservedAt(hashes('kept'), 'other' as SenderId)).toEqual([]);
      expect(await store.byExternalIds([externalId])).toEqual(['anja']);
      expect(await store.read(contact.contactId)).toBeUndefined();
      expect(await store.reserve(aContact('bas', { addressHash }))).toBe('taken');
      expect(await store.reserve(aContact('bas', { externalId }))).toBe('taken');

      expect(await store.create(contact, by)).toEqual({ outcome: 'created' });
      expect(await store.atAddress(hashes('kept'))).toEqual([{ contactId: 'anja', senderId }]);
      expect(await store.reservedAt(hashes('kept'))).toEqual([]);
      expect(await store.reserve(aContact('bas', { addressHash }))).toBe('taken');
    });

    test('another contact may be created at a reserved address, or move to it', async () => {
      const store = await open();
      const addressHash = 'kept' as AddressHash;
      await store.reserve(aContact('gone', { addressHash }));
      await store.create(aContact('first', { addressHash }), by);
      expect(await store.reservedAt(hashes('kept'))).toEqual([]);

      const kept = 'kept-2' as AddressHash;
      await store.reserve(aContact('gone-2', { addressHash: kept }));
      const moves = aContact('second');
      await store.create(moves, by);
      const moved = { ...moves, addressHash: kept, version: 2 };
      expect(await store.change(moves, moved, by)).toEqual({ outcome: 'changed' });
      expect(await store.reservedAt(hashes('kept-2'))).toEqual([]);
      expect(await store.atAddress(hashes('kept-2'))).toMatchObject([{ contactId: 'second' }]);
    });

    test('an id is given out once', async () => {
      const store = await open();
      await store.create(aContact('anja'), by);

      const again = aContact('anja', { addressHash: 'h2' as AddressHash });
      expect(await store.create(again, by)).toEqual({ outcome: 'id-taken' });
      expect(await store.atAddress(hashes('h2'))).toEqual([]);
    });

    test('of two who create at one address at once, one is told who was first', async () => {
      const store = await open();
      const addressHash = 'race' as AddressHash;

      const outcomes = await Promise.all(
        ids('a', 'b', 'c').map((id) => store.create(aContact(id, { addressHash }), by)),
      );

      expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual([
        'address-taken',
        'address-taken',
        'created',
      ]);
    });

    test('a change needs the version that was read', async () => {
      const store = await open();
      const one = aContact('anja');
      await store.create(one, by);
      const two = { ...one, name: 'Anja', version: 2 };

      expect(await store.change(one, two, by)).toEqual({ outcome: 'changed' });
      expect(await store.change(one, { ...two, name: 'Other' }, by)).toEqual({
        outcome: 'conflict',
      });
      expect(await store.read(one.contactId)).toEqual(two);
    });

    test('a move takes the new address and leaves the old one, or does nothing', async () => {
      const store = await open();
      const anja = aContact('anja');
      await store.create(anja, by);
      await store.create(aContact('bas'), by);
      const to = (hash: string) => ({ ...anja, addressHash: hash as AddressHash, version: 2 });

      expect(await store.change(anja, to('hash-bas'), by)).toEqual({
        outcome: 'address-taken',
        contactId: 'bas',
      });
      expect(await store.read(anja.contactId)).toEqual(anja);
      expect(await store.change(anja, to('new'), by)).toEqual({ outcome: 'changed' });
      expect(await store.atAddress(hashes('hash-anja'))).toEqual([]);
      expect(await store.atAddress(hashes('new'))).toHaveLength(1);
    });

    test('many are read in the order asked, with gaps where there is nobody', async () => {
      const store = await open();
      await store.create(aContact('anja'), by);
      await store.create(aContact('bas'), by);

      const found = await store.readMany(ids('bas', 'nobody', 'anja'), 'consistent');

      expect(found.map((contact) => contact?.contactId)).toEqual(['bas', undefined, 'anja']);
    });

    test('pages of all segments together hold every contact once', async () => {
      const store = await open();
      const all = Array.from({ length: 30 }, (_, index) => `c${index}`);
      for (const id of all) await store.create(aContact(id), by);

      const seen: string[] = [];
      for (const segment of [0, 1, 2]) {
        let from: Readonly<Record<string, string>> | undefined;
        do {
          const page = await store.page(4, from, { segment, totalSegments: 3 });
          seen.push(...page.contacts.map(({ contactId }) => contactId));
          from = page.next;
        } while (from !== undefined);
      }

      expect(seen.toSorted()).toEqual(all.toSorted());
    });

    test.each([1, 2, 7, 30, 31])('a page of %i is full while there are more', async (limit) => {
      const store = await open();
      for (let index = 0; index < 30; index += 1) await store.create(aContact(`c${index}`), by);

      const sizes: number[] = [];
      let from: Readonly<Record<string, string>> | undefined;
      do {
        const page = await store.page(limit, from);
        sizes.push(page.contacts.length);
        from = page.next;
      } while (from !== undefined);

      const rest = 30 % limit;
      expect(sizes).toEqual([
        ...Array.from({ length: Math.floor(30 / limit) }, () => limit),
        ...(rest === 0 ? [] : [rest]),
      ]);
    });

    test('a caller’s id leads to the contact that took it, and to no other', async () => {
      const store = await open();
      const anja = aContact('c-anja', { externalId: 'anja' as ExternalId });
      await store.create(anja, by);

      const second = aContact('c-second', { externalId: 'anja' as ExternalId });
      expect(await store.create(second, by)).toEqual({ outcome: 'id-taken' });

      expect(await store.read(second.contactId)).toBeUndefined();
      expect(await store.atAddress(hashes('hash-c-second'))).toEqual([]);
      const named = ['nobody', 'anja', 'nobody'] as readonly string[] as readonly ExternalId[];
      expect(await store.byExternalIds(named)).toEqual([undefined, 'c-anja', undefined]);
      expect(await store.read(anja.contactId)).toEqual(anja);
    });

    test('of two that take one caller’s id at once, one is created', async () => {
      const store = await open();
      const two = ['c-first', 'c-second'].map((id) =>
        aContact(id, { externalId: 'anja' as ExternalId }),
      );

      const outcomes = await Promise.all(two.map((one) => store.create(one, by)));

      expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['created', 'id-taken']);
      const [winner] = await store.byExternalIds(['anja' as ExternalId]);
      expect((await store.page(10)).contacts).toMatchObject([{ contactId: winner }]);
    });

    test('the id of a contact of 0.1.0 is taken as a caller’s id', async () => {
      const store = await open();
      await store.create(aContact('anja'), by);

      const second = aContact('c-second', { externalId: 'anja' as ExternalId });

      expect(await store.create(second, by)).toEqual({ outcome: 'id-taken' });
    });

    test('removal frees the caller’s id when it is given, and never that of another', async () => {
      const store = await open();
      const externalId = 'anja' as ExternalId;
      const anja = aContact('c-anja', { externalId });
      await store.create(anja, by);

      await store.remove(anja.contactId);
      expect(await store.byExternalIds([externalId])).toEqual(['c-anja']);
      await store.remove(anja.contactId, externalId);
      expect(await store.byExternalIds([externalId])).toEqual([undefined]);

      await store.create(aContact('c-next', { externalId }), by);
      await store.remove(anja.contactId, externalId);
      expect(await store.byExternalIds([externalId])).toEqual(['c-next']);
    });

    test('every version keeps its facts, with who made it, and no name, address or value', async () => {
      const store = await open();
      const changedAt = (at + 10) as Instant;
      const one = aContact('anja', { name: 'Anja', source: 'shop' });
      const two = { ...one, country: 'DE' as CountryCode, version: 2, updatedAt: changedAt };
      const officer = { kind: 'iam', id: 'arn:aws:iam::1:user/o' } as const;
      await store.create(one, by);
      await store.change(one, two, officer);
      const factsAt = (moment: number) => store.factsAt(one.contactId, moment as Instant);

      const first = { country: 'NL', version: 1, changedAt: at, changedBy: by };
      const second = { country: 'DE', version: 2, changedAt, changedBy: officer };
      expect(await factsAt(at - 1)).toBeUndefined();
      for (const moment of [at, at + 9])
        expect(await factsAt(moment)).toMatchObject({ facts: first, kept: 'then' });
      for (const moment of [at + 10, at + 1_000_000])
        expect(await factsAt(moment)).toMatchObject({ facts: second, kept: 'then' });
      const found = await factsAt(at);
      if (found === undefined || 'malformed' in found) throw new Error('no facts');
      for (const member of ['email', 'name', 'attributes', 'source'])
        expect(found.facts).not.toHaveProperty(member);
      expect(found.facts).toMatchObject({
        addressHash: one.addressHash,
        relationships: one.relationships,
      });
    });

    test('every address that a contact had is known by its hash, each once', async () => {
      const store = await open();
      let last = aContact('anja', { addressHash: 'a' as AddressHash });
      await store.create(last, by);
      for (const [index, addressHash] of hashes('b', 'b', 'a', 'c').entries()) {
        const moved = (at + index + 1) as Instant;
        const next = { ...last, addressHash, version: last.version + 1, updatedAt: moved };
        await store.change(last, next, by);
        last = next;
      }

      expect((await store.addressHashes(last.contactId)).toSorted()).toEqual(hashes('a', 'b', 'c'));
      await store.remove(last.contactId);
      expect(await store.addressHashes('nobody' as ContactId)).toEqual([]);
    });

    test('a change that is refused leaves no version', async () => {
      const store = await open();
      const one = aContact('anja');
      await store.create(one, by);
      await store.create(aContact('bas'), by);
      const next = { ...one, country: 'DE' as CountryCode, version: 2 };

      await store.change(one, { ...next, addressHash: 'hash-bas' as AddressHash }, by);
      await store.change({ ...one, version: 7 }, { ...next, version: 8 }, by);

      const later = (at + 1_000_000) as Instant;
      expect(await store.factsAt(one.contactId, later)).toMatchObject({
        facts: { country: 'NL', version: 1 },
      });
    });

    test('many versions are told apart by their moments', async () => {
      const store = await open();
      let last = aContact('anja');
      await store.create(last, by);
      for (let version = 2; version <= 130; version += 1) {
        const next = { ...last, version, updatedAt: (at + version) as Instant };
        await store.change(last, next, by);
        last = next;
      }

      for (const version of [2, 60, 129])
        expect(await store.factsAt(last.contactId, (at + version) as Instant)).toMatchObject({
          facts: { version },
        });
    });

    test('no facts are returned for an unknown contact, nor for a removed one', async () => {
      const store = await open();
      const anja = aContact('anja');
      await store.create(anja, by);
      await store.remove(anja.contactId);

      expect(await store.factsAt(anja.contactId, at)).toBeUndefined();
      expect(await store.factsAt('nobody' as ContactId, at)).toBeUndefined();
    });

    test('removal frees the address and may be repeated', async () => {
      const store = await open();
      const anja = aContact('anja');
      await store.create(anja, by);

      await store.remove(anja.contactId);
      await store.remove(anja.contactId);

      expect(await store.read(anja.contactId)).toBeUndefined();
      expect(await store.atAddress(hashes('hash-anja'))).toEqual([]);
    });
  });
