import type { Sender } from '../../mailing/sender.ts';
import { type DecidableMailing, type MailingChecks, mailingFacts } from '../mailing-facts.ts';
import { type Change, change, type World } from './change.ts';

type Parts = {
  readonly mailing?: Partial<DecidableMailing>;
  readonly sender?: Partial<Sender>;
  readonly checks?: Partial<MailingChecks>;
};

/** Compiles the mailing anew with some parts otherwise. */
const rewrite =
  (parts: Parts) =>
  (world: World): World => {
    const { mailing, sender, checks } = world.mailing;
    return {
      ...world,
      mailing: mailingFacts(
        { ...mailing, ...parts.mailing },
        { ...sender, ...parts.sender },
        { ...checks, ...parts.checks },
      ),
    };
  };

/** The sender's record was complete (Tw art. 11.7(7)). */
export const completesSender: Change = change(
  'completes-sender',
  'de afzender naam en postadres had opgegeven',
  'the sender had given its legal name and postal address',
  rewrite({ sender: { legalName: '-', postalAddress: '-' } }),
);

/** The message said who sends it. */
export const statesIdentity: Change = change(
  'states-identity',
  'het bericht naam en postadres van de afzender noemde',
  "the message stated the sender's name and postal address",
  rewrite({ checks: { senderIdentityInMessage: true } }),
);

/** The message offered a way to object. */
export const offersOptOut: Change = change(
  'offers-opt-out',
  'het bericht een afmelding bood',
  'the message offered a way to object',
  rewrite({ checks: { optOutInMessage: true } }),
);

/** Everything promotional was taken out. */
export const servesOnly: Change = change(
  'serves-only',
  'de inhoud alleen een dienstbericht was',
  'the content was service mail and nothing else',
  rewrite({ checks: { contentIsService: true } }),
);

/** The author said why it is needed. */
export const statesNecessity: Change = change(
  'states-necessity',
  'was vastgelegd waarom dit bericht nodig is',
  'it was on record why this message is needed',
  rewrite({ mailing: { necessity: '-' } }),
);

/** The message was one that the recipient cannot do without. */
export const isEssential: Change = change(
  'is-essential',
  'de ontvanger dit bericht niet kon missen',
  'the recipient could not do without this message',
  rewrite({ mailing: { essential: true } }),
);

/** The sender was an idealistic or charitable organisation. */
export const isCause: Change = change(
  'is-cause',
  'de afzender een ideële of charitatieve organisatie was',
  'the sender was an idealistic or charitable organisation',
  rewrite({ sender: { kind: 'cause' } }),
);

/** It offered or served only what is the sender's own. */
export const isOwn: Change = change(
  'is-own',
  'het bericht alleen over het eigene van de afzender ging',
  "the message was only about the sender's own",
  rewrite({ mailing: { ownProducts: true } }),
);
