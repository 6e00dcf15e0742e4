/**
 * What both stores keep under an Idempotency-Key. Structurally the parts of the `IdempotencyStore` of the
 * HTTP runtime, which adapters do not import.
 */
export type StoredAnswer = {
  readonly status: number;
  readonly body: string;
  readonly etag?: string;
  readonly sealedLocation?: string;
  readonly location?: string;
  readonly contacts?: readonly string[];
};

/** What a request finds under its key. */
export type Begin =
  | { readonly outcome: 'begun' | 'in-progress' | 'other-request' }
  | { readonly outcome: 'done'; readonly response: StoredAnswer };

/** Milliseconds a first answer and a lock hold. */
export const lifetimes = { record: 86_400_000, lock: 60_000 } as const;
