import { z } from '@hono/zod-openapi';
import type { HttpApp } from '../runtime/http-app.ts';
import { pageDescriptions } from './page-descriptions.ts';

/** Puts the public pages into the description of the API; they take and give no JSON. */
export const describePages = (app: HttpApp): void => {
  for (const { answers, form, query, ...route } of pageDescriptions)
    app.openAPIRegistry.registerPath({
      ...route,
      tags: ['public pages'],
      request: {
        params: z.object({ token: z.string() }),
        ...(query === undefined ? {} : { query }),
        ...(form === undefined
          ? {}
          : { body: { content: { 'application/x-www-form-urlencoded': { schema: form } } } }),
      },
      responses: answers as never,
    });
};
