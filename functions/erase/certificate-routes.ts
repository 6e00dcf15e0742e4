import { createRoute, z } from '@hono/zod-openapi';
import { contactId, mailingId } from '../../shared/kernel/ids.ts';
import { certificatePrint } from '../../web/prints/certificate-print.ts';
import type { HttpApp } from '../runtime/http/http-app.ts';
import { askedLanguage, printable, printed, printQuery } from '../runtime/http/language-query.ts';
import { withIsoMoments } from '../runtime/http/moments.ts';
import { ProblemError } from '../runtime/http/problem.ts';
import { idSchema, momentSchema, problemResponses, secured } from '../runtime/http/route-kit.ts';
import type { EraseDependencies } from './erase-routes.ts';

/** Certificates of what was removed: of an erased person, or of a mailing past its term; to read and to print. */
export const certificateRoutes = (
  app: HttpApp,
  { tools, retention }: Pick<EraseDependencies, 'tools' | 'retention'>,
): void => {
  app.openapi(read, async (c) => {
    const { certifiedId } = c.req.valid('param');
    const { format } = c.req.valid('query');
    // The key of a certificate is the id of the contact or mailing that was deleted.
    const certificate =
      (await tools.certificates.find(contactId(certifiedId))) ??
      (await retention.remover.certificate(mailingId(certifiedId)));
    if (certificate === undefined || certificate.status !== 'completed')
      throw new ProblemError('not-found', {
        detail: 'nothing of that id was removed; of a contact it is our own id (`internalId`)',
      });
    if (format === 'print') return printed(c, certificatePrint(certificate, askedLanguage(c)));
    const { leaves = [], ...shown } = certificate;
    return c.json(
      certificateOfRemoval.parse({ ...withIsoMoments(shown), leaves: leaves.length }),
      200,
    );
  });
};

const certificateOfRemoval = z
  .object({
    certificateId: z.string(),
    contactId: idSchema.optional(),
    mailingId: idSchema.optional(),
    senderId: idSchema,
    requestedBy: z.string(),
    reason: z.string(),
    evidenceRef: z.string(),
    completedAt: momentSchema,
    eventsRemoved: z.int().optional(),
    leaves: z.int().openapi({
      description: 'Entries of the evidence log that it closes: nobody can open them any more',
    }),
  })
  .openapi('RemovalCertificate');

const read = createRoute({
  method: 'get',
  path: '/v1/certificates/{certifiedId}',
  operationId: 'readCertificate',
  tags: ['rights'],
  summary:
    'The certificate of an erased contact or of a mailing past its term, to read or to print',
  description:
    'By our own id of the contact (`internalId`), or by the id of the mailing. `print` is an A4 page that loads nothing. Its proof is `GET /v1/contacts/{contactId}/erasure/proof`.',
  ...secured('erase', 'consent:read'),
  request: {
    params: z.object({ certifiedId: idSchema }),
    query: printQuery,
  },
  responses: {
    200: printable(certificateOfRemoval, 'The certificate'),
    ...problemResponses(400, 401, 403, 404),
  },
});
