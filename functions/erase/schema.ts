import { z } from '@hono/zod-openapi';
import { oneLine } from '../runtime/http/one-line.ts';
import { idSchema, momentSchema } from '../runtime/http/route-kit.ts';

export const erasureBody = z
  .strictObject({
    reason: oneLine(300).openapi({ example: 'asked by the person on the phone' }),
    evidenceRef: oneLine(200).openapi({ example: 'ticket-4711' }),
  })
  .openapi('ErasureRequest');

export const certificateResource = z
  .object({
    certificateId: z.string(),
    contactId: idSchema.openapi({ description: 'As the contact was named in the request' }),
    internalId: idSchema.openapi({
      description: 'Our own id of the contact; the only one that is kept after erasure',
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
  })
  .openapi('ErasureCertificate');
