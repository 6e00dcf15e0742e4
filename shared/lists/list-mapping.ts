import type { MomentForm } from './read-moment.ts';

/**
 * Which column, or which fixed text, each field of a contact is taken from. What is not mapped is
 * not read: a column of consents records nothing until `consent` says what was agreed to.
 */
export type ListMapping = MomentForm & {
  readonly senderId: string;
  /** What its rows add: contacts, or relations to contacts that are there. Contacts when left out. */
  readonly adds?: ListAddition | undefined;
  readonly fields: FieldSources;
  /** Attributes by the name that placeholders know them by. */
  readonly attributes?: Readonly<Record<string, Source>> | undefined;
  /**
   * Columns that state a stop: a yes, a moment or any other text but a no is one, for a stop is
   * never lost on a word that nobody foresaw.
   */
  readonly stops?: readonly StopColumn[] | undefined;
  /** What a status of this list means where its word does not say so by itself. */
  readonly statuses?: Readonly<Record<string, StatusMeaning>> | undefined;
  /** What a row that counts as subscribed agreed to. */
  readonly consent?: ConsentSources | undefined;
  /** What makes the contact a customer, user, donor or prospect. */
  readonly relation?: RelationSources | undefined;
};

export const listAdditions = ['contacts', 'relations'] as const;
export type ListAddition = (typeof listAdditions)[number];

/** A column by its name in the header, and what counts where its cell is empty; or a fixed text. */
export type Source =
  | { readonly column: string; readonly otherwise?: string | undefined }
  | { readonly value: string };

export const contactFields = [
  'email',
  'contactId',
  'name',
  'firstName',
  'middleName',
  'lastName',
  'language',
  'country',
  'birthDate',
  'kind',
  'professional',
  'shared',
  'deceasedAt',
  'source',
  'status',
  'mayMail',
] as const;
/** Fields of a row. `status` is a word such as `unsubscribed`; a no in `mayMail` is a refusal. */
export type ContactField = (typeof contactFields)[number];
export type FieldSources = Readonly<Partial<Record<ContactField, Source>>>;

export const stopKinds = ['unsubscribed', 'objected', 'bounced', 'complaint'] as const;
export type StopKind = (typeof stopKinds)[number];
export type StopColumn = { readonly column: string; readonly means: StopKind };

export const statusMeanings = ['subscribed', 'none', ...stopKinds] as const;
/** `none`: neither a consent nor a stop. */
export type StatusMeaning = (typeof statusMeanings)[number];

export const consentFields = [
  'purpose',
  'topic',
  'activity',
  'occurredAt',
  'noticeId',
  'noticeVersion',
  'upstreamProof',
  'page',
  'privacyStatementVersion',
  'method',
] as const;
/** `upstreamProof` is a column: a text that is the same for every row proves nothing of one person. */
export type ConsentSources = Readonly<Partial<Record<(typeof consentFields)[number], Source>>>;

export const relationFields = [
  'relationshipId',
  'role',
  'capacity',
  'service',
  'customerId',
  'accountTermsAcceptedAt',
  'since',
  'until',
  'evidenceId',
  'soldAt',
  'paid',
  'addressCollected',
  'productFamilies',
  'optOutShown',
  'optOutUsed',
  'optOutSaidAnyTime',
  'donatedAt',
] as const;
export type RelationSources = Readonly<Partial<Record<(typeof relationFields)[number], Source>>>;
