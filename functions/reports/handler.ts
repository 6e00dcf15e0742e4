import { handle } from 'hono/aws-lambda';
import { createHttpApp, type HttpApp } from '../runtime/http/http-app.ts';
import type { Dependencies } from './dependencies.ts';
import { feedbackRoutes } from './feedback-routes.ts';
import { mailingReportRoutes } from './mailing-report-routes.ts';
import { renderRoutes } from './render-routes.ts';
import { reportRoutes } from './report-routes.ts';

/** Who would get a mailing, who got it or not and why, and what nobody could be found for. */
export const reportsApp = (dependencies: Dependencies): HttpApp => {
  const app = createHttpApp(dependencies.telemetry);
  reportRoutes(app, dependencies);
  renderRoutes(app, dependencies);
  mailingReportRoutes(app, dependencies);
  feedbackRoutes(app, dependencies);
  return app;
};

export const createHandler = (dependencies: Dependencies) => handle(reportsApp(dependencies));
