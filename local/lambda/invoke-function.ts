import { randomUUID } from 'node:crypto';
import type { Context } from 'aws-lambda';

/** Invokes a handler once with a fresh context; rejects with `LambdaTimeoutError` when it takes too long. */
export const invokeFunction = async <Event>(
  handler: LambdaHandler<Event>,
  event: Event,
  settings: FunctionSettings,
): Promise<unknown> => {
  const timeoutMs = settings.timeoutMs ?? defaultTimeoutMs;
  let timer: NodeJS.Timeout | undefined;
  const expiry = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new LambdaTimeoutError(settings.functionName, timeoutMs)),
      timeoutMs,
    );
  });
  try {
    return await Promise.race([handler(event, lambdaContext(settings)), expiry]);
  } finally {
    clearTimeout(timer);
  }
};

/** What the local runners know of a function. */
export type FunctionSettings = {
  readonly functionName: string;
  readonly timeoutMs?: number | undefined;
  readonly memoryLimitInMB?: number | undefined;
  readonly region?: string | undefined;
};

/** A function that ran longer than its timeout. Lambda would have frozen it; we only stop waiting. */
export class LambdaTimeoutError extends Error {
  constructor(functionName: string, timeoutMs: number) {
    super(`${functionName} timed out after ${timeoutMs} ms`);
    this.name = 'LambdaTimeoutError';
  }
}

const defaultTimeoutMs = 30_000;

/** The context object that the Node.js runtime hands to a handler, counting down from now. */
const lambdaContext = ({
  functionName,
  timeoutMs = defaultTimeoutMs,
  memoryLimitInMB = 1024,
  region = 'eu-west-1',
}: FunctionSettings): Context => {
  const deadline = Date.now() + timeoutMs;
  return {
    callbackWaitsForEmptyEventLoop: false,
    functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:${region}:000000000000:function:${functionName}`,
    memoryLimitInMB: String(memoryLimitInMB),
    awsRequestId: randomUUID(),
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: 'local',
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
    // The Node.js 24 runtime has no callbacks any more; the type still wants their names.
    done: () => undefined,
    fail: () => undefined,
    succeed: () => undefined,
  };
};

/** An asynchronous handler of the Node.js 24 runtime. */
export type LambdaHandler<Event> = (event: Event, context: Context) => unknown;
