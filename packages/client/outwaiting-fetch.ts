/**
 * A fetch that asks again while an earlier request with the same `Idempotency-Key` is being worked
 * on. A key whose request was cut off stays taken for a minute; then the repeat is the request.
 */
export const outwaitingFetch =
  (fetch: Fetch, { patienceMs, baseDelayMs, sleep }: Patience): Fetch =>
  async (request) => {
    let waitedMs = 0;
    for (let asked = 0; ; asked += 1) {
      const response = await fetch(request.clone());
      const isOver = waitedMs >= patienceMs || !request.headers.has('idempotency-key');
      if (isOver || !(await isInProgress(response))) return response;
      const pause = Math.min(baseDelayMs * 2 ** asked, longestPauseMs, patienceMs - waitedMs);
      waitedMs += pause;
      await sleep(pause);
    }
  };

type Fetch = (request: Request) => Promise<Response>;

/** How long to wait for an earlier request with the same key. */
export type Patience = {
  /** Longest to wait in all, in milliseconds. */
  readonly patienceMs: number;
  /** First wait; doubles with each, up to two seconds. */
  readonly baseDelayMs: number;
  readonly sleep: (millis: number) => Promise<void>;
};

const longestPauseMs = 2_000;

const isInProgress = async (response: Response): Promise<boolean> => {
  if (response.status !== 409) return false;
  try {
    const { type } = (await response.clone().json()) as { readonly type?: unknown };
    return type === 'urn:grondslag:problem:request-in-progress';
  } catch {
    return false;
  }
};
