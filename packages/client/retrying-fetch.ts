import { outwaitingFetch, type Patience } from './outwaiting-fetch.ts';

/**
 * A fetch that repeats what failed in passing, and only what may be repeated: reads, and writes
 * with an `Idempotency-Key`, whose second arrival returns the first answer or waits for it.
 */
export const retryingFetch = (fetch: Fetch, settings: RetrySettings): Fetch =>
  outwaitingFetch(repeatingFetch(fetch, settings), settings);

/** How often and how long to wait. */
export type RetrySettings = Patience & {
  /** Attempts after the first, for what failed in passing. */
  readonly retries: number;
};

type Fetch = (request: Request) => Promise<Response>;

const passing = new Set([429, 502, 503, 504]);
const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

const mayRepeat = (request: Request): boolean =>
  safe.has(request.method) || request.headers.has('idempotency-key');

const waitOf = (response: Response | undefined, attempt: number, base: number): number => {
  const seconds = Number(response?.headers.get('retry-after'));
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : base * 2 ** attempt;
};

const repeatingFetch =
  (fetch: Fetch, { retries, baseDelayMs, sleep }: RetrySettings): Fetch =>
  async (request) => {
    for (let attempt = 0; ; attempt += 1) {
      const last = attempt >= retries || !mayRepeat(request);
      let response: Response | undefined;
      try {
        response = await fetch(request.clone());
        if (last || !passing.has(response.status)) return response;
      } catch (error) {
        if (last || request.signal.aborted) throw error;
      }
      await sleep(waitOf(response, attempt, baseDelayMs));
    }
  };
