import { describe, expect, test } from 'vitest';
import { confirmationContent } from '../../../functions/send/confirmation-content.ts';
import { sellingAsk } from '../../../shared/classification/selling-ask.ts';
import type { Topic } from '../../../shared/consent/topic/topic.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { contactApi } from '../../support/contact-api.ts';
import { waterweg } from '../../support/pages/waterweg.ts';

const honest = [
  'Aanbiedingen en acties',
  'Kortingen en voordeel',
  'Sale-nieuws',
  'Win- en spaaracties',
  'Donateursnieuws',
  'Eens per maand onze aanbiedingen, tips en nieuws over producten.',
  'Oproepen om petities te tekenen en mee te doen aan acties.',
  'Verzoeken om een gift, hooguit vier keer per jaar.',
  'Ja, ik wil per e-mail aanbiedingen op maat van Waterweg. Meer staat op https://waterweg.example/privacy.',
  'Deals of the week',
  'Discounts and gift cards',
  'Be the first to hear about our sales and new products.',
  'Yes, send me offers and news from Waterweg by email. I can unsubscribe at any time.',
  'Rabatte und Gutscheine',
  'Einmal im Monat Angebote, Tipps und Neuigkeiten aus unserem Laden.',
  'Ja, ich möchte Angebote von Waterweg per E-Mail erhalten.',
];

const selling = [
  '50% korting op alles, bestel nu op shop.nl',
  'Korting op alle jassen',
  'Gratis verzending bij elke bestelling',
  'Black Friday: alles halve prijs',
  'Maak kans op een weekend weg',
  'Doneer nu aan ons noodfonds',
  'Teken nu de petitie tegen de sluiting',
  'Meld u aan en krijg 10 euro korting op uw eerste bestelling.',
  'Hosting vanaf 1,99',
  'Get 20% off today',
  'Shop now at https://waterweg.example/sale',
  'Sign up and get 10% off your first order.',
  'Donate today to our emergency fund',
  'Jetzt 20% Rabatt sichern',
  'Nur heute: zwei Monate gratis',
  'Nu 20% k\u043erting',
  'Steun het Waterfonds',
  'Bestel voor 1 december en betaal de helft',
  'Nieuws. Overstappen naar Premium',
];

describe('a text by which consent is asked', () => {
  test.each(honest)('a consent text may say what will be mailed: %s', (text) => {
    expect(sellingAsk(text)).toBeUndefined();
  });

  test.each(selling)('a consent text may not sell: %s', (text) => {
    expect(sellingAsk(text)).toBeDefined();
  });

  test('checking a text of a megabyte takes time linear in its length', () => {
    expect(sellingAsk('aanbiedingen en '.repeat(60_000))).toBeUndefined();
  });
});

const topics = '/v1/senders/waterweg/topics';
const notice = {
  noticeId: 'news',
  senderId: 'waterweg',
  covers: [{ purpose: 'commercial', topic: 'news' }],
  texts: { nl: 'Ja, Waterweg mag mij nieuws mailen.' },
  material: true,
};
const refusal = (pointer: string) => ({
  status: 422,
  body: { errors: [{ pointer, message: expect.stringContaining('is advertising') }] },
});

describe('a topic that sells', () => {
  test.each([
    ['/names/nl', { names: { nl: selling[0] } }],
    ['/names/de', { names: { nl: 'Nieuws', de: 'Jetzt 20% Rabatt sichern' } }],
    ['/descriptions/en', { names: { en: 'News' }, descriptions: { en: 'Get 20% off today' } }],
    ['/names/nl', { names: { nl: 'Premium, de eerste 3 maanden' } }],
    ['/names/en', { names: { en: '10 euros for each friend' } }],
    ['/names/nl', { names: { nl: 'Zomeropruiming' } }],
  ])('text that sells is rejected at %s', async (pointer, body) => {
    const { call } = await contactApi();
    expect(await call('PUT', `${topics}/news`, body)).toMatchObject(refusal(pointer));
    expect((await call('GET', `${topics}/news`)).status).toBe(404);
  });

  test('a topic whose id sells is rejected at its path', async () => {
    const { call } = await contactApi();
    for (const topicId of ['nu 20% korting', '3 maanden premium']) {
      const path = `${topics}/${encodeURIComponent(topicId)}`;
      const answer = await call('PUT', path, { names: { nl: 'Nieuws' } });
      expect(answer).toMatchObject(refusal('/topicId'));
    }
  });

  test('a topic that sells can be retired', async () => {
    const { call, world } = await contactApi();
    await world.tools.topics.put(oldTopic('e-waterweg'), 0);
    const body = { names: { nl: selling[0] }, retired: true };
    const answer = await call('PUT', `${topics}/news`, body, { headers: { 'if-match': '"1"' } });
    expect(answer).toMatchObject({ status: 200, body: { retiredAt: expect.any(String) } });
  });
});

