import { createRoute, z } from '@hono/zod-openapi';
import { defaultHealthLimits } from '../../shared/delivery/accounting/health-limits.ts';
import { senderFigures } from '../../shared/delivery/accounting/sender-figures.ts';
import { senderId } from '../../shared/kernel/ids.ts';
import { isoFromInstant } from '../../shared/kernel/instant.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import type { HttpApp } from '../runtime/http/http-app.ts';
import {
  idSchema,
  jsonResponse,
  momentSchema,
  problemResponses,
  secured,
} from '../runtime/http/route-kit.ts';
import type { Dependencies } from './dependencies.ts';

/** What the last mailings of a sender came to. */
export const figuresRoutes = (
  app: HttpApp,
  { store, progress }: Pick<Dependencies, 'store' | 'progress'>,
): void => {
  app.openapi(readFigures, async (c) => {
    const id = senderId(c.req.valid('param').senderId);
    const figures = await senderFigures({ store, progress }, id);
    const { hardBounceRate, complaintRate } = defaultHealthLimits;
    const items = figures.items.map(({ startedAt, ...one }) =>
      defined({
        ...one,
        startedAt: startedAt === undefined ? undefined : isoFromInstant(startedAt),
      }),
    );
    return c.json({ ...figures, items, lines: { hardBounceRate, complaintRate } }, 200);
  });
};

const sums = {
  accepted: z.int(),
  denied: z.record(z.string(), z.int()).openapi({ description: 'By reason' }),
  hardBounces: z.int(),
  complaints: z.int(),
  stops: z.int().openapi({ description: 'By the stop link of the mail' }),
};

const figuresResource = z
  .object({
    ...sums,
    items: z.array(
      z.object({
        mailingId: idSchema,
        name: z.string(),
        startedAt: momentSchema.optional(),
        ...sums,
        refused: z.int(),
        unknown: z.int(),
      }),
    ),
    lines: z
      .object({ hardBounceRate: z.number(), complaintRate: z.number() })
      .openapi({ description: 'Shares of the accepted at which Amazon SES reviews an account' }),
  })
  .openapi('SenderFigures');

const readFigures = createRoute({
  method: 'get',
  path: '/v1/senders/{senderId}/figures',
  operationId: 'readSenderFigures',
  tags: ['mailings'],
  summary: 'What the last mailings of a sender came to: handed over, denied by reason, bounced',
  description:
    'The sums of the last 12 mailings that started, and each of them, the newest first. Templates are not among them. Counts identify nobody.',
  ...secured('mailings', 'mailings:read'),
  request: { params: z.object({ senderId: idSchema }) },
  responses: {
    200: jsonResponse(figuresResource, 'The figures'),
    ...problemResponses(400, 401, 403),
  },
});
