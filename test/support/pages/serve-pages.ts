import { createHandler } from '../../../functions/preferences/handler.ts';
import { createHandler as createTracking } from '../../../functions/tracking/handler.ts';
import type { RunningService } from '../../../local/services/start-http-service.ts';
import { invokeHttp } from '../invoke-http.ts';
import type { PageWorld } from './page-world.ts';

/** The pages of whichever world is current, over HTTP on a free port of loopback. */
export const servePages = (world: () => PageWorld): Promise<RunningService> =>
  invokeHttp((event, context) =>
    /^\/m\/[^/]+\/[^/]+$/.test((event as { rawPath: string }).rawPath)
      ? createTracking(world().tracking)(event as never, context)
      : createHandler(world().dependencies)(
          event as unknown as Parameters<ReturnType<typeof createHandler>>[0],
          context,
        ),
  );
