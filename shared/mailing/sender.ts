import type { CountryCode } from '../kernel/country.ts';
import type { EntityId, SenderId } from '../kernel/ids.ts';
import { type Instant, instantFromMillis } from '../kernel/instant.ts';
import { inLanguage, type Language } from '../kernel/language.ts';
import { ownEntity } from '../kernel/own-entity.ts';
import { type Activity, activities, type OwnActivity } from '../kernel/purpose.ts';
import type { EntityKind } from './entities/entity.ts';

/**
 * One face of a legal entity, in whose name mail is sent (Tw art. 11.7(7): real identity, postal
 * address). A change makes a new version; earlier ones are kept as they were.
 */
export type Sender = {
  readonly senderId: SenderId;
  /** The legal person that answers; absent on what 0.1.0 stored (`entityOf`). */
  readonly entityId?: EntityId;
  /** The entities that it was a face of, oldest first; absent while it has been one's only. */
  readonly entityHistory?: readonly { readonly entityId: EntityId; readonly since: Instant }[];
  readonly legalName: string;
  /** A valid postal address or number to which a stop request can go. */
  readonly postalAddress: string;
  /** Where the sender is established; what an earlier version stored may be no code. */
  readonly country: CountryCode;
  readonly kind: EntityKind;
  /** RFC 5322 From, on a domain that SES has verified. */
  readonly fromAddress: string;
  readonly replyTo?: string;
  /** Trade register number. */
  readonly registration?: string;
  /** `#rrggbb`: the colour of its pages and mails. */
  readonly colour?: string;
  /** HTTPS address of its logo. */
  readonly logo?: string;
  readonly settings?: SenderSettings;
  readonly version: number;
  /** The caller who wrote this version; absent on what 0.1.0 stored, which did not record it. */
  readonly changedBy?: string;
  readonly changedAt?: Instant;
};

/** The entity of a sender; one of 0.1.0 is its own entity. */
export const entityOf = ({ senderId, entityId }: Pick<Sender, 'senderId' | 'entityId'>): EntityId =>
  entityId ?? ownEntity(senderId);

/** The entity that a sender was a face of at a moment; of a moment before all records the first. */
export const entityAt = (sender: Sender, at: Instant): EntityId => {
  const history = sender.entityHistory ?? [];
  const then = history.findLast(({ since }) => since <= at) ?? history[0];
  return then?.entityId ?? entityOf(sender);
};

/** The same for whoever knows a sender by its id; one that nobody knows is its own entity. */
export const readEntityAt =
  (senderOf: (senderId: SenderId) => Promise<Sender | undefined>) =>
  async (senderId: SenderId, at: Instant): Promise<EntityId> => {
    const sender = await senderOf(senderId);
    return sender === undefined ? ownEntity(senderId) : entityAt(sender, at);
  };

/** The history of a sender that becomes a face of this entity; undefined while there is one only. */
export const historyWith = (
  before: Sender | undefined,
  entityId: EntityId,
  at: Instant,
): Sender['entityHistory'] => {
  if (before === undefined || entityOf(before) === entityId) return before?.entityHistory;
  const first = { entityId: entityOf(before), since: instantFromMillis(0) };
  return [...(before.entityHistory ?? [first]), { entityId, since: at }];
};

/**
 * Choices an organisation makes within the law; each is part of a decision's recorded inputs. None
 * can be looser than the rules of the sender's country (`looserSettings`).
 */
export type SenderSettings = {
  /** Its own activities beside those built in; each is closed to whoever did not consent to it. */
  readonly activities?: readonly NamedActivity[];
  /** Only a confirmed double opt-in counts as consent. Default false (always true under German law and the strict sets). */
  readonly doubleOptInRequired?: boolean;
  /** Months after which consent must be asked for again, 24 at most. Default 24. */
  readonly reconfirmAfterMonths?: number;
  /** Treat a free account as a sale (C-654/23 Inteligo). Default false, on the AP's older line. */
  readonly freeAccountSoftOptIn?: boolean;
};

/**
 * Months after which consent must be asked for again: the default and the upper bound. No law gives
 * a number (EDPB 05/2020, 110-111).
 */
export const defaultReconfirmMonths = 24;

/** An activity of a sender's own, with what readers are told it is called. */
export type NamedActivity = {
  readonly activityId: OwnActivity;
  readonly names: Readonly<Partial<Record<'nl' | 'en' | 'de', string>>>;
};

/** The activities that consent to a sender can be asked for: those built in, and its own. */
export const activitiesOf = (sender: Pick<Sender, 'settings'> | undefined): readonly Activity[] => [
  ...activities,
  ...(sender?.settings?.activities ?? []).map(({ activityId }) => activityId),
];

/** What a sender calls an activity of its own in a language; undefined for one it does not name. */
export const ownActivityName = (
  { settings }: Pick<Sender, 'settings'>,
  activity: string,
  language: Language,
): string | undefined => {
  const names = settings?.activities?.find(({ activityId }) => activityId === activity)?.names;
  return names === undefined ? undefined : inLanguage(names, language);
};
