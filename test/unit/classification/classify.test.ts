import { describe, expect, test } from 'vitest';
import { effectivePurposes } from '../../../shared/classification/effective-purposes.ts';
import { judge } from './mails.ts';

describe('what the classifier says of a mail', () => {
  const maintenance = 'Vannacht 00:00-02:00 onderhoud. U kunt dan niet inloggen.';

  test('plain news of maintenance is service', () => {
    const found = judge({ subject: 'Onderhoud vannacht', text: maintenance });
    expect(found).toMatchObject({
      verdict: 'service',
      band: 'pass',
      evidence: [],
      reviewReasons: [],
    });
  });

  test('a logo, a tagline and a footer keep a mail service', () => {
    const html = `<img src="https://img.example/logo.png" width="90" height="20" alt="Rooster"><p>${maintenance}</p><p>Rooster B.V., Kade 1, 1011 AB Amsterdam, KvK 12345678</p>`;
    expect(judge({ subject: 'Onderhoud vannacht', html }).band).toBe('pass');
  });

  test('news of maintenance with a push to Premium is mixed, with the span, the ground and the cure', () => {
    const html = `<p>${maintenance}</p><p>Upgrade nu naar <b>Premium</b> en heb nooit last.</p>`;
    const found = judge({ subject: 'Onderhoud vannacht', html });
    const [evidence] = found.evidence;
    expect(found).toMatchObject({ verdict: 'mixed', band: 'block', without: { band: 'pass' } });
    expect(evidence).toMatchObject({
      rule: 'K.upsell',
      class: 'commercial',
      where: 'html',
      dom: 'p[2]',
      hard: true,
    });
    expect(html.slice(evidence?.start, evidence?.end)).toContain('Upgrade nu');
    expect(evidence?.ground).toContain('11.7(1)');
    expect(evidence?.fix.nl).not.toBe(evidence?.fix.en);
  });

  test('offsets count in the source, also behind character references and folded letters', () => {
    const html = '<p>Caf&eacute; &amp; meer: &euro;&nbsp;5 &nbsp; voor 𝗸𝗼𝗿𝘁𝗶𝗻𝗴 op alles</p>';
    const { evidence } = judge({ subject: 'Hallo', html });
    const one = evidence.find(({ rule }) => rule === 'K.discount');
    expect(html.slice(one?.start, one?.end)).toBe(html.slice(3, -4));
    expect(one?.quote).toBe('Café & meer: € 5 voor 𝗸𝗼𝗿𝘁𝗶𝗻𝗴 op alles');
  });

  test('a subject that promises a discount over an invoice is blocked', () => {
    const text = 'In de bijlage vindt u uw factuur van september.';
    expect(judge({ subject: '20% korting', text })).toMatchObject({
      band: 'block',
      verdict: 'mixed',
    });
  });

  test('a label that calls itself service changes nothing', () => {
    const text =
      'Dit is een servicebericht over uw bestelling.\n\nHaal nu uw cadeaubon op: 10% korting in de winkel.';
    expect(judge({ subject: 'Servicebericht', text }).band).toBe('block');
  });

  test('an editorial newsletter never passes', () => {
    const text =
      'In dit nummer: het verhaal achter de dijk, een interview met de sluiswachter en drie wandelingen. Lees verder op onze site.';
    expect(judge({ subject: 'Nieuwsbrief mei', text }).band).not.toBe('pass');
  });

  test.each([
    [
      'nl',
      'Bevestig je inschrijving',
      'Klik op de link om je inschrijving voor de nieuwsbrief te bevestigen.',
    ],
    [
      'nl',
      'Bevestig je aanmelding',
      'Bevestig je aanmelding via de knop hieronder. Heb je dit niet aangevraagd, negeer dan deze mail.',
    ],
    [
      'en',
      'Please confirm your subscription',
      'Please confirm your subscription by clicking the link below.',
    ],
    [
      'nl',
      'Je bent uitgeschreven',
      'Je ontvangt geen nieuwsbrief meer van ons. Je afmelding is verwerkt.',
    ],
    ['en', 'You have been unsubscribed', 'You will no longer receive our newsletter.'],
    [
      'en',
      'Price change',
      'From 1 May your monthly fee changes from £9.00 to £9.60. You may cancel your contract before that date.',
    ],
  ])('a mail in %s passes as service: “%s”', (language, subject, text) => {
    expect(judge({ language, subject, text })).toMatchObject({ verdict: 'service', band: 'pass' });
  });

  test.each([
    [
      'language-unsupported',
      {
        language: 'fr',
        subject: 'Votre commande',
        text: 'Votre commande a été expédiée et sera livrée demain avec le reste.',
      },
    ],
    [
      'language-mismatch',
      {
        language: 'nl',
        subject: 'Votre commande',
        text: 'Votre commande est en route et sera livrée demain par nos soins à l’adresse que vous nous avez donnée.',
      },
    ],
    [
      'language-mismatch',
      {
        language: 'en',
        subject: 'Заказ',
        text: 'Ваш заказ отправлен и будет доставлен завтра утром.',
      },
    ],
    [
      'image-only',
      {
        subject: 'Uw bestelling',
        html: '<p>Uw bestelling is verzonden.</p><img src="a.jpg" width="600"><img src="b.jpg" width="600">',
      },
    ],
    ['too-short', { subject: 'Hoi', text: 'Zie boven.' }],
    [
      'dynamic-slot',
      {
        subject: 'Uw bestelling',
        text: 'Uw bestelling is verzonden.\n\n{{#each aanbevelingen}}{{naam}}{{/each}}',
      },
    ],
    [
      'dynamic-slot',
      { subject: 'Uw bestelling', text: 'Uw bestelling is verzonden.\n\n{{{banner}}}' },
    ],
    [
      'unrenderable',
      { subject: 'Uw bestelling', text: 'Uw bestelling is verzonden. {{#if vip}}Dank.' },
    ],
    [
      'no-service-purpose',
      { subject: 'Zomer', text: 'De zomer is begonnen en de terrassen staan weer buiten.' },
    ],
    [
      'obfuscated',
      { subject: 'Uw bestelling', text: 'Uw bestelling is verzonden. \u202egnitrok\u202c' },
    ],
  ])('a mail goes to a person for the reason %s', (reason, content) => {
    const { band, reviewReasons } = judge(content);
    expect(band).not.toBe('pass');
    expect(reviewReasons).toContain(reason);
  });

  test.each([
    'Betaalbewijs {{invoice}}',
    'Factuur {{invoice}}',
    'Orderbevestiging {{invoice}}',
    'Uw betaalbewijs {{invoice}}',
  ])('the line `%s` is a heading, if the value is declared to be a reference', (subject) => {
    const text =
      'Wij hebben uw betaling van factuur {{invoice}} ontvangen. Dit is uw betaalbewijs. U hoeft niets te doen.';
    expect(judge({ subject, text, exact: ['invoice'] })).toMatchObject({ band: 'pass' });
    expect(judge({ subject, text }).reviewReasons).toContain('dynamic-slot');
    const other = judge({ subject: `${subject} {{tip}}`, text, exact: ['invoice'] });
    expect(other.reviewReasons).toContain('dynamic-slot');
  });

  test.each([
    ['{{banner}}', 'banner'],
    ['{{{amount}}}', 'amount'],
    ['{{#each rows}}{{amount}}{{/each}}', 'rows'],
    ['Nu {{amount}} korting op alles', 'amount'],
    ['Bestel nu voor {{amount}}', 'amount'],
  ])('a declared kind makes no room for an offer: `%s`', (line, name) => {
    const text = `Uw bestelling is verzonden.\n\n${line}`;
    expect(judge({ subject: 'Uw bestelling', text, exact: [name] }).band).not.toBe('pass');
  });

  test('every branch of a mail counts, and the strictest wins', () => {
    const text =
      'Uw bestelling is verzonden.\n\n{{#if vip}}U krijgt 10% korting.{{else}}Tot ziens.{{/if}}';
    expect(judge({ subject: 'Verzonden', text })).toMatchObject({
      band: 'block',
      verdict: 'mixed',
    });
    expect(
      judge({ subject: 'Verzonden', text: text.replace('U krijgt 10% korting.', 'Dank u wel.') })
        .band,
    ).toBe('pass');
  });

  test('a branch without a service act is judged on its own', () => {
    const text =
      '{{#if besteld}}Uw bestelling is verzonden en komt morgen.{{else}}De zon schijnt en de lucht is blauw.{{/if}}';
    expect(judge({ subject: '', text }).band).toBe('review');
  });

  test('the same content gives the same verdict, as plain data that names what judged', () => {
    const content = { subject: 'Factuur', text: 'In de bijlage vindt u uw factuur.' };
    const found = judge(content);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    expect(judge(content)).toEqual(found);
    expect(judge({ ...content, text: `${content.text} ` }).contentHash).not.toBe(found.contentHash);
    expect(found.model.weights).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(found.model.calibration).toMatch(/^sha256:[0-9a-f]{64}$/);
  });
});

