import type { LambdaContext, LambdaEvent } from 'hono/aws-lambda';
import type { FieldError } from './problem.ts';

/** What a handler knows of the call that it answers. */
export type HttpEnv = {
  Bindings: { readonly event?: LambdaEvent; readonly lambdaContext?: LambdaContext };
  /** What was left out of a body that is taken all the same. */
  Variables: { notUnderstood?: readonly FieldError[] };
};
