import type { Translated } from '../kernel/language.ts';

/** What a lawyer reads about one basis or reason: its text in every language, and its source. */
export type Grounds = { readonly text: Translated; readonly citation: string };

/** What an allowed mail can rest on. A new one needs its texts and its source, or nothing compiles. */
export const bases = {
  consent: {
    text: {
      nl: 'deze contactpersoon gaf zelf toestemming aan deze afzender, voor dit doel en onderwerp',
      en: 'this contact itself consented to this sender, for this purpose and topic',
    },
    citation: 'Tw art. 11.7(1); GDPR art. 6(1)(a), 7',
  },
  'soft-opt-in': {
    text: {
      nl: 'deze klant gaf het adres bij een verkoop door deze afzender en maakte geen bezwaar tegen aanbod van eigen, gelijksoortige producten',
      en: 'this customer gave the address in a sale by this sender and did not object to offers of its own similar products',
    },
    citation: 'Tw art. 11.7(4)',
  },
  donation: {
    text: {
      nl: 'deze donateur gaf het adres bij een gift aan deze afzender en maakte geen bezwaar tegen berichten over diens eigen doel',
      en: 'this donor gave the address with a donation to this sender and did not object to mail about its own cause',
    },
    citation: 'Tw art. 11.7(5)',
  },
  'published-address': {
    text: {
      nl: 'dit bedrijf publiceerde dit adres om juist zulke berichten te ontvangen',
      en: 'this business published this address to receive just this kind of mail',
    },
    citation: 'Tw art. 11.7(3)(a)',
  },
  'non-eea-professional': {
    text: {
      nl: 'deze zakelijke ontvanger is buiten de EER gevestigd en de regels aldaar zijn nagegaan',
      en: 'this professional is established outside the EEA and the rules there were checked',
    },
    citation: 'Tw art. 11.7(3)(b)',
  },
  contract: {
    text: {
      nl: 'het bericht is nodig voor een overeenkomst met deze ontvanger zelf',
      en: 'the message is needed for a contract with this recipient itself',
    },
    citation: 'GDPR art. 6(1)(b)',
  },
  'legitimate-interest': {
    text: {
      nl: 'het bericht is nodig voor een gerechtvaardigd belang dat deze ontvanger aangaat',
      en: 'the message is needed for a legitimate interest that concerns this recipient',
    },
    citation: 'GDPR art. 6(1)(f)',
  },
  'public-task': {
    text: {
      nl: 'het bericht hoort bij een taak van algemeen belang die de afzender voor deze ontvanger vervult',
      en: 'the message belongs to a task in the public interest that the sender carries out for this recipient',
    },
    citation: 'GDPR art. 6(1)(e), 6(3)',
  },
  'legal-obligation': {
    text: {
      nl: 'de wet verplicht de afzender dit bericht aan deze ontvanger te sturen',
      en: 'the law obliges the sender to send this message to this recipient',
    },
    citation: 'GDPR art. 6(1)(c)',
  },
  'vital-interest': {
    text: {
      nl: 'leven of gezondheid van deze ontvanger staat op het spel',
      en: 'the life or health of this recipient is at stake',
    },
    citation: 'GDPR art. 6(1)(d), recital 46',
  },
} as const satisfies Readonly<Record<string, Grounds>>;

/** What an allowed mail rests on; closed. */
export type Basis = keyof typeof bases;