describe('effective purposes', () => {
  const passed = judge({ subject: 'Factuur', text: 'In de bijlage vindt u uw factuur.' });
  const ask = judge({
    subject: 'Uw bestelling',
    text: 'Uw bestelling is verzonden.\n\nDoneer vandaag aan ons noodfonds.',
  });
  const unknown = judge({
    subject: 'Zomer',
    text: 'Het regent.',
  });

  test('a mail that passes keeps its declared purpose', () => {
    expect(effectivePurposes('contract', passed)).toEqual({
      purpose: 'contract',
      purposes: ['contract'],
    });
    expect(effectivePurposes('commercial', passed).purposes).toEqual(['commercial']);
  });

  test('a service mail with an ask serves the purpose of the ask', () => {
    expect(effectivePurposes('security', ask)).toEqual({
      purpose: 'charitable',
      purposes: ['charitable'],
    });
  });

  test('what was declared as marketing stays so, and what was found comes with it', () => {
    expect(effectivePurposes('commercial', ask)).toEqual({
      purpose: 'commercial',
      purposes: ['commercial', 'charitable'],
    });
  });

  test('a mail of which nobody can say what it is needs a basis for every purpose', () => {
    expect(unknown).toMatchObject({ band: 'review', verdict: 'unknown', evidence: [] });
    expect(effectivePurposes('contract', unknown).purposes).toEqual([
      'commercial',
      'ideological',
      'charitable',
    ]);
  });
});
