import type { Context, MiddlewareHandler } from 'hono';
import { type HttpEnv, respondProblem } from './http-app.ts';
import { illFormed } from './ill-formed.ts';
import type { FieldError } from './problem.ts';

/**
 * Refuses a JSON body that no store could keep as it is (`illFormed`), before anything reads it.
 * Runs on every route under /v1, after the caller's scope was checked.
 */
export const soundBody =
  ({ mend, anyBody = false, checkedApart }: Soundness = {}): MiddlewareHandler<HttpEnv> =>
  async (c, next) => {
    const notes: FieldError[] = [...(c.get('notUnderstood') ?? [])];
    const note = (error: FieldError) => void notes.push(error);
    const json = c.req.method === 'GET' ? undefined : await parsed(c);
    const given = anyBody && json === undefined ? otherBody(c, await c.req.text(), note) : json;
    const body = mend === undefined || given === undefined ? given : mend(given, note);
    c.set('notUnderstood', notes);
    const errors = illFormed(without(body, checkedApart));
    if (errors.length > 0) return respondProblem(c, 'invalid-request', { errors });
    if (body !== json) withBody(c, body);
    await next();
    return undefined;
  };

/** What one route does otherwise with a body that is not sound. */
export type Soundness = {
  /** The body as it is taken instead, noting what is left out; the same value when all is well. */
  readonly mend?: (body: unknown, note: (error: FieldError) => void) => unknown;
  /** Takes what is not JSON too: a form by its fields, a text as a note, and no body as an empty one. */
  readonly anyBody?: boolean;
  /** A member that the route checks itself, because one bad part of it must not cost the others. */
  readonly checkedApart?: string;
};

/** What a body that is not JSON says, with a note of how it was read. */
const otherBody = (
  c: Context<HttpEnv>,
  text: string,
  note: (error: FieldError) => void,
): Readonly<Record<string, unknown>> => {
  const type = c.req.header('content-type') ?? '';
  const read = (message: string) => note({ pointer: '', in: 'body', message });
  if (/^application\/x-www-form-urlencoded\b/i.test(type)) {
    read('not JSON: read as the fields of a form');
    return Object.fromEntries(new URLSearchParams(text));
  }
  if (/^text\/plain\b/i.test(type) && text.trim() !== '') {
    read('not JSON: kept as a note, and everything is stopped');
    return { note: text };
  }
  read('no JSON: everything is stopped');
  return {};
};

const withBody = (c: Context<HttpEnv>, body: unknown): void => {
  const { url, method } = c.req.raw;
  const headers = new Headers(c.req.raw.headers);
  headers.set('content-type', 'application/json');
  c.req.raw = new Request(url, { method, headers, body: JSON.stringify(body) });
  c.req.bodyCache = {};
};

const parsed = async (c: Context<HttpEnv>): Promise<unknown> => {
  try {
    return JSON.parse(await c.req.text());
  } catch {
    // A body that is not JSON at all is reported by whatever reads it.
    return undefined;
  }
};

const without = (body: unknown, member: string | undefined): unknown =>
  member !== undefined && typeof body === 'object' && body !== null && member in body
    ? { ...body, [member]: null }
    : body;
