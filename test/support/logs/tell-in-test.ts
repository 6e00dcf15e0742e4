/**
 * Hands the log lines that loggers write to a stream of the process to the console of the test that runs: loggers have
 * consoles of their own, which vitest does not hear, and their lines stood between the results of tests that passed.
 * Whatever else is written goes where it went.
 */
export const tellInTest = (
  stream: Pick<NodeJS.WriteStream, 'write'>,
  tell: (line: string) => void,
): void => {
  const write = stream.write.bind(stream) as (...words: readonly unknown[]) => boolean;
  stream.write = (chunk: unknown, ...rest: readonly unknown[]): boolean => {
    if (typeof chunk !== 'string' || !chunk.startsWith('{"level":')) return write(chunk, ...rest);
    tell(chunk.trimEnd());
    return true;
  };
};
