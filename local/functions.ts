import type { SQSEvent } from 'aws-lambda';
import { type FunctionName, functionNames, functions } from '../shared/deployment/functions.ts';
import type { HttpHandler } from './lambda/http-api.ts';
import type { LambdaHandler } from './lambda/invoke-function.ts';

/** The deployed handlers by function name. */
export type Functions = Readonly<Record<FunctionName, DeployedHandler>>;

/**
 * Imports every deployed function, `index.ts` and all. The environment must be set before, because
 * an `index.ts` reads it at import; so each call imports them anew, as a process of its own would.
 * Functions that share a folder share its handler.
 */
export const loadFunctions = async (): Promise<Functions> => {
  starts += 1;
  const loaded = await Promise.all(
    functionNames.map(async (name) => [name, await load(functions[name].folder)] as const),
  );
  return Object.fromEntries(loaded) as Functions;
};

let starts = 0;

/** Name and limits of a deployed function, as its invocations take them. */
export const functionSettings = (name: FunctionName) => ({
  functionName: name,
  timeoutMs: functions[name].timeoutSeconds * 1_000,
  memoryLimitInMB: functions[name].memoryMb,
});

/** A handler, whoever calls it: API Gateway, a queue, the scheduler or the clock. */
export type DeployedHandler = HttpHandler & LambdaHandler<SQSEvent> & LambdaHandler<unknown>;

const load = async (folder: string): Promise<DeployedHandler> => {
  const { href } = new URL(`../functions/${folder}/index.ts?start=${starts}`, import.meta.url);
  const { handler } = (await import(href)) as { handler: DeployedHandler };
  return handler;
};
