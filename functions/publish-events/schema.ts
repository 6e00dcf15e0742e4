import { z } from 'zod';
import { consentEventTypes, listedReasons } from '../../shared/consent/event/consent-event.ts';
import { purposes } from '../../shared/kernel/purpose.ts';
import { mailingStates } from '../../shared/mailing/mailing.ts';

const id = z.string().min(1).max(128);

const envelope = <Type extends string, Data extends z.ZodType>(
  type: Type,
  description: string,
  data: Data,
) =>
  z
    .strictObject({
      schemaVersion: z
        .literal(2)
        .describe('Version of this schema; a breaking change gets the next one'),
      id: id.describe('Id of the announcement: one that comes twice has the same id'),
      at: z.iso.datetime().describe('When it was committed'),
      type: z.literal(type).describe('The same as the detail-type'),
      data,
    })
    .meta({ $id: `urn:grondslag:event:${type}:v2`, title: type, description });

const contactId = id.describe(
  'The contact, by the id that this service gave it; the API accepts it too',
);

/** The `detail` of each event on the bus, by its detail-type. No address, no name, no text. */
export const eventSchemas = {
  'consent.changed': envelope(
    'consent.changed',
    'Events were appended to the consent ledger of a contact',
    z.strictObject({
      contactId,
      version: z
        .int()
        .positive()
        .describe(
          'Sequence of the last of these events; one that is not higher than the last you saw is old',
        ),
      lastHash: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .describe('Head of the hash chain: whoever keeps it can detect a rewritten ledger'),
      events: z
        .array(z.strictObject({ eventId: id, type: z.enum(consentEventTypes) }))
        .min(1)
        .describe('Oldest first; read the state itself from the API'),
    }),
  ),
  'contact.suppressed': envelope(
    'contact.suppressed',
    'An address of a contact must not be mailed any more',
    z.strictObject({
      contactId,
      addressHash: id.describe('Keyed hash of the address; only this service has the key'),
      reason: z.enum(listedReasons),
    }),
  ),
  'contact.erased': envelope(
    'contact.erased',
    'A contact was erased: delete what you keep about it',
    z.strictObject({ contactId, certificateId: id.describe('Proof of the erasure') }),
  ),
  'mailing.state-changed': envelope(
    'mailing.state-changed',
    'A mailing was drafted or changed, or moved to another state',
    z.strictObject({
      mailingId: id,
      senderId: id,
      state: z.enum(mailingStates),
      purpose: z
        .enum(purposes)
        .describe('The stricter of what the author declared and what the content is'),
      version: z
        .int()
        .positive()
        .describe('Version of the mailing; one that is not higher than the last you saw is old'),
    }),
  ),
} as const;
export type EventType = keyof typeof eventSchemas;
