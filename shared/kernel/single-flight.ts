/**
 * Shares one run of `work` among concurrent callers with the same key, so that a cold start reads a
 * thing once instead of once for each job. Nothing is cached afterwards; a failure reaches everybody
 * who waited, and the next caller starts a new run.
 */
export const singleFlight = <Result>(): ((
  key: string,
  work: () => Promise<Result>,
) => Promise<Result>) => {
  const underWay = new Map<string, Promise<Result>>();
  return (key, work) => {
    const running = underWay.get(key);
    if (running !== undefined) return running;
    const started = work().finally(() => underWay.delete(key));
    underWay.set(key, started);
    return started;
  };
};
