import type { Grounds } from '../bases.ts';

/** The address cannot be mailed, or the person said stop. */
export const stops = {
  deceased: {
    text: { nl: 'deze persoon is overleden', en: 'this person has died' },
    citation: 'GDPR recital 27, art. 5(1)(d), 6(1)',
  },
  'hard-bounce': {
    text: {
      nl: 'het adres bestaat niet of weigert mail',
      en: 'the address does not exist or refuses mail',
    },
    citation: 'GDPR art. 5(1)(d)',
  },
  'address-invalid': {
    text: { nl: 'het adres is onbruikbaar', en: 'the address is not usable' },
    citation: 'GDPR art. 5(1)(d)',
  },
  complaint: {
    text: {
      nl: 'de ontvanger meldde eerdere mail als spam',
      en: 'the recipient reported earlier mail as spam',
    },
    citation: 'GDPR art. 21(2)-(3)',
  },
  objected: {
    text: {
      nl: 'de ontvanger maakte bezwaar tegen direct marketing',
      en: 'the recipient objected to direct marketing',
    },
    citation: 'GDPR art. 21(2)-(3)',
  },
  withdrawn: {
    text: { nl: 'de ontvanger trok de toestemming in', en: 'the recipient withdrew consent' },
    citation: 'GDPR art. 7(3)',
  },
  'shared-address-stopped': {
    text: {
      nl: 'iemand op dit gedeelde adres meldde zich af, en wie terugkwam bevestigde dat niet vanaf het adres',
      en: 'somebody at this shared address stopped its mail, and nobody has confirmed from the address to return',
    },
    citation: 'GDPR art. 7(1), 7(3), 21(2)-(3)',
  },
  refused: {
    text: {
      nl: 'de ontvanger zei nee toen het gevraagd werd',
      en: 'the recipient said no when asked',
    },
    citation: 'Tw art. 11.7(1)',
  },
} as const satisfies Readonly<Record<string, Grounds>>;
