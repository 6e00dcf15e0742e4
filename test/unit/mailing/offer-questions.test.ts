import { describe, expect, test } from 'vitest';
import { offerQuestions } from '../../../shared/delivery/content/offer-questions.ts';
import type { MailingHeader } from '../../../shared/mailing/mailing-store.ts';
import { testSender } from '../../support/dispatch-mailing.ts';

type Stated = Pick<MailingHeader, 'regulated' | 'productFamilies' | 'advertiser'>;

const offer: Stated = { regulated: ['commercial'], productFamilies: ['hosting'] };
const sender = { ...testSender('s1'), legalName: 'Waterweg Hosting B.V.' };

const asked = (text: string, more: Partial<Stated> = {}, subject = 'Actie', preheader?: string) =>
  offerQuestions(
    { language: 'nl', subject, text, ...(preheader && { preheader }) },
    { ...offer, ...more },
    sender,
  ).map(({ code, level, detail }) => `${level} ${code}: ${detail}`);

describe('an offer', () => {
  test.each([
    'Stap over naar Vattenfall N.V. en krijg 100 euro korting op uw hosting.',
    'Vattenfall N.V. geeft korting op hosting',
  ])('an offer that names another company asks whose it is: %s', (text) => {
    expect(asked(text)).toEqual(['warning company-unstated: Vattenfall N.V.']);
  });

  test.each([
    ['Hosting van Zonnedak Groep GmbH', 'Zonnedak Groep GmbH'],
    ['Hosting van Kade & Zoon BV', 'Kade & Zoon BV'],
    ['Hosting by Acme Ltd', 'Acme Ltd'],
  ])('an offer knows a company by its legal form: %s', (text, name) => {
    expect(asked(text)).toEqual([`warning company-unstated: ${name}`]);
  });

  test.each([
    'Hosting met korting. Waterweg Hosting B.V., Kade 12, 3011 AB Rotterdam',
    'Hosting met korting. WATERWEG HOSTING BV',
    'Hosting met korting. Hosting B.V.',
    'Hosting: nu met 10 GB. Alles van Jan de Vries.',
  ])('an offer that names its sender, or no company, asks nothing: %s', (text) => {
    expect(asked(text)).toEqual([]);
  });

  test('an offer whose advertiser was stated asks nothing about it', () => {
    const advertiser = { name: 'Vattenfall N.V.' };
    expect(asked('Hosting van Vattenfall N.V.', { advertiser })).toEqual([]);
  });

  test('an offer that names nowhere what it was stated to be of asks whether that is right', () => {
    const text = 'Deze week zes flessen rode wijn voor de prijs van vier.';
    expect(asked(text)).toEqual(['warning offer-unnamed: hosting']);
    expect(asked(text, { productFamilies: ['hosting', 'wijn'] })).toEqual([]);
    expect(asked(text, { productFamilies: ['mail', 'hosting'] })).toEqual([
      'warning offer-unnamed: mail, hosting',
    ]);
    expect(asked(text, {}, 'Hostingpakket')).toEqual([]);
    expect(asked(text, {}, 'Actie', 'Nieuw: HOSTING')).toEqual([]);
    expect(asked(text, { productFamilies: [] })).toEqual([]);
  });

  test.each([[[]], [['charitable']]] as const)(
    'only an offer is asked about, not a mailing with the purposes %j',
    (regulated) => {
      expect(asked('Van Vattenfall N.V.', { regulated })).toEqual([]);
    },
  );
});
