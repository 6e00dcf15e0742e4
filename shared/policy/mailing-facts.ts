import { activityKey, purposeKey, topicKey } from '../consent/fold/scope.ts';
import type { Sha256 } from '../kernel/digest.ts';
import { foldName } from '../kernel/fold-name.ts';
import type { EntityId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import { defined } from '../kernel/object/defined.ts';
import {
  type Activity,
  isRegulated,
  type Purpose,
  type RegulatedPurpose,
  regulatedPurposes,
} from '../kernel/purpose.ts';
import type { Mailing, MailingKind } from '../mailing/mailing.ts';
import { activitiesOf, entityOf, type Sender } from '../mailing/sender.ts';
import type { Denial } from './reasons.ts';
import { type ResolvedSettings, resolvedSettings } from './resolved-settings.ts';
import { messageRules } from './rules/message-rules.ts';

/** Everything a rule may look at about a mailing, compiled once and used for its whole audience. */
export type MailingFacts = {
  readonly mailing: DecidableMailing;
  readonly sender: Sender;
  /** Whose consents and sales count: the sender's entity, and those that it succeeded. */
  readonly entities: readonly EntityId[];
  /**
   * Folded name of whose advertising it is, where that is not the sender's own: only consent on a
   * text that named it counts, and no exception does.
   */
  readonly advertiser: string | undefined;
  readonly checks: MailingChecks;
  readonly settings: ResolvedSettings;
  /** Each needs its own basis; the first is the headline. */
  readonly needs: readonly Need[];
  /** Direct marketing, in whole or in part. */
  readonly isMarketing: boolean;
  /** It needs a basis for every purpose there is, because inspection could name none. */
  readonly isUnknown: boolean;
  /** Confirms a sign-up or a stop: never tracked, needs no relation. */
  readonly isConfirmation: boolean;
  readonly tracking: readonly { readonly activity: Activity; readonly key: string }[];
  /** What denies it to everybody. */
  readonly denials: readonly Denial[];
  /** What every decision about it records. */
  readonly recorded: {
    readonly purpose: Purpose;
    readonly settings: ResolvedSettings;
    readonly contentHash?: Sha256;
  };
};

/** What other parts found out about the message itself. */
export type MailingChecks = {
  /** The classifier let the content pass as service mail, or reviewers released it. */
  readonly contentIsService: boolean;
  /** The rendered message offers a visible way to object. */
  readonly optOutInMessage: boolean;
  /** The rendered message states the sender's legal name and postal address. */
  readonly senderIdentityInMessage: boolean;
  /** The sender retired the topic of the mailing. */
  readonly topicIsRetired?: boolean;
  /**
   * Since when people could know the topic of the mailing for what it is now; left out, nobody knows,
   * and every stop of another topic counts as an earlier one.
   */
  readonly topicSince?: Instant;
  /** Stops of others that came to hold for the sender's entity are being passed on. */
  readonly stopsAreMerging?: boolean;
  /** The legal position of the sender's entity passed to another. */
  readonly entityIsSucceeded?: boolean;
  /** The rendered message names the mailing's advertiser; left out, it does not. */
  readonly advertiserInMessage?: boolean;
};

/** The part of a mailing that rules look at; a stored mailing is one, an inline one can be. */
export type DecidableMailing = Pick<
  Mailing,
  | 'senderId'
  | 'kind'
  | 'declaredPurpose'
  | 'purpose'
  | 'regulated'
  | 'productFamilies'
  | 'ownProducts'
  | 'essential'
  | 'vital'
  | 'tracking'
> &
  Partial<Pick<Mailing, 'topic' | 'service' | 'necessity' | 'duty' | 'advertiser' | 'contentHash'>>;

/** Which list of grounds a need is met from: a purpose, or one of the special kinds. */
export type NeedKind =
  | Purpose
  | 'consent-request'
  | 'opt-in-confirmation'
  | 'unsubscribe-confirmation';

/** One thing the mailing needs a basis for, and where in a consent state to look for it. */
export type Need = {
  readonly kind: NeedKind;
  /** Key of the whole purpose; empty text for service mail and for confirmations of anything. */
  readonly wide: string;
  /** Key of the topic; undefined when the mailing has none. */
  readonly narrow: string | undefined;
  readonly purpose: Purpose;
};

const regulatedOf = (mailing: DecidableMailing): readonly RegulatedPurpose[] => {
  const { purpose, declaredPurpose, regulated, kind } = mailing;
  const served = [...new Set([purpose, declaredPurpose, ...regulated])].filter(isRegulated);
  return kind === 'consent-request' && served.length === 0 ? ['commercial'] : served;
};

const regulatedNeed =
  ({ senderId, topic, kind }: DecidableMailing) =>
  (purpose: RegulatedPurpose): Need => ({
    kind: kind === 'regular' ? purpose : kind,
    wide: purposeKey(senderId, purpose),
    narrow: topic === undefined ? undefined : topicKey(senderId, purpose, topic),
    purpose,
  });

/** A declared service mail that promotes is mixed: what it serves must concern the reader too. */
const serviceNeeds = (mailing: DecidableMailing): readonly Need[] => {
  const served = [mailing.purpose, mailing.declaredPurpose].filter((each) => !isRegulated(each));
  const purpose = served[0];
  if (mailing.kind === 'consent-request' || purpose === undefined) return [];
  return [{ kind: purpose, wide: '', narrow: undefined, purpose }];
};

/** All but confirmations; an unknown kind is none, and a message rule denies it. */
const isOrdinary = (kind: MailingKind): kind is 'regular' | 'consent-request' =>
  kind === 'regular' || kind === 'consent-request';

const needsOf = (mailing: DecidableMailing): readonly Need[] => {
  const regulated = regulatedOf(mailing).map(regulatedNeed(mailing));
  if (isOrdinary(mailing.kind)) return [...regulated, ...serviceNeeds(mailing)];
  if (regulated.length > 0) return regulated;
  return [{ kind: mailing.kind, wide: '', narrow: undefined, purpose: mailing.purpose }];
};

/**
 * Compiles a mailing for deciding: what it needs a basis for, the keys to look under, and what
 * denies it to everybody. Depends on no contact and no clock. Without `entities` only what was given
 * to the sender's own entity counts.
 */
export const mailingFacts = (
  mailing: DecidableMailing,
  sender: Sender,
  {
    checks,
    entities = [entityOf(sender)],
  }: { readonly checks: MailingChecks; readonly entities?: readonly EntityId[] | undefined },
): MailingFacts => {
  const isConfirmation = !isOrdinary(mailing.kind);
  const needs = needsOf(mailing);
  const isMarketing = !isConfirmation && needs.some(({ wide }) => wide !== '');
  const isUnknown = regulatedPurposes.every((each) =>
    needs.some(({ purpose, wide }) => wide !== '' && purpose === each),
  );
  const isService = !isConfirmation && needs.some(({ wide }) => wide === '');
  const asked = isConfirmation
    ? []
    : activitiesOf(sender).filter((each) => mailing.tracking.includes(each));
  const settings = resolvedSettings(sender.settings);
  const { purpose, contentHash } = mailing;
  const message = { mailing, sender, checks, isMarketing, isService, isConfirmation };
  return {
    mailing,
    sender,
    entities,
    advertiser: mailing.advertiser === undefined ? undefined : foldName(mailing.advertiser.name),
    checks,
    settings,
    needs,
    isMarketing,
    isUnknown,
    isConfirmation,
    tracking: asked.map((activity) => ({ activity, key: activityKey(mailing.senderId, activity) })),
    denials: messageRules.filter(({ holds }) => holds(message)).map(({ id }) => id),
    recorded: { purpose, settings, ...defined({ contentHash }) },
  };
};
