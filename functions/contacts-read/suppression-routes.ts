import { createRoute, z } from '@hono/zod-openapi';
import { listedReasons } from '../../shared/consent/event/consent-event.ts';
import { parseEmailAddress } from '../../shared/kernel/email-address.ts';
import { senderId } from '../../shared/kernel/ids.ts';
import { isoFromInstant } from '../../shared/kernel/instant.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import { mailboxHashes } from '../../shared/subjects/mailbox-hashes.ts';
import { suppressionsFor } from '../../shared/subjects/stops/suppressions-for.ts';
import { malformedAddress, senderUnknown } from '../runtime/http/contact-problems.ts';
import { emailField } from '../runtime/http/contact-resource.ts';
import type { HttpApp } from '../runtime/http/http-app.ts';
import {
  idSchema,
  jsonBody,
  jsonResponse,
  momentSchema,
  problemResponses,
  secured,
} from '../runtime/http/route-kit.ts';
import type { Dependencies } from './dependencies.ts';

/** Whether an address is kept off a sender's mail, also when nobody at it is known any more. */
export const suppressionRoutes = (app: HttpApp, { tools }: Dependencies): void => {
  app.openapi(lookup, async (c) => {
    const body = c.req.valid('json');
    const parsed = parseEmailAddress(body.email, tools.domainToAscii);
    if (parsed.outcome === 'malformed') throw malformedAddress(parsed.problem);
    const sender = senderId(body.senderId);
    if ((await tools.senderOf(sender)) === undefined) throw senderUnknown();
    const hashes = [
      ...(await tools.hashAddress(parsed.match)),
      ...(await mailboxHashes(tools, { email: parsed.match })),
    ];
    const found = await suppressionsFor(tools, hashes, await tools.reachOf(sender));
    const items = found.map(({ scope, reason, at }) =>
      defined({
        scope: scope === 'ALL' ? ('all-senders' as const) : ('sender' as const),
        senderId: scope === 'ALL' ? undefined : scope,
        reason,
        since: isoFromInstant(at),
      }),
    );
    return c.json({ isKeptOff: items.length > 0, items }, 200);
  });
};

const suppressionAnswer = z
  .object({
    isKeptOff: z.boolean(),
    items: z.array(
      z.object({
        scope: z.enum(['all-senders', 'sender']),
        senderId: idSchema.optional(),
        reason: z.enum(listedReasons),
        since: momentSchema,
      }),
    ),
  })
  .openapi('SuppressionAnswer');

const lookup = createRoute({
  method: 'post',
  path: '/v1/suppressions/lookup',
  operationId: 'lookupSuppressions',
  tags: ['rights'],
  summary: 'Whether an address is kept off the mail of a sender, even after an erasure',
  description:
    'For a person who asks “are you keeping me off?”: since when and why, by the keyed hash of the address, at every sender that the stop reaches. A POST, because an address in a URL ends up in logs. The question is not stored.',
  ...secured('contacts', 'requests:read'),
  request: {
    body: jsonBody(
      z.strictObject({ email: emailField, senderId: idSchema }).openapi('SuppressionLookup'),
    ),
  },
  responses: {
    200: jsonResponse(suppressionAnswer, 'What keeps it off, if anything'),
    ...problemResponses(400, 401, 403, 413, 415, 422),
  },
});
