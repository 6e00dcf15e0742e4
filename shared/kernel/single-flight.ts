/**
 * Shares one run of `work` among those who ask for the same key while it is under way, so that a
 * cold start reads a thing once and not once a job. Nothing is kept afterwards; a failure reaches
 * everybody who waited, and the next who asks starts anew.
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
