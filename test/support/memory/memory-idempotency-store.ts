/** First answers by Idempotency-Key, in memory and for ever. */
export const memoryIdempotencyStore = () => {
  const keys = new Map<string, Held>();
  return {
    begin: async (key: string, requestHash: string): Promise<Begin> => {
      const held = keys.get(key);
      if (held === undefined) {
        keys.set(key, { requestHash });
        return { outcome: 'begun' };
      }
      if (held.requestHash !== requestHash) return { outcome: 'other-request' };
      const { response } = held;
      return response === undefined ? { outcome: 'in-progress' } : { outcome: 'done', response };
    },
    complete: async (key: string, response: StoredAnswer): Promise<void> => {
      keys.set(key, { requestHash: keys.get(key)?.requestHash ?? '', response });
    },
    release: async (key: string): Promise<void> => {
      keys.delete(key);
    },
  };
};

type StoredAnswer = {
  readonly status: number;
  readonly body: string;
  readonly etag?: string;
  readonly sealedLocation?: string;
  readonly location?: string;
  readonly contacts?: readonly string[];
};
type Held = { readonly requestHash: string; readonly response?: StoredAnswer };
type Begin =
  | { readonly outcome: 'begun' | 'in-progress' | 'other-request' }
  | { readonly outcome: 'done'; readonly response: StoredAnswer };
