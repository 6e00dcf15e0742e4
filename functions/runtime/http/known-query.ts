import type { OpenAPIHono } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { pointerTo } from './field-errors.ts';
import type { HttpEnv } from './http-env.ts';
import { ProblemError } from './problem.ts';

/**
 * Refuses a query parameter that the route does not describe: one that is mistyped would be
 * ignored, and the answer would be to another question.
 */
export const knownQuery = (app: OpenAPIHono<HttpEnv>): MiddlewareHandler<HttpEnv> => {
  let known: ReadonlyMap<string, readonly string[]> | undefined;
  return async (c, next) => {
    known ??= describedQueries(app);
    const names = matchedRoutes(c)
      .map(({ path }) => known?.get(`${c.req.method} ${path}`))
      .find((found) => found !== undefined);
    const unknown = Object.keys(c.req.query()).filter((name) => names?.includes(name) === false);
    if (names === undefined || unknown.length === 0) return next();
    const errors = unknown.slice(0, 20).map((name) => ({
      pointer: pointerTo([name]),
      in: 'query' as const,
      message: `unknown parameter: this route takes ${
        names.length === 0 ? 'none' : names.map((one) => `\`${one}\``).join(', ')
      }`,
    }));
    throw new ProblemError('invalid-request', { errors });
  };
};

/** The parameters of each route by its method and path as the router knows it. */
const describedQueries = (app: OpenAPIHono<HttpEnv>): ReadonlyMap<string, readonly string[]> =>
  new Map(
    app.openAPIRegistry.definitions.flatMap((definition) => {
      if (definition.type !== 'route') return [];
      const { method, path, request } = definition.route;
      const query = request?.query;
      const names = query !== undefined && 'shape' in query ? Object.keys(Object(query.shape)) : [];
      const routed = path.replaceAll(/\/\{(.+?)\}/g, '/:$1');
      return [[`${method.toUpperCase()} ${routed}`, names] as const];
    }),
  );
