import { handle } from 'hono/aws-lambda';
import type { AuditTools } from '../runtime/audit-tools.ts';
import { audited } from '../runtime/audited.ts';
import { createHttpApp, type HttpApp } from '../runtime/http/http-app.ts';
import { idempotent } from '../runtime/http/idempotency.ts';
import type { Dependencies } from './dependencies.ts';
import { mailRoutes } from './mail-routes.ts';
import { stateRoutes } from './state-routes.ts';
import { testRoutes } from './test-routes.ts';

/** Mails to one person: a receipt, a password, an alert, an invoice; and a mailing to its author. */
export const mailsApp = (dependencies: Dependencies): HttpApp => {
  const app = createHttpApp(dependencies.telemetry);
  const { idempotency: store, digest, now } = dependencies;
  // A mail to one person keeps its key beside itself, for longer and before anything is decided.
  app.use('/v1/mailings/:mailingId/test', idempotent({ store, digest, now }));
  mailRoutes(app, dependencies);
  testRoutes(app, dependencies);
  stateRoutes(app, dependencies);
  return app;
};

export const createHandler = (dependencies: Dependencies & AuditTools) =>
  audited(handle(mailsApp(dependencies)), dependencies);
