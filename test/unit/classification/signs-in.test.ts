import { describe, expect, test } from 'vitest';
import { foldText, plainSource } from '../../../shared/classification/reading/fold-text.ts';
import { persuasionSigns } from '../../../shared/classification/rules/signs/persuasion-signs.ts';
import { serviceSigns } from '../../../shared/classification/rules/signs/service-signs.ts';
import { signsIn } from '../../../shared/classification/rules/signs/signs-in.ts';

const signsOf = (sentence: string): readonly string[] => [
  ...signsIn(foldText(plainSource(sentence)).text),
];

const persuades = new Set(persuasionSigns.map(({ id }) => id));

describe('signs of persuasion', () => {
  test.each([
    ['hook', 'Benieuwd wat uw piano opbrengt?'],
    ['hook', 'Curious what your piano would fetch?'],
    ['hook', 'Neugierig, was Ihr Klavier bringt?'],
    ['invite', 'Ontdek de streek vanaf het water.'],
    ['invite', 'Come and taste the first cider.'],
    ['invite', 'Schauen Sie doch bei uns vorbei.'],
    ['price', 'De tweede fles is gratis.'],
    ['price', 'There is a bargain in every aisle.'],
    ['price', 'So sparen Sie jeden Monat.'],
    ['others', 'Steeds meer gezinnen kiezen voor glasvezel.'],
    ['others', 'More and more families choose fibre.'],
    ['others', 'Immer mehr Familien entscheiden sich für Glasfaser.'],
    ['our-thing', 'Onze geitenkaas smaakt erbij.'],
    ['our-thing', 'Our goat cheese goes well with it.'],
    ['our-thing', 'Unser Ziegenkäse passt dazu.'],
    ['scarce', 'Op is op.'],
    ['scarce', "When they're gone, they're gone."],
    ['scarce', 'Nur noch sechs Zimmer.'],
    ['cause', 'Teken de petitie.'],
    ['cause', 'Sign the petition.'],
    ['cause', 'Unterzeichnen Sie die Petition.'],
    ['give', 'Doneer voor de opvang.'],
    ['give', 'Please donate to the shelter.'],
    ['give', 'Bitte spenden Sie für das Tierheim.'],
  ])('the sign of persuasion %s is found in “%s”', (id, sentence) =>
    expect(signsOf(sentence)).toContain(id),
  );

  test.each([
    'Uw afspraak is verplaatst naar dinsdag 9 mei om 14.20 uur.',
    'Neem uw identiteitsbewijs mee en meld u bij de balie.',
    'Onze monteur komt woensdag tussen acht en tien uur.',
    'Your appointment has moved to Tuesday 9 May at 2.20 pm.',
    'Bring your passport and report to reception.',
    'Our engineer comes on Wednesday between eight and ten.',
    'Ihr Termin wurde auf Dienstag, den 9. Mai, verlegt.',
    'Bringen Sie Ihren Ausweis mit und melden Sie sich am Empfang.',
    'Unser Monteur kommt am Mittwoch zwischen acht und zehn Uhr.',
  ])('a plain statement shows none: "%s"', (sentence) =>
    expect(signsOf(sentence).filter((id) => persuades.has(id))).toEqual([]),
  );
});

describe('signs of what can be had', () => {
  test.each([
    ['to-be-had', 'De stoel is ook in donkerblauw verkrijgbaar.'],
    ['to-be-had', 'There is also a model with a longer lead.'],
    ['to-be-had', 'Den Wagen kann man auch mieten, es gibt auch ein Modell mit Dach.'],
    ['costs', 'Een dagkaart kost doordeweeks acht euro.'],
    ['costs', 'An extra mailbox costs 1.50 a month.'],
    ['costs', 'Eine Tageskarte kostet werktags acht Euro.'],
    ['we-also', 'Onze monteurs plaatsen ook alarmsystemen.'],
    ['we-also', 'We also take old handsets.'],
    ['we-also', 'Unsere Monteure bauen auch Alarmanlagen ein.'],
    ['room-left', 'Er zijn nog vier plaatsen.'],
    ['room-left', 'Four places are left on Tuesdays.'],
    ['room-left', 'Dienstags sind noch Plätze frei.'],
  ])('the sign %s of what can be had is found in “%s”', (id, sentence) =>
    expect(signsOf(sentence)).toContain(id),
  );
});

describe('signs of service', () => {
  test.each([
    ['s-own', 'Het pakket dat u koos, bevat twintig gigabyte.'],
    ['s-own', 'The plan you chose has twenty gigabytes.'],
    ['s-own', 'Der Kurs, für den Sie sich angemeldet haben, beginnt später.'],
    ['s-agreed', 'Dat is zoals afgesproken.'],
    ['s-agreed', 'We moved it at your request.'],
    ['s-agreed', 'Wie vereinbart kommen wir am Montag.'],
    ['s-fault', 'Er is een storing in uw straat.'],
    ['s-fault', 'There is a leak in the roof.'],
    ['s-fault', 'Das Gerät ist defekt.'],
    ['s-done', 'Wij hebben uw melding in behandeling genomen.'],
    ['s-done', 'Your report has been received.'],
    ['s-done', 'Ihre Meldung wurde aufgenommen.'],
    ['s-why', 'Vanwege een storing rijden er geen treinen.'],
    ['s-why', 'Because of a fault no trains run.'],
    ['s-why', 'Wegen einer Störung fahren keine Züge.'],
    ['s-if', 'Kunt u niet, bel dan voor maandag.'],
    ['s-if', 'If you cannot come, ring before Monday.'],
    ['s-if', 'Falls Sie nicht können, rufen Sie bis Montag an.'],
  ])('the sign of service %s is found in “%s”', (id, sentence) =>
    expect(signsOf(sentence)).toContain(id),
  );

  test('no sign has the name of another', () => {
    const names = [...persuasionSigns, ...serviceSigns].map(({ id }) => id);
    expect(new Set(names).size).toBe(names.length);
  });
});
