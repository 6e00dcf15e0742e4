import type { Context, MiddlewareHandler } from 'hono';
import { type HttpEnv, respondProblem } from './http-app.ts';
import type { FieldError } from './problem.ts';
import { illFormed } from './well-formed.ts';

/**
 * Refuses a JSON body that no store could keep as it is (`illFormed`), before anything reads it.
 * Runs on every route under /v1, after the caller's scope was checked.
 */
export const soundBody =
  ({ mend, checkedApart }: Soundness = {}): MiddlewareHandler<HttpEnv> =>
  async (c, next) => {
    const given = c.req.method === 'GET' ? undefined : await parsed(c);
    const notes: FieldError[] = [];
    const note = (error: FieldError) => void notes.push(error);
    const body = mend === undefined || given === undefined ? given : mend(given, note);
    c.set('notUnderstood', notes);
    const errors = illFormed(without(body, checkedApart));
    if (errors.length > 0) return respondProblem(c, 'invalid-request', { errors });
    if (body !== given) withBody(c, body);
    await next();
    return undefined;
  };

/** What one route does otherwise with a body that is not sound. */
export type Soundness = {
  /** The body as it is taken instead, noting what is left out; the same value when all is well. */
  readonly mend?: (body: unknown, note: (error: FieldError) => void) => unknown;
  /** A member that the route checks itself, because one bad part of it must not cost the others. */
  readonly checkedApart?: string;
};

const withBody = (c: Context<HttpEnv>, body: unknown): void => {
  const { url, method, headers } = c.req.raw;
  c.req.raw = new Request(url, { method, headers, body: JSON.stringify(body) });
  c.req.bodyCache = {};
};

const parsed = async (c: Context<HttpEnv>): Promise<unknown> => {
  try {
    return JSON.parse(await c.req.text());
  } catch {
    // No JSON at all is told by whoever reads the body.
    return undefined;
  }
};

const without = (body: unknown, member: string | undefined): unknown =>
  member !== undefined && typeof body === 'object' && body !== null && member in body
    ? { ...body, [member]: null }
    : body;
