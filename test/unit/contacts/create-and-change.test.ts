import { describe, expect, test } from 'vitest';
import { recordStatements } from '../../../shared/consent/event/record-statements.ts';
import { suppressAddress } from '../../../shared/consent/suppression/suppress-address.ts';
import type { ContactDraft } from '../../../shared/contacts/contact-draft.ts';
import type { MatchAddress } from '../../../shared/kernel/email-address.ts';
import type { ContactId, SenderId } from '../../../shared/kernel/ids.ts';
import { changeContact, editContact } from '../../../shared/subjects/change-contact.ts';
import { createContact } from '../../../shared/subjects/create-contact.ts';
import { offersKey, ticked, waterweg } from '../../support/consent-world.ts';
import { draft, type SubjectWorld, subjectWorld } from '../../support/subject-world.ts';

const by = { id: 'product', reason: 'the person moved', evidenceRef: 'ticket-1' };

const create = async (world: SubjectWorld, email: string, over: Partial<ContactDraft> = {}) => {
  const created = await createContact(world.tools, draft(email, over));
  if (created.outcome !== 'created') throw new Error(created.outcome);
  return created.contact;
};

const stateOf = async (world: SubjectWorld, id: ContactId) => {
  const head = await world.ledger.read(id);
  if (head.outcome !== 'live') throw new Error(head.outcome);
  return head.state;
};

const suppress = async (
  world: SubjectWorld,
  email: string,
  reason: 'hard-bounce' | 'complaint',
  senderId = waterweg,
) =>
  suppressAddress(
    {
      ...world.tools,
      contactsAt: (hashes) => world.tools.contacts.atAddress(hashes),
    },
    {
      hashes: await world.tools.hashAddress(email as MatchAddress),
      senderId,
      reason,
      occurredAt: world.now(),
      actor: { kind: 'system', id: 'feedback' },
      method: 'bounce',
      key: `report-${email}-${reason}`,
    },
  );

describe('adding a contact', () => {
  test('the address of a new contact is normalised and compared in lower case', async () => {
    const world = await subjectWorld();

    const contact = await create(world, '  Jan@BÜCHER.example ');

    expect(contact.email).toBe('Jan@xn--bcher-kva.example');
    expect(await createContact(world.tools, draft('jan@bücher.EXAMPLE'))).toEqual({
      outcome: 'address-taken',
      contactId: contact.contactId,
    });
  });

  test('a contact with an invalid address is not stored', async () => {
    const world = await subjectWorld();

    expect(await createContact(world.tools, draft('nobody'))).toEqual({
      outcome: 'malformed-address',
      problem: 'no-at-sign',
    });
    expect((await world.tools.contacts.page(10)).contacts).toEqual([]);
  });

  test('a new contact at a suppressed address is refused', async () => {
    const world = await subjectWorld();
    await suppress(world, 'jan@x.nl', 'complaint');

    expect(await createContact(world.tools, draft('Jan@X.nl '))).toMatchObject({
      outcome: 'suppressed',
      suppressions: [{ reason: 'complaint' }],
    });
    expect((await world.tools.contacts.page(10)).contacts).toEqual([]);
  });

  test('a new contact at a suppressed address is stored if the caller accepts that, with the suppression in its state', async () => {
    const world = await subjectWorld();
    await suppress(world, 'jan@x.nl', 'complaint');

    const created = await createContact(world.tools, draft('jan@x.nl'), {
      acceptSuppressed: true,
    });

    if (created.outcome !== 'created') throw new Error(created.outcome);
    const { suppressions } = await stateOf(world, created.contact.contactId);
    expect(suppressions).toMatchObject([{ reason: 'complaint' }]);
  });

  test('an address that is suppressed while its contact is being stored is detected', async () => {
    const world = await subjectWorld();
    const { contacts } = world.tools;
    const slow = {
      ...contacts,
      create: async (contact: Parameters<typeof contacts.create>[0]) => {
        // The bounce comes in after the list was read and before the contact is there.
        await suppress(world, 'jan@x.nl', 'hard-bounce');
        return contacts.create(contact, { kind: 'system', id: 'test' });
      },
    };

    const created = await createContact({ ...world.tools, contacts: slow }, draft('jan@x.nl'));

    if (created.outcome !== 'created') throw new Error(created.outcome);
    const { suppressions } = await stateOf(world, created.contact.contactId);
    expect(suppressions).toMatchObject([{ reason: 'hard-bounce' }]);
  });
});

