import type { Telemetry } from './telemetry.ts';

/**
 * The handler of a Lambda function, whose failure tells the runtime nothing: it logs whatever is
 * thrown, message and all, and a message may quote an address. It still fails, so that whoever
 * called tries again.
 */
export const guarded = <
  Dependencies extends { readonly telemetry: Telemetry },
  Args extends readonly unknown[],
  Result,
>(
  createHandler: (dependencies: Dependencies) => (...args: Args) => Promise<Result>,
  dependencies: Dependencies,
): ((...args: Args) => Promise<Result>) => {
  const handler = createHandler(dependencies);
  return async (...args) => {
    try {
      return await handler(...args);
    } catch (error) {
      dependencies.telemetry.error('invocation-failed', error);
      throw new InvocationError();
    }
  };
};

/** Says that an invocation failed and no more: what failed is in our own log line. */
class InvocationError extends Error {
  constructor() {
    super('the invocation failed; our own log line says where');
    this.name = 'InvocationError';
  }
}
