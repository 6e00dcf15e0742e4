import { readFileSync } from 'node:fs';
import { type ApiRoute, type OpenApiPaths, protectedRoutes } from '../shared/deployment/routes.ts';

/** The protected routes of the committed OpenAPI document, which the zod schemas generate. */
export const apiRoutes = (): readonly ApiRoute[] => {
  const file = new URL('../docs/openapi.json', import.meta.url);
  const { paths } = JSON.parse(readFileSync(file, 'utf8')) as { paths: OpenApiPaths };
  return protectedRoutes(paths);
};
