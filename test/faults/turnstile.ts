/** One call to AWS that waits for its turn. */
export type WaitingCall = {
  readonly worker: number;
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** Lets it continue under this fate, and resolves when it is over. */
  readonly release: (fate: Fate) => Promise<void>;
};

/** What happens to a call. A crash leaves its caller waiting for ever, as a dead process does. */
export type Fate =
  | { readonly kind: 'pass' }
  | { readonly kind: 'crash-before' }
  | { readonly kind: 'crash-after' }
  | { readonly kind: 'fail'; readonly error: Error }
  /** The service did its work and the answer was lost. */
  | { readonly kind: 'lose-answer'; readonly error: Error };

/** Lets one call at a time through, so that a seed decides every interleaving. */
export type Turnstile = {
  readonly waiting: readonly WaitingCall[];
  pass<Answer>(
    worker: number,
    operation: string,
    input: Readonly<Record<string, unknown>>,
    call: () => Promise<Answer>,
  ): Promise<Answer>;
  /** Forgets the calls of a worker that crashed. */
  forget(worker: number): void;
};

const never = <Answer>(): Promise<Answer> => new Promise(() => undefined);

const underFate = async <Answer>(fate: Fate, call: () => Promise<Answer>): Promise<Answer> => {
  switch (fate.kind) {
    case 'pass':
      return call();
    case 'crash-before':
      return never();
    case 'crash-after':
      await call().catch(() => undefined);
      return never();
    case 'fail':
      throw fate.error;
    case 'lose-answer':
      await call();
      throw fate.error;
    default:
      return fate satisfies never;
  }
};

export const openTurnstile = (): Turnstile => {
  const waiting: WaitingCall[] = [];
  return {
    waiting,
    pass: (worker, operation, input, call) =>
      new Promise((resolve, reject) => {
        const entry: WaitingCall = {
          worker,
          operation,
          input,
          release: (fate) => {
            waiting.splice(waiting.indexOf(entry), 1);
            return new Promise((over) => {
              const observed = async () => {
                try {
                  return await call();
                } finally {
                  over();
                }
              };
              if (fate.kind === 'crash-before' || fate.kind === 'fail') over();
              underFate(fate, observed).then(resolve, reject);
            });
          },
        };
        waiting.push(entry);
      }),
    forget: (worker) => {
      for (let at = waiting.length - 1; at >= 0; at -= 1)
        if (waiting[at]?.worker === worker) waiting.splice(at, 1);
    },
  };
};
