/**
 * Does the work without the lines “Bundling asset …” that the CDK writes for each function: output
 * that says nothing hides the warnings that do. Whatever else is written passes.
 */
export const withoutProgress = <T>(work: () => T): T => {
  const { stderr } = process;
  const write = stderr.write;
  stderr.write = ((text: string | Uint8Array, ...rest: never[]) =>
    String(text).startsWith('Bundling asset ') ||
    Reflect.apply(write, stderr, [text, ...rest])) as typeof write;
  try {
    return work();
  } finally {
    stderr.write = write;
  }
};
