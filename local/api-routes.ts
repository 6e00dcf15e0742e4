import { readFileSync } from 'node:fs';
import type { FunctionName } from '../shared/deployment/functions.ts';
import { publicRoutes } from '../shared/deployment/public-routes.ts';
import { type OpenApiPaths, protectedRoutes } from '../shared/deployment/routes.ts';

/** The routes that the stack deploys, protected and public, as the local HTTP API serves them. */
export const apiRoutes = (): readonly LocalRoute[] => {
  const file = new URL('../docs/openapi.json', import.meta.url);
  const { paths } = JSON.parse(readFileSync(file, 'utf8')) as { paths: OpenApiPaths };
  const served = (isPublic: boolean) => (route: Route) => ({
    routeKey: `${route.method} ${route.path}`,
    functionName: route.function,
    public: isPublic,
  });
  return [...protectedRoutes(paths).map(served(false)), ...publicRoutes.map(served(true))];
};

type Route = { readonly method: string; readonly path: string; readonly function: FunctionName };

/** A route key such as `GET /v1/contacts/{contactId}`, and the function that answers it. */
export type LocalRoute = {
  readonly routeKey: string;
  readonly functionName: FunctionName;
  readonly public: boolean;
};
