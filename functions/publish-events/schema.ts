import { z } from 'zod';
import { consentEventTypes, suppressionReasons } from '../../shared/consent/consent-event.ts';
import { purposes } from '../../shared/kernel/purpose.ts';
import { mailingStates } from '../../shared/mailing/mailing.ts';

const id = z.string().min(1).max(128);

const envelope = <Type extends string, Data extends z.ZodType>(type: Type, data: Data) =>
  z.strictObject({
    schemaVersion: z.literal(1),
    /** The same announcement may come twice: this tells. */
    id,
    at: z.iso.datetime(),
    type: z.literal(type),
    data,
  });

/** The `detail` of each event on the bus, by its detail-type. No address, no name, no text. */
export const eventSchemas = {
  'consent.changed': envelope(
    'consent.changed',
    z.strictObject({
      contactId: id,
      version: z.int().positive(),
      lastHash: z.string().regex(/^[0-9a-f]{64}$/),
      events: z.array(z.strictObject({ eventId: id, type: z.enum(consentEventTypes) })).min(1),
    }),
  ),
  'contact.suppressed': envelope(
    'contact.suppressed',
    z.strictObject({ contactId: id, addressHash: id, reason: z.enum(suppressionReasons) }),
  ),
  'contact.erased': envelope(
    'contact.erased',
    z.strictObject({ contactId: id, certificateId: id }),
  ),
  'mailing.state-changed': envelope(
    'mailing.state-changed',
    z.strictObject({
      mailingId: id,
      senderId: id,
      state: z.enum(mailingStates),
      purpose: z.enum(purposes as [(typeof purposes)[number], ...(typeof purposes)[number][]]),
      version: z.int().positive(),
    }),
  ),
} as const;
export type EventType = keyof typeof eventSchemas;
