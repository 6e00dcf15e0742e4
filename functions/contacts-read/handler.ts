import { handle } from 'hono/aws-lambda';
import type { AuditTools } from '../runtime/audit-tools.ts';
import { audited } from '../runtime/audited.ts';
import { createHttpApp, type HttpApp } from '../runtime/http/http-app.ts';
import type { Dependencies } from './dependencies.ts';
import { readRoutes } from './read-routes.ts';
import { rightsRoutes } from './rights-routes.ts';
import { suppressionRoutes } from './suppression-routes.ts';

/** Contacts as they are, and the person's rights to read. `contacts-and-consent` changes them, `erase` removes them. */
export const contactsApp = (dependencies: Dependencies): HttpApp => {
  const app = createHttpApp(dependencies.telemetry);
  readRoutes(app, dependencies);
  rightsRoutes(app, dependencies);
  suppressionRoutes(app, dependencies);
  return app;
};

export const createHandler = (dependencies: Dependencies & AuditTools) =>
  audited(handle(contactsApp(dependencies)), dependencies);
