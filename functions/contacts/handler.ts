import { handle } from 'hono/aws-lambda';
import { createHttpApp, type HttpApp } from '../runtime/http-app.ts';
import { idempotent } from '../runtime/idempotency.ts';
import { changeRoutes } from './change-routes.ts';
import { contactRoutes } from './contact-routes.ts';
import type { Dependencies } from './dependencies.ts';
import { importRoutes } from './import-routes.ts';
import { rightsRoutes } from './rights-routes.ts';

/** Contacts, why we know them, and their rights. */
export const contactsApp = (dependencies: Dependencies): HttpApp => {
  const app = createHttpApp(dependencies.telemetry);
  const { idempotency: store, digest, now } = dependencies;
  app.use('/v1/*', idempotent({ store, digest, now }));
  // Before the routes with an id: `import` and `lookup` are ids too.
  importRoutes(app, dependencies);
  contactRoutes(app, dependencies);
  changeRoutes(app, dependencies);
  rightsRoutes(app, dependencies);
  return app;
};

export const createHandler = (dependencies: Dependencies) => handle(contactsApp(dependencies));
