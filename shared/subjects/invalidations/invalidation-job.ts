import type { ContactId, NoticeId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { RecordedBy } from '../../kernel/recorded-by.ts';

/**
 * Asking again, over all contacts, for what one version of a notice changed: who wanted it, why,
 * and how far it has come.
 */
export type InvalidationJob = {
  readonly noticeId: NoticeId;
  readonly noticeVersion: number;
  readonly reason: string;
  readonly requestedBy: RecordedBy;
  readonly state: 'going' | 'done';
  /** Contacts of the notice's sender that were looked at, and those whose consent ended. */
  readonly looked: number;
  readonly invalidated: number;
  /** Where it continues among all contacts; opaque. */
  readonly cursor?: Readonly<Record<string, string>>;
  readonly startedAt: Instant;
  readonly doneAt?: Instant;
  /** Rises by one with every step. */
  readonly version: number;
};

/** Jobs by notice and version, and whom each affected. */
export type InvalidationJobs = {
  read(noticeId: NoticeId, noticeVersion: number): Promise<InvalidationJob | undefined>;
  /** Compare-and-set on `version`; 1 expects no job, or one that is done. */
  put(job: InvalidationJob): Promise<'stored' | 'conflict'>;
  /** Those that are not done. */
  going(): Promise<readonly InvalidationJob[]>;
  /** All of them, which are few and small. */
  all(): Promise<readonly InvalidationJob[]>;
  /** Notes whose consent was ended; safe to repeat. */
  touched(job: InvalidationJob, contactIds: readonly ContactId[], at: Instant): Promise<void>;
  whom(
    noticeId: NoticeId,
    noticeVersion: number,
    page: { readonly limit: number; readonly after?: string | undefined },
  ): Promise<{ readonly contacts: readonly Touched[]; readonly next?: string }>;
};

export type Touched = { readonly contactId: ContactId; readonly at: Instant };