describe('suppressing an address', () => {
  test('a bounce suppresses the contacts of every sender at the address, a complaint only the sender’s own', async () => {
    const world = await subjectWorld();
    const ours = await create(world, 'jan@x.nl');
    const theirs = await create(world, 'jan@x.nl', { senderId: 'other' as SenderId });

    expect(await suppress(world, 'jan@x.nl', 'complaint')).toEqual([ours.contactId]);
    expect(await suppress(world, 'jan@x.nl', 'hard-bounce')).toHaveLength(2);

    expect((await stateOf(world, theirs.contactId)).suppressions).toMatchObject([
      { reason: 'hard-bounce' },
    ]);
    expect((await stateOf(world, ours.contactId)).suppressions).toHaveLength(2);
  });

  test('the same report twice is recorded once', async () => {
    const world = await subjectWorld();
    const jan = await create(world, 'jan@x.nl');

    await suppress(world, 'jan@x.nl', 'hard-bounce');
    await suppress(world, 'jan@x.nl', 'hard-bounce');

    expect((await stateOf(world, jan.contactId)).version).toBe(1);
  });
});

describe('correcting a contact', () => {
  test('a new address keeps the consent, and the ledger names who changed it', async () => {
    const world = await subjectWorld();
    const jan = await create(world, 'jan@x.nl');
    await recordStatements(world.tools, {
      contactId: jan.contactId,
      statements: (_, at) => [ticked(at)],
    });
    await suppress(world, 'jan@x.nl', 'hard-bounce');

    const changed = await changeContact(
      world.tools,
      { contactId: jan.contactId, expectedVersion: 1 },
      { patch: { email: 'jan@y.nl' }, by },
    );

    expect(changed).toMatchObject({
      outcome: 'changed',
      contact: { email: 'jan@y.nl', version: 2 },
    });
    const state = await stateOf(world, jan.contactId);
    expect(state.entries[offersKey]?.status).toBe('granted');
    expect(state.suppressions).toEqual([]);
    const { events } = await world.ledger.events(jan.contactId, 2, 10);
    expect(events).toMatchObject([
      { type: 'rectified', actor: { kind: 'operator', ...by } },
      { type: 'address-changed', actor: { kind: 'operator', ...by } },
    ]);
    // The address that bounced stays suppressed for whoever comes next.
    expect(await createContact(world.tools, draft('jan@x.nl'))).toMatchObject({
      outcome: 'suppressed',
    });
  });

  test.each([
    ['a suppressed address', 'gone@x.nl', 'suppressed'],
    ['an address of another contact', 'bas@x.nl', 'address-taken'],
    ['no address', 'bas', 'malformed-address'],
  ] as const)(
    'a correction to %s is refused and changes nothing',
    async (_name, email, outcome) => {
      const world = await subjectWorld();
      const jan = await create(world, 'jan@x.nl');
      await create(world, 'bas@x.nl');
      await suppress(world, 'gone@x.nl', 'complaint');

      const target = { contactId: jan.contactId, expectedVersion: 1 };
      expect((await changeContact(world.tools, target, { patch: { email }, by })).outcome).toBe(
        outcome,
      );

      expect(await world.tools.contacts.read(jan.contactId)).toEqual(jan);
    },
  );

  test('a change to an old version is told the current one, and the same data changes nothing', async () => {
    const world = await subjectWorld();
    const jan = await create(world, 'jan@x.nl', { name: 'Jan' });
    const target = { contactId: jan.contactId, expectedVersion: 1 };

    expect(await changeContact(world.tools, target, { patch: { name: 'Jan' }, by })).toMatchObject({
      outcome: 'unchanged',
    });
    await changeContact(world.tools, target, { patch: { name: null }, by });
    const late = await editContact(world.tools, {
      target,
      edit: (contact) => ({ ...contact }),
      by,
    });

    expect(late).toMatchObject({ outcome: 'version-mismatch', contact: { version: 2 } });
    expect(await world.tools.contacts.read(jan.contactId)).not.toHaveProperty('name');
  });
});
