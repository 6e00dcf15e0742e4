/** A store call at which a process dies: before it was made, or once it is done and not yet answered. */
export type Crash = { readonly at: number; readonly when: 'before' | 'after' };

/** Wraps stores so that call number `at` (from 1), counted over all of them, is the last one. */
export const crashingAt = ({ at, when }: Crash) => {
  let calls = 0;
  let isDead = false;
  const die = (): never => {
    isDead = true;
    throw new Error('the process died');
  };
  return {
    wrap: <Target extends object>(target: Target): Target =>
      new Proxy(target, {
        get: (object, name) => {
          const member: unknown = Reflect.get(object, name, object);
          if (typeof member !== 'function') return member;
          return async (...given: unknown[]) => {
            calls += 1;
            if (isDead || (calls === at && when === 'before')) die();
            const answer: unknown = await Reflect.apply(member, object, given);
            if (calls === at) die();
            return answer;
          };
        },
      }),
    /** False when everything was done before the call was reached. */
    died: () => isDead,
  };
};
