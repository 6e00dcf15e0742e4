import type { Sender } from '../../mailing/sender.ts';
import { type DecidableMailing, type MailingChecks, mailingFacts } from '../mailing-facts.ts';
import { type Change, change, type World } from './change.ts';

type Parts = {
  readonly mailing?: Partial<DecidableMailing>;
  readonly sender?: Partial<Sender>;
  readonly checks?: Partial<MailingChecks>;
};

/** Compiles the mailing with some parts changed. */
const rewrite =
  (parts: Parts) =>
  (world: World): World => {
    const { mailing, sender, checks, entities } = world.mailing;
    return {
      ...world,
      mailing: mailingFacts(
        { ...mailing, ...parts.mailing },
        { ...sender, ...parts.sender },
        { checks: { ...checks, ...parts.checks }, entities },
      ),
    };
  };

/** The sender's record was complete (Tw art. 11.7(7)). */
export const completesSender: Change = change(
  'completes-sender',
  {
    nl: 'de afzender naam en postadres had opgegeven',
    en: 'the sender had given its legal name and postal address',
    de: 'der Absender Name und Postanschrift angegeben hätte',
  },
  rewrite({ sender: { legalName: '-', postalAddress: '-' } }),
);

/** The message said who sends it. */
export const statesIdentity: Change = change(
  'states-identity',
  {
    nl: 'het bericht naam en postadres van de afzender vermeldde',
    en: 'the message stated the sender’s name and postal address',
    de: 'die Nachricht Name und Postanschrift des Absenders nennen würde',
  },
  rewrite({ checks: { senderIdentityInMessage: true } }),
);

/** The message said whose advertising it is. */
export const namesAdvertiser: Change = change(
  'names-advertiser',
  {
    nl: 'het bericht de adverteerder noemde',
    en: 'the message named the advertiser',
    de: 'die Nachricht den Werbetreibenden nennen würde',
  },
  rewrite({ checks: { advertiserInMessage: true } }),
);

/** The message offered a way to object. */
export const offersOptOut: Change = change(
  'offers-opt-out',
  {
    nl: 'het bericht een afmeldmogelijkheid bood',
    en: 'the message offered a way to opt out',
    de: 'die Nachricht eine Abmeldemöglichkeit böte',
  },
  rewrite({ checks: { optOutInMessage: true } }),
);

/** Everything promotional was taken out. */
export const servesOnly: Change = change(
  'serves-only',
  {
    nl: 'de inhoud alleen een dienstbericht was',
    en: 'the content was a service message and nothing else',
    de: 'der Inhalt ausschließlich eine Servicenachricht wäre',
  },
  rewrite({ checks: { contentIsService: true } }),
);

/** The author said why it is needed. */
export const statesNecessity: Change = change(
  'states-necessity',
  {
    nl: 'was vastgelegd waarom dit bericht nodig is',
    en: 'it was on record why this message is necessary',
    de: 'festgehalten wäre, warum diese Nachricht erforderlich ist',
  },
  rewrite({ mailing: { necessity: '-' } }),
);

/** The sender continued with the topic. */
export const takesUpTopic: Change = change(
  'takes-up-topic',
  {
    nl: 'de afzender het onderwerp weer voerde',
    en: 'the sender took the topic up again',
    de: 'der Absender das Thema wieder führen würde',
  },
  rewrite({ checks: { topicIsRetired: false } }),
);

/** The message was one that the recipient cannot do without. */
export const isEssential: Change = change(
  'is-essential',
  {
    nl: 'de ontvanger dit bericht niet kon missen',
    en: 'the recipient could not do without this message',
    de: 'der Empfänger auf diese Nachricht nicht verzichten könnte',
  },
  rewrite({ mailing: { essential: true } }),
);

/** The sender was an idealistic or charitable organisation. */
export const isCause: Change = change(
  'is-cause',
  {
    nl: 'de afzender een ideële of charitatieve organisatie was',
    en: 'the sender was an idealistic or charitable organisation',
    de: 'der Absender eine ideelle oder wohltätige Organisation wäre',
  },
  rewrite({ sender: { kind: 'cause' } }),
);

/** It offered or served only what is the sender's own. */
export const isOwn: Change = change(
  'is-own',
  {
    nl: 'het bericht alleen over het eigen aanbod of doel van de afzender ging',
    en: 'the message was only about the sender’s own offer or cause',
    de: 'die Nachricht nur das eigene Angebot oder Ziel des Absenders beträfe',
  },
  rewrite({ mailing: { ownProducts: true } }),
);
