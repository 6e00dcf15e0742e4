import type { NoticeStore } from '../../shared/consent/notice/notice.ts';
import type { SendOptInMail } from '../../shared/consent/opt-in/opt-in-mail.ts';
import type { AddOptInToken } from '../../shared/consent/opt-in/opt-in-token.ts';
import type { OptInRules } from '../../shared/consent/opt-in/request-opt-in.ts';
import type { ProofBook } from '../../shared/consent/proof/proof-book.ts';
import type { RequestBook } from '../../shared/consent/request/request-book.ts';
import type { TopicBook } from '../../shared/consent/topic/topic.ts';
import type { EntityId, SenderId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import type { Activity } from '../../shared/kernel/purpose.ts';
import type { EntitiesOf } from '../../shared/mailing/entities/read-entities-of.ts';
import type { ConsentDays } from '../../shared/subjects/consent-days/consent-day.ts';
import type { RecordKeeping } from '../../shared/subjects/consent-record.ts';
import type { ImportJobs } from '../../shared/subjects/imports/import-job.ts';
import type { InvalidationJobs } from '../../shared/subjects/invalidations/invalidation-job.ts';
import type { ManyContacts } from '../../shared/subjects/many/many-contacts.ts';
import type { ContactServices } from '../../shared/subjects/subject-tools.ts';
import type { IdempotencyStore } from '../runtime/http/idempotency.ts';
import type { ProofPath } from '../runtime/proof-path.ts';
import type { Telemetry } from '../runtime/telemetry.ts';

/** What the routes that append evidence, and those that read it, need of the world. */
export type Dependencies = ContactServices & {
  readonly notices: NoticeStore;
  readonly topics: TopicBook;
  readonly requests: RequestBook;
  /** Whose the proofs are that callers give for a consent. */
  readonly proofs: ProofBook;
  /** Notices for which consent is being asked for again. */
  readonly invalidations: InvalidationJobs;
  /** How far the imports of lists have come. */
  readonly imports: Pick<ImportJobs, 'note'>;
  /** What the daily run counted. */
  readonly consentDays: Pick<ConsentDays, 'last'>;
  readonly isEntity: (entityId: EntityId) => Promise<boolean>;
  /** The legal entity whose topics a sender asks about. */
  readonly entityOf: (senderId: SenderId) => Promise<EntityId>;
  readonly entitiesOf: EntitiesOf;
  /** The names that a text may call that entity by at a moment; undefined for an unknown sender. */
  readonly namesOf: (senderId: SenderId, at: Instant) => Promise<readonly string[] | undefined>;
  /** Every activity that consent to a sender can be asked for. */
  readonly activitiesOf: (senderId: SenderId) => Promise<readonly Activity[]>;
  readonly sendOptInMail: SendOptInMail;
  readonly addOptInToken: AddOptInToken;
  /** At least 128 random bits, base64url. */
  readonly newToken: () => string;
  readonly optInRules: OptInRules;
  readonly keeping: RecordKeeping;
  /** The address at which a person finds the proof of a record. */
  readonly proofUrl: ProofPath;
  /** For the rows of a list; taken one by one when left out. */
  readonly manyContacts?: ManyContacts;
  readonly idempotency: IdempotencyStore;
  readonly telemetry: Telemetry;
};
