import { createRoute, z } from '@hono/zod-openapi';
import type { HttpApp } from '../runtime/http/http-app.ts';
import { requireMailing } from '../runtime/http/mailings/require-mailing.ts';
import { present } from '../runtime/http/present.ts';
import { idSchema, jsonResponse, problemResponses, secured } from '../runtime/http/route-kit.ts';
import type { Dependencies } from './dependencies.ts';

/** What came of a mailing, in sums. */
export const mailingReportRoutes = (
  app: HttpApp,
  { store, report }: Pick<Dependencies, 'store' | 'report'>,
): void => {
  app.openapi(readReport, async (c) => {
    const mailing = await requireMailing(store, c.req.valid('param').mailingId);
    const { mailingId, state } = mailing;
    return c.json(present(reportResource, { mailingId, state, ...(await report(mailing)) }), 200);
  });
};

const share = { count: z.int(), of: z.int() };
const shareOf = (description: string) => z.object(share).openapi({ description });
const byMachineOnly = z.int().openapi({
  description:
    'Those of whom only a machine was seen: a mail service that loads pictures ahead of its readers (Apple, Gmail), a scanner, a script. Not in `count`.',
});

export const reportResource = z
  .object({
    mailingId: idSchema,
    state: z.string(),
    accepted: z.int().openapi({ description: 'Mails that Amazon SES took' }),
    delivered: shareOf('Of the accepted, those about which nothing else has been reported so far'),
    bounced: shareOf('Mailboxes that do not exist or rejected the mail, of the accepted'),
    refused: shareOf(
      'Rejected by the receiving side because of the sender or the content, or withheld by SES, of the accepted',
    ),
    complained: shareOf('Reported as spam, of the delivered'),
    stopped: shareOf('Stopped mail by the stop link of this one, of the delivered'),
    opened: z
      .object({ ...share, byMachineOnly })
      .optional()
      .openapi({
        description:
          'Readers who opened it, of those who had granted `tracking.open` and have our pixel in their mail. Absent when the mailing does not ask for it.',
      }),
    clicked: z
      .object({
        ...share,
        byMachineOnly,
        links: z.array(z.object({ number: z.int(), address: z.string(), count: z.int() })).openapi({
          description: 'Readers who followed each link; the same `of` holds',
        }),
      })
      .optional()
      .openapi({
        description:
          'Readers who followed a link, of those who had granted `tracking.click` and have our links in their mail. Absent when the mailing does not ask for it.',
      }),
  })
  .openapi('MailingReport');

const readReport = createRoute({
  method: 'get',
  path: '/v1/mailings/{mailingId}/report',
  operationId: 'readMailingReport',
  tags: ['reports'],
  summary:
    'The results of a mailing: delivered, bounced, stopped, opened and clicked, each with its total',
  description:
    'Totals that identify nobody. Nothing is recorded about readers who did not grant it, and a withdrawal removes the reader from the counts of opens and clicks within minutes; `of` stays what was mailed.',
  ...secured('reports', 'mailings:read'),
  request: { params: z.object({ mailingId: idSchema }) },
  responses: {
    200: jsonResponse(reportResource, 'The sums'),
    ...problemResponses(400, 401, 403, 404),
  },
});
