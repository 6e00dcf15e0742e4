import { describe, expect, test } from 'vitest';
import type { MailContent } from '../../../shared/classification/classification.ts';
import { judge } from './mails.ts';

const service = {
  nl: 'Vannacht tussen 00.00 en 02.00 uur voeren wij onderhoud uit aan de server waarop uw website staat. Uw website is dan niet bereikbaar.',
  en: 'Tonight between 00:00 and 02:00 we carry out maintenance on the server of your website. Your website will be unavailable.',
  de: 'Heute Nacht zwischen 0 und 2 Uhr warten wir den Server Ihrer Website. Ihre Website ist dann nicht erreichbar.',
};
type Lang = keyof typeof service;
const subject = {
  nl: 'Onderhoud aan uw hosting vannacht',
  en: 'Maintenance of your hosting tonight',
  de: 'Wartung Ihres Hostings heute Nacht',
};
const band = (language: Lang, more: Partial<MailContent>) =>
  judge({ language, subject: subject[language], text: service[language], ...more }).band;
const withLine = (language: Lang, line: string) =>
  band(language, { text: `${service[language]}\n\n${line}` });
const withHtml = (language: Lang, html: string) =>
  band(language, { html: `<p>${service[language]}</p>${html}` });

describe('what the reader does not have, told in a service mail, is read by a person at least', () => {
  test.each<Lang>(['nl', 'en', 'de'])(
    'a service mail in %s passes before anything is told in it',
    (language) => {
      expect(band(language, {})).toBe('pass');
    },
  );

  test.each<[Lang, string]>([
    // Another plan beside theirs.
    ['nl', 'Uw abonnement kan in het portaal worden omgezet naar Zakelijk.'],
    ['en', 'You can move your subscription to Business in the portal.'],
    ['de', 'In der Verwaltung können Sie Ihr Paket auf Komfort umstellen.'],
    ['nl', 'De reservekopie zit niet in uw pakket, wel in Zakelijk.'],
    ['en', 'The backup is not part of your plan; it is part of Business.'],
    ['de', 'Die Sicherung gehört nicht zu Ihrem Tarif, sondern zu Komfort.'],
    ['nl', 'Uw pakket heeft 10 GB; Zakelijk heeft er 50.'],
    ['en', 'Your website loads in 4 seconds; on Business it is 1.'],
    ['de', 'Ihr Paket hat 10 GB, Komfort hat 50.'],
    ['nl', 'Van de 312 klanten op deze server hebben er 290 gekozen voor Pro.'],
    ['en', 'Of the 312 customers on your server, 290 have Pro.'],
    ['de', 'Der Preis von Pro beträgt 9 Euro im Monat.'],
    // Yes is enough; unless they say no.
    ['nl', 'Antwoord JA en wij regelen de rest.'],
    ['en', 'Reply YES and we will do the rest.'],
    ['de', 'Antworten Sie mit JA, wir erledigen den Rest.'],
    ['nl', 'Als u voor vrijdag reageert, staat Pro morgen al voor u klaar.'],
    ['nl', 'Tenzij u bezwaar maakt, wordt uw pakket op 1 januari Zakelijk (€ 9 per maand).'],
    ['en', 'Unless you object, your plan becomes Business on 1 January (€ 9 a month).'],
    [
      'de',
      'Sofern Sie nicht widersprechen, wird Ihr Paket am 1. Januar zu Komfort (9 Euro im Monat).',
    ],
    ['nl', 'Wij hebben Zakelijk dertig dagen voor u aangezet; daarna zet u het zelf uit.'],
    ['en', 'A second server is switched on under Settings, Plan.'],
    // What it would have spared them, and what others did.
    ['nl', 'Met een tweede server zou deze storing aan u voorbij zijn gegaan.'],
    ['en', 'With a second server this outage would have passed you by.'],
    ['de', 'Mit einem zweiten Server wäre dieser Ausfall an Ihnen vorbeigegangen.'],
    ['de', 'Andere Unternehmer in Ihrer Straße haben Komfort gewählt.'],
    // A cause with room for more, and languages beside ours.
    ['en', 'We planted 400 trees last year, and there is room for more.'],
    ['nl', 'Vorig jaar plantten wij 400 bomen, en er is nog plek voor meer.'],
    ['de', 'Letztes Jahr haben wir 400 Bäume gepflanzt, und es ist noch Platz für mehr.'],
    ['de', 'Kaaft elo Premium fir den hallwe Präis.'],
    ['de', 'Chaufed jetzt Premium zum halbe Priis.'],
    ['nl', 'Koopt nu Premium för den halven Pries, dat gifft blots düsse Week.'],
    // Somebody else, more trade, what they looked at, a vote, a gift, consent.
    ['en', 'Our colleagues at Waterweg Telecom will gladly call you about it.'],
    ['nl', 'Wij werken samen met Energiebedrijf Zon, dat u morgen mailt.'],
    ['nl', 'Dinsdag om 20.00 uur leggen wij online uit hoe u meer bezoekers trekt.'],
    ['nl', 'Het pakket op uw verlanglijst kost nu € 6 in plaats van € 9.'],
    ['en', 'The plan on your wish list now costs € 6 instead of € 9.'],
    ['de', 'Ihre Stimme am 15. März zählt für sauberes Wasser.'],
    ['en', 'The food bank of Rotterdam is happy with your old computers.'],
    ['nl', 'Mogen wij u voortaan ook over andere zaken mailen? Kies dan Ja in uw voorkeuren.'],
  ])(
    'what the reader does not have, told in %s in a service mail, is read by a person at least: %s',
    (language, line) => {
      expect(withLine(language, line)).not.toBe('pass');
    },
  );

  test.each<[string, Partial<MailContent>]>([
    ['in the preheader', { preheader: 'Pro draait op twee servers' }],
    ['in the subject', { subject: 'Onderhoud vannacht (Pro draait door)' }],
    [
      'in a legal line',
      { text: `${service.nl}\n\nKvK 12345678 · btw NL001 · Pro € 3 · Rotterdam` },
    ],
    [
      'in a signature',
      { text: `${service.nl}\n\nSanne de Boer\nAdviseur Pro (tweede server, € 3 p/m)` },
    ],
    ['in the text part alone', { html: `<p>${service.nl}</p>`, text: 'Pro heeft twee servers.' }],
  ])(
    'what the reader does not have is read by a person at least when it is told %s of the mail',
    (_, more) => {
      expect(band('nl', more)).not.toBe('pass');
    },
  );

  test.each<[Lang, string]>([
    // Languages near ours.
    ['nl', 'Kry nou die helfte van die prys af op jou tweede domein.'],
    ['nl', 'Krij no de helte fan de priis ôf op dyn twadde domein.'],
    // Addresses in the text, with and without their scheme.
    ['en', '🛒 www.waterweg.example/shop'],
    ['en', 'waterweg.example/sale'],
    // Words that are not words.
    ['nl', '#halveprijs #premium'],
    ['en', '#summersale'],
    ['nl', 'NuPremiumVoorDeHelft'],
    ['nl', 'nupremiumvoordehelft'],
    ['nl', 'Vijftig prosent korteng op alles.'],
    ['nl', 'L procent minder'],
    ['nl', '★★★★★ Premium'],
    ['nl', 'Premium: € 9 € 3'],
  ])(
    'a line in %s with words that are none, or not ours, is read by a person at least: %s',
    (language, line) => {
      expect(withLine(language, line)).not.toBe('pass');
    },
  );

  test.each([
    '<table><tr><td>Premium</td><td>€ 3</td></tr></table>',
    '<dl><dt>Premium</dt><dd>EUR 3</dd></dl>',
    '<ul><li>Premium</li><li>nu</li><li>€ 3</li></ul>',
    '<table><tr><td>50</td><td>%</td><td>op</td><td>Premium</td></tr></table>',
    '<p>50% kor-<br>ting op Pre-<br>mium</p>',
    '<p>Meer over het onderhoud: <a href="https://bit.ly/3xPrEm">lees hier</a></p>',
    '<p>Meer over het onderhoud: <a href="https://www.waterweg.example/premium">lees hier</a></p>',
    '<p>Meer over het onderhoud: <a href="https://premium.waterweg.example/">lees hier</a></p>',
    '<p><a href="https://www.waterweg.example/premium">Pro</a> | <a href="https://www.waterweg.example/mail">Mail</a></p>',
  ])(
    'what the reader does not have, told in pieces or behind a link, is read by a person at least: %s',
    (html) => {
      expect(withHtml('nl', html)).not.toBe('pass');
    },
  );
});

