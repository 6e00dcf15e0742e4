import { describe, expect, test } from 'vitest';
import { senderErrors } from '../../../functions/mailings/senders/sender-errors.ts';
import type { Sender } from '../../../shared/mailing/sender.ts';
import { testSender } from '../../support/dispatch-mailing.ts';

const record = (more: Partial<Sender>): Sender => ({ ...testSender('s1'), ...more });
const b64 = (text: string) => `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`;

/** Companies, causes, streets and mailboxes as there are, with words of trade in them. */
const honest: readonly Partial<Sender>[] = [
  { legalName: 'Sale & Co', fromAddress: 'Sale & Co <post@mail.waterweg.example>' },
  { legalName: 'Offerhaus', fromAddress: 'Offerhaus Advocaten <post@mail.waterweg.example>' },
  { legalName: 'Groupdeals B.V.', fromAddress: 'Groupdeals <post@mail.waterweg.example>' },
  { legalName: 'Social Deal B.V.', fromAddress: 'Social Deal <post@mail.waterweg.example>' },
  { legalName: 'Koopjes.nl B.V.', fromAddress: 'Koopjes.nl <post@mail.waterweg.example>' },
  { legalName: 'Kortingscode.nl', fromAddress: 'Kortingscode.nl <post@mail.waterweg.example>' },
  { legalName: 'Black Friday Productions B.V.' },
  { legalName: 'Outlet Roermond C.V.' },
  { legalName: 'De Goedkoopste Verzekering B.V.' },
  { legalName: 'Nationale Postcode Loterij N.V.' },
  { legalName: 'Stichting Doneer Je Organen', kind: 'cause' },
  {
    legalName: 'Stichting Word Donateur',
    fromAddress: 'Word Donateur <a@b.example>',
    kind: 'cause',
  },
  { legalName: 'Save the Children', kind: 'cause' },
  ...[
    'Vereniging tot behoud van het oude raadhuis en het plein ervoor',
    'Werkgroep behoud stadspark aan de rivier',
    'Society for the preservation of the old town hall',
    'Verein zur Erhaltung des alten Rathauses',
  ].map((name) => ({ fromAddress: `${name} <post@mail.waterweg.example>` })),
  { legalName: 'Stichting Stop de Stilte', kind: 'cause' },
  { legalName: 'Vote Leave Ltd', kind: 'cause' },
  { legalName: 'Free Record Shop B.V.' },
  { legalName: '100% NL B.V.', fromAddress: '100% NL <studio@mail.waterweg.example>' },
  { legalName: 'Best Buy Co., Inc.', fromAddress: 'Best Buy <post@mail.waterweg.example>' },
  { legalName: 'Upgrade Estate N.V.' },
  { legalName: 'Next Retail Ltd' },
  { legalName: 'Rabatt AG', fromAddress: 'Rabatt <post@mail.waterweg.example>' },
  { legalName: 'Booking.com B.V.', fromAddress: 'Booking.com <noreply@mail.waterweg.example>' },
  { legalName: 'Bücher Müller GmbH', fromAddress: `${b64('Bücher Müller')} <post@b.example>` },
  { legalName: 'Ελληνικά Ταχυδρομεία A.E.' },
  { postalAddress: 'Discountstraat 50, 1234 AB Rotterdam' },
  { postalAddress: 'Kortingplein 7, 1000 AA Amsterdam' },
  { postalAddress: 'Saleweg 5, 1234 AB Sale' },
  { postalAddress: '123 Raymond Street, SALE VIC 3850, Australia' },
  { postalAddress: 'Designer Outlet, Stadsweide 2, 6041 TD Roermond' },
  { postalAddress: 'Postbus 50, 1000 AA Amsterdam' },
  { postalAddress: 'Free Street 12, Portland, ME 04101, USA' },
  { postalAddress: '50 Rue de la Vente, 75001 Paris' },
  { fromAddress: 'Waterweg Nieuwsbrief <nieuwsbrief@mail.waterweg.example>' },
  { fromAddress: 'Anna van Waterweg <anna@mail.waterweg.example>' },
  { fromAddress: 'Waterweg <aanbiedingen@mail.waterweg.example>' },
  { fromAddress: '"Waterweg, klantenservice" <service@mail.waterweg.example>' },
  { fromAddress: 'post@mail.waterweg.example', replyTo: 'sale@waterweg.example' },
  { postalAddress: '350 Fifth Avenue, Suite 3304, New York, NY 10118, USA' },
  { postalAddress: '350 Fifth Avenue Suite 3304 New York NY 10118 USA' },
  { postalAddress: 'Onze Lieve Vrouwestraat 3, 3012 AB Rotterdam' },
  { postalAddress: "'s-Gravenweg 12 · 3062 ZA Rotterdam · Nederland" },
  { postalAddress: 'Winkelcentrum Zuidplein, unit 12a (1e etage), 3083 CX Rotterdam' },
  { postalAddress: '12 rue de la Paix, Code postal 75002, Paris' },
  { postalAddress: 'Save Street 4, Order Lane 5, London EC1A 1BB' },
  { postalAddress: 'Antwoordnummer 123, 3000 VB Rotterdam; T.a.v. afdeling Klantenservice' },
  { postalAddress: 'Straße des 17. Juni 135, 10623 Berlin' },
  { postalAddress: 'c/o The Old Rectory, Church Lane, Ashby-de-la-Zouch, LE65 1AA' },
  { legalName: 'A B N Beheer B.V.' },
  { registration: 'KvK 50123456' },
  { legalName: 'Yahoo! Inc.', fromAddress: 'Yahoo! <post@mail.waterweg.example>' },
  ...[
    'Waterweg klantenservice',
    'Vrienden van het Kröller-Müller',
    'Gemeente Rotterdam',
    'NRC Nieuwsbrief',
    'Team Sportinnovator',
    'Johannes Diderik van der Waals',
    'Social Deal',
    'Studio 54',
    'Dr. H. van der Berg-Jansen',
    'Sophie Müller',
    'Waterweg | Anna de Boer',
  ].map((name) => ({ fromAddress: `${name} <post@mail.waterweg.example>` })),
  { replyTo: 'post@social-deal.example' },
  { replyTo: 'vragen@gratis-rijden.example' },
  { registration: 'HRB 100234, Amtsgericht Köln' },
];

