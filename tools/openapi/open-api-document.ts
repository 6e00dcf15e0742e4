import { assetsApp } from '../../functions/assets/handler.ts';
import { classificationsApp } from '../../functions/classifications/handler.ts';
import { consentApp } from '../../functions/contacts-and-consent/handler.ts';
import { contactsApp } from '../../functions/contacts-read/handler.ts';
import { decisionsApp } from '../../functions/decisions/handler.ts';
import { eraseApp } from '../../functions/erase/handler.ts';
import { evidenceLogApp } from '../../functions/evidence-log/handler.ts';
import { mailingsApp } from '../../functions/mailings/handler.ts';
import { mailsApp } from '../../functions/mails/handler.ts';
import { preferencesApp } from '../../functions/preferences/handler.ts';
import { reportsApp } from '../../functions/reports/handler.ts';
import type { HttpApp } from '../../functions/runtime/http/http-app.ts';
import { silentTelemetry } from '../../functions/runtime/telemetry.ts';
import { signUpApp } from '../../functions/sign-up/handler.ts';
import { webhooksApp } from '../../functions/webhooks/handler.ts';
import { publicRoutes } from '../../shared/deployment/public-routes.ts';
import { documentPaths } from './document-paths.ts';
import type { Operation, Schema } from './operation.ts';
import { headers, parameters, responses } from './shared-components.ts';
import { withAnswers } from './with-answers.ts';
import { withExamples } from './with-examples.ts';
import { withHeaders } from './with-headers.ts';
import { withLimits } from './with-limits.ts';
import { withScope } from './with-scope.ts';

/** One OpenAPI 3.1 document for all HTTP functions, keys in a stable order. */
export const openApiDocument = () => {
  const parts = [...apps().map(documentOf), publicPages()];
  const schemas = Object.assign({}, ...parts.map((part) => part.components?.schemas ?? {}));
  const paths = { ...mergedPaths(parts), ...documentPaths };
  return {
    openapi: '3.1.0',
    info,
    servers: [{ url: '/', description: 'The service that serves this document' }],
    security: [{ jwt: [] }, { iam: [] }],
    paths: sorted(
      Object.fromEntries(
        Object.entries(paths).map(([path, item]) => [path, completed(path, item, schemas)]),
      ),
    ),
    components: { securitySchemes, parameters, headers, responses, schemas: sorted(schemas) },
  };
};

/** Routes are declared without being called, so nothing behind them is needed. */
const nothing = new Proxy({}, { get: () => undefined }) as never;
const given = { telemetry: silentTelemetry, tools: nothing, retention: nothing };
const dependencies = Object.assign(Object.create(nothing), given) as never;

const apps = (): readonly HttpApp[] => [
  contactsApp(dependencies),
  eraseApp(dependencies),
  consentApp(dependencies),
  mailingsApp(dependencies),
  mailsApp(dependencies),
  assetsApp(dependencies),
  reportsApp(dependencies),
  classificationsApp(dependencies),
  decisionsApp(dependencies),
  evidenceLogApp(dependencies),
  webhooksApp(dependencies),
];

/** The public pages name no function in their routes; the closed list of public routes does. */
const publicPages = (): Part => {
  const paths = mergedPaths(
    [preferencesApp(dependencies), signUpApp(dependencies)].map((app) => documentOf(app)),
  );
  const served = (path: string, operations: object) =>
    Object.fromEntries(
      Object.entries(operations).map(([method, operation]) => [
        method,
        { 'x-function': publicFunction(method, path), security: [], ...operation },
      ]),
    );
  return {
    paths: Object.fromEntries(
      Object.entries(paths).map(([path, operations]) => [path, served(path, operations)]),
    ),
  };
};

const publicFunction = (method: string, path: string): string => {
  const route = publicRoutes.find(
    (one) => one.method.toLowerCase() === method && one.path === path,
  );
  if (route === undefined) throw new Error(`${method} ${path} is on no list of public routes`);
  return route.function;
};

const info = {
  title: 'grondslag',
  version: '1.0.0',
  description:
    'Records consent as evidence, classifies mailings, and mails only the people it may lawfully reach. Times are ISO 8601 in UTC. Every error is problem+json (RFC 9457). Every write accepts an Idempotency-Key. Lists are paged by an opaque cursor. Mutable resources have an ETag and accept If-Match.',
  license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
};

const securitySchemes = {
  jwt: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
  iam: {
    type: 'apiKey',
    in: 'header',
    name: 'authorization',
    description: 'AWS Signature Version 4',
  },
} as const;

type Part = { readonly paths?: object; readonly components?: { readonly schemas?: object } };

const documentOf = (app: HttpApp): Part => app.getOpenAPI31Document({ openapi: '3.1.0', info });

/** Paths of several functions as one: a path may have its GET in one and its POST in another. */
const mergedPaths = (parts: readonly Part[]): Record<string, object> => {
  const merged: Record<string, Record<string, unknown>> = {};
  for (const { paths = {} } of parts)
    for (const [path, operations] of Object.entries(paths)) {
      const present = merged[path] ?? {};
      const twice = Object.keys(operations).find((method) => method in present);
      if (twice !== undefined) throw new Error(`two functions answer ${twice} ${path}`);
      merged[path] = { ...present, ...operations };
    }
  return merged;
};

/** What no single route says: headers, answers of middleware, who may call, how often. */
const completed = (path: string, item: object, schemas: Record<string, Schema>): object =>
  Object.fromEntries(
    Object.entries(item as Record<string, Operation>).map(([method, operation]) => {
      const steps = [withAnswers, withHeaders, withScope, withLimits, withExamples];
      const complete = steps.reduce(
        (sum, step) => step({ method, path, operation: sum, schemas }),
        operation,
      );
      return [method, complete];
    }),
  );

const sorted = <Value>(object: Record<string, Value>): Record<string, Value> =>
  Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
