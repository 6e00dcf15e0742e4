import type { Sha256 } from '../kernel/digest.ts';
import type { ContactId, MailingId, SenderId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Language } from '../kernel/language.ts';
import type { Activity, Purpose } from '../kernel/purpose.ts';
import type { ValueKind } from '../kernel/value-kind.ts';
import type { Attachment } from './assets/attachment.ts';
import type { Editor } from './record-editor.ts';
import type { Band } from './review/review.ts';

/** Content, declared purpose, topic, audience and schedule; the stored whole. */
export type Mailing = {
  readonly mailingId: MailingId;
  readonly senderId: SenderId;
  readonly name: string;
  readonly kind: MailingKind;
  /** Mails one contact at a time, by `POST /v1/mails`, and has no audience and no moment of its own. */
  readonly template?: true;
  readonly state: MailingState;
  readonly declaredPurpose: Purpose;
  /** Stricter of declared and found; what decisions are taken on. */
  readonly purpose: Purpose;
  /** Every regulated purpose the content serves; each needs its own basis. */
  readonly regulated: readonly ('commercial' | 'ideological' | 'charitable')[];
  readonly topic?: string;
  /** The service the mailing is about; a user gets service mail of a service it uses. */
  readonly service?: string;
  readonly productFamilies: readonly string[];
  /** False when it offers what a third party sells: never "own similar products". */
  readonly ownProducts: boolean;
  /** Whose advertising it is, where that is not the sender's own; no exception to consent then. */
  readonly advertiser?: Advertiser;
  /** For service mail: which contract or duty, why this recipient, why now. */
  readonly necessity?: string;
  /** For `legal-duty`: the duty's reference; only those it is owed to get the mail. */
  readonly duty?: string;
  /** The recipient cannot use the service, or money or rights are at stake. */
  readonly essential: boolean;
  /** Life or health is at stake (GDPR art. 6(1)(d)). */
  readonly vital: boolean;
  /** Tracking the author asks for; given only to recipients who granted it. */
  readonly tracking: readonly Activity[];
  readonly audience: Audience;
  readonly contents: readonly MailingContent[];
  /** The template, and the version of it, that the contents were made from; absent on an author's own. */
  readonly fromTemplate?: FromTemplate;
  /** The same files for every recipient. */
  readonly attachments?: readonly Attachment[];
  /**
   * Where its links lead, in the order of the numbers that stand for them in mails that measure clicks;
   * absent on one that asks for none, and on what 0.2.0 and before stored.
   */
  readonly links?: readonly string[];
  /** The kind of value that each placeholder stands for; of any kind where none is said. */
  readonly values?: Readonly<Record<string, ValueKind>>;
  /**
   * Fingerprint of everything a decision reads (`judgedHash`). A mailing that 0.1.0 stored has that
   * of its contents alone, until it is edited.
   */
  readonly contentHash: Sha256;
  /** Fingerprint of the contents alone, by which versions keep them; absent in 0.1.0. */
  readonly contentsHash?: Sha256;
  /** How the classifier banded the content, strictest language first; absent is `block`. */
  readonly band?: Band;
  /** The version of the sender that it was inspected with and goes out for; absent in 0.1.0. */
  readonly senderVersion?: number;
  readonly schedule?: MailingSchedule;
  readonly version: number;
  readonly createdAt: Instant;
  /** Why dispatch paused it by itself; whoever resumes it has seen to that. */
  readonly haltedBy?: string;
  /** What SES said when it halted the mailing, without e-mail addresses; or what to mend. */
  readonly haltedWords?: string;
  /** It was paused before its scheduled time: nothing has been sent yet. */
  readonly pausedBeforeStart?: true;
  /** Why it was resumed although its entity's complaints or bounces were above the limits. */
  readonly resumedDespite?: ResumedDespite;
  /** When it was last changed; absent on a new one. */
  readonly changedAt?: Instant;
  /** Who made that change; absent when it was the service itself, and in what 0.1.0 stored. */
  readonly changedBy?: string;
  readonly createdBy: string;
  /** Everyone who replaced the draft; absent when nobody did, and in what 0.1.0 stored. */
  readonly editors?: readonly Editor[];
  /** The request that scheduled it: dispatch carries it into its log lines and onto its mails. */
  readonly correlationId?: string;
};

/** A version of a template in use. */
export type FromTemplate = { readonly templateId: MailingId; readonly version: number };

/** Who let marketing go that waited, when, and on what ground. */
export type ResumedDespite = {
  readonly by: string;
  readonly at: Instant;
  readonly reason: string;
  /** What the numbers were then. */
  readonly words: string;
};

export const mailingKinds = [
  'regular',
  'opt-in-confirmation',
  'unsubscribe-confirmation',
  'consent-request',
] as const;
/** Special kinds have rules of their own (docs/policy-semantics.md). */
export type MailingKind = (typeof mailingKinds)[number];

/** Who has its advertising mailed by the owner of a list, by the name that its contents state. */
export type Advertiser = { readonly name: string };

/** One language version of what is sent; `{{name}}` is replaced by a contact's value. */
export type MailingContent = {
  readonly language: Language;
  readonly subject: string;
  readonly preheader?: string;
  readonly html?: string;
  readonly text: string;
};

/** Whom the author means to reach: contacts of the sender to which every given line applies. */
export type Audience = {
  readonly roles?: readonly ('customer' | 'user' | 'donor' | 'prospect')[];
  readonly service?: string;
  readonly countries?: readonly string[];
  /** At most 100 named contacts, for tests and single mails. */
  readonly contactIds?: readonly ContactId[];
};

export const mailingStates = [
  'draft',
  'held',
  'scheduled',
  'running',
  'paused',
  'finished',
  'cancelled',
] as const;
/** `held` waits for a reviewer; `finished` and `cancelled` are final. */
export type MailingState = (typeof mailingStates)[number];

export type MailingSchedule = {
  /** Local time `YYYY-MM-DDTHH:mm:ss` in `zone`, as the author gave it. */
  readonly localTime: string;
  readonly zone: string;
  /** The same moment in UTC, resolved by us. */
  readonly at: Instant;
};
