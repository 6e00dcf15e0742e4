import { handle } from 'hono/aws-lambda';
import type { AuditTools } from '../runtime/audit-tools.ts';
import { audited } from '../runtime/audited.ts';
import { createHttpApp, type HttpApp } from '../runtime/http/http-app.ts';
import { idempotent } from '../runtime/http/idempotency.ts';
import { assetRoutes } from './asset-routes.ts';
import type { Dependencies } from './dependencies.ts';
import { openingRoutes } from './opening-routes.ts';
import { pictureRoutes } from './picture-routes.ts';

/**
 * Files of mailings: uploaded, opened by those who judge them, and pictures for the readers of a
 * mail.
 */
export const assetsApp = (dependencies: Dependencies): HttpApp => {
  const app = createHttpApp(dependencies.telemetry);
  const { idempotency: store, digest, now } = dependencies;
  app.use('/v1/*', idempotent({ store, digest, now }));
  assetRoutes(app, dependencies);
  openingRoutes(app, dependencies);
  pictureRoutes(app, dependencies);
  return app;
};

export const createHandler = (dependencies: Dependencies & AuditTools) =>
  audited(handle(assetsApp(dependencies)), dependencies);
