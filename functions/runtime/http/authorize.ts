import type { MiddlewareHandler } from 'hono';
import type { Scope } from '../../../shared/deployment/roles.ts';
import { type HttpEnv, respondProblem } from './http-app.ts';

/** Who calls, as the API's authorizer established it; the handler never checks a signature. */
export type Caller = { readonly id: string; readonly scopes: readonly string[] | 'by-iam-policy' };

type Authorizer = {
  readonly jwt?: { readonly claims?: Readonly<Record<string, unknown>>; readonly scopes?: unknown };
  readonly iam?: { readonly userArn?: string };
};

/**
 * Reads the caller from the event's authorizer context. With IAM the identity policy that names
 * the route has already decided; with JWT the scopes claim decides here once more.
 */
export const callerOf = (event: unknown): Caller | undefined => {
  const { authorizer } =
    (event as { requestContext?: { authorizer?: Authorizer } } | undefined)?.requestContext ?? {};
  if (authorizer?.iam?.userArn !== undefined)
    return { id: authorizer.iam.userArn, scopes: 'by-iam-policy' };
  const claims = authorizer?.jwt?.claims;
  if (claims === undefined) return undefined;
  const granted = String(claims['scope'] ?? claims['scp'] ?? '').split(/[\s,[\]"]+/);
  return {
    id: String(claims['sub'] ?? 'unknown'),
    scopes: granted.filter((scope) => scope !== ''),
  };
};

/** What a caller without the scope is told. */
export const scopeMissing = (scope: string) => ({ detail: `this needs the scope \`${scope}\`` });

/** Middleware for one route: no caller is 401, a caller without the scope is 403. */
export const requireScope =
  (scope: Scope): MiddlewareHandler<HttpEnv> =>
  async (c, next) => {
    const caller = callerOf(c.env?.event);
    if (caller === undefined) return respondProblem(c, 'unauthenticated');
    if (caller.scopes !== 'by-iam-policy' && !caller.scopes.includes(scope))
      return respondProblem(c, 'forbidden', scopeMissing(scope));
    await next();
    return undefined;
  };
