import { describe, expect, test } from 'vitest';
import { contactApi } from '../../support/contact-api.ts';

const names = 'Waterweg Hosting B.V.';
const publish = async (language: string, text: string) => {
  const { call } = await contactApi();
  return call('POST', '/v1/notices', {
    noticeId: 'n1',
    senderId: 'waterweg',
    covers: [{ purpose: 'commercial', topic: 'offers' }],
    material: true,
    texts: { [language]: text },
  });
};

describe('a text is refused with which nobody consents', () => {
  test.each([
    ['nl', `Ik wil geen mails van ${names} over offers.`],
    ['nl', `Nee, ${names} mag mij niet e-mailen over aanbiedingen.`],
    ['nl', `Vink aan als u geen aanbiedingen van ${names} wilt ontvangen.`],
    ['nl', `Door te bestellen gaat u ermee akkoord dat ${names} u aanbiedingen mailt.`],
    ['nl', `Ja, ${names} mag mij aanbiedingen mailen; zonder dit vinkje kan ik niet bestellen.`],
    ['nl', `Ja, ${names} mag mij aanbiedingen mailen, maar niet over Acme.`],
    ['nl', `Ik heb de privacyverklaring van ${names} gelezen.`],
    ['nl', `Ik ga akkoord met de algemene voorwaarden van ${names}`],
    ['nl', `${names} mailt mij over offers omdat ik klant ben.`],
    ['nl', `${names} heeft al mijn toestemming; vink uit om te stoppen.`],
    ['nl', `${names} over offers.`],
    ['nl', `Ja, ik ga akkoord met de voorwaarden van ${names}.`],
    ['en', `${names} will not e-mail me about offers.`],
    ['en', `Do not send me offers from ${names}`],
    ['en', `I don’t want offers from ${names}.`],
    ['en', `Tick to receive no offers from ${names}.`],
    ['en', `${names} already has my consent for offers; untick to stop.`],
    ['en', `I am over 18 and not a robot. ${names}`],
    ['en', `By ordering you agree that ${names} may mail you offers.`],
    ['en', `Yes, ${names} may mail me offers, except those of Acme.`],
    ['en', `I agree to the terms and conditions of ${names}.`],
    ['de', `${names} darf mir keine Mails über Angebote senden.`],
    ['de', `Ich will keine Mails von ${names} erhalten.`],
    ['de', `Nein, ${names} darf mir nicht mailen.`],
    ['de', `Mit der Bestellung stimmen Sie zu, dass ${names} Ihnen Angebote mailt.`],
    ['de', `Ich habe die Datenschutzerklärung von ${names} gelesen.`],
  ])('a text in %s is refused because nobody consents with it: %s', async (language, text) => {
    expect(await publish(language, text)).toMatchObject({
      status: 422,
      body: {
        detail: 'asks-no-consent',
        errors: [{ pointer: `/texts/${language}`, message: expect.stringContaining('Yes, ') }],
      },
    });
  });
});

test.each([
  ['nl', `Ja, ${names} mag mij e-mailen over offers. Ik kan dit altijd stoppen.`],
  ['nl', `Ja, ${names} mag mij aanbiedingen mailen, niet vaker dan eens per maand.`],
  [
    'nl',
    `Ik wil nieuws en aanbiedingen van ${names} ontvangen. Mijn adres gaat niet naar anderen.`,
  ],
  ['nl', `Houd mij per e-mail op de hoogte van aanbiedingen van ${names}.`],
  ['nl', `Stuur mij de nieuwsbrief van ${names}.`],
  [
    'nl',
    `Ik geef ${names} toestemming om mij te mailen. Ik hoef dit niet te doen om te bestellen.`,
  ],
  ['nl', `Ja, ${names} mag een profiel van mij maken.`],
  ['en', `Yes, ${names} may e-mail me offers. I can stop this at any time.`],
  ['en', `I would like to receive offers from ${names}. You can unsubscribe whenever you like.`],
  ['en', `Send me offers from ${names}. We will not share your address.`],
  ['en', `I consent to e-mails from ${names}, as its privacy statement describes.`],
  ['en', `I agree that ${names} may mail me, no more than once a week.`],
  ['de', `Ja, ${names} darf mir Angebote per E-Mail senden. Ich kann das jederzeit beenden.`],
  ['de', `Ich möchte Angebote von ${names} per E-Mail erhalten.`],
  ['de', `Ich willige ein, dass ${names} mir Angebote mailt, nicht öfter als einmal im Monat.`],
])('a text in %s can ask for consent: %s', async (language, text) => {
  expect((await publish(language, text)).status).toBe(201);
});
