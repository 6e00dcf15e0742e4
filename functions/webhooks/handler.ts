import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { handle, type LambdaEvent } from 'hono/aws-lambda';
import type { AuditTools } from '../runtime/audit-tools.ts';
import { audited } from '../runtime/audited.ts';
import { createHttpApp, type HttpApp } from '../runtime/http/http-app.ts';
import { idempotent } from '../runtime/http/idempotency.ts';
import { deadLetterRoutes } from './dead-letter-routes.ts';
import { deliverQueued } from './deliver-queued.ts';
import type { Dependencies } from './dependencies.ts';
import { webhookRoutes } from './webhook-routes.ts';

/** Webhooks as a resource. */
export const webhooksApp = (dependencies: Dependencies): HttpApp => {
  const app = createHttpApp(dependencies.telemetry);
  const { idempotency: store, digest, now } = dependencies;
  app.use('/v1/*', idempotent({ store, digest, now }));
  webhookRoutes(app, dependencies);
  deadLetterRoutes(app, dependencies);
  return app;
};

/**
 * One function for the resource and for the queue of deliveries: it may read nothing but the rows of webhooks,
 * so that whoever misled it about an address would find no person's data here.
 */
export const createHandler = (dependencies: Dependencies & AuditTools) => {
  const api = audited(handle(webhooksApp(dependencies)), dependencies);
  const deliver = deliverQueued(dependencies);
  return (event: LambdaEvent | SQSEvent, context: Context): Promise<SQSBatchResponse | object> =>
    'Records' in event ? deliver(event) : api(event, context);
};
