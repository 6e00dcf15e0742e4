import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'aws-lambda';
import { handle, type LambdaEvent } from 'hono/aws-lambda';
import { correlate } from '../runtime/correlate.ts';
import type { HttpApp, HttpEnv } from '../runtime/http/http-app.ts';
import { respondNeutral, respondUnavailable } from '../runtime/pages/respond-page.ts';
import { describeSignUp } from './describe-sign-up.ts';
import type { SignUpDependencies } from './sign-up-dependencies.ts';
import { addSignUpRoutes } from './sign-up-routes.ts';

/** The pages on which strangers sign up. A separate function: a flood that anybody can cause must not delay a stop. */
export const signUpApp = (dependencies: SignUpDependencies): HttpApp => {
  const app: HttpApp = new OpenAPIHono<HttpEnv>();
  app.use(correlate(dependencies.telemetry));
  addSignUpRoutes(app, dependencies);
  describeSignUp(app);
  app.notFound(respondNeutral);
  app.onError((error, c) => {
    dependencies.telemetry.error('unexpected-error', error, { route: c.req.routePath });
    return respondUnavailable(c);
  });
  return app;
};

export const createHandler = (dependencies: SignUpDependencies) => {
  const pages = handle(signUpApp(dependencies));
  return (event: LambdaEvent, context: Context): Promise<object> => pages(event, context);
};
