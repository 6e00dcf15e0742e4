import { type FunctionName, functionNames } from './functions.ts';
import { type HttpMethodName, type PublicRoute, publicRoutes } from './public-routes.ts';
import { type Scope, scopes } from './roles.ts';
import type { Throttle } from './throttles.ts';

/**
 * The protected routes of an OpenAPI document. An operation without `x-scope` that is not on the
 * closed list of public routes is an error: nothing becomes public by omission.
 */
export const protectedRoutes = (
  paths: OpenApiPaths,
  allowedPublic: readonly PublicRoute[] = publicRoutes,
): readonly ApiRoute[] =>
  Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method.toLowerCase()];
      if (operation === undefined || isPublic(method, path, allowedPublic)) return [];
      return [protectedRoute(method, path, operation)];
    }),
  );

const protectedRoute = (method: HttpMethodName, path: string, operation: Operation): ApiRoute => {
  const at = `${method} ${path}`;
  const {
    'x-scope': named,
    'x-function': name,
    'x-limits': throttle,
    'x-iam-scope': also,
  } = operation;
  if (named === undefined) throw new Error(`${at} has no x-scope and is not on the public list`);
  if (throttle === undefined) throw new Error(`${at} has no x-limits`);
  const route = {
    method,
    path,
    scope: scopeOf(named, 'x-scope', at),
    throttle,
    function: functionOf(name, at),
  };
  return also === undefined ? route : { ...route, iamScope: scopeOf(also, 'x-iam-scope', at) };
};

const scopeOf = (named: string, member: string, at: string): Scope => {
  const scope = scopes.find((known) => known === named);
  if (scope === undefined) throw new Error(`${at} names no scope: ${member} is \`${named}\``);
  return scope;
};

const methods: readonly HttpMethodName[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/**
 * Whether the policy of a role with these scopes names the route. IAM cannot look into a body: where
 * some bodies of a route take a second scope, a role without it gets none of them.
 */
export const isForRole = (
  { scope, iamScope = scope }: Pick<ApiRoute, 'scope' | 'iamScope'>,
  held: readonly string[],
): boolean => held.includes(scope) && held.includes(iamScope);

/** A route under /v1: which function answers, and the one scope that a caller needs. */
export type ApiRoute = {
  readonly method: HttpMethodName;
  readonly path: string;
  readonly function: FunctionName;
  readonly scope: Scope;
  /** The second scope of a role whose policy names the route. */
  readonly iamScope?: Scope;
  readonly throttle: Throttle;
};

/** The `paths` of the OpenAPI document, as far as a deployment reads them. */
export type OpenApiPaths = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

type Operation = {
  readonly 'x-function'?: string;
  readonly 'x-scope'?: string;
  readonly 'x-iam-scope'?: string;
  readonly 'x-limits'?: Throttle;
};

const isPublic = (method: string, path: string, list: readonly PublicRoute[]): boolean =>
  list.some((route) => route.method === method && route.path === path);

const functionOf = (name: string | undefined, at: string): FunctionName => {
  const known = functionNames.find((one) => one === name);
  if (known === undefined) throw new Error(`${at} names no function: x-function is \`${name}\``);
  return known;
};
