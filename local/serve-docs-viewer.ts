import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HttpReply, HttpRequest } from './services/start-http-service.ts';

/**
 * Answers a browser that opens `/docs` with Swagger UI, which shows the examples and tries requests
 * against this service. Its files come from the package, none from elsewhere. A client that is not a browser gets the
 * page without a script, which is all that a stage has: the viewer is larger than a function may be.
 */
export const serveDocsViewer = ({ method, url, headers }: HttpRequest): HttpReply | undefined => {
  if (method !== 'GET' || !url.pathname.startsWith('/docs')) return undefined;
  const folder = viewerFolder();
  if (folder === undefined) return undefined;
  const isBrowser = headers['accept']?.includes('text/html') === true;
  if (url.pathname === '/docs' && isBrowser)
    return { status: 200, headers: { ...guarded, 'content-type': types.html }, body: page };
  if (url.pathname === '/docs/viewer/start.js')
    return { status: 200, headers: { ...guarded, 'content-type': types.js }, body: start };
  const file = url.pathname.replace(/^\/docs\/viewer\//, '');
  const type = files.get(file);
  if (type === undefined) return undefined;
  const body = readFileSync(join(folder, file));
  return { status: 200, headers: { ...guarded, 'content-type': type }, body };
};

const types = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
} as const;

/** What the page may load of the package. */
const files: ReadonlyMap<string, string> = new Map([
  ['swagger-ui.css', types.css],
  ['swagger-ui-bundle.js', types.js],
]);

/** Where the package is; the testing kit does not install it. */
const viewerFolder = (): string | undefined => {
  try {
    return dirname(fileURLToPath(import.meta.resolve('swagger-ui-dist/package.json')));
  } catch {
    return undefined;
  }
};

/** Nothing runs but these files, nothing is asked but this service, and no site frames the page. */
const guarded = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>grondslag API</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/docs/viewer/swagger-ui.css">
<script defer src="/docs/viewer/swagger-ui-bundle.js"></script><script defer src="/docs/viewer/start.js"></script></head>
<body><p class="wrapper">To try a request: <strong>Authorize</strong>, and paste a token of <code>.grondslag/env</code>
under <code>jwt</code>. Requests go to this service and change it.</p><main id="viewer"></main></body></html>`;

/** An Idempotency-Key is left empty by the viewer: without one a request is simply new. */
const start = `SwaggerUIBundle({
  url: '/openapi.json',
  domNode: document.getElementById('viewer'),
  deepLinking: true,
  docExpansion: 'none',
  filter: true,
  defaultModelsExpandDepth: -1,
  tryItOutEnabled: true,
  validatorUrl: null,
});
`;
