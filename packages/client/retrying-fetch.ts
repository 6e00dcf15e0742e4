/**
 * A fetch that repeats what failed in passing, and only what may be repeated: reads, and writes
 * with an `Idempotency-Key`, whose second arrival gets the first answer. Tries are counted and timed
 * over the whole request; waiting for an earlier request with the same key takes neither.
 */
export const retryingFetch =
  (fetch: Fetch, settings: RetrySettings): Fetch =>
  async (request) => {
    const { now, sleep } = settings;
    const startedAt = now();
    let tries = 0;
    let keyRefusals = 0;
    let waitedForKeyMs = 0;
    for (;;) {
      const outcome = await attempt(fetch, request);
      const isKeyTaken = await holdsKey(request, outcome);
      if (isKeyTaken) keyRefusals += 1;
      else tries += 1;
      const pause = isKeyTaken
        ? keyPause(outcome, { keyRefusals, waitedForKeyMs }, settings)
        : failurePause(request, {
            outcome,
            spent: { tries, spentMs: now() - startedAt - waitedForKeyMs },
            settings,
          });
      if (pause === undefined) return settled(outcome);
      if ('response' in outcome) await outcome.response.body?.cancel();
      const pausedAt = now();
      await sleep(pause, request.signal);
      if (isKeyTaken) waitedForKeyMs += Math.max(pause, now() - pausedAt);
    }
  };

/** How often a request is tried, and how long it may take. Times are in milliseconds. */
export type RetrySettings = {
  /** Attempts in all, with the first. */
  readonly tries: number;
  /** No attempt starts later than this after the first one. */
  readonly withinMs: number;
  /** Upper bound of the first wait; it doubles with each failure. */
  readonly baseDelayMs: number;
  /**
   * How long to wait for an earlier request with the same key (409 `request-in-progress`). A key
   * whose request was cut off is free after a minute.
   */
  readonly keyPatienceMs: number;
  /** From 0 up to 1: the share of the upper bound that is waited ("full jitter"). */
  readonly random: () => number;
  /** A clock that never goes back. */
  readonly now: () => number;
  /** Waits; rejects with the signal's reason when it aborts. */
  readonly sleep: (millis: number, signal: AbortSignal) => Promise<void>;
};

/** Five tries within 30 seconds, and 70 seconds for a key that an earlier request holds. */
export const defaultRetrySettings: RetrySettings = {
  tries: 5,
  withinMs: 30_000,
  baseDelayMs: 500,
  keyPatienceMs: 70_000,
  random: Math.random,
  now: () => performance.now(),
  sleep: (millis, signal) =>
    new Promise((resolve, reject) => {
      const abort = () => {
        clearTimeout(timer);
        reject(signal.reason);
      };
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', abort);
        resolve();
      }, millis);
      if (signal.aborted) abort();
      else signal.addEventListener('abort', abort, { once: true });
    }),
};

type Fetch = (request: Request) => Promise<Response>;
type Outcome = { readonly response: Response } | { readonly error: unknown };

const transient = new Set([429, 502, 503, 504]);
const safe = new Set(['GET', 'HEAD', 'OPTIONS']);
const longestKeyPauseMs = 2_000;

const attempt = async (fetch: Fetch, request: Request): Promise<Outcome> => {
  try {
    return { response: await fetch(request.clone()) };
  } catch (error) {
    return { error };
  }
};

const settled = (outcome: Outcome): Response => {
  if ('error' in outcome) throw outcome.error;
  return outcome.response;
};

/** How long to wait before the next try; undefined when this outcome is the last. */
const failurePause = (
  request: Request,
  {
    outcome,
    spent: { tries, spentMs },
    settings,
  }: {
    readonly outcome: Outcome;
    readonly spent: { readonly tries: number; readonly spentMs: number };
    readonly settings: RetrySettings;
  },
): number | undefined => {
  const isTransient = 'error' in outcome || transient.has(outcome.response.status);
  const mayRepeat = safe.has(request.method) || request.headers.has('idempotency-key');
  if (!isTransient || !mayRepeat || tries >= settings.tries || request.signal.aborted)
    return undefined;
  // Callers that were told the same moment come back spread over their own moment.
  const jitter = settings.random() * settings.baseDelayMs * 2 ** (tries - 1);
  const pause = retryAfterMs(outcome) + jitter;
  // Asking sooner than the service said would only be refused again.
  return spentMs + pause > settings.withinMs ? undefined : pause;
};

const keyPause = (
  outcome: Outcome,
  {
    keyRefusals,
    waitedForKeyMs,
  }: { readonly keyRefusals: number; readonly waitedForKeyMs: number },
  { baseDelayMs, keyPatienceMs }: RetrySettings,
): number | undefined => {
  const backoff = Math.min(baseDelayMs * 2 ** (keyRefusals - 1), longestKeyPauseMs);
  const pause = Math.max(backoff, retryAfterMs(outcome));
  const left = keyPatienceMs - waitedForKeyMs;
  return left <= 0 ? undefined : Math.min(pause, left);
};

/** `Retry-After` in milliseconds (RFC 9110 section 10.2.3): seconds or a date; 0 without one. */
const retryAfterMs = (outcome: Outcome): number => {
  const text = 'response' in outcome ? outcome.response.headers.get('retry-after') : undefined;
  if (text === undefined || text === null) return 0;
  const millis = /^\d+$/.test(text.trim()) ? Number(text) * 1_000 : Date.parse(text) - Date.now();
  return Number.isFinite(millis) ? Math.max(millis, 0) : 0;
};

const holdsKey = async (request: Request, outcome: Outcome): Promise<boolean> => {
  if ('error' in outcome || outcome.response.status !== 409) return false;
  if (!request.headers.has('idempotency-key')) return false;
  try {
    const { type } = (await outcome.response.clone().json()) as { readonly type?: unknown };
    return type === 'urn:grondslag:problem:request-in-progress';
  } catch {
    return false;
  }
};