const oldTopic = (entityId: string) =>
  ({
    entityId,
    topicId: 'news',
    names: { nl: selling[0] },
    descriptions: {},
    visibility: 'public',
    version: 1,
    changedBy: 'earlier',
    changedAt: instantFromMillis(Date.UTC(2026, 1, 1)),
  }) as unknown as Topic;

describe('a notice that sells', () => {
  test.each([
    ['/texts/nl', { texts: { nl: `Ja, Waterweg mag mij mailen. ${selling[7]}` } }],
    ['/covers/0/topic', { covers: [{ purpose: 'commercial', topic: 'Nu 20% korting' }] }],
    [
      '/advertisers/0',
      {
        advertisers: ['Nu 20% korting'],
        texts: { nl: 'Ja, Waterweg mag mij nieuws van Nu 20 korting mailen.' },
      },
    ],
  ])('text that sells is rejected at %s', async (pointer, more) => {
    const { call } = await contactApi();
    const answer = await call('POST', '/v1/notices', { ...notice, ...more });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({
      errors: expect.arrayContaining([expect.objectContaining({ pointer })]),
    });
    expect((await call('GET', '/v1/notices/news')).status).toBe(404);
  });

  test('a selling notice published by an earlier version is returned unchanged', async () => {
    const { call, world } = await contactApi();
    const texts = { nl: `Ja, Waterweg mag mij mailen. ${selling[7]}` };
    await world.tools.notices.put({
      ...notice,
      texts,
      version: 1,
      sha256: 'earlier',
      publishedBy: 'earlier',
      publishedAt: instantFromMillis(Date.UTC(2026, 1, 1)),
    } as never);
    expect((await call('POST', '/v1/notices', { ...notice, texts })).status).toBe(200);
  });
});

describe('the mail that asks to confirm', () => {
  const asked = {
    requestedAt: instantFromMillis(Date.UTC(2026, 10, 3)),
    expiresAt: instantFromMillis(Date.UTC(2026, 10, 10)),
  };
  const job = { purpose: 'commercial', topic: 'news', language: 'nl', token: 't' };

  test('the confirmation mail names only the purpose if the topic’s name sells', async () => {
    const { call, world, mails } = await contactApi();
    await world.tools.topics.put(oldTopic('e-waterweg'), 0);
    const email = 'anja@korenaar.example';
    await call('POST', '/v1/contacts', {
      contactId: 'anja',
      senderId: 'waterweg',
      email,
      language: 'nl',
      country: 'NL',
    });
    await call('POST', '/v1/notices', notice);
    const answer = await call('POST', '/v1/contacts/anja/consent/requests', {
      purpose: 'commercial',
      topic: 'news',
      act: 'typed',
      method: 'web-form',
      notice: { noticeId: 'news', version: 1 },
      language: 'nl',
    });
    expect(answer.status).toBe(202);
    expect(mails).toMatchObject([{ topic: 'news', topicName: '' }]);

    const content = confirmationContent('https://p')(mails[0] as never, waterweg as never, asked);
    expect(content.text).toContain('aanbiedingen en reclame');
    expect(`${content.subject}${content.text}${content.html}`).not.toMatch(/50%|korting|shop/);
  });

  test('the confirmation mail names a topic that does not sell', () => {
    const content = confirmationContent('https://p')(
      { ...job, topicName: 'Nieuws van de haven' } as never,
      waterweg as never,
      asked,
    );
    expect(content.text).toContain('‘Nieuws van de haven’');
  });
});
