import type { EventBridgeEvent } from 'aws-lambda';
import { handle, type LambdaContext, type LambdaEvent } from 'hono/aws-lambda';
import type { AuditTools } from '../runtime/audit-tools.ts';
import { audited } from '../runtime/audited.ts';
import { createHttpApp, type HttpApp } from '../runtime/http/http-app.ts';
import { auditRoutes } from './audit-routes.ts';
import { blockRoutes } from './block-routes.ts';
import { certificateRoutes } from './certificate-routes.ts';
import { type EraseDependencies, eraseRoutes } from './erase-routes.ts';
import { everyMinute } from './every-minute.ts';
import { holdRoutes } from './hold-routes.ts';
import { registerRoutes } from './register-routes.ts';
import { retentionRoutes } from './retention-routes.ts';

/** Erasure, and what takes records away at the end of their term: all that may delete evidence. */
export const eraseApp = (dependencies: EraseDependencies): HttpApp => {
  const app = createHttpApp(dependencies.telemetry);
  eraseRoutes(app, dependencies);
  certificateRoutes(app, dependencies);
  holdRoutes(app, dependencies);
  retentionRoutes(app, dependencies);
  auditRoutes(app, dependencies);
  registerRoutes(app, dependencies);
  blockRoutes(app, dependencies);
  return app;
};

/** One function for requests and for the clock, which finishes erasures and runs the retention. */
export const createHandler = (dependencies: EraseDependencies & AuditTools) => {
  const api = audited(handle(eraseApp(dependencies)), dependencies);
  const tick = everyMinute(dependencies);
  return (
    event?: LambdaEvent | EventBridgeEvent<string, unknown>,
    context?: LambdaContext,
  ): Promise<object | undefined> =>
    event !== undefined && 'requestContext' in event
      ? api(event, context)
      : tick().then(() => undefined);
};