describe('what the reader has, told in the same words, is service', () => {
  test.each<[Lang, string]>([
    ['nl', 'Uw Pro-pakket blijft tijdens het onderhoud bereikbaar.'],
    ['en', 'Your Premium plan renews on 1 May.'],
    ['de', 'Die Gebühr beträgt 9 Euro pro Monat.'],
    ['de', 'Sie zahlen pro Person 12 Euro.'],
    ['nl', 'Op uw verzoek is uw pakket per 1 mei omgezet naar Zakelijk.'],
    ['en', 'As you asked, your plan can be changed to Business from 1 May.'],
    ['nl', 'Antwoord met ja of nee, dan sluiten of heropenen wij de melding.'],
    ['en', 'Reply YES to confirm your appointment on Monday.'],
    ['nl', 'Tenzij u bezwaar maakt, gelden de nieuwe voorwaarden vanaf 1 mei.'],
    ['en', 'Your plan has 10 GB; you have used 8.'],
    ['nl', 'Kenmerk #48213, zie uw melding van maandag.'],
    ['nl', 'Uw factuur: Hosting € 9,00'],
    ['nl', 'De voortgang staat op https://www.waterweg.example/onderhoud/2026-03.'],
    ['en', 'Track it at www.waterweg.example/orders/48213.'],
  ])('what the reader has, told in %s in the same words, is service: %s', (language, line) => {
    expect(withLine(language, line)).toBe('pass');
  });
});
