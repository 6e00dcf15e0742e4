import type { MailingId, SenderId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import type { AssetReader } from './assets/asset.ts';
import type { Opening } from './assets/attachment.ts';
import type { EntityStore, EntityWrite, StopsMerge } from './entities/entity.ts';
import type { Mailing, MailingContent, MailingState } from './mailing.ts';
import type { Review } from './review/review.ts';
import type { Sender } from './sender.ts';

/** Mailings, their contents and senders. Every change is compare-and-set on `version`. */
export type MailingStore = SenderStore &
  EntityStore &
  AssetReader & {
    create(mailing: Mailing, classification: StoredClassification): Promise<'created' | 'exists'>;
    header(mailingId: MailingId): Promise<MailingHeader | undefined>;
    contents(mailingId: MailingId): Promise<readonly MailingContent[] | undefined>;
    classification(mailingId: MailingId): Promise<StoredClassification | undefined>;
    /** Every version as it was written, newest first; `next` is the number before which the following page continues. */
    mailingVersions(
      mailingId: MailingId,
      limit: number,
      before?: number,
    ): Promise<{ readonly versions: readonly MailingHeader[]; readonly next?: number }>;
    /** One version as it was written. */
    mailingVersion(mailingId: MailingId, version: number): Promise<MailingHeader | undefined>;
    /** The contents that a version had. */
    contentsOf(version: MailingHeader): Promise<readonly MailingContent[] | undefined>;
    /** Replaces content, classification and header together; ends every release by a reviewer. */
    replace(
      mailing: Mailing,
      classification: StoredClassification,
      expectedVersion: number,
    ): Promise<ChangeOutcome>;
    /** Writes the header if the stored version is `expectedVersion`. */
    change(mailing: MailingHeader, expectedVersion: number): Promise<ChangeOutcome>;
    list(
      senderId: SenderId,
      limit: number,
      from?: Readonly<Record<string, string>>,
    ): Promise<MailingPage>;
    /** Every mailing that waits for reviewers, in no order. */
    held(): Promise<readonly HeldMailing[]>;
    /**
     * Mailings that `reconcile` must look at: scheduled, running, paused, and cancelled ones until
     * they are settled.
     */
    active(): Promise<readonly MailingHeader[]>;
    /** Notes that nothing is left to do for a mailing that was cancelled; safe to repeat. */
    settle(mailingId: MailingId): Promise<void>;
    reviews(mailingId: MailingId): Promise<readonly Review[]>;
    /** Who opened which attachment of it. */
    openings(mailingId: MailingId): Promise<readonly Opening[]>;
    /**
     * Adds a review and writes the header, both or neither: if the stored version is `expectedVersion`.
     * Every review is a new version of the mailing, so that of two at once the second sees the first.
     */
    review(mailing: MailingHeader, review: Review, expectedVersion: number): Promise<ChangeOutcome>;
  };

/** A mailing without its contents: small, read often. */
export type MailingHeader = Omit<Mailing, 'contents'>;

/** What inspection found, as stored beside the mailing; its shape belongs to the classifier. */
export type StoredClassification = Readonly<Record<string, unknown>>;

export type MailingPage = {
  readonly mailings: readonly MailingHeader[];
  readonly next?: Readonly<Record<string, string>>;
};

/** A mailing in the queue of reviewers. */
export type HeldMailing = Pick<Mailing, 'mailingId' | 'senderId'> & {
  readonly waitingSince: Instant;
};

export type ChangeOutcome =
  | { readonly outcome: 'changed'; readonly mailing: MailingHeader }
  | { readonly outcome: 'conflict'; readonly mailing?: MailingHeader };

/** Senders in numbered versions, each kept as it was written. */
export type SenderStore = {
  /** The current version. */
  sender(senderId: SenderId): Promise<Sender | undefined>;
  /** One version as it was written; without a number the oldest that is kept. */
  senderVersion(senderId: SenderId, version: number | undefined): Promise<Sender | undefined>;
  /** Newest first; `next` is the number before which the following page continues. */
  senderVersions(
    senderId: SenderId,
    limit: number,
    before?: number,
  ): Promise<{ readonly versions: readonly Sender[]; readonly next?: number }>;
  /**
   * Adds a version if the current one is `expectedVersion`; 0 expects no sender. With a version of
   * its entity, or a merge that begins, all are stored or none.
   */
  putSender(
    sender: Sender,
    expectedVersion: number,
    along?: { readonly entity?: EntityWrite | undefined; readonly merge?: StopsMerge | undefined },
  ): Promise<'stored' | 'conflict'>;
  senders(): Promise<readonly Sender[]>;
};

/** States that put a mailing on the list of `active`. */
export const activeStates: readonly MailingState[] = [
  'scheduled',
  'running',
  'paused',
  'cancelled',
];
