import { handle } from 'hono/aws-lambda';
import { createHttpApp, type HttpApp } from '../runtime/http/http-app.ts';
import type { Telemetry } from '../runtime/telemetry.ts';
import { type ApiDocument, renderDocument } from './render-document.ts';

export type Dependencies = { readonly document: ApiDocument; readonly telemetry: Telemetry };

const csp =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

/** The API's own description: the OpenAPI document, and the same as a page. */
export const apiDocsApp = ({ document, telemetry }: Dependencies): HttpApp => {
  const app = createHttpApp(telemetry);
  app.get('/openapi.json', (c) =>
    c.json(document, 200, { 'cache-control': 'public, max-age=300' }),
  );
  app.get('/docs', async (c) =>
    c.html(await renderDocument(document), 200, {
      'content-security-policy': csp,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'public, max-age=300',
    }),
  );
  return app;
};

export const createHandler = (dependencies: Dependencies) => handle(apiDocsApp(dependencies));
