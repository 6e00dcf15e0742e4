import { createRoute, z } from '@hono/zod-openapi';
import { senderId } from '../../shared/kernel/ids.ts';
import type { HttpApp } from '../runtime/http/http-app.ts';
import { idSchema, jsonResponse, problemResponses, secured } from '../runtime/http/route-kit.ts';
import type { Dependencies } from './dependencies.ts';

/** What the daily run counted of a sender's consents, for whoever watches over it. */
export const consentDayRoutes = (
  app: HttpApp,
  { consentDays }: Pick<Dependencies, 'consentDays'>,
): void => {
  app.openapi(read, async (c) => {
    const id = senderId(c.req.valid('param').senderId);
    const newest = await consentDays.last(id, c.req.valid('query').days);
    const items = newest.toReversed().map(({ senderId: _, ...one }) => one);
    return c.json({ items }, 200);
  });
};

const delays = z.object({
  count: z.int(),
  longestMillis: z.int(),
  medianMillis: z.int().openapi({ description: 'To two significant digits' }),
});

const consentDays = z
  .object({
    items: z.array(
      z.object({
        day: z.string().openapi({ description: 'In UTC', example: '2026-11-29' }),
        people: z
          .object({ commercial: z.int(), ideological: z.int(), charitable: z.int() })
          .openapi({ description: 'Each person counts once per purpose' }),
        stops: z
          .object({
            own: delays.optional().openapi({ description: 'By a link, a page or a reply' }),
            told: delays.optional().openapi({
              description: 'By telephone, on paper, or recorded by a product',
            }),
          })
          .openapi({ description: 'Stops that were recorded the day before' }),
      }),
    ),
  })
  .openapi('ConsentDays');

const read = createRoute({
  method: 'get',
  path: '/v1/senders/{senderId}/consent-days',
  operationId: 'readConsentDays',
  tags: ['consent'],
  summary: 'How many people consented on which day, and how long stops took to come into force',
  description:
    'The daily run counts, for each sender, the people whose consent to a purpose or to a topic of it holds. For the stops of the day before, it also has the time from the person’s act to the record that every decision reads; acts more than 31 days old are not counted. Oldest first; a day without a whole count is missing. Counts identify nobody.',
  ...secured('consent', 'mailings:read'),
  request: {
    params: z.object({ senderId: idSchema }),
    query: z.object({
      days: z.coerce.number().int().min(1).max(400).default(90).openapi({
        description: 'How many days at most, the last ones',
      }),
    }),
  },
  responses: {
    200: jsonResponse(consentDays, 'The days'),
    ...problemResponses(400, 401, 403),
  },
});
