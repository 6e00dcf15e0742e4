import type { Context } from 'hono';
import type { TopicTools } from '../../shared/consent/topic/find-topic.ts';
import type { EntityProblem } from '../../shared/delivery/accounting/entity-health.ts';
import type { MailingProgress } from '../../shared/delivery/accounting/mailing-progress.ts';
import type { Digest } from '../../shared/kernel/digest.ts';
import type { MailingId } from '../../shared/kernel/ids.ts';
import type { Clock } from '../../shared/kernel/instant.ts';
import type { MailingScheduler } from '../../shared/mailing/mailing-scheduler.ts';
import type { MailingHeader, MailingStore } from '../../shared/mailing/mailing-store.ts';
import type { QueueMergeStops } from '../../shared/subjects/stops/merge-stops.ts';
import { callerOf } from '../runtime/http/authorize.ts';
import type { ContactIds } from '../runtime/http/contact-ids.ts';
import type { HttpEnv } from '../runtime/http/http-app.ts';
import type { IdempotencyStore } from '../runtime/http/idempotency.ts';
import type { AttributesHeld } from '../runtime/http/mailings/attributes-held.ts';
import { ProblemError } from '../runtime/http/problem.ts';
import type { Telemetry } from '../runtime/telemetry.ts';

export type Dependencies = {
  readonly store: MailingStore;
  readonly contactIds: ContactIds;
  readonly scheduler: MailingScheduler;
  /** Begins to merge the stops of the entity that a sender became a face of. */
  readonly queueMergeStops: QueueMergeStops;
  readonly progress: (mailing: MailingHeader) => Promise<MailingProgress>;
  /** Why marketing of its entity waits at this moment; undefined when all is well. */
  readonly entityHealth: (mailing: MailingHeader) => Promise<EntityProblem | undefined>;
  /** Puts what is left of a mailing on the queue again. */
  readonly redrive: (mailing: MailingHeader) => Promise<void>;
  readonly heldAttributes: AttributesHeld;
  /** Which topics a mailing can be about. */
  readonly topicTools: TopicTools;
  /** Where pictures are served, without a slash at its end. */
  readonly publicUrl: string;
  readonly idempotency: IdempotencyStore;
  readonly digest: Digest;
  readonly newMailingId: () => MailingId;
  /** A new random id. */
  readonly newId: () => string;
  readonly now: Clock;
  readonly telemetry: Telemetry;
};

/** Who calls, for the record of who wrote, scheduled or released. */
export const personOf = (c: Context<HttpEnv>): string => callerOf(c.env?.event)?.id ?? 'unknown';

/** Who judges: a `forbidden` problem for a client that calls with credentials of its own. */
export const reviewerOf = (c: Context<HttpEnv>): string => {
  if (callerOf(c.env?.event)?.isPerson === true) return personOf(c);
  throw new ProblemError('forbidden', {
    detail: 'only a person can review: this token names an application, or nobody',
  });
};

/** The highest number that a version of a sender or an entity can have: what its key has room for. */
export const highestVersion = 999_999_999;
