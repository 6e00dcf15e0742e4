import {
  isRegulated,
  type Purpose,
  purposes,
  type RegulatedPurpose,
  regulatedPurposes,
} from '../../kernel/purpose.ts';
import { entityKinds } from '../../mailing/entities/entity.ts';
import { type MailingKind, mailingKinds } from '../../mailing/mailing.ts';
import type { Sender } from '../../mailing/sender.ts';
import { forbid } from './forbid.ts';

/** What message rules look at: the mailing and its sender, no recipient. */
type Message = {
  readonly mailing: {
    readonly senderId: string;
    readonly kind: MailingKind;
    readonly purpose: Purpose;
    readonly declaredPurpose: Purpose;
    readonly regulated: readonly RegulatedPurpose[];
    readonly necessity?: string;
    readonly advertiser?: { readonly name: string };
  };
  readonly sender: Sender;
  readonly checks: {
    readonly contentIsService: boolean;
    readonly optOutInMessage: boolean;
    readonly senderIdentityInMessage: boolean;
    readonly topicIsRetired?: boolean;
    readonly stopsAreMerging?: boolean;
    readonly entityIsSucceeded?: boolean;
    readonly advertiserInMessage?: boolean;
  };
  readonly isMarketing: boolean;
  readonly isService: boolean;
  readonly isConfirmation: boolean;
};

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

const isUnknown = ({ mailing, sender }: Message): boolean =>
  !(
    purposes.includes(mailing.purpose) &&
    purposes.includes(mailing.declaredPurpose) &&
    mailing.regulated.every((purpose) => regulatedPurposes.includes(purpose)) &&
    mailingKinds.includes(mailing.kind) &&
    entityKinds.includes(sender.kind)
  );

/** What denies a mailing to everybody, whoever the recipient is; judged once per mailing. */
export const messageRules = [
  forbid<Message>(
    'facts-unknown',
    'A purpose, kind or sender of an unknown word is not mailed.',
    isUnknown,
  ),
  forbid<Message>(
    'facts-contradictory',
    'A mailing is judged with its own sender.',
    ({ mailing, sender }) => mailing.senderId !== sender.senderId,
  ),
  forbid<Message>(
    'sender-incomplete',
    'A sender without legal name or postal address mails nobody.',
    ({ sender }) => isBlank(sender.legalName) || isBlank(sender.postalAddress),
  ),
  forbid<Message>(
    'identity-missing',
    'Marketing states in the message who sends it and where to send a stop.',
    ({ isMarketing, checks }) => isMarketing && !checks.senderIdentityInMessage,
  ),
  forbid<Message>(
    'advertiser-unnamed',
    'Marketing of another than the sender names that advertiser.',
    ({ isMarketing, mailing, checks }) =>
      isMarketing && mailing.advertiser !== undefined && checks.advertiserInMessage !== true,
  ),
  forbid<Message>(
    'opt-out-missing',
    'Marketing offers a free and easy way to object in every message.',
    ({ isMarketing, checks }) => isMarketing && !checks.optOutInMessage,
  ),
  forbid<Message>(
    'content-not-service',
    'Mail sent as service or as a confirmation carries nothing else.',
    ({ mailing, isMarketing, checks }) =>
      !checks.contentIsService && !(isMarketing && isRegulated(mailing.purpose)),
  ),
  forbid<Message>(
    'no-necessity',
    'Service mail has a stated necessity.',
    ({ isService, mailing }) => isService && isBlank(mailing.necessity),
  ),
  forbid<Message>(
    'topic-retired',
    'Marketing is about no topic that its sender retired.',
    ({ isMarketing, checks }) => isMarketing && checks.topicIsRetired === true,
  ),
  forbid<Message>(
    'entity-succeeded',
    'Nobody mails marketing whose customers and consents passed to another.',
    ({ isMarketing, checks }) => isMarketing && checks.entityIsSucceeded === true,
  ),
  forbid<Message>(
    'stops-merging',
    'Marketing waits while stops that came to hold for its entity are passed on.',
    ({ isMarketing, checks }) => isMarketing && checks.stopsAreMerging === true,
  ),
];
