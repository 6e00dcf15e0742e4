import { describe, expect, test } from 'vitest';
import { contactApi } from '../../support/contact-api.ts';
import { contactNamed } from '../../support/subject-world.ts';

const person = {
  contactId: 'anja',
  senderId: 'waterweg',
  email: 'anja@korenaar.example',
  language: 'nl',
  country: 'NL',
};

const judged = async (more: object) => {
  const { call, world } = await contactApi();
  const made = await call('POST', '/v1/contacts', { ...person, ...more });
  expect([made.status, made.body]).toMatchObject([201, {}]);
  const stored = await world.tools.contacts.read(await contactNamed(world, 'anja'));
  return (stored as { judgedValues?: { selling: readonly string[] } }).judgedValues?.selling;
};

describe('a value of a contact is found to sell when it is stored', () => {
  test.each([
    ['a call', 'Koop nu Premium'],
    ['a dry offer', 'Premium voor de helft van de prijs'],
    ['a code that says something', 'KOOP-NU-50'],
    ['a code in lower case', 'ontdek_premium_nu_1'],
    ['a page of offers of the sender', 'https://waterweg.example/korting'],
    ['a path that says something', 'https://waterweg.example/premium-voor-de-helft'],
    ['a host that says something', 'https://ontdek-premium-nu.waterweg.example/'],
    ['a query that says something', 'https://waterweg.example/x?t=premium+voor+de+helft'],
    ['an offer in words', 'Vraag naar Premium; uw code is AUTUMN25'],
    ['a word that gives', 'Gratis Domein'],
    ['a tip', 'Tip: bekijk ook Premium'],
    ['a change to another plan', 'Overstap naar Premium, nu zonder kosten'],
    ['a vote', 'Stem 15 maart voor schoon water'],
    ['a question that tells', 'Wist u dat Premium sneller is?'],
    ['a host of two words', 'https://premium-nu.waterweg.example/'],
    ['a code with a sign in it', 'KORTING-50'],
    ['an offer in French', 'Essayez Premium: un mois offert'],
    ['a path that orders', 'https://waterweg.example/bestel'],
    ['a path that orders, in percent codes', 'https://waterweg.example/be%73tel'],
    ['in percent codes', 'https://waterweg.example/%70remium-voor-de-h%65lft'],
  ])('a value of a contact is found to sell when it is stored as %s', async (_, line) => {
    expect(await judged({ attributes: { line } })).toEqual(['line']);
  });

  test.each([
    'Joke, 3 maanden Premium',
    'Waterweg geeft 10 euro terug',
    'Premium voor de helft nu',
  ])('a name of a contact is found to sell when it is stored: %s', async (name) => {
    expect(await judged({ name })).toEqual(['name']);
  });

  test.each([
    'Jan de Vries',
    'Johannes Diderik van der Waals',
    'Prof. dr. ir. A. van der Berg',
    'Bakkerij Brood & Co',
    'Maria del Carmen García de la Torre',
  ])('an honest name of a contact is not found to sell: %s', async (name) => {
    expect(await judged({ name })).toEqual([]);
  });

  test.each([
    'https://mail.waterweg.example/orders/12',
    'https://waterweg.example/meterstand/doorgeven?klant=12',
    'https://waterweg.example/facturen/2026/11',
    'NL12ABCD0123456789',
    'INV 2026/123',
    'Fietsband 28 inch, zwart',
    'tafel bij het raam',
    'Hosting Plus',
    '2 × koffie (groot)',
  ])('an attribute of a contact is not found to sell: %s', async (line) => {
    expect(await judged({ attributes: { line } })).toEqual([]);
  });
});
