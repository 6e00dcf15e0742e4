import { handle } from 'hono/aws-lambda';
import { createHttpApp, type HttpApp } from '../runtime/http/http-app.ts';
import { type EraseDependencies, eraseRoutes } from './erase-routes.ts';

/** Erasure alone: the one function that may delete from the ledger. */
export const eraseApp = (dependencies: EraseDependencies): HttpApp => {
  const app = createHttpApp(dependencies.telemetry);
  eraseRoutes(app, dependencies);
  return app;
};

export const createHandler = (dependencies: EraseDependencies) => handle(eraseApp(dependencies));
