import { createRoute, z } from '@hono/zod-openapi';
import { sendingEventKinds } from '../../shared/delivery/accounting/feedback/sending-event-kind.ts';
import { keptReasons } from '../../shared/delivery/accounting/kept-feedback.ts';
import { isoFromInstant } from '../../shared/kernel/instant.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import { decodeCursor, encodeCursor } from '../runtime/http/cursor.ts';
import type { HttpApp } from '../runtime/http/http-app.ts';
import { present } from '../runtime/http/present.ts';
import {
  idSchema,
  jsonResponse,
  momentSchema,
  pageQuery,
  problemResponses,
  secured,
} from '../runtime/http/route-kit.ts';
import type { Dependencies } from './dependencies.ts';

/** What the mail service reported and nobody could be found for. */
export const feedbackRoutes = (app: HttpApp, { kept, contactIds }: Dependencies): void => {
  app.openapi(keptFeedback, async (c) => {
    const { limit, cursor } = c.req.valid('query');
    const page = await kept.list(limit, decodeCursor(c, cursor, keptPosition)?.after);
    const contacts = page.items.flatMap(({ contactId }) => contactId ?? []);
    const show = await contactIds.shown(contacts);
    const items = page.items.map(({ contactId, at, ...one }) =>
      defined({
        ...one,
        at: isoFromInstant(at),
        contactId: contactId === undefined ? undefined : show(contactId),
      }),
    );
    const after = page.next === undefined ? undefined : { after: page.next };
    const next = encodeCursor(c, after);
    return c.json(present(keptFeedbackResource, { items, ...defined({ next }) }), 200);
  });
};

const keptFeedbackResource = z
  .object({
    items: z.array(
      z.object({
        at: momentSchema,
        eventId: z.string(),
        why: z.enum(keptReasons).openapi({
          description:
            '`unknown-event`: an unknown kind or type; `no-recipient`: it would stop mail but names nobody; `unknown-recipient`: no contact has that address; `no-tags`: it names no mailing; `no-claim`: that mailing never mailed that contact',
        }),
        kind: z.enum(sendingEventKinds).openapi({ description: 'What it reports' }),
        event: z.string(),
        type: z.string().optional(),
        subType: z.string().optional(),
        status: z.string().optional(),
        words: z.string().optional().openapi({
          description: 'What the receiving server said, without e-mail addresses',
        }),
        messageId: z.string().openapi({ description: 'The name that Amazon SES gave the mail' }),
        mailingId: idSchema.optional(),
        contactId: idSchema.optional(),
      }),
    ),
    next: z.string().optional(),
  })
  .openapi('KeptFeedback');

const keptFeedback = createRoute({
  method: 'get',
  path: '/v1/feedback/kept',
  operationId: 'listKeptFeedback',
  tags: ['reports'],
  summary: 'What was reported about mail and could not be attributed',
  description:
    'Amazon SES reports that match no recipient, newest first, kept for 180 days. They stopped no mail and are not in any mailing’s counts.',
  ...secured('reports', 'mailings:read'),
  request: { query: pageQuery },
  responses: {
    200: jsonResponse(keptFeedbackResource, 'One page'),
    ...problemResponses(400, 401, 403),
  },
});

/** Where the list continues: after this key. */
const keptPosition = z.strictObject({ after: z.string().min(1).max(1_024) });
