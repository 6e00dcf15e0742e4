import type { OpenAPIHono } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { pointerTo } from './field-errors.ts';
import type { HttpEnv } from './http-env.ts';
import { ProblemError } from './problem.ts';

/**
 * Refuses a query parameter that the route does not describe, or that is given twice: one that is
 * mistyped or repeated would be ignored, and the answer would be to another question.
 */
export const knownQuery = (app: OpenAPIHono<HttpEnv>): MiddlewareHandler<HttpEnv> => {
  let known: ReadonlyMap<string, readonly string[]> | undefined;
  return async (c, next) => {
    known ??= describedQueries(app);
    const names = matchedRoutes(c)
      .map(({ path }) => known?.get(`${c.req.method} ${path}`))
      .find((found) => found !== undefined);
    if (names === undefined) return next();
    const errors = Object.entries(c.req.queries())
      .flatMap(([name, given]) => {
        const wrong = names.includes(name) ? repeated(given) : unknown(names);
        return wrong === undefined
          ? []
          : [{ pointer: pointerTo([name]), in: queryPart, message: wrong }];
      })
      .slice(0, 20);
    if (errors.length === 0) return next();
    throw new ProblemError('invalid-request', { errors });
  };
};

const queryPart = 'query' as const;

const unknown = (names: readonly string[]): string =>
  `unknown parameter: this route takes ${
    names.length === 0 ? 'none' : names.map((one) => `\`${one}\``).join(', ')
  }`;

const repeated = (given: readonly string[]): string | undefined =>
  given.length > 1 ? 'is given more than once' : undefined;

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
