import type { AlsoNamed } from '../consent/opt-in/opt-in-mail.ts';
import type { Sha256 } from '../kernel/digest.ts';
import type { ContactId, EventId, MailingId, SenderId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Language } from '../kernel/language.ts';
import { isRegulated, type Purpose, type RegulatedPurpose } from '../kernel/purpose.ts';

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

/** Splits a running mailing's audience into segments, once, and drives each from its current position. */
export type DriveJob = {
  readonly type: 'drive';
  readonly mailingId: MailingId;
  readonly senderId: SenderId;
};

/** Puts every job of a segment that has no batch yet on the queue again, and its next page. */
export type ResumeJob = {
  /** The word that messages have carried since 0.1.0. */
  readonly type: 'redrive';
  readonly mailingId: MailingId;
  readonly senderId: SenderId;
  readonly segment: number;
  readonly segments: number;
};

/** What `fan-out` is asked to do. */
export type FanOutJob = DriveJob | PageJob | ResumeJob;

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
  /** What the topic is called in the language of the mail. */
  readonly topicName?: string;
  /** What else the one button answers. */
  readonly also?: readonly AlsoNamed[];
  /** The request that asked for it. */
  readonly correlationId?: string;
  /** Set when it goes again. */
  readonly jobId?: JobId;
};

/** One mail of a template to one contact, with the values it was asked for with. */
export type MailJob = {
  readonly type: 'mail';
  readonly mailId: MailingId;
  readonly templateId: MailingId;
  readonly senderId: SenderId;
  /** Hash of the template as it was when the mail was requested. */
  readonly contentHash: Sha256;
  readonly contactId: ContactId;
  readonly values: Readonly<Record<string, string>>;
  /** Names of the values in which the promotional rules found something when the mail was asked for. */
  readonly selling: readonly string[];
  /** The request that asked for it. */
  readonly correlationId?: string;
  /** Set when it goes again. */
  readonly jobId?: JobId;
};

/** The mail with a link that somebody asked for to read or change what is recorded of them. */
export type OwnLinkJob = {
  readonly type: 'own-link';
  /** Names the mail, so that however often it is asked for within an hour it goes out once. */
  readonly mailId: MailingId;
  readonly contactId: ContactId;
  readonly senderId: SenderId;
  /** The signed link; it exists only here. */
  readonly token: string;
  readonly language: Language;
  readonly expiresAt: Instant;
  /** Switches that were moved to on, which the page asks to confirm; absent for the own data. */
  readonly wanted?: readonly string[];
  /** The request that asked for it. */
  readonly correlationId?: string;
  /** Set when it goes again. */
  readonly jobId?: JobId;
};

/** Queues the mail with a person's own link for the function that decides on it and sends it. */
export type MailOwnLink = (job: Omit<OwnLinkJob, 'type' | 'correlationId'>) => Promise<void>;

/** A mail without a mailing: its message has everything needed to make it. */
export type SingleJob = OptInConfirmationJob | MailJob | OwnLinkJob;

/** What `send` is asked to do. */
export type SendJob = BatchJob | SingleJob;

/**
 * Recipients of one job. 49, not SES's 50: contacts and consent states of 49, the mailing and the
 * batch row are exactly the 100 keys of one BatchGetItem, and their claims with the batch row fit
 * one transaction of 100 actions (docs/adr/0008).
 */
export const jobSize = 49;

/**
 * Names one send job within its mailing: `<segment>-<page>-<number>`, then one letter for every
 * time a part of it had to go again. Deterministic, so that a repeated delivery names the same job.
 */
export type JobId = string;

/** Why a part goes again: `p` was put off before it was claimed, `t` was claimed and then throttled. */
export type AgainKind = 'p' | 't';

/** The id of the `number`th job of a page. */
export const jobIdOf = (segment: number, page: number, number: number): JobId =>
  `${padded(segment, 3)}-${padded(page, 6)}-${padded(number, 3)}`;

const padded = (value: number, width: number): string => String(value).padStart(width, '0');

/** The id of the job that retries part of another one. */
export const againJobId = (jobId: JobId, kind: AgainKind): JobId => `${jobId}${kind}`;

const shape = /^(\d{3})-(\d{6})-(\d{3})([pt]*)$/;

export type JobPlace = { readonly segment: number; readonly page: number };

/** Segment and page that a job belongs to; undefined for a text that is not a job id. */
export const jobPlace = (jobId: JobId): JobPlace | undefined => {
  const match = shape.exec(jobId);
  return match === null ? undefined : { segment: Number(match[1]), page: Number(match[2]) };
};

/** How often the part was put off already. */
export const generationOf = (jobId: JobId): number => shape.exec(jobId)?.[4]?.length ?? 0;

/** How many times in a row the part was throttled. */
export const throttlesOf = (jobId: JobId): number => /t*$/.exec(jobId)?.[0].length ?? 0;

/**
 * The earlier job whose claims this job may take over, because SES refused them for now: the last
 * one that was throttled. Undefined for a job that nobody claimed for yet.
 */
export const claimHolder = (jobId: JobId): JobId | undefined => {
  const claimed = jobId.replace(/p+$/, '');
  return claimed.endsWith('t') ? claimed.slice(0, -1) : undefined;
};

export const lanes = ['campaign', 'service'] as const;
/** Which queue and which share of the sending rate a mail takes: service mail never waits behind a campaign. */
export type Lane = (typeof lanes)[number];

/** Service purposes take the service lane, everything that needs consent the campaign lane. */
export const laneOf = (purpose: Purpose): Lane => (isRegulated(purpose) ? 'campaign' : 'service');
