import type { Sha256 } from '../kernel/digest.ts';
import type { ContactId, EventId, MailingId, SenderId } from '../kernel/ids.ts';
import type { Language } from '../kernel/language.ts';
import type { RegulatedPurpose } from '../kernel/purpose.ts';
import type { JobId } from './job-id.ts';
import type { Lane } from './lane.ts';

/** One page of one segment of the audience. `cursor` is where the page starts. */
export type PageJob = {
  readonly type: 'page';
  readonly mailingId: MailingId;
  readonly senderId: SenderId;
  readonly segment: number;
  readonly segments: number;
  readonly page: number;
  readonly cursor?: string;
};

/** Cuts a running mailing's audience into segments, once, and drives each from where it stands. */
export type DriveJob = {
  readonly type: 'drive';
  readonly mailingId: MailingId;
  readonly senderId: SenderId;
};

/** Puts every job of a segment that has no batch yet on the queue again, and its next page. */
export type RedriveJob = {
  readonly type: 'redrive';
  readonly mailingId: MailingId;
  readonly senderId: SenderId;
  readonly segment: number;
  readonly segments: number;
};

/** What `fan-out` is asked to do. */
export type FanOutJob = DriveJob | PageJob | RedriveJob;

/** At most `jobSize` recipients of one mailing, allowed when the page was decided. */
export type BatchJob = {
  readonly type: 'batch';
  readonly mailingId: MailingId;
  readonly senderId: SenderId;
  readonly lane: Lane;
  readonly jobId: JobId;
  readonly contentHash: Sha256;
  readonly contactIds: readonly ContactId[];
};

/** The one mail that asks an address holder to confirm a double opt-in. */
export type OptInConfirmationJob = {
  readonly type: 'opt-in-confirmation';
  readonly contactId: ContactId;
  readonly requestEventId: EventId;
  /** The single-use token of the confirm page; stored hashed, so it exists only here. */
  readonly token: string;
  readonly language: Language;
  readonly senderId: SenderId;
  readonly purpose: RegulatedPurpose;
  readonly topic?: string;
  /** The request that asked for it. */
  readonly correlationId?: string;
  /** Set when it goes again. */
  readonly jobId?: JobId;
};

/** What `send` is asked to do. */
export type SendJob = BatchJob | OptInConfirmationJob;

/**
 * Recipients of one job. 49, not SES's 50: contacts and consent states of 49, the mailing and the
 * batch row are exactly the 100 keys of one BatchGetItem, and their claims with the batch row fit
 * one transaction of 100 actions (docs/adr/0008).
 */
export const jobSize = 49;
