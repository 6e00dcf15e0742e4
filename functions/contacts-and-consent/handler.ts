import type { EventBridgeEvent } from 'aws-lambda';
import { handle, type LambdaContext, type LambdaEvent } from 'hono/aws-lambda';
import type { AuditTools } from '../runtime/audit-tools.ts';
import { audited } from '../runtime/audited.ts';
import { createHttpApp, type HttpApp } from '../runtime/http/http-app.ts';
import { idempotent } from '../runtime/http/idempotency.ts';
import { consentDayRoutes } from './consent-day-routes.ts';
import { changeRoutes } from './contacts/change-routes.ts';
import { createRoutes } from './contacts/create-routes.ts';
import { importPath, importRoutes } from './contacts/import-routes.ts';
import type { Dependencies } from './dependencies.ts';
import { eventRoutes, isStopRequest, stopPath } from './event-routes.ts';
import { goOnWithInvalidations, invalidationRoutes } from './invalidation-routes.ts';
import { noticeRoutes } from './notice-routes.ts';
import { optInRoutes } from './opt-in-routes.ts';
import { readRoutes } from './read-routes.ts';
import { requestRoutes } from './request-routes.ts';
import { standingRoutes } from './standing-routes.ts';
import { topicRoutes } from './topic-routes.ts';

/** What was said, what holds, on which texts, and the proof; and what changes a contact (ADR 13). */
export const consentApp = (dependencies: Dependencies): HttpApp => {
  const app = createHttpApp(dependencies.telemetry, { listPath: importPath, stopPath });
  const { idempotency: store, digest, now } = dependencies;
  app.use('/v1/*', idempotent({ store, digest, now, isStop: isStopRequest }));
  createRoutes(app, dependencies);
  importRoutes(app, dependencies);
  changeRoutes(app, dependencies);
  eventRoutes(app, dependencies);
  optInRoutes(app, dependencies);
  readRoutes(app, dependencies);
  noticeRoutes(app, dependencies);
  invalidationRoutes(app, dependencies);
  standingRoutes(app, dependencies);
  consentDayRoutes(app, dependencies);
  topicRoutes(app, dependencies);
  requestRoutes(app, dependencies);
  return app;
};

/** One function for requests and for the clock, which continues with invalidations that are not done. */
export const createHandler = (dependencies: Dependencies & AuditTools) => {
  const api = audited(handle(consentApp(dependencies)), dependencies);
  return (
    event?: LambdaEvent | EventBridgeEvent<string, unknown>,
    context?: LambdaContext,
  ): Promise<object | undefined> =>
    event !== undefined && 'requestContext' in event
      ? api(event, context)
      : goOnWithInvalidations(dependencies).then(() => undefined);
};
