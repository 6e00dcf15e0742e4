import { handle } from 'hono/aws-lambda';
import type { AuditTools } from '../runtime/audit-tools.ts';
import { audited } from '../runtime/audited.ts';
import { createHttpApp, type HttpApp } from '../runtime/http/http-app.ts';
import { idempotent } from '../runtime/http/idempotency.ts';
import { controlRoutes } from './control-routes.ts';
import type { Dependencies } from './dependencies.ts';
import { draftRoutes } from './draft-routes.ts';
import { entityRoutes } from './entity-routes.ts';
import { figuresRoutes } from './figures-routes.ts';
import { mailingVersionRoutes } from './mailing-version-routes.ts';
import { reviewRoutes } from './review-routes.ts';
import { senderRoutes } from './senders/sender-routes.ts';
import { splitRoutes } from './split-routes.ts';

/** Senders and mailings: draft, review, schedule, control; `reports` has what became of them. */
export const mailingsApp = (dependencies: Dependencies): HttpApp => {
  const app = createHttpApp(dependencies.telemetry);
  app.use(
    '/v1/*',
    idempotent({
      store: dependencies.idempotency,
      digest: dependencies.digest,
      now: dependencies.now,
    }),
  );
  senderRoutes(app, dependencies);
  entityRoutes(app, dependencies);
  draftRoutes(app, dependencies);
  controlRoutes(app, dependencies);
  reviewRoutes(app, dependencies);
  mailingVersionRoutes(app, dependencies);
  splitRoutes(app, dependencies);
  figuresRoutes(app, dependencies);
  return app;
};

export const createHandler = (dependencies: Dependencies & AuditTools) =>
  audited(handle(mailingsApp(dependencies)), dependencies);
