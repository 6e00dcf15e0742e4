import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesEntity } from '../../../shared/consent/notice/names-entity.ts';
import type { EntityId, SenderId } from '../../../shared/kernel/ids.ts';
import { type Instant, instantFromMillis } from '../../../shared/kernel/instant.ts';
import type { Entity } from '../../../shared/mailing/entities/entity.ts';
import { readNamesOf } from '../../../shared/mailing/entities/names-of-entity.ts';
import type { Sender } from '../../../shared/mailing/sender.ts';
import { sender } from '../../support/subject-world.ts';

describe('a text that names who asks', () => {
  test.each([
    ['Waterweg Hosting B.V.', 'Ja, Waterweg Hosting B.V. mag mij mailen.'],
    ['Waterweg Hosting B.V.', 'Ja, WATERWEG HOSTING BV mag mij mailen.'],
    ['Waterweg Hosting B.V.', 'Ja, waterweg-hosting mag mij mailen.'],
    ['Waterweg Hosting B.V.', 'Waterweg Hostings nieuwsbrief, graag.'],
    ['Waterweg Hosting B.V.', 'Yes, Waterweg\nHosting’s offers.'],
    ['Waterweg Hosting B.V.', 'Yes, Water\u00adweg Hosting B. V.'],
    ['Stichting Oeral', 'Ja, Oeral mag mij om giften vragen.'],
    ['Coöperatie De Kade U.A.', 'Ja, cooperatie De Kade mag dat.'],
    ['Coöperatie De Kade U.A.', 'Ja, De Kade mag dat.'],
    ['Müller Brot GmbH & Co. KG', 'Ja, Müller Brot darf mir schreiben.'],
    ['Café Noir V.O.F.', 'Ja, CAFE NOIR mag dat.'],
    ['H&M A/S', 'Yes, H & M may.'],
    ['bol.com', 'Ja, Bol.com mag mij mailen.'],
    ['Nu B.V.', 'Ja, Nu B.V. mag mij mailen.'],
  ])('the name %s is recognised in: %s', (name, text) => {
    expect(namesEntity(text, [name])).toBe(true);
  });

  test.each([
    ['Waterweg Hosting B.V.', 'Ja, mail mij aanbiedingen.'],
    ['Waterweg Hosting B.V.', 'Ja, Waterweg mag mij mailen.'],
    ['Waterweg Hosting B.V.', 'Ja, wij, een B.V., mogen mij mailen.'],
    ['Kade B.V.', 'Ja, mail mij over onze nieuwe kaders.'],
    // Too little is left without its form: any text has that word.
    ['Nu B.V.', 'Ja, mail mij nu.'],
    ['B.V.', 'Ja, mail mij.'],
    ['!!!', 'Ja, mail mij.'],
    ['', 'Ja, mail mij.'],
  ])('the name %s is not recognised in: %s', (name, text) => {
    expect(namesEntity(text, [name])).toBe(false);
  });

  test('a name is recognised whatever its context, case or punctuation', () => {
    const word = fc.stringMatching(/^[A-Za-z][a-z]{3,9}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 4 }),
        fc.string({ maxLength: 40 }),
        fc.constantFrom(' ', ', ', '-', ' & ', '\n', '. '),
        fc.boolean(),
        (words, around, between, isLoud) => {
          const written = isLoud ? words.join(between).toUpperCase() : words.join(between);
          expect(namesEntity(`${around} ${written} ${around}`, [words.join(' ')])).toBe(true);
        },
      ),
    );
  });

  test('recognising a name takes time linear in the text', () => {
    const started = performance.now();
    for (const unit of ['a.', 'B. V. ', '’', 'é', '- '])
      namesEntity(unit.repeat(20_000), ['Waterweg Hosting B.V.']);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

const moment = (text: string): Instant => instantFromMillis(Date.parse(text));

describe('the names of an entity', () => {
  const entity: Entity = {
    entityId: 'e-waterweg' as EntityId,
    legalName: 'Waterweg Hosting B.V.',
    country: sender.country,
    kind: 'company',
    tradeNames: [
      {
        name: 'Kade Domeinen B.V.',
        from: moment('2020-01-01T00:00:00Z'),
        until: moment('2025-01-01T00:00:00Z'),
      },
      { name: 'Sluis', from: moment('2026-01-01T00:00:00Z') },
    ],
    successions: [],
    version: 2,
  };
  const faces: Sender[] = [
    { ...sender, entityId: entity.entityId },
    {
      ...sender,
      senderId: 'brug' as SenderId,
      entityId: entity.entityId,
      fromAddress: 'De Brug <post@brug.example>',
    },
    { ...sender, senderId: 'alone' as SenderId, fromAddress: 'post@alone.example' },
    {
      ...sender,
      senderId: 'moved' as SenderId,
      entityId: 'e-new' as EntityId,
      entityHistory: [
        { entityId: entity.entityId, since: 0 as Instant },
        { entityId: 'e-new' as EntityId, since: moment('2026-06-01T00:00:00Z') },
      ],
    },
  ];
  const namesOf = readNamesOf(
    {
      senders: async () => faces,
      entity: async (id) =>
        [
          entity,
          { ...entity, entityId: 'e-new' as EntityId, legalName: 'Nieuw N.V.', tradeNames: [] },
        ].find(({ entityId }) => entityId === id),
    },
    domainToASCII,
  );
  const names = (senderId: string, at: string) => namesOf(senderId as SenderId, moment(at));

  test('an entity’s names are its legal name, its current trade names and its senders’ names', async () => {
    expect(await names('waterweg', '2024-05-01T00:00:00Z')).toEqual([
      'Waterweg Hosting B.V.',
      'Kade Domeinen B.V.',
      'Waterweg Hosting',
      'De Brug',
    ]);
    expect(await names('brug', '2026-05-01T00:00:00Z')).toEqual([
      'Waterweg Hosting B.V.',
      'Sluis',
      'Waterweg Hosting',
      'De Brug',
    ]);
  });

  test('the names are those of the entity that the sender belonged to at the time', async () => {
    expect(await names('moved', '2026-05-01T00:00:00Z')).toContain('Sluis');
    expect(await names('moved', '2026-07-01T00:00:00Z')).toContain('Nieuw N.V.');
    expect(await names('moved', '2026-07-01T00:00:00Z')).not.toContain('Sluis');
  });

  test('a sender stored by 0.1.0 has the names in its record, and an unknown sender has none', async () => {
    expect(await names('alone', '2026-05-01T00:00:00Z')).toEqual(['Waterweg Hosting B.V.']);
    expect(await names('nobody', '2026-05-01T00:00:00Z')).toBeUndefined();
  });
});
