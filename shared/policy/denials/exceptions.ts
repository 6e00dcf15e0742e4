import type { Grounds } from '../bases.ts';

/** An exception to consent came near, and one of its conditions fails. */
export const exceptions = {
  'consent-request': {
    text: {
      nl: 'een verzoek om toestemming is zelf reclame en vergt toestemming',
      en: 'a request for consent is itself marketing and needs consent',
    },
    citation: 'Tw art. 11.7(1)',
  },
  'exception-not-in-law': {
    text: {
      nl: 'het recht dat hier geldt kent deze uitzondering niet',
      en: 'the law that applies here does not know this exception',
    },
    citation: 'Directive 2002/58/EC art. 13(1)-(2)',
  },
  'public-body-sells-nothing': {
    text: {
      nl: 'een overheidsinstelling maakt geen reclame omdat de ontvanger iets afnam',
      en: 'a public body does not advertise on the strength of a sale',
    },
    citation: 'Tw art. 11.7(4); GDPR art. 6(1)',
  },
  'stop-list-not-consulted': {
    text: {
      nl: 'niet is nagegaan of de ontvanger op de nationale lijst staat van wie geen reclame wil',
      en: 'it was not checked whether the recipient is on the national list of those who want no advertising',
    },
    citation: '§ 7(2) E-Commerce-Gesetz (Austria)',
  },
  'no-sale': {
    text: {
      nl: 'er is geen bewijs dat deze klant het adres bij een verkoop gaf',
      en: 'there is no proof that this customer gave the address in a sale',
    },
    citation: 'Tw art. 11.7(4)',
  },
  'free-account-not-sale': {
    text: { nl: 'een gratis account is geen verkoop', en: 'a free account is no sale' },
    citation: 'Tw art. 11.7(4); C-654/23',
  },
  'sold-by-other': {
    text: { nl: 'een andere rechtspersoon verkocht', en: 'another legal entity made the sale' },
    citation: 'Tw art. 11.7(4)',
  },
  'sale-too-old': {
    text: {
      nl: 'de verkoop is langer geleden dan het recht van het land van de ontvanger toelaat',
      en: "the sale is longer ago than the law of the recipient's country allows",
    },
    citation: 'S.I. 336/2011 (Ireland) reg. 13(11)',
  },
  'address-not-from-sale': {
    text: {
      nl: 'het adres is niet bij de verkoop verkregen',
      en: 'the address was not obtained in the sale',
    },
    citation: 'Tw art. 11.7(4)',
  },
  'not-own-or-similar': {
    text: {
      nl: 'het aanbod is niet van eigen, gelijksoortige producten',
      en: "the offer is not of the sender's own similar products",
    },
    citation: 'Tw art. 11.7(4)',
  },
  'no-donation': {
    text: { nl: 'er is geen bewijs van een gift', en: 'there is no proof of a donation' },
    citation: 'Tw art. 11.7(5)',
  },
  'not-a-cause': {
    text: {
      nl: 'de afzender is geen ideële of charitatieve organisatie',
      en: 'the sender is not an idealistic or charitable organisation',
    },
    citation: 'Tw art. 11.7(5)',
  },
  'donated-to-other': {
    text: { nl: 'de gift was aan een ander', en: 'the donation was to another' },
    citation: 'Tw art. 11.7(5)',
  },
  'address-not-from-donation': {
    text: {
      nl: 'het adres is niet bij de gift verkregen',
      en: 'the address was not obtained with the donation',
    },
    citation: 'Tw art. 11.7(5)',
  },
  'not-own-cause': {
    text: {
      nl: 'het bericht dient niet het eigen doel van de afzender',
      en: "the message does not serve the sender's own cause",
    },
    citation: 'Tw art. 11.7(5)',
  },
  'opt-out-not-offered': {
    text: {
      nl: 'bij het verkrijgen van het adres is geen bezwaar aangeboden',
      en: 'no way to object was offered when the address was collected',
    },
    citation: 'Tw art. 11.7(4)(a), (5)',
  },
  'opt-out-used': {
    text: {
      nl: 'de ontvanger maakte bezwaar toen het adres verkregen werd',
      en: 'the recipient objected when the address was collected',
    },
    citation: 'Tw art. 11.7(4)(a), (5)',
  },
  'any-time-notice-missing': {
    text: {
      nl: 'niet is gezegd dat men altijd kosteloos bezwaar kan maken',
      en: 'it was not said that one can object at any time at no cost',
    },
    citation: 'Directive 2002/58/EC art. 13(2); GDPR art. 21(4)',
  },
  'not-a-business': {
    text: {
      nl: 'de uitzondering geldt alleen voor organisaties en beroepsbeoefenaren',
      en: 'the exception is for organisations and professionals only',
    },
    citation: 'Tw art. 11.7(3)',
  },
  'not-designated': {
    text: {
      nl: 'het adres is gevonden, maar niet aangewezen voor zulke berichten',
      en: 'the address was found, but not designated for such mail',
    },
    citation: 'Tw art. 11.7(3)(a)',
  },
  'purpose-not-designated': {
    text: {
      nl: 'het adres is voor iets anders gepubliceerd',
      en: 'the address was published for something else',
    },
    citation: 'Tw art. 11.7(3)(a)',
  },
  'recheck-due': {
    text: {
      nl: 'de publicatie moet opnieuw worden bekeken',
      en: 'the publication must be looked at again',
    },
    citation: 'Tw art. 11.7(3)(a)',
  },
  'no-local-law-check': {
    text: {
      nl: 'de regels in het land van de ontvanger zijn niet nagegaan',
      en: "the rules in the recipient's country were not checked",
    },
    citation: 'Tw art. 11.7(3)(b)',
  },
} as const satisfies Readonly<Record<string, Grounds>>;
