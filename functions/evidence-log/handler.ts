import { handle } from 'hono/aws-lambda';
import type { AuditTools } from '../runtime/audit-tools.ts';
import { audited } from '../runtime/audited.ts';
import { createHttpApp, type HttpApp } from '../runtime/http/http-app.ts';
import type { Dependencies } from './dependencies.ts';
import { personProofRoutes } from './person-proof-routes.ts';
import { proofRoutes } from './proof-routes.ts';
import { proofsOfContact } from './proofs-of-contact.ts';
import { publicLogRoutes } from './public-log-routes.ts';

/** The evidence log as anyone may read it, and proofs from it of what a caller may read. */
export const evidenceLogApp = (dependencies: Dependencies): HttpApp => {
  const app = createHttpApp(dependencies.telemetry);
  publicLogRoutes(app, dependencies);
  proofRoutes(app, dependencies);
  proofsOfContact(app, dependencies);
  personProofRoutes(app, dependencies);
  return app;
};

export const createHandler = (dependencies: Dependencies & AuditTools) =>
  audited(handle(evidenceLogApp(dependencies)), dependencies);
