import { handle } from 'hono/aws-lambda';
import { createHttpApp, type HttpApp } from '../runtime/http/http-app.ts';
import type { Dependencies } from './dependencies.ts';
import { mailRoutes } from './mail-routes.ts';
import { testRoutes } from './test-routes.ts';

/** Mails to one person: a receipt, a password, an alert, an invoice; and a mailing to its author. */
export const mailsApp = (dependencies: Dependencies): HttpApp => {
  const app = createHttpApp(dependencies.telemetry);
  mailRoutes(app, dependencies);
  testRoutes(app, dependencies);
  return app;
};

export const createHandler = (dependencies: Dependencies) => handle(mailsApp(dependencies));