const place = 'Kade 12, 3011 AB Rotterdam';
const from = (name: string) => `${name} <post@mail.waterweg.example>`;

/** A record that sells, and where. */
const hostile: readonly (readonly [keyof Sender, Partial<Sender>])[] = [
  ['postalAddress', { postalAddress: `${place}. Now 50% off! https://shop.example` }],
  ['postalAddress', { postalAddress: `${place} - nu 50% korting` }],
  ['postalAddress', { postalAddress: `${place}. Bestel nu met code WATER10` }],
  ['postalAddress', { postalAddress: `${place}, see https://waterweg.example` }],
  ['postalAddress', { postalAddress: `${place}, www.waterweg.example` }],
  ['postalAddress', { postalAddress: `${place}, waterweg.example/actie` }],
  ['postalAddress', { postalAddress: `${place}. Volg ons op Instagram` }],
  ['postalAddress', { postalAddress: `${place}. Hosting vanaf 1,99` }],
  ['postalAddress', { postalAddress: `${place}. Hosting for only 5 euro` }],
  ['postalAddress', { postalAddress: `${place}. Met gratis verzending` }],
  ['postalAddress', { postalAddress: `${place}. Twee halen, een betalen` }],
  ['postalAddress', { postalAddress: `${place}. 50 Prozent Rabatt, jetzt kaufen` }],
  ['postalAddress', { postalAddress: `${place}. Doneer nu` }],
  ['postalAddress', { postalAddress: `${place}. Teken de petitie` }],
  ['postalAddress', { postalAddress: `${place}. Stem op ons` }],
  ['postalAddress', { postalAddress: 'k o r t i n g op hosting, Kade 12' }],
  ['postalAddress', { postalAddress: `${place}. К0rting op hosting` }],
  ['legalName', { legalName: 'Waterweg Hosting B.V. (nu € 1,99 per maand)' }],
  ['legalName', { legalName: 'Waterweg Hosting B.V. Order now and save' }],
  ['legalName', { legalName: 'Nu 50% korting B.V.' }],
  ['legalName', { legalName: 'Black Friday bij Waterweg' }],
  ['legalName', { legalName: 'Exclusieve aanbieding voor jou' }],
  ['legalName', { legalName: 'Get your free trial today' }],
  ['legalName', { legalName: 'Waterweg Hosting, www.waterweg.example' }],
  ['fromAddress', { fromAddress: from('SALE Waterweg') }],
  ['fromAddress', { fromAddress: from('Waterweg SALE!') }],
  ['fromAddress', { fromAddress: from('Waterweg: laatste kans!') }],
  ['fromAddress', { fromAddress: from('Koop nu Premium') }],
  ['fromAddress', { fromAddress: from('Waterweg - summer sale') }],
  ['fromAddress', { fromAddress: from('Upgrade naar Premium') }],
  ['fromAddress', { fromAddress: from('Win een iPhone') }],
  ['fromAddress', { fromAddress: from('Waterweg 🔥 Mega deals') }],
  ['fromAddress', { fromAddress: from('"Waterweg, 20 % korting"') }],
  ['fromAddress', { fromAddress: from('"Waterweg, kor\\ting"') }],
  ['fromAddress', { fromAddress: from('Waterweg (koop nu)') }],
  ['fromAddress', { fromAddress: from(b64('Nu 50% korting')) }],
  ['fromAddress', { fromAddress: from('=?utf-8?Q?Koop_nu_Premium?=') }],
  ['fromAddress', { fromAddress: 'koop-nu@mail.waterweg.example' }],
  ['replyTo', { replyTo: 'Koop nu <post@waterweg.example>' }],
  ['fromAddress', { fromAddress: from('Waterweg <koop nu>') }],
  ['replyTo', { replyTo: 'nu-50-procent@waterweg.example' }],
  ['replyTo', { replyTo: 'Ontdek Premium <post@waterweg.example>' }],
  ['replyTo', { replyTo: 'stap.over.naar.premium@waterweg.example' }],
  ['replyTo', { replyTo: 'post@koop-nu-premium.example' }],
  ['replyTo', { replyTo: 'post@premium-voor-de-helft.example' }],
  ['fromAddress', { fromAddress: from('Premium voor de helft') }],
  ['fromAddress', { fromAddress: from('3 maanden Premium cadeau') }],
  ['fromAddress', { fromAddress: from('Waterweg geeft 10 euro terug') }],
  ['fromAddress', { fromAddress: from('Nieuw: snellere servers') }],
  ['fromAddress', { fromAddress: from('Nu nog voordeliger') }],
  ['fromAddress', { fromAddress: from('Tweede halve prijs') }],
  ['fromAddress', { fromAddress: from('Switch to Waterweg Pro') }],
  ['fromAddress', { fromAddress: from('Premium zum halben Preis') }],
  ['fromAddress', { fromAddress: from('Drei Monate geschenkt') }],
  ['fromAddress', { fromAddress: from('Waterweg Premium nu ook voor jou') }],
  ['fromAddress', { fromAddress: from('20 maal meer snelheid') }],
  ['fromAddress', { fromAddress: from('Alles moet weg') }],
  ['fromAddress', { fromAddress: from('Zomeropruiming bij Waterweg') }],
  ['fromAddress', { fromAddress: from('Meer snelheid?') }],
  ['legalName', { legalName: 'Three months on us' }],
  ['registration', { registration: 'KvK 501234. Gratis maand hosting!' }],
  ['postalAddress', { postalAddress: 'Kade 1 · use code AUTUMN25 · Rotterdam' }],
  ['postalAddress', { postalAddress: 'Kade 1, Rotterdam. Cheaper hosting? Call us today' }],
  ['postalAddress', { postalAddress: 'Kade 1, Rotterdam. Call us today' }],
  ['postalAddress', { postalAddress: 'Kade 1, Rotterdam. Probeer nu 30 dagen gratis' }],
  ['postalAddress', { postalAddress: 'Kade 1, Rotterdam. Discover our new range' }],
  ['postalAddress', { postalAddress: 'Kade 1, Rotterdam. Goedkoper hosten? Bel ons' }],
  ['legalName', { legalName: 'G r a t i s  b e s t e l l e n nu' }],
  ['legalName', { legalName: 'G R A T I S  B E S T E L L E N' }],
  ['postalAddress', { legalName: 'Waterweg krijg', postalAddress: '1 gratis, Kade 12, Rotterdam' }],
];

