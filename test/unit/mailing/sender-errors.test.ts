import { describe, expect, test } from 'vitest';
import { senderErrors } from '../../../functions/mailings/sender-errors.ts';
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
  { registration: 'KvK 50123456' },
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
  ['registration', { registration: 'KvK 501234. Gratis maand hosting!' }],
  ['postalAddress', { legalName: 'Waterweg krijg', postalAddress: '1 gratis, Kade 12, Rotterdam' }],
];

describe('a sender record', () => {
  test('is tried with enough of both', () => {
    expect(Math.min(honest.length, hostile.length)).toBeGreaterThanOrEqual(20);
  });

  test.each(honest)('says who sends: %j', (more) => {
    expect(senderErrors(record(more))).toEqual([]);
  });

  test.each(hostile)('sells in %s: %j', (field, more) => {
    const errors = senderErrors(record(more));
    expect(errors.map(({ pointer }) => pointer)).toContain(`/${field}`);
    for (const { message } of errors) expect(message).toMatch(/“.+”/);
  });

  test('is read in time that grows with its length, however it is written', () => {
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
