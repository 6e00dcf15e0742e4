import { createRoute, z } from '@hono/zod-openapi';
import { isReadType } from '../../shared/mailing/assets/attachment.ts';
import { provenPerson } from '../../shared/mailing/review/proven-person.ts';
import { callerOf } from '../runtime/http/authorize.ts';
import type { HttpApp } from '../runtime/http/http-app.ts';
import { attachmentResource } from '../runtime/http/mailings/attachment-resource.ts';
import { requireMailing } from '../runtime/http/mailings/require-mailing.ts';
import { ProblemError } from '../runtime/http/problem.ts';
import {
  assetIdSchema,
  idSchema,
  jsonResponse,
  problemResponses,
  secured,
} from '../runtime/http/route-kit.ts';
import type { Dependencies } from './dependencies.ts';

/** Opening an attachment, which is recorded for whoever does. */
export const openingRoutes = (app: HttpApp, dependencies: Dependencies): void => {
  const { assets, noteOpening, store, now } = dependencies;

  app.openapi(openAttachment, async (c) => {
    const { mailingId, assetId } = c.req.valid('param');
    const mailing = await requireMailing(store, mailingId);
    const attachment = mailing.attachments?.find((one) => one.assetId === assetId);
    if (attachment === undefined)
      throw new ProblemError('not-found', { detail: 'the mailing has no such attachment' });
    const kept = await assets.asset('attachment', attachment.assetId);
    if (kept === undefined) throw new ProblemError('not-found', { detail: 'the file is gone' });
    const caller = callerOf(c.env?.event);
    const by = caller?.isPerson === true ? provenPerson(caller.id) : undefined;
    if (by !== undefined)
      await noteOpening(mailing.mailingId, { assetId: attachment.assetId, by, at: now() });
    return c.json(
      {
        ...attachment,
        content: Buffer.from(kept.bytes).toString('base64'),
        isInspected: isReadType(attachment.type),
        isNoted: by !== undefined,
      },
      200,
    );
  });
};

const openedResource = attachmentResource
  .extend({
    content: z.base64().openapi({ description: 'Its bytes as base64' }),
    isInspected: z.boolean().openapi({ description: 'Whether inspection read it as text' }),
    isNoted: z.boolean().openapi({
      description: 'Whether your opening is recorded: for a person it is, for a client it is not',
    }),
  })
  .openapi('OpenedAttachment');

const openAttachment = createRoute({
  method: 'post',
  path: '/v1/mailings/{mailingId}/attachments/{assetId}/openings',
  operationId: 'openAttachment',
  tags: ['reviews'],
  summary: 'Open an attachment, and have that recorded',
  description:
    'Returns the bytes as they will be mailed. The person who releases a mailing must have opened each attachment that inspection cannot read; the review lists them. An opening applies to these bytes: another file under the same name must be opened again.',
  ...secured('assets', 'mailings:read'),
  request: { params: z.object({ mailingId: idSchema, assetId: assetIdSchema }) },
  responses: {
    200: jsonResponse(openedResource, 'The file'),
    ...problemResponses(400, 401, 403, 404),
  },
});