describe('a sender record', () => {
  test('enough sender records of both kinds are tried', () => {
    expect(Math.min(honest.length, hostile.length)).toBeGreaterThanOrEqual(20);
  });

  test.each(honest)('a sender record says who sends: %j', (more) => {
    expect(senderErrors(record(more))).toEqual([]);
  });

  test.each(hostile)('a sender record sells in %s: %j', (field, more) => {
    const errors = senderErrors(record(more));
    expect(errors.map(({ pointer }) => pointer)).toContain(`/${field}`);
    for (const { message } of errors) expect(message).toMatch(/“.+”/);
  });

  test.each([
    ['postalAddress', 'Kade\u0007 12, Rotterdam', 'control'],
    ['postalAddress', 'Kade \u202e21, Rotterdam', 'direction'],
    ['legalName', 'Waterweg\u2066 B.V.', 'direction'],
    ['legalName', 'Waterweg\ufffd B.V.', 'damaged'],
    ['registration', 'KvK\u0085 1234', 'control'],
    ['legalName', '{{name}} B.V.', 'placeholders'],
    ['postalAddress', 'Kade {{city|12}}', 'placeholders'],
    ['fromAddress', '{{name}} <post@b.example>', 'placeholders'],
  ] as const)(
    'a sender record with what nobody can read in %s is told what: %j',
    (field, text, word) => {
      expect(senderErrors(record({ [field]: text }))).toEqual([
        { pointer: `/${field}`, in: 'body', message: expect.stringContaining(word) },
      ]);
    },
  );

  test('a sender record is read in linear time, however it is written', () => {
    const started = performance.now();
    for (const part of ['a', '€', '1,', 'sale ', 'www.', '=?', '"\\', 'ko', '50 ', 'b.v.'])
      senderErrors(
        record({
          postalAddress: part.repeat(400),
          fromAddress: `${part.repeat(60)} <a@b.example>`,
        }),
      );
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
