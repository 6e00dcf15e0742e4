import type { Sha256 } from '../../kernel/digest.ts';
import type {
  AddressHash,
  ContactId,
  EntityId,
  EventId,
  NoticeId,
  SenderId,
} from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { Language } from '../../kernel/language.ts';
import type { Activity, RegulatedPurpose } from '../../kernel/purpose.ts';
import type { RecordedBy } from '../../kernel/recorded-by.ts';

/**
 * One appended fact. `hash` is SHA-256 over the canonical JSON of all other fields. Version 0.1.0
 * recorded `schemaVersion` 1, which lacks `recordedBy`, `entityId`, `privacyStatement` and `page`
 * and keeps a topic as it was written.
 */
export type ConsentEvent = ConsentEventData & {
  readonly schemaVersion: 1 | 2;
  /** Always there in version 2. */
  readonly recordedBy?: RecordedBy;
  /** The legal person that the statement was made to; always there in version 2. */
  readonly entityId?: EntityId;
  readonly contactId: ContactId;
  readonly eventId: EventId;
  /** 1 for the contact's first event, then without gaps. */
  readonly sequence: number;
  readonly recordedAt: Instant;
  /** Content hash of the notice text, copied when the version was known. */
  readonly noticeSha256?: Sha256;
  /**
   * Since when the text was in use, copied if the version was known: an earlier consent is not consent
   * to it. Events of 0.1.0 lack it.
   */
  readonly noticeInUseSince?: Instant;
  /** Whose advertising the text asked for consent to, copied when the version was known. */
  readonly advertisers?: readonly string[];
  /** Why the event proves nothing, found when it was recorded; empty when it counts. */
  readonly defects: readonly ConsentDefect[];
  readonly idempotencyKey?: string;
  /** Hash of the event before it; empty text for the first. */
  readonly previousHash: Sha256 | '';
  readonly hash: Sha256;
};

export const consentEventTypes = [
  'requested',
  'granted',
  'confirmed',
  'refused',
  'withdrawn',
  'objected',
  'resumed',
  'expired',
  'invalidated',
  'imported',
  'suppressed',
  'reinstated',
  'address-changed',
  'rectified',
] as const;
/**
 * What happened. `resumed` takes back a stop of what was mailed without consent, and is none itself;
 * `suppressed` records that the address cannot or must not be mailed (bounce,
 * complaint); `reinstated` that the person made it mailable again; `address-changed` and
 * `rectified` that consent moved along to corrected data.
 */
export type ConsentEventType = (typeof consentEventTypes)[number];

/**
 * What the event is about, from wide to narrow. No `purpose` is all direct marketing; a purpose
 * without topic is all of that purpose; an activity is apart from them and covers itself only.
 */
export type ConsentScope = {
  readonly senderId: SenderId;
  readonly purpose?: RegulatedPurpose;
  readonly topic?: string;
  readonly activity?: Activity;
};

export type Actor =
  | { readonly kind: 'subject' }
  | { readonly kind: 'guardian'; readonly name: string; readonly evidenceRef: string }
  | {
      readonly kind: 'operator';
      readonly id: string;
      readonly reason: string;
      readonly evidenceRef: string;
    }
  | { readonly kind: 'import'; readonly id: string; readonly upstreamProof?: string }
  | { readonly kind: 'system'; readonly id: string };

export const collectionMethods = [
  'web-form',
  'double-opt-in-link',
  'preference-centre',
  'one-click-unsubscribe',
  'reply',
  'import',
  'phone',
  'paper',
  'api',
  'feedback-loop',
  'bounce',
] as const;
export type CollectionMethod = (typeof collectionMethods)[number];

export const affirmativeActs = [
  'ticked-empty-box',
  'clicked-button',
  'typed',
  'signature',
  'spoken',
  'pre-ticked',
  'accepted-terms',
  'none',
] as const;
/** How the person said it. The last three are recorded unchanged and do not count. */
export type AffirmativeAct = (typeof affirmativeActs)[number];

/** One version of a privacy statement, which the sender keeps. */
export type PrivacyStatementRef = { readonly version: string; readonly url?: string };

/** One version of a notice. */
export type NoticeRef = { readonly noticeId: NoticeId; readonly version: number };

/** These acts count as consent; the others are recorded but do not. */
export const countsAsAct = (act: AffirmativeAct | undefined): boolean =>
  act !== undefined && act !== 'pre-ticked' && act !== 'accepted-terms' && act !== 'none';

/**
 * Evidence of an act that did not happen on one of our pages (GDPR art. 7(1)): the place, the time and
 * the document where the proof can be found.
 */
export type ActEvidence = {
  /** Where the person acted: the address of a form or page, a shop, a telephone line. */
  readonly place: string;
  /** When the person acted. */
  readonly actedAt: Instant;
  /** Reference to the proof: the stored form, a recording, a scan, a letter. */
  readonly document: string;
  /** Who took it down; required for what was spoken or written on paper. */
  readonly takenBy?: string;
};

/** What a caller states; the ledger adds who recorded it when, and the chain. */
export type ConsentEventData = {
  readonly type: ConsentEventType;
  readonly scope: ConsentScope;
  /** When it happened, as far as known; never later than `recordedAt`. */
  readonly occurredAt: Instant;
  readonly actor: Actor;
  readonly method: CollectionMethod;
  readonly act?: AffirmativeAct;
  /**
   * Whether consent was a condition of something that does not need it (GDPR art. 7(4)): then it does
   * not count.
   */
  readonly conditional?: boolean;
  /** The version of the text that was shown; none or an unknown one proves nothing. */
  readonly notice?: NoticeRef;
  readonly language?: Language;
  readonly sourceUrl?: string;
  /** Address of the page, or name of the form, that asked; of our own pages the path. */
  readonly page?: string;
  /** The privacy statement that the person was pointed to (GDPR art. 13). */
  readonly privacyStatement?: PrivacyStatementRef;
  /** Already truncated (IPv4 /24, IPv6 /48). */
  readonly ip?: string;
  readonly userAgent?: string;
  /** The grant counts only after the holder of the address has confirmed it. */
  readonly doubleOptIn?: boolean;
  /** For `confirmed`: the request that it answers. A confirmation that names a notice is judged by itself. */
  readonly requestEventId?: EventId;
  readonly validUntil?: Instant;
  readonly suppression?: SuppressionReason;
  /** Keyed hash of the address for which it was said, or to which the contact moved. */
  readonly addressHash?: AddressHash;
  readonly evidenceRefs?: readonly string[];
  /** Where, when and with which document the act can be checked. Events of 0.1.0 have none. */
  readonly evidence?: ActEvidence;
  readonly note?: string;
};

export const listedReasons = ['hard-bounce', 'complaint', 'invalid', 'objection'] as const;
/** Why an address is on the suppression list, which outlives the contact. */
export type ListedReason = (typeof listedReasons)[number];

export const suppressionReasons = [...listedReasons, 'soft-bounces'] as const;
/** Why an address is not mailed. `soft-bounces` is temporary, so it is only on the contact. */
export type SuppressionReason = (typeof suppressionReasons)[number];

export const consentDefects = [
  'no-notice',
  'unknown-notice',
  'notice-scope-mismatch',
  'pre-ticked',
  'terms-only',
  'no-affirmative-act',
  'conditional',
  'no-upstream-proof',
  'minor-without-guardian',
  'asked-too-soon',
  'consent-before-notice',
  'notice-date-unknown',
] as const;
export type ConsentDefect = (typeof consentDefects)[number];
