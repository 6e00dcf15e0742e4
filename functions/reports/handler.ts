import type { EventBridgeEvent } from 'aws-lambda';
import { handle, type LambdaContext, type LambdaEvent } from 'hono/aws-lambda';
import type { AuditTools } from '../runtime/audit-tools.ts';
import { audited } from '../runtime/audited.ts';
import { createHttpApp, type HttpApp } from '../runtime/http/http-app.ts';
import { bundleRoutes, goOnWithBundles } from './bundle-routes.ts';
import type { Dependencies } from './dependencies.ts';
import { feedbackRoutes } from './feedback-routes.ts';
import { jobRoutes } from './job-routes.ts';
import { mailingReportRoutes } from './mailing-report-routes.ts';
import { previewRoutes } from './preview-routes.ts';
import { renderRoutes } from './render-routes.ts';
import { reportRoutes } from './report-routes.ts';

/** Who would get a mailing, who got it or not and why, and what nobody could be found for. */
export const reportsApp = (dependencies: Dependencies): HttpApp => {
  const app = createHttpApp(dependencies.telemetry);
  reportRoutes(app, dependencies);
  previewRoutes(app, dependencies);
  renderRoutes(app, dependencies);
  mailingReportRoutes(app, dependencies);
  feedbackRoutes(app, dependencies);
  bundleRoutes(app, dependencies);
  jobRoutes(app, dependencies);
  return app;
};

/** One function for requests and for the clock, which continues with bundles that are not done. */
export const createHandler = (dependencies: Dependencies & AuditTools) => {
  const api = audited(handle(reportsApp(dependencies)), dependencies);
  return (
    event?: LambdaEvent | EventBridgeEvent<string, unknown>,
    context?: LambdaContext,
  ): Promise<object | undefined> =>
    event !== undefined && 'requestContext' in event
      ? api(event, context)
      : goOnWithBundles(dependencies).then(() => undefined);
};
