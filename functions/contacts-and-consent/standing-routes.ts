import { createRoute, z } from '@hono/zod-openapi';
import { countStanding } from '../../shared/consent/notice/count-standing.ts';
import { isMalformedContact } from '../../shared/contacts/contact-store.ts';
import { noticeId as noticeIdOf } from '../../shared/kernel/ids.ts';
import { decodeCursor, encodeCursor, storeKey } from '../runtime/http/cursor.ts';
import type { HttpApp } from '../runtime/http/http-app.ts';
import { ProblemError } from '../runtime/http/problem.ts';
import { jsonResponse, pageQuery, problemResponses, secured } from '../runtime/http/route-kit.ts';
import type { Dependencies } from './dependencies.ts';
import { noticeParams } from './notice-schema.ts';

/** How many people agreed to which version of a text, one page of contacts per call. */
export const standingRoutes = (
  app: HttpApp,
  { notices, contacts, ledger, now }: Dependencies,
): void => {
  app.openapi(count, async (c) => {
    const noticeId = noticeIdOf(c.req.valid('param').noticeId);
    const notice = await notices.latest(noticeId);
    if (notice === undefined) throw new ProblemError('not-found', { detail: 'no such notice' });
    const { limit, cursor } = c.req.valid('query');
    const page = await contacts.page(limit, decodeCursor(c, cursor, storeKey));
    const own = page.contacts.flatMap((contact) =>
      isMalformedContact(contact) || contact.senderId !== notice.senderId
        ? []
        : [contact.contactId],
    );
    const states = own.length === 0 ? [] : await ledger.states(own, 'eventual');
    const counted = {
      looked: own.length,
      versions: [...countStanding(states, noticeId, now())]
        .toSorted(([a], [b]) => a - b)
        .map(([version, people]) => ({ version, people })),
    };
    const next = encodeCursor(c, page.next);
    return c.json(next === undefined ? counted : { ...counted, next }, 200);
  });
};

const standing = z
  .object({
    looked: z.int().openapi({ description: 'Contacts of the sender on this page' }),
    versions: z.array(
      z.object({
        version: z.int(),
        people: z.int().openapi({ description: 'How many on this page agreed to it' }),
      }),
    ),
    next: z.string().optional(),
  })
  .openapi('NoticeStanding');

const count = createRoute({
  method: 'get',
  path: '/v1/notices/{noticeId}/standing',
  operationId: 'countNoticeStanding',
  tags: ['notices'],
  summary: 'How many people agreed to each version of a text, one page of contacts per call',
  description:
    'Counts contacts with consent in force that was given to this text, each once, at the latest version that they agreed to. Add up the pages; a page may count nobody and still have a `next`. It does not say whether somebody may be mailed: decisions do.',
  ...secured('consent', 'consent:read'),
  request: { params: noticeParams, query: pageQuery },
  responses: {
    200: jsonResponse(standing, 'The counts of one page'),
    ...problemResponses(400, 401, 403, 404),
  },
});
