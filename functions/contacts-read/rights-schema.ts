import { z } from '@hono/zod-openapi';
import { listedReasons, suppressionReasons } from '../../shared/consent/event/consent-event.ts';
import { consentStatuses } from '../../shared/consent/fold/consent-state.ts';
import { consentRecordResource } from '../runtime/http/consent-record-resource.ts';
import { contactResource } from '../runtime/http/contact-resource.ts';
import { idSchema, momentSchema } from '../runtime/http/route-kit.ts';

const millis = z.int().openapi({ description: 'Milliseconds since 1970, as they were hashed' });

const entry = <Moment extends z.ZodType>(moment: Moment) =>
  z.looseObject({
    status: z.enum(consentStatuses),
    eventId: idSchema,
    occurredAt: moment,
    by: z.string(),
  });

const receivedMailing = <Moment extends z.ZodType>(moment: Moment) =>
  z.looseObject({
    mailingId: z.string(),
    at: moment,
    basis: z.string().optional(),
    reasons: z.array(z.string()).optional(),
    ruleSet: z.string().optional(),
    observed: z.array(z.string()).optional(),
  });

/** What a person who asks what is held is told (GDPR art. 15). */
export const accessResource = z
  .discriminatedUnion('outcome', [
    z.object({
      outcome: z.literal('held'),
      contact: contactResource,
      consent: z.record(z.string(), entry(momentSchema)),
      suppressions: z.array(z.object({ reason: z.enum(suppressionReasons), at: momentSchema })),
      mailings: z.array(receivedMailing(momentSchema)),
    }),
    z.object({
      outcome: z.literal('erased'),
      certificateId: z.string(),
      suppressedSince: momentSchema,
      reason: z.enum(listedReasons),
    }),
    z
      .object({
        outcome: z.literal('removed'),
        certificateId: z.string(),
        removedAt: momentSchema,
      })
      .openapi({
        description:
          'Deleted at the end of its term; nobody at this address ever said no, so there is no suppression',
      }),
  ])
  .openapi('AccessAnswer');
export type AccessResource = z.output<typeof accessResource>;

const exportedEvent = z.looseObject({
  eventId: z.string(),
  contactId: idSchema,
  type: z.string(),
  sequence: z.int(),
  occurredAt: millis,
  recordedAt: millis,
  previousHash: z.string(),
  hash: z.string(),
});

/** Everything about a contact (GDPR art. 15(3) and 20). */
export const contactExport = z
  .object({
    format: z.literal('grondslag-export-1'),
    exportedAt: momentSchema,
    contact: contactResource,
    ledger: z.object({
      contactId: idSchema,
      version: z.int(),
      lastHash: z.string(),
      state: z.looseObject({
        contactId: idSchema,
        version: z.int(),
        entries: z.record(z.string(), entry(millis)),
        suppressions: z.array(z.looseObject({ reason: z.string(), at: millis })),
      }),
      events: z.array(exportedEvent),
    }),
    notices: z.array(
      z.looseObject({
        noticeId: idSchema,
        version: z.int(),
        texts: z.record(z.string(), z.string()),
        sha256: z.string(),
      }),
    ),
    mailings: z.array(receivedMailing(momentSchema)),
  })
  .openapi('ContactExport');

/** The export in either format. */
export const exportResource = z.union([contactExport, consentRecordResource('dpv:ConsentRecord')]);
export type ExportResource = z.output<typeof exportResource>;
