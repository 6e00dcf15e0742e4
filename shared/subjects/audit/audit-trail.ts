import type { ContactId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { RecordedBy } from '../../kernel/recorded-by.ts';

/**
 * Who was answered with personal data, and who changed what (GDPR art. 5(2), 32(1)). It is only ever
 * appended to; nothing in it is of a person but ids.
 */
export type AuditTrail = {
  /** Stored when it answers; throws where it could not be. */
  append(entry: AuditEntry): Promise<void>;
  /** Whether this caller may not call any more (`CallerBlock`). */
  isBlocked(caller: RecordedBy): Promise<boolean>;
  /** Entries of one day (UTC), oldest first, those that match. */
  page(day: string, limit: number, wanted?: AuditFilter): Promise<AuditPage>;
  /** Who called on the days since one, by their days. */
  callersSince(day: string): Promise<readonly CallerDay[]>;
};

export type AuditEntry = {
  /** Sorts by its moment (ULID). */
  readonly auditId: string;
  readonly at: Instant;
  readonly caller: RecordedBy;
  /** What its token allowed, by name of role; empty of an AWS principal, whose policy decided. */
  readonly roles: readonly string[];
  /** An answer that held personal data, or a change that was asked for. */
  readonly kind: 'read' | 'change';
  /** Method and path as the API document has them. */
  readonly route: string;
  /** Ids in the address that we made or that name no person, by their names there. */
  readonly ids: Readonly<Record<string, string>>;
  /** Whose data it was, by our ids: what callers call a contact leads to nobody once that is erased. */
  readonly contacts: readonly ContactId[];
  /** Why, in the caller's own words (`Purpose-Of-Access`). */
  readonly purpose?: string;
  /** The first entry of the same call, whose answer showed these contacts too. */
  readonly goesOnWith?: string;
};

export type AuditFilter = {
  readonly caller?: string | undefined;
  readonly contactId?: ContactId | undefined;
  /** Where a page before ended; opaque. */
  readonly after?: string | undefined;
};

export type AuditPage = { readonly entries: readonly AuditEntry[]; readonly next?: string };

/** That a caller was there on a day, with these roles. */
export type CallerDay = Pick<AuditEntry, 'caller' | 'roles'> & { readonly day: string };

/** Months for which entries are kept. */
export const auditMonths = 24;
