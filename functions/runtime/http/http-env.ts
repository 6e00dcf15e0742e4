import type { LambdaContext, LambdaEvent } from 'hono/aws-lambda';

/** What a handler knows of the call that it answers. */
export type HttpEnv = {
  Bindings: { readonly event?: LambdaEvent; readonly lambdaContext?: LambdaContext };
};
