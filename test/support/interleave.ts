import { AsyncLocalStorage } from 'node:async_hooks';

type Stop = { readonly at: number; calls: number; reached: () => void; readonly go: Promise<void> };

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
};

/** The calls of different requests are told apart by their asynchronous context. */
export const interleaver = (): Interleaver => {
  const context = new AsyncLocalStorage<Stop>();

  const pass = async () => {
    const stop = context.getStore();
    if (stop === undefined) return;
    stop.calls += 1;
    if (stop.calls !== stop.at) return;
    stop.reached();
    await stop.go;
  };

  return {
    wrap: (target) =>
      new Proxy(target, {
        get: (object, name) => {
          const member: unknown = Reflect.get(object, name, object);
          if (typeof member !== 'function') return member;
          return async (...given: unknown[]) => {
            await pass();
            return Reflect.apply(member, object, given);
          };
        },
      }),
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
