import { describe, expect, test } from 'vitest';
import { nameErrors, senderErrors } from '../../../functions/mailings/senders/sender-errors.ts';
import { waterweg } from '../../support/pages/waterweg.ts';

/** Names of firms as they stand on doors, in several languages: food, shops, nouns by themselves. */
const honest = [
  'Café Crème Brûlée',
  'Boulangerie Le Pain Doré',
  'Bakkerij De Gouden Korenaar',
  'Kaasboerderij De Oude Weide',
  'Pizzeria Bella Napoli',
  'Trattoria da Gino',
  'Gelateria Dolce Vita',
  'Chocolaterie Van den Berg',
  'Fietsenwinkel De Snelle Spaak',
  'Boekhandel De Drie Linden',
  'Kinderopvang Het Vlinderbos',
  'Tandartspraktijk Dorpsplein',
  'Garage Van der Meer',
  'Bloemenhuis Roos en Lelie',
  'Slagerij Jansen en Zonen',
  'Hotel Zum Goldenen Hirsch',
  'Gasthaus Alte Post',
  'Metzgerei Schmidt & Sohn',
  'Bäckerei Müller am Markt',
  'Buchhandlung Am Dom',
  'Apotheke am Rathaus',
  'Fahrradladen Rückenwind',
  'Weingut Schloss Ehrenfels',
  'The Coffee Collective',
  'Blue Bottle Coffee',
  'The Old Bookshop',
  'Green Garden Centre',
  'Sunny Side Nursery',
  'Kings Cross Dental',
  'River Street Bakery',
  'Harbour View Hotel',
  'Fromagerie du Vieux Port',
  'Librairie des Trois Rois',
  'Restaurant Chez Marie',
  'Hôtel de la Paix',
  'Panadería San Juan',
  'Librería Cervantes',
  'Ristorante Il Gabbiano',
  'Oficina do Pão',
  'Kawiarnia Pod Lipą',
  'Waterweg',
  'Fryslân Energie',
  'Team Rotterdam',
  'Klantenservice Waterweg',
  'Muziekschool De Sleutel',
  'Zorggroep Noord',
  'Wijn & Zo',
  'Warenhuis Vermeer',
  'Sportschool Fit en Gezond',
  'Reisbureau Verre Horizon',
];

/** What an outsider put where a name belongs, and the same in other words and languages. */
const hostile = [
  'Waterweg, stem 15 maart schoon water',
  'Waterweg Premium is er',
  'Antwoord JA voor Premium',
  'Waterweg – probeer Pro',
  'Gratis domein',
  'Vraag naar Premium',
  'Vraag Naar Premium',
  'Tweede domein drie euro',
  'Tweede Domein Drie Euro',
  'AUTUMN25',
  'Essai gratuit Waterweg',
  'Waterweg Voordeelweken',
  '𝐆𝐫𝐚𝐭𝐢𝐬 domein',
  'G r a t i s domein',
  '🎁 Waterweg',
  'Kom naar Waterweg',
  'De goedkoopste hoster',
  'Two domains one price',
  'Gratis Domein',
  'Waterweg Sale',
  'Bestel nu bij Waterweg',
  'Halve prijs hosting',
  'Ask for Premium',
  'Try Premium free',
  'Order now',
  'Half price hosting',
  'Buy two pay one',
  '50% korting',
  'Nu 3 euro per maand',
  'Jetzt Premium testen',
  'Kostenlose Domain',
  'Zwei Domains ein Preis',
  'Frag nach Premium',
  'Essayez Premium',
  'Deux domaines pour un',
  'Prueba Premium gratis',
  'Compra ahora',
  'Prova gratis',
  'Free domain',
  'Free trial',
  'Get Premium',
  'Uw cadeau wacht',
  'Laatste kans Waterweg',
  'Korting op hosting',
  'Stem tegen de wet',
  'Doneer nu',
  'Teken de petitie',
  'Win een reis',
  'Upgrade naar Premium',
  'Stap over op Premium',
  'Profiteer van Premium',
  'Premium voor de helft',
  'Eerste maand gratis',
];

const fromErrors = (name: string) =>
  senderErrors({ ...waterweg, fromAddress: `${name} <post@mail.waterweg.example>` });

describe('a From name or trade name', () => {
  test('enough names of both kinds are tried to tell', () => {
    expect(Math.min(honest.length, hostile.length)).toBeGreaterThanOrEqual(40);
  });

  test.each(honest)('a From name or trade name says who it is: %s', (name) => {
    expect([...fromErrors(name), ...nameErrors('/name', name)]).toEqual([]);
  });

  test.each(hostile)('a From name or trade name offers instead of naming: %s', (name) => {
    expect(fromErrors(name).map(({ pointer }) => pointer)).toContain('/fromAddress');
    expect(nameErrors('/name', name)).not.toEqual([]);
  });

  test.each(['gratis-domein', 'vraag-naar-premium', 'korting25', 'bestelnu', 'herfstactie'])(
    'a From name or trade name is not a mailbox either: %s',
    (mailbox) => {
      const sender = { ...waterweg, fromAddress: `${mailbox}@mail.waterweg.example` };
      expect(senderErrors(sender)).not.toEqual([]);
    },
  );
});
