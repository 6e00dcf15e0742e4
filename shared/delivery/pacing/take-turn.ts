import { type Clock, type Instant, instantFromMillis } from '../../kernel/instant.ts';
import type { Lane } from '../jobs.ts';
import type { Pacer } from './pacing.ts';

/**
 * Waits for this lane's turn to hand over `count` mails, or says for how long the work had better go
 * back to its queue. Waiting here first is what keeps workers from passing jobs round in circles.
 * Several turns of one invocation share a `deadline`.
 */
export const takeTurn = async (
  dependencies: TurnDependencies,
  {
    lane,
    count,
    deadline = dependencies.now() + dependencies.maxWaitMillis,
  }: { readonly lane: Lane; readonly count: number; readonly deadline?: number | undefined },
): Promise<TurnOutcome> => {
  for (;;) {
    const asked = dependencies.now();
    // A turn that lies beyond the deadline would be wasted: it is not even asked for.
    if (asked > deadline) return { outcome: 'put-back', delaySeconds: 1 };
    const turn = await dependencies.pacer.take(lane, count, asked);
    if (turn.outcome === 'go') {
      await pause(dependencies, turn.at);
      return { outcome: 'go', rate: turn.rate };
    }
    const next = instantFromMillis(asked + Math.max(50, Math.ceil(turn.waitMillis)));
    if (next > deadline)
      return {
        outcome: 'put-back',
        delaySeconds: Math.min(maxDelaySeconds, Math.max(1, Math.ceil(turn.waitMillis / 1_000))),
      };
    await pause(dependencies, next);
  }
};

export type TurnDependencies = {
  readonly pacer: Pacer;
  readonly now: Clock;
  /** Sleeps. */
  readonly wait: (millis: number) => Promise<void>;
  /** The longest an invocation may wait for its turns, all waits together. */
  readonly maxWaitMillis: number;
};

export type TurnOutcome =
  | { readonly outcome: 'go'; readonly rate: number }
  | { readonly outcome: 'put-back'; readonly delaySeconds: number };

const maxDelaySeconds = 900;

const pause = async ({ now, wait }: TurnDependencies, until: Instant): Promise<void> => {
  const millis = until - now();
  if (millis > 0) await wait(millis);
};
