import { AsyncLocalStorage } from 'node:async_hooks';

type Stop = {
  readonly at: number;
  calls: number;
  reached: () => void;
  readonly go: Promise<void>;
  /** Whether the process dies there: before the call is made, or once it has taken effect. */
  readonly dies?: 'before' | 'after';
};

/** What every call of a request meets once its process died. */
class Died extends Error {}

/** Lets one request run up to its nth call of a store, and another one whole in between. */
export type Interleaver = {
  /** The same object, with every call of a method counted for the request that makes it. */
  wrap<Target extends object>(target: Target): Target;
  /**
   * Runs `first` until it is about to make call number `at` (from 1), then `second` to its end, then
   * the rest of `first`. `stopped` is false when `first` ended before: both ran one after the other.
   */
  run<First, Second>(
    at: number,
    first: () => Promise<First>,
    second: () => Promise<Second>,
  ): Promise<{ readonly stopped: boolean; readonly answers: readonly [First, Second] }>;
  /** Runs a request whose process dies at call number `at`, just before it or just after. */
  die(at: number, side: 'before' | 'after', request: () => Promise<unknown>): Promise<void>;
};

/** The calls of different requests are told apart by their asynchronous context. */
export const interleaver = (): Interleaver => {
  const context = new AsyncLocalStorage<Stop>();

  const pass = async () => {
    const stop = context.getStore();
    if (stop === undefined) return;
    stop.calls += 1;
    if (stop.dies !== undefined) {
      const isDead = stop.calls > stop.at || (stop.calls === stop.at && stop.dies === 'before');
      if (isDead) throw new Died();
      return;
    }
    if (stop.calls !== stop.at) return;
    stop.reached();
    await stop.go;
  };

  /** The call took effect, and nobody hears of it. */
  const passed = () => {
    const stop = context.getStore();
    if (stop?.dies === 'after' && stop.calls >= stop.at) throw new Died();
  };

  return {
    wrap: (target) =>
      new Proxy(target, {
        get: (object, name) => {
          const member: unknown = Reflect.get(object, name, object);
          if (typeof member !== 'function') return member;
          return async (...given: unknown[]) => {
            await pass();
            const answer: unknown = await Reflect.apply(member, object, given);
            passed();
            return answer;
          };
        },
      }),
    die: async (at, side, request) => {
      const stop: Stop = {
        at,
        calls: 0,
        reached: () => undefined,
        go: Promise.resolve(),
        dies: side,
      };
      await context.run(stop, request).catch((error: unknown) => {
        if (!(error instanceof Died)) throw error;
      });
    },
    run: async (at, first, second) => {
      const going = Promise.withResolvers<void>();
      const reached = Promise.withResolvers<'reached'>();
      const stop: Stop = {
        at,
        calls: 0,
        reached: () => reached.resolve('reached'),
        go: going.promise,
      };
      const running = context.run(stop, first);
      const ended = running.then(() => 'ended' as const);
      const stopped = (await Promise.race([reached.promise, ended])) === 'reached';
      const answer = await context.exit(second);
      going.resolve();
      return { stopped, answers: [await running, answer] };
    },
  };
};
