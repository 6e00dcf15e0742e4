import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { customerBody, sendNow, serviceDraft, startSender, untilState } from './sender-world.ts';
import {
  grantBody,
  type Json,
  type MachineWorld,
  noticeBody,
  startMachineWorld,
} from './service-world.ts';

const senderId = 'waterweg';
const identity = 'Waterweg Hosting B.V., Kade 12, 3011 AB Rotterdam, Nederland';

const offer: Json = {
  purpose: 'commercial',
  topic: 'offers',
  productFamilies: ['hosting'],
  contents: [
    {
      language: 'nl',
      subject: 'Aanbieding',
      text: `Bestel nu hosting met 20% korting.\n\nAfmelden: {{unsubscribeUrl}}\n${identity}`,
    },
    {
      language: 'de',
      subject: 'Angebot',
      text: `Bestellen Sie jetzt Hosting mit 20 % Rabatt.\n\nAbmelden: {{unsubscribeUrl}}\n${identity}`,
    },
  ],
};

let world: MachineWorld;
let mailingId: string;

beforeAll(async () => {
  world = await startMachineWorld();
  await startSender(world, senderId);
  const texts = {
    nl: 'Ja, Waterweg Hosting B.V. mag mij aanbiedingen mailen.',
    de: 'Ja, Waterweg Hosting B.V. darf mir Angebote mailen.',
  };
  const notice = await world.ask('POST', '/v1/notices', {
    body: { ...noticeBody, senderId, texts },
  });
  expect(notice.status, notice.text).toBe(201);
  const made = await world.ask('POST', '/v1/contacts', {
    body: customerBody(senderId, 'greta', { language: 'de' }),
  });
  expect(made.status, made.text).toBe(201);
  const granted = await world.ask('POST', '/v1/contacts/greta/consent/events', {
    body: { ...grantBody, language: 'de' },
  });
  expect(granted.status, granted.text).toBe(201);
  mailingId = await sendNow(world, serviceDraft(senderId, offer));
  await untilState(world, mailingId, 'finished');
}, 60_000);
afterAll(() => world.app.stop());

const explanationsOf = (body: Json): readonly string[] =>
  (body['items'] as Json[]).map((item) => String(item['explanation']));

const inLanguage = {
  nl: /Deze e-mail mag|De e-mail is/,
  en: /e-mail/,
  de: /Diese E-Mail darf|Die E-Mail/,
};
const noCode = /[a-z]-[a-z]+-|no-consent|offers|01[0-9A-Z]{24}|undefined/;

describe.each(['nl', 'en', 'de'] as const)('explanations in %s', (language) => {
  const asked = { headers: { 'accept-language': `${language}, fr;q=0.5` } };

  test('verdicts are explained, listed and one by one, from what was kept', async () => {
    const listed = await world.ask('GET', `/v1/mailings/${mailingId}/verdicts`, asked);
    expect(listed.status, listed.text).toBe(200);
    const said = explanationsOf(listed.body);
    expect(said).toHaveLength(2);
    for (const one of said) {
      expect(one).toMatch(inLanguage[language]);
      expect(one).not.toMatch(noCode);
      expect(one).toMatch(/\.$/);
    }
    const [denied] = (
      await world.ask('GET', `/v1/mailings/${mailingId}/verdicts?kind=denied&language=${language}`)
    ).body['items'] as Json[];
    expect(denied?.['explanation']).toMatch(/900[.,]000/);
    // The words of the mail that made it marketing, whatever language they are in.
    expect(denied?.['explanation']).toMatch(/[“„‘].*(?:korting|Rabatt)/i);
    for (const contact of ['greta', `c-${senderId}`]) {
      const path = `/v1/mailings/${mailingId}/verdicts/${contact}`;
      const byHeader = (await world.ask('GET', path, asked)).body['explanation'];
      expect(byHeader).toMatch(inLanguage[language]);
      expect((await world.ask('GET', `${path}?language=${language}`)).body['explanation']).toBe(
        byHeader,
      );
    }
    const history = await world.ask('GET', '/v1/contacts/greta/mailings', asked);
    expect(explanationsOf(history.body)[0]).toMatch(inLanguage[language]);
  });

  test('a preview is explained for each reason', async () => {
    const drafted = await world.ask('POST', '/v1/mailings', {
      body: serviceDraft(senderId, offer),
    });
    const path = `/v1/mailings/${drafted.body['mailingId']}/preview`;
    const { status, text, body } = await world.ask('POST', path, asked);
    expect(status, text).toBe(200);
    const explanations = body['explanations'] as Record<string, string>;
    expect(Object.keys(explanations)).toEqual(Object.keys(body['denied'] as Json));
    for (const one of Object.values(explanations)) expect(one).not.toMatch(noCode);
    expect(Object.values(explanations).join(' ')).toMatch(/11\.7/);
  });

  test('decisions are explained with date and version', async () => {
    const body = { contactIds: ['greta', `c-${senderId}`], mailingId };
    const answer = await world.ask('POST', '/v1/decisions', { body, ...asked });
    expect(answer.status, answer.text).toBe(200);
    const [allowed, denied] = explanationsOf(answer.body);
    expect(allowed).toMatch(/20\d\d.*[Vv]ersi(?:e|on) 1/);
    expect(denied).toMatch(inLanguage[language]);
    const explicit = await world.ask('POST', '/v1/decisions', {
      body: { ...body, language },
      headers: { 'accept-language': 'fr' },
    });
    expect(explanationsOf(explicit.body)).toEqual(explanationsOf(answer.body));
  });
});

describe('a reader of German', () => {
  test('a reader of German gets the German version, and pages in German', async () => {
    const { inbox: ses } = world.app;
    const [mail] = ses.mails({ mailing: mailingId, to: 'greta@post.example' });
    const text = ses.mail(mail?.id ?? '')?.text ?? '';
    expect(text).toContain('Bestellen Sie jetzt');
    const stop = /https?:\/\/\S+/.exec(text)?.[0] ?? '';
    const page = await (await fetch(stop, { headers: { 'accept-language': 'de' } })).text();
    expect(page).toContain('<html lang="de">');
    expect(page).toContain('Keine E-Mails mehr erhalten');
  });

  test('a reader of German is asked to confirm in German', async () => {
    const made = await world.ask('POST', '/v1/contacts', {
      body: customerBody(senderId, 'heidi', { language: 'de' }),
    });
    expect(made.status).toBe(201);
    const asked = await world.ask('POST', '/v1/contacts/heidi/consent/requests', {
      body: { ...grantBody, type: undefined, language: 'de' },
    });
    expect(asked.status, asked.text).toBe(202);
  });
});
