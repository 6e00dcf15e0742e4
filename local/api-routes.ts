import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One operation of the API as the OpenAPI document states it. */
export type ApiRoute = {
  readonly routeKey: string;
  readonly functionName: string;
  readonly public: boolean;
};

type Document = {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<Record<string, { readonly 'x-function'?: string; readonly 'x-scope'?: string }>>
    >
  >;
};

const methods = new Set(['get', 'post', 'put', 'patch', 'delete', 'head']);

/** The routes of the committed OpenAPI document: what the stack deploys is what runs here. */
export const apiRoutes = (
  file = join(import.meta.dirname, '../docs/openapi.json'),
): readonly ApiRoute[] => {
  const { paths } = JSON.parse(readFileSync(file, 'utf8')) as Document;
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations)
      .filter(([method]) => methods.has(method))
      .map(([method, operation]) => ({
        routeKey: `${method.toUpperCase()} ${path}`,
        functionName: operation['x-function'] ?? 'unknown',
        public: operation['x-scope'] === undefined,
      })),
  );
};
