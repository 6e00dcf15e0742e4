import type { ContactId, RequestId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { RequestRemoval } from './logged-request.ts';
import type { PersonRequest, RequestKind, RequestState } from './person-request.ts';

/**
 * Where requests of persons are kept. Every change is compare-and-set on `version`; each version has a
 * leaf in the evidence log (`loggedRequest`).
 */
export type RequestBook = {
  /** `erased`: the contact was erased meanwhile, and nothing is stored. */
  add(request: PersonRequest): Promise<'stored' | 'erased'>;
  /** Strongly consistent. */
  read(requestId: RequestId): Promise<PersonRequest | undefined>;
  change(previous: PersonRequest, next: PersonRequest, at: Instant): Promise<'stored' | 'conflict'>;
  /** Those of one state, the oldest due first; a page of one kind may be short and not the last. */
  page(state: RequestState, limit: number, more?: PageOptions): Promise<RequestPage>;
  /**
   * Removes an answered one, whole, and leaves a certificate that names its leaves; safe to repeat.
   */
  remove(request: PersonRequest, by: RequestRemoval): Promise<void>;
  ofContact(contactId: ContactId): Promise<readonly PersonRequest[]>;
};

type PageOptions = {
  readonly kind?: RequestKind | undefined;
  /** Where a page before ended; opaque. */
  readonly after?: string | undefined;
};

export type RequestPage = {
  readonly requests: readonly PersonRequest[];
  readonly next?: string;
};
