import { type HttpHandler, startHttpApi } from '../../local/lambda/http-api.ts';
import type { RunningService } from '../../local/services/start-http-service.ts';

/** Serves one handler for every path, as the `$default` route of an HTTP API. */
export const invokeHttp = (handler: HttpHandler): Promise<RunningService> =>
  startHttpApi({ routes: [{ routeKey: '$default', functionName: 'local', handler }] });
