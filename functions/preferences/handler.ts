import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { handle, type LambdaEvent } from 'hono/aws-lambda';
import { styleSheet } from '../../web/style-sheet.ts';
import { correlate } from '../runtime/correlate.ts';
import type { HttpApp, HttpEnv } from '../runtime/http/http-app.ts';
import { respondNeutral, respondUnavailable } from '../runtime/pages/respond-page.ts';
import { addConfirmRoutes } from './opt-in/confirm-routes.ts';
import { addOwnRoutes } from './own/own-routes.ts';
import { describePages } from './page/describe-pages.ts';
import { addPreferencesRoutes } from './preferences/preferences-routes.ts';
import type { PreferencesDependencies } from './preferences-dependencies.ts';
import { addStopRoutes } from './stop/stop-routes.ts';
import { drainStops } from './stop/store-stop.ts';
import { addWhyRoutes } from './why/why-routes.ts';

/**
 * The public pages. Not the app that the JSON functions build on: here no body is too large or of
 * the wrong type, and whatever fails is said on a page.
 */
export const preferencesApp = (dependencies: PreferencesDependencies): HttpApp => {
  const app: HttpApp = new OpenAPIHono<HttpEnv>();
  app.use(correlate(dependencies.telemetry));
  addStopRoutes(app, dependencies);
  addPreferencesRoutes(app, dependencies);
  addConfirmRoutes(app, dependencies);
  addWhyRoutes(app, dependencies);
  addOwnRoutes(app, dependencies);
  describePages(app);

  app.get('/style.css', (c) =>
    c.body(styleSheet(`#${c.req.query('colour')}`), 200, {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=3600',
      'x-content-type-options': 'nosniff',
    }),
  );
  app.notFound(respondNeutral);
  app.onError((error, c) => {
    dependencies.telemetry.error('unexpected-error', error, { route: c.req.routePath });
    return respondUnavailable(c);
  });
  return app;
};

/** One function for pages and for the queue of stops that the ledger could not take at once. */
export const createHandler = (dependencies: PreferencesDependencies) => {
  const pages = handle(preferencesApp(dependencies));
  const drain = drainStops(dependencies);
  return (event: LambdaEvent | SQSEvent, context: Context): Promise<SQSBatchResponse | object> =>
    'Records' in event ? drain(event) : pages(event, context);
};
