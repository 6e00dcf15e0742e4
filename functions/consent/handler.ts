import { handle } from 'hono/aws-lambda';
import { createHttpApp, type HttpApp } from '../runtime/http-app.ts';
import { idempotent } from '../runtime/idempotency.ts';
import type { Dependencies } from './dependencies.ts';
import { eventRoutes } from './event-routes.ts';
import { noticeRoutes } from './notice-routes.ts';
import { optInRoutes } from './opt-in-routes.ts';
import { readRoutes } from './read-routes.ts';

/** Consent: what was said, what holds, on which texts, and the proof. */
export const consentApp = (dependencies: Dependencies): HttpApp => {
  const app = createHttpApp(dependencies.telemetry);
  const { idempotency: store, digest, now } = dependencies;
  app.use('/v1/*', idempotent({ store, digest, now }));
  eventRoutes(app, dependencies);
  optInRoutes(app, dependencies);
  readRoutes(app, dependencies);
  noticeRoutes(app, dependencies);
  return app;
};

export const createHandler = (dependencies: Dependencies) => handle(consentApp(dependencies));
