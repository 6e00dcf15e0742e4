import type { ContactId, RequestId, SenderId } from '../../kernel/ids.ts';
import { type Instant, millisPerDay, plusMonths } from '../../kernel/instant.ts';
import type { RecordedBy } from '../../kernel/recorded-by.ts';
import type { Actor, CollectionMethod } from '../event/consent-event.ts';

/**
 * What a data subject asks of the controller, and a person must answer (GDPR art. 12(3)). The clock runs
 * from receipt, whenever the request was recorded and by whom.
 */
export type PersonRequest = RequestSubject & {
  readonly requestId: RequestId;
  /** Internal id, which is all that an erasure leaves of the person. */
  readonly contactId: ContactId;
  readonly senderId: SenderId;
  readonly receivedAt: Instant;
  readonly dueAt: Instant;
  readonly state: RequestState;
  /** What was said and how; absent once the person is erased. */
  readonly said?: Said;
  readonly answer?: Answer;
  /** Rises by one with every change; the ETag of the request. */
  readonly version: number;
  readonly recordedAt: Instant;
  readonly recordedBy: RecordedBy;
};

/**
 * What is asked, by kind: each kind adds a member here and its consequence in `answer-request.ts`.
 * Access (GDPR art. 15) is more than the page of one's own data answers, rectification is art. 16,
 * erasure art. 17, and a complaint says that mail or data violate the law. An objection to service mail
 * rests on art. 21(1); one to direct marketing is not a request, because it takes effect at once
 * (art. 21(3)).
 */
export type RequestSubject =
  | { readonly kind: 'objection'; readonly to: 'service' }
  | { readonly kind: 'access' | 'rectification' | 'erasure' | 'complaint' };

export const requestKinds = [
  'objection',
  'access',
  'rectification',
  'erasure',
  'complaint',
] as const;
export type RequestKind = PersonRequest['kind'];

export const requestStates = ['open', 'answered'] as const;
export type RequestState = (typeof requestStates)[number];

export type Said = {
  readonly actor: Actor;
  readonly method: CollectionMethod;
  readonly note?: string;
  readonly evidenceRefs?: readonly string[];
};

export const answerOutcomes = ['upheld', 'refused'] as const;
/** `moot`: the person was erased before it was answered. */
type Answer = {
  readonly outcome: (typeof answerOutcomes)[number] | 'moot';
  /** Why, for the person to read (GDPR art. 12(4)); absent once the person is erased. */
  readonly reason?: string;
  readonly answeredAt: Instant;
  readonly answeredBy: RecordedBy;
};

/**
 * The moment by which a request must be answered: a calendar month after receipt, on the last day of
 * a month that has no such day (GDPR art. 12(3); Regulation 1182/71 art. 3(2)(c)). That a term which ends
 * on a weekend runs on (art. 3(4)) is left out, so that this is never too late.
 */
export const dueOf = (receivedAt: Instant): Instant => plusMonths(receivedAt, 1);

/** A request that nobody answered is told to operators when this is left of its month: on day 25. */
export const dueSoonMillis = 5 * millisPerDay;

/** Whether a request waits so long that its month is nearly over, or is. */
export const isDueSoon = ({ state, dueAt }: PersonRequest, at: Instant): boolean =>
  state === 'open' && dueAt - at <= dueSoonMillis;

/**
 * What an erasure leaves of a request: that it was made, and what became of it. One for erasure is
 * thereby upheld.
 */
export const withoutPerson = (
  { said: _, ...request }: PersonRequest,
  at: Instant,
  by: RecordedBy,
): PersonRequest => {
  const outcome = request.kind === 'erasure' ? 'upheld' : 'moot';
  const answer: Answer = request.answer ?? { outcome, answeredAt: at, answeredBy: by };
  const { reason: _reason, ...bare } = answer;
  return { ...request, state: 'answered', answer: bare, version: request.version + 1 };
};
