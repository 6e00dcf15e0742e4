import { existsSync, readFileSync } from 'node:fs';
import type { Scope } from '../functions/runtime/authorize.ts';
import { type FunctionName, functionNames } from './function-limits.ts';
import { type HttpMethodName, type PublicRoute, publicRoutes } from './public-routes.ts';

/** A route under /v1: which function answers, and the one scope a caller needs. */
export type ApiRoute = {
  readonly method: HttpMethodName;
  readonly path: string;
  readonly function: FunctionName;
  readonly scope: Scope;
};

type Operation = { readonly 'x-function'?: string; readonly 'x-scope'?: string };
export type OpenApiPaths = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

const methods: readonly HttpMethodName[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

const functionOf = (name: string | undefined, at: string): FunctionName => {
  const known = functionNames.find((candidate) => candidate === name);
  if (known === undefined) throw new Error(`${at} names no function: x-function is \`${name}\``);
  return known;
};

const isPublic = (method: string, path: string, list: readonly PublicRoute[]): boolean =>
  list.some((route) => route.method === method && route.path === path);

/**
 * The protected routes of an OpenAPI document. An operation without `x-scope` that is not on the
 * closed list of public routes stops the synthesis: nothing becomes public by omission.
 */
export const protectedRoutes = (
  paths: OpenApiPaths,
  allowedPublic: readonly PublicRoute[] = publicRoutes,
): readonly ApiRoute[] => {
  const routes: ApiRoute[] = [];
  for (const [path, item] of Object.entries(paths))
    for (const method of methods) {
      const operation = item[method.toLowerCase()];
      if (operation === undefined || isPublic(method, path, allowedPublic)) continue;
      const at = `${method} ${path}`;
      const scope = operation['x-scope'];
      if (scope === undefined)
        throw new Error(`${at} has no x-scope and is not on the public list`);
      const fn = functionOf(operation['x-function'], at);
      // Scopes are checked against the API's own list by test/infra; here only their type is known.
      routes.push({ method, path, function: fn, scope: scope as Scope });
    }
  return routes;
};

/** The routes of the committed OpenAPI document, which is generated from the zod schemas. */
export const apiRoutes = (): readonly ApiRoute[] => {
  const generated = new URL('../docs/openapi.json', import.meta.url);
  const file = existsSync(generated) ? generated : new URL('./routes.json', import.meta.url);
  const { paths } = JSON.parse(readFileSync(file, 'utf8')) as { paths: OpenApiPaths };
  return protectedRoutes(paths);
};
