import { readFileSync } from 'node:fs';
import type { Scope } from '../functions/runtime/authorize.ts';
import type { Throttle } from '../functions/runtime/route-limits.ts';
import { type FolderName, type FunctionName, folderNames } from './function-limits.ts';
import { type HttpMethodName, type PublicRoute, publicRoutes } from './public-routes.ts';

/** A route under /v1: which function answers, and the one scope a caller needs. */
export type ApiRoute = {
  readonly method: HttpMethodName;
  readonly path: string;
  readonly function: FunctionName;
  readonly scope: Scope;
  readonly throttle: Throttle;
};

type Operation = {
  readonly 'x-function'?: string;
  readonly 'x-scope'?: string;
  readonly 'x-limits'?: Throttle;
};
export type OpenApiPaths = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

const methods: readonly HttpMethodName[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

const functionOf = (name: string | undefined, at: string): FolderName => {
  const known = folderNames.find((candidate) => candidate === name);
  if (known === undefined) throw new Error(`${at} names no function: x-function is \`${name}\``);
  return known;
};

/** Routes of the scope that erases go to the function that has the role for it. */
const servedBy = (folder: FolderName, scope: Scope): FunctionName =>
  scope === 'contacts:erase' ? 'erase' : folder;

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
      const { 'x-scope': named, 'x-function': folder, 'x-limits': throttle } = operation;
      if (named === undefined)
        throw new Error(`${at} has no x-scope and is not on the public list`);
      if (throttle === undefined) throw new Error(`${at} has no x-limits`);
      // That the API knows the scope is checked by test/infra; here only its type is known.
      const scope = named as Scope;
      routes.push({
        method,
        path,
        scope,
        throttle,
        function: servedBy(functionOf(folder, at), scope),
      });
    }
  return routes;
};

/** The routes of the committed OpenAPI document, which is generated from the zod schemas. */
export const apiRoutes = (): readonly ApiRoute[] => {
  const file = new URL('../docs/openapi.json', import.meta.url);
  const { paths } = JSON.parse(readFileSync(file, 'utf8')) as { paths: OpenApiPaths };
  return protectedRoutes(paths);
};
