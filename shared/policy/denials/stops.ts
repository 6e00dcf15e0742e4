import type { ReasonText } from '../bases.ts';
import { gdpr, gdprObjection, gdprRecital, tw } from '../explanation/source.ts';

/** The address cannot be mailed, or the person said stop. */
export const stops = {
  deceased: {
    text: {
      nl: 'Er is vastgelegd dat de ontvanger is overleden',
      en: 'It is on record that the recipient has died',
      de: 'Es ist festgehalten, dass der Empfänger verstorben ist',
    },
    sources: [gdprRecital(27), gdpr('5', '1', 'd'), gdpr('6', '1')],
  },
  'hard-bounce': {
    text: {
      nl: ({ act }) =>
        `Een eerdere e-mail kwam${act.on} onbestelbaar terug: het adres bestaat niet of weigert e-mail`,
      en: ({ act }) =>
        `An earlier e-mail was returned as undeliverable${act.on}: the address does not exist or refuses mail`,
      de: ({ act }) =>
        `Eine frühere E-Mail kam${act.on} als unzustellbar zurück: Die Adresse existiert nicht oder nimmt keine E-Mails an`,
    },
    sources: [gdpr('5', '1', 'd')],
  },
  'address-invalid': {
    text: {
      nl: ({ act }) => `Het adres is onbruikbaar, zoals${act.on} is vastgelegd`,
      en: ({ act }) => `The address is unusable, as recorded${act.on}`,
      de: ({ act }) => `Die Adresse ist unbrauchbar, wie${act.on} festgehalten wurde`,
    },
    sources: [gdpr('5', '1', 'd')],
  },
  'soft-bounces': {
    text: {
      nl: ({ act }) =>
        `Een reeks e-mails na elkaar werd${act.on} door het adres tijdelijk niet aangenomen; daarom gaat er dertig dagen geen marketing heen`,
      en: ({ act }) =>
        `A series of e-mails in a row was refused by the address for the time being${act.on}; no marketing goes to it for thirty days`,
      de: ({ act }) =>
        `Eine Reihe von E-Mails nacheinander wurde${act.on} von der Adresse vorübergehend nicht angenommen; deshalb geht dreißig Tage lang keine Werbung an sie`,
    },
    sources: [gdpr('5', '1', 'd')],
  },
  complaint: {
    text: {
      nl: ({ act }) =>
        `De ontvanger heeft een eerdere e-mail${act.on} als spam gemeld, en dat geldt als bezwaar`,
      en: ({ act }) =>
        `The recipient reported an earlier e-mail as spam${act.on}, which counts as an objection`,
      de: ({ act }) =>
        `Der Empfänger hat eine frühere E-Mail${act.on} als Spam gemeldet, und das gilt als Widerspruch`,
    },
    sources: [gdprObjection],
  },
  objected: {
    text: {
      nl: ({ act }) => `De ontvanger heeft${act.on} bezwaar gemaakt tegen direct marketing`,
      en: ({ act }) => `The recipient objected to direct marketing${act.on}`,
      de: ({ act }) => `Der Empfänger hat${act.on} der Direktwerbung widersprochen`,
    },
    sources: [gdprObjection],
  },
  withdrawn: {
    text: {
      nl: ({ act }) => `De ontvanger heeft zich${act.on} voor deze berichten afgemeld`,
      en: ({ act }) => `The recipient opted out of these messages${act.on}`,
      de: ({ act }) => `Der Empfänger hat sich${act.on} von diesen Nachrichten abgemeldet`,
    },
    sources: [gdpr('7', '3'), gdprObjection],
  },
  'shared-address-stopped': {
    text: {
      nl: ({ act }) =>
        `Een van de mensen op dit gedeelde adres heeft zich${act.on} afgemeld, en niemand heeft daarna vanaf het adres bevestigd deze berichten toch te willen`,
      en: ({ act }) =>
        `One of the people at this shared address opted out${act.on}, and nobody has since confirmed from the address that these messages are wanted after all`,
      de: ({ act }) =>
        `Eine der Personen an dieser gemeinsam genutzten Adresse hat sich${act.on} abgemeldet, und niemand hat danach von der Adresse aus bestätigt, diese Nachrichten doch zu wünschen`,
    },
    sources: [gdpr('7', '1'), gdpr('7', '3'), gdprObjection],
  },
  refused: {
    text: {
      nl: ({ act }) =>
        `De ontvanger heeft${act.on} geen toestemming willen geven toen daarom werd gevraagd`,
      en: ({ act }) => `The recipient declined${act.on} when asked for consent`,
      de: ({ act }) => `Der Empfänger hat die erbetene Einwilligung${act.on} abgelehnt`,
    },
    sources: [tw('11.7', '1')],
  },
  'topic-newer-than-stop': {
    text: {
      nl: ({ act }) =>
        `De ontvanger heeft zich${act.on} afgemeld voor een ander onderwerp, toen dit onderwerp er nog niet was of nog anders heette; zonder toestemming gaat er daarom niets over dit onderwerp uit`,
      en: ({ act }) =>
        `The recipient opted out of another topic${act.on}, when this topic did not exist yet or went by another name; without consent nothing is sent about this one either`,
      de: ({ act }) =>
        `Der Empfänger hat sich${act.on} von einem anderen Thema abgemeldet, als es dieses Thema noch nicht gab oder es noch anders hieß; ohne Einwilligung wird daher auch zu diesem Thema nichts versandt`,
    },
    sources: [gdprObjection, tw('11.7', '4')],
  },
} as const satisfies Readonly<Record<string, ReasonText>>;
