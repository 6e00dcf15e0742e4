import { createRoute, z } from '@hono/zod-openapi';
import type { Digest } from '../../shared/kernel/digest.ts';
import { externalId } from '../../shared/kernel/ids.ts';
import type { Clock } from '../../shared/kernel/instant.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import type { RunsOn } from '../../shared/policy/register/general-entries.ts';
import type { RetentionTools } from '../../shared/retention/run-retention.ts';
import type { AuditTrail } from '../../shared/subjects/audit/audit-trail.ts';
import type { CallerBlocks } from '../../shared/subjects/audit/caller-block.ts';
import type { AuditDays } from '../../shared/subjects/audit/close-audit-days.ts';
import { eraseContact } from '../../shared/subjects/erase-contact.ts';
import type { SubjectTools } from '../../shared/subjects/subject-tools.ts';
import { callerOf } from '../runtime/http/authorize.ts';
import { contactIds } from '../runtime/http/contact-ids.ts';
import { noContact } from '../runtime/http/contact-problems.ts';
import { contactParams } from '../runtime/http/contact-resource.ts';
import { oneLine } from '../runtime/http/fields/one-line.ts';
import type { HttpApp } from '../runtime/http/http-app.ts';
import { type IdempotencyStore, idempotent } from '../runtime/http/idempotency.ts';
import { withIsoMoments } from '../runtime/http/moments.ts';
import { ProblemError } from '../runtime/http/problem.ts';
import {
  idSchema,
  jsonBody,
  jsonResponse,
  momentSchema,
  problemResponses,
  secured,
} from '../runtime/http/route-kit.ts';
import type { ProofPath } from '../runtime/proof-path.ts';
import type { Telemetry } from '../runtime/telemetry.ts';

/** Erasure. Only this function's role may delete from the ledger (ADR 11). */
export const eraseRoutes = (
  app: HttpApp,
  { tools, retention, ...dependencies }: EraseDependencies,
): void => {
  const { idempotency: store, digest, now, proofUrl } = dependencies;
  app.use('/v1/contacts/:contactId/erasure', idempotent({ store, digest, now }));

  const ids = contactIds(tools.contacts);

  app.openapi(erase, async (c) => {
    const { contactId: named } = c.req.valid('param');
    const contactId = await ids.resolve(named);
    const held = await retention.holds.inForceOn({ on: 'contact', id: contactId });
    // One that was begun before the hold is finished: the ledger is closed already.
    if (held[0] !== undefined && (await tools.certificates.find(contactId)) === undefined)
      throw new ProblemError('state-conflict', {
        detail: `a hold keeps this contact (\`${held[0].holdId}\`): release it first`,
      });
    const requestedBy = callerOf(c.env?.event)?.id ?? 'unknown';
    const erased = await eraseContact(
      tools,
      defined({
        contactId,
        externalId: named === contactId ? undefined : externalId(named),
        requestedBy,
        ...c.req.valid('json'),
      }),
    );
    if (erased.outcome === 'no-contact') throw noContact();
    const shown = {
      ...withIsoMoments(erased.certificate),
      contactId: named,
      internalId: contactId,
      proofUrl: await proofUrl(erased.certificate, 'erasure'),
    };
    return c.json(certificateResource.parse(shown), 200);
  });
};

const erasureBody = z
  .strictObject({
    reason: oneLine(300).openapi({ example: 'asked by the person on the phone' }),
    evidenceRef: oneLine(200).openapi({ example: 'ticket-4711' }),
  })
  .openapi('ErasureRequest');

const certificateResource = z
  .object({
    certificateId: z.string(),
    contactId: idSchema.openapi({ description: 'As the contact was named in the request' }),
    internalId: idSchema.openapi({
      description: 'Our own id of the contact; the only one that remains after erasure',
    }),
    senderId: idSchema,
    status: z.enum(['started', 'completed']),
    startedAt: momentSchema,
    completedAt: momentSchema.optional(),
    requestedBy: z.string(),
    reason: z.string(),
    evidenceRef: z.string(),
    eventsRemoved: z.int(),
    lastHash: z.string(),
    proofUrl: z.url().optional().openapi({
      description:
        'Where the erased person finds the proof of erasure, within two minutes and for 90 days',
    }),
  })
  .openapi('ErasureCertificate');

const erase = createRoute({
  method: 'post',
  path: '/v1/contacts/{contactId}/erasure',
  operationId: 'eraseContact',
  tags: ['rights'],
  summary: 'Erase a contact (GDPR art. 17); the suppression and a certificate stay',
  description:
    'Safe to repeat: an erasure that was interrupted is finished, by the service itself within minutes too. It is rejected while there is a hold on the contact (GDPR art. 17(3)(e)). The caller’s id of the contact is removed last and may be used again; from then on only `internalId` leads to the certificate.',
  ...secured('erase', 'contacts:erase'),
  request: { params: contactParams, body: jsonBody(erasureBody) },
  responses: {
    200: jsonResponse(certificateResource, 'The certificate'),
    ...problemResponses(400, 401, 403, 404, 409, 413, 415),
  },
});

/** What erasing a contact needs of the world. */
export type EraseDependencies = {
  readonly tools: SubjectTools;
  readonly trail: Pick<AuditTrail, 'page' | 'callersSince'>;
  readonly auditDays: AuditDays;
  readonly blocks: CallerBlocks;
  readonly retention: Omit<RetentionTools, 'subjects' | 'now'>;
  /** Whether the daily run takes away what is past its term, or only counts it. */
  readonly carriesOut: boolean;
  /** Where the service runs, which decides who its processors are. */
  readonly runsOn: RunsOn;
  readonly digest: Digest;
  readonly now: Clock;
  /** First answers by Idempotency-Key. */
  readonly idempotency: IdempotencyStore;
  readonly proofUrl: ProofPath;
  readonly telemetry: Telemetry;
};
