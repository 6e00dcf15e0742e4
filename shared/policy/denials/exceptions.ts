import type { ReasonText } from '../bases.ts';
import { ePrivacy, foreign, gdpr, inteligo, tw } from '../explanation/source.ts';

const sale = [tw('11.7', '4')] as const;
const donation = [tw('11.7', '5')] as const;
const publication = [tw('11.7', '3', 'a')] as const;

/** An exception to consent came near, and one of its conditions fails. */
export const exceptions = {
  'consent-request': {
    text: {
      nl: 'Ook een e-mail die om toestemming vraagt, is reclame waarvoor toestemming nodig is',
      en: 'An e-mail that asks for consent is itself marketing and needs consent',
      de: 'Auch eine E-Mail, die um Einwilligung bittet, ist Werbung und bedarf der Einwilligung',
    },
    sources: [tw('11.7', '1')],
  },
  'exception-not-in-law': {
    text: {
      nl: 'Het recht dat hier geldt, kent deze uitzondering op de toestemming niet',
      en: 'The law that applies here does not know this exception to consent',
      de: 'Das hier anwendbare Recht kennt diese Ausnahme von der Einwilligung nicht',
    },
    sources: [ePrivacy('13', '1'), ePrivacy('13', '2')],
  },
  'public-body-sells-nothing': {
    text: {
      nl: 'De afzender is een overheidsinstelling, en die mag niet adverteren op grond van wat de ontvanger bij haar afnam',
      en: 'The sender is a public body, which may not advertise on the strength of what the recipient obtained from it',
      de: 'Der Absender ist eine öffentliche Stelle und darf nicht deshalb werben, weil der Empfänger bei ihr etwas bezogen hat',
    },
    sources: [...sale, gdpr('6', '1')],
  },
  'stop-list-not-consulted': {
    text: {
      nl: 'Er is niet nagegaan of de ontvanger op de nationale lijst staat van mensen die geen reclame willen',
      en: 'It has not been checked whether the recipient is on the national list of people who want no advertising',
      de: 'Es wurde nicht geprüft, ob der Empfänger in der nationalen Liste der Personen steht, die keine Werbung wünschen',
    },
    sources: [
      foreign(
        '§ 7 lid 2 E-Commerce-Gesetz (Oostenrijk)',
        'section 7(2) of the E-Commerce-Gesetz (Austria)',
        '§ 7 Abs. 2 E-Commerce-Gesetz (Österreich)',
      ),
    ],
  },
  'no-sale': {
    text: {
      nl: ({ sender }) =>
        `Er is geen bewijs dat de ontvanger dit adres bij een aankoop aan ${sender} heeft opgegeven`,
      en: ({ sender }) =>
        `There is no proof that the recipient gave this address to ${sender} when making a purchase`,
      de: ({ sender }) =>
        `Es ist nicht nachgewiesen, dass ${sender} diese Adresse bei einem Kauf vom Empfänger erhalten hat`,
    },
    sources: sale,
  },
  'free-account-not-sale': {
    text: {
      nl: 'De ontvanger heeft een gratis account, en dat geldt hier niet als aankoop',
      en: 'The recipient has a free account, which does not count as a purchase here',
      de: 'Der Empfänger hat ein kostenloses Konto, und das gilt hier nicht als Kauf',
    },
    sources: [...sale, inteligo],
  },
  'sold-by-other': {
    text: {
      nl: (told) =>
        `De aankoop${told.sale.of} werd bij een andere rechtspersoon gedaan, en de uitzondering voor klanten geldt alleen voor de verkoper zelf`,
      en: (told) =>
        `The purchase${told.sale.of} was made from a different legal entity, and the exception for customers only benefits the seller itself`,
      de: (told) =>
        `Der Kauf${told.sale.of} erfolgte bei einer anderen juristischen Person, und die Ausnahme für Kunden gilt nur für den Verkäufer selbst`,
    },
    sources: sale,
  },
  'bought-by-another': {
    text: {
      nl: (told) =>
        `De aankoop${told.sale.of} staat al op naam van een ander, en de uitzondering geldt alleen voor wie zelf kocht`,
      en: (told) =>
        `The purchase${told.sale.of} is already recorded as that of someone else, and the exception only covers whoever bought`,
      de: (told) =>
        `Der Kauf${told.sale.of} ist bereits für jemand anderen erfasst, und die Ausnahme gilt nur für den, der selbst gekauft hat`,
    },
    sources: sale,
  },
  'sale-too-old': {
    text: {
      nl: (told) =>
        `De aankoop${told.sale.of} is langer geleden dan het recht van het land van de ontvanger toestaat`,
      en: (told) =>
        `The purchase${told.sale.of} is longer ago than the law of the recipient’s country allows`,
      de: (told) =>
        `Der Kauf${told.sale.of} liegt länger zurück, als das Recht des Landes des Empfängers zulässt`,
    },
    sources: [
      foreign(
        'reg. 13 lid 11 S.I. 336/2011 (Ierland)',
        'regulation 13(11) of S.I. 336/2011 (Ireland)',
        'reg. 13 Abs. 11 S.I. 336/2011 (Irland)',
      ),
    ],
  },
  'address-not-from-sale': {
    text: {
      nl: (told) => `Het adres is niet bij de aankoop${told.sale.of} verkregen`,
      en: (told) => `The address was not obtained in the purchase${told.sale.of}`,
      de: (told) => `Die Adresse wurde nicht beim Kauf${told.sale.of} erlangt`,
    },
    sources: sale,
  },
  'not-own-or-similar': {
    text: {
      nl: (told) =>
        `Het aanbod betreft geen eigen producten of diensten die lijken op wat de ontvanger${told.sale.on} kocht`,
      en: (told) =>
        `The offer is not for the sender’s own products or services similar to what the recipient bought${told.sale.on}`,
      de: (told) =>
        `Das Angebot betrifft keine eigenen Waren oder Dienstleistungen, die dem${told.sale.on} Gekauften ähnlich sind`,
    },
    sources: sale,
  },
  'no-donation': {
    text: {
      nl: ({ sender }) => `Er is geen bewijs van een donatie van de ontvanger aan ${sender}`,
      en: ({ sender }) => `There is no proof of a donation by the recipient to ${sender}`,
      de: ({ sender }) => `Eine Spende des Empfängers an ${sender} ist nicht nachgewiesen`,
    },
    sources: donation,
  },
  'not-a-cause': {
    text: {
      nl: 'De afzender is geen ideële of charitatieve organisatie',
      en: 'The sender is not an idealistic or charitable organisation',
      de: 'Der Absender ist keine ideelle oder wohltätige Organisation',
    },
    sources: donation,
  },
  'donated-to-other': {
    text: {
      nl: (told) => `De donatie${told.donation.of} was aan een andere organisatie`,
      en: (told) => `The donation${told.donation.of} was made to a different organisation`,
      de: (told) => `Die Spende${told.donation.of} ging an eine andere Organisation`,
    },
    sources: donation,
  },
  'given-by-another': {
    text: {
      nl: (told) =>
        `De donatie${told.donation.of} staat al op naam van een ander, en de uitzondering geldt alleen voor wie zelf gaf`,
      en: (told) =>
        `The donation${told.donation.of} is already recorded as that of someone else, and the exception only covers whoever gave`,
      de: (told) =>
        `Die Spende${told.donation.of} ist bereits für jemand anderen erfasst, und die Ausnahme gilt nur für den, der selbst gegeben hat`,
    },
    sources: donation,
  },
  'address-not-from-donation': {
    text: {
      nl: (told) => `Het adres is niet bij de donatie${told.donation.of} verkregen`,
      en: (told) => `The address was not obtained with the donation${told.donation.of}`,
      de: (told) => `Die Adresse wurde nicht bei der Spende${told.donation.of} erlangt`,
    },
    sources: donation,
  },
  'not-own-cause': {
    text: {
      nl: 'Het bericht dient niet het eigen doel van de afzender',
      en: 'The message does not serve the sender’s own cause',
      de: 'Die Nachricht dient nicht den eigenen Zielen des Absenders',
    },
    sources: donation,
  },
  'opt-out-not-offered': {
    text: {
      nl: 'Toen het adres werd verkregen, kreeg de ontvanger niet de gelegenheid om bezwaar te maken',
      en: 'The recipient was not given the opportunity to object when the address was collected',
      de: 'Bei der Erhebung der Adresse erhielt der Empfänger keine Gelegenheit zu widersprechen',
    },
    sources: [tw('11.7', '4', 'a'), ...donation],
  },
  'opt-out-used': {
    text: {
      nl: 'De ontvanger maakte bezwaar toen het adres werd verkregen',
      en: 'The recipient objected when the address was collected',
      de: 'Der Empfänger hat bei der Erhebung der Adresse widersprochen',
    },
    sources: [tw('11.7', '4', 'a'), ...donation],
  },
  'any-time-notice-missing': {
    text: {
      nl: 'Toen het adres werd verkregen, is niet gezegd dat de ontvanger op elk moment kosteloos bezwaar kan maken',
      en: 'When the address was collected, the recipient was not told that it can object at any time free of charge',
      de: 'Bei der Erhebung der Adresse wurde nicht darauf hingewiesen, dass der Empfänger jederzeit kostenlos widersprechen kann',
    },
    sources: [ePrivacy('13', '2'), gdpr('21', '4')],
  },
  'not-a-business': {
    text: {
      nl: 'De uitzondering geldt alleen voor organisaties en voor wie beroepsmatig handelt',
      en: 'The exception only applies to organisations and to people acting in business',
      de: 'Die Ausnahme gilt nur für Organisationen und geschäftlich Handelnde',
    },
    sources: [tw('11.7', '3')],
  },
  'not-designated': {
    text: {
      nl: (told) =>
        `Het adres is gepubliceerd, maar de publicatie${told.publication.of} bestemt het niet voor zulke berichten`,
      en: (told) =>
        `The address has been published, but the publication${told.publication.of} does not designate it for such messages`,
      de: (told) =>
        `Die Adresse ist veröffentlicht, aber die Veröffentlichung${told.publication.of} bestimmt sie nicht für solche Nachrichten`,
    },
    sources: publication,
  },
  'purpose-not-designated': {
    text: {
      nl: (told) => `De publicatie${told.publication.of} bestemt het adres voor iets anders`,
      en: (told) =>
        `The publication${told.publication.of} designates the address for something else`,
      de: (told) =>
        `Die Veröffentlichung${told.publication.of} bestimmt die Adresse für etwas anderes`,
    },
    sources: publication,
  },
  'recheck-due': {
    text: {
      nl: (told) =>
        `De publicatie${told.publication.of} moet opnieuw worden bekeken voordat zij nog telt`,
      en: (told) =>
        `The publication${told.publication.of} must be checked again before it can be relied on`,
      de: (told) =>
        `Die Veröffentlichung${told.publication.of} muss erneut geprüft werden, bevor man sich auf sie stützen kann`,
    },
    sources: publication,
  },
  'no-local-law-check': {
    text: {
      nl: 'De regels van het land van de ontvanger zijn in de laatste twee jaar niet nagegaan',
      en: 'The rules of the recipient’s country have not been checked in the last two years',
      de: 'Die Regeln des Landes des Empfängers wurden in den letzten zwei Jahren nicht geprüft',
    },
    sources: [tw('11.7', '3', 'b')],
  },
} as const satisfies Readonly<Record<string, ReasonText>>;
