/**
 * Lets one thread of this process at a time do some synchronous work. Whoever waits is woken at
 * once; SQLite's own lock would have it sleep in steps of milliseconds. A thread that has waited
 * for a second continues without: the lock saves time and guards nothing that SQLite does not guard
 * too.
 */
export const sharedLock = (memory: SharedArrayBuffer): SharedLock => {
  const word = new Int32Array(memory, 0, 1);

  /** Whether it was entered; one who was not must not leave. */
  const enter = (): boolean => {
    if (Atomics.compareExchange(word, 0, free, taken) === free) return true;
    const until = performance.now() + patienceMillis;
    while (Atomics.exchange(word, 0, awaited) !== free) {
      const left = until - performance.now();
      if (left <= 0 || Atomics.wait(word, 0, awaited, left) === 'timed-out') return false;
    }
    return true;
  };
  const leave = (): void => {
    if (Atomics.exchange(word, 0, free) === awaited) Atomics.notify(word, 0, 1);
  };

  return {
    within: (work) => {
      const isEntered = enter();
      try {
        return work();
      } finally {
        if (isEntered) leave();
      }
    },
    release: () => {
      Atomics.store(word, 0, free);
      Atomics.notify(word, 0);
    },
  };
};

export type SharedLock = {
  within<Result>(work: () => Result): Result;
  /** Frees it of a thread that ended within it. */
  release(): void;
};

/** What a lock needs. */
export const lockBytes = Int32Array.BYTES_PER_ELEMENT;

const [free, taken, awaited] = [0, 1, 2];
const patienceMillis = 1_000;
