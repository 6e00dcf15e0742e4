import { describe, expect, test } from 'vitest';
import type { ConsentEventData } from '../../../shared/consent/event/consent-event.ts';
import { recordStatements } from '../../../shared/consent/event/record-statements.ts';
import { eraseContact } from '../../../shared/subjects/erase-contact.ts';
import { importContact } from '../../../shared/subjects/import-contact.ts';
import { ticked } from '../../support/consent-world.ts';
import { draft, type SubjectWorld, subjectWorld } from '../../support/subject-world.ts';

const imported = (world: SubjectWorld, over: Partial<ConsentEventData> = {}): ConsentEventData =>
  ticked(world.now(), {
    type: 'imported',
    actor: { kind: 'import', id: 'list-1', upstreamProof: 'row 7' },
    method: 'import',
    page: 'https://www.waterweg.example/sign-up',
    ...over,
  });

const take = (
  world: SubjectWorld,
  email: string,
  consents: readonly ConsentEventData[],
  key = 'k',
) => importContact(world.tools, { contact: draft(email), consents }, key);

describe('importing a row', () => {
  test('a new person with proof for this person is consenting', async () => {
    const world = await subjectWorld();

    expect(await take(world, 'jan@x.nl', [imported(world)])).toMatchObject({
      outcome: 'created',
      consents: ['granted'],
    });
  });

  test('"all opted in" without proof for this person proves nothing', async () => {
    const world = await subjectWorld();
    const row = imported(world, { actor: { kind: 'import', id: 'list-1' } });

    expect(await take(world, 'jan@x.nl', [row])).toMatchObject({ consents: ['unproven'] });
  });

  test.each(['withdrawn', 'objected', 'refused'] as const)(
    'somebody who %s remains so, however recent the list claims to be',
    async (type) => {
      const world = await subjectWorld();
      const first = await take(world, 'jan@x.nl', []);
      if (first.outcome !== 'created') throw new Error(first.outcome);
      await recordStatements(world.tools, {
        contactId: first.contactId,
        statements: (_, at) => [ticked(at, { type })],
      });
      world.advance(1_000);

      expect(await take(world, 'JAN@X.NL', [imported(world)])).toEqual({
        outcome: 'exists',
        contactId: first.contactId,
        consents: [type],
      });
    },
  );

  test('the same row of the same list is recorded once', async () => {
    const world = await subjectWorld();
    const first = await take(world, 'jan@x.nl', [imported(world)]);

    const again = await take(world, 'jan@x.nl', [imported(world)]);

    expect(again).toMatchObject({ outcome: 'exists', consents: ['granted'] });
    if (first.outcome !== 'created') throw new Error(first.outcome);
    expect((await world.ledger.events(first.contactId, 0, 10)).events).toHaveLength(1);
  });

  test('an existing contact keeps its data', async () => {
    const world = await subjectWorld();
    const first = await take(world, 'jan@x.nl', []);
    if (first.outcome !== 'created') throw new Error(first.outcome);
    const before = await world.tools.contacts.read(first.contactId);

    await importContact(
      world.tools,
      { contact: draft('jan@x.nl', { name: 'Somebody Else', kind: 'organisation' }), consents: [] },
      'k2',
    );

    expect(await world.tools.contacts.read(first.contactId)).toEqual(before);
  });

  test('the address of an erased person who objected is refused', async () => {
    const world = await subjectWorld();
    const first = await take(world, 'jan@x.nl', []);
    if (first.outcome !== 'created') throw new Error(first.outcome);
    await eraseContact(world.tools, {
      contactId: first.contactId,
      requestedBy: 'po',
      reason: 'asked',
      evidenceRef: 't',
    });

    expect(await take(world, ' Jan@x.nl', [imported(world)], 'k2')).toEqual({
      outcome: 'suppressed',
      reasons: ['objection'],
    });
  });

  test('a row that claims what a list cannot know is told why no consent was recorded', async () => {
    const world = await subjectWorld();

    expect(await take(world, 'jan@x.nl', [imported(world, { type: 'granted' })])).toMatchObject({
      outcome: 'created',
      consents: [undefined],
      unrecorded: { index: 0, reason: 'actor-may-not-say-this' },
    });
  });
});
