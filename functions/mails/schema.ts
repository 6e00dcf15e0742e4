import { z } from '@hono/zod-openapi';
import { optionalMember } from '../runtime/http/fields/optional-member.ts';
import {
  claimedDecision,
  explanation,
  feedback,
} from '../runtime/http/mailings/claimed-decision.ts';
import { valuesField } from '../runtime/http/mailings/values-field.ts';
import { idempotencyKey, idSchema, momentSchema } from '../runtime/http/route-kit.ts';

export const mailBody = z
  .strictObject({
    templateId: idSchema.openapi({ description: 'The `mailingId` of a template in use' }),
    contactId: idSchema.openapi({ description: 'A contact of the sender of the template' }),
    values: valuesField.openapi({
      description:
        'Values for the template’s placeholders; they override the contact’s attributes of the same name. A value of another kind than the template names, or one that sells, is not sent.',
      example: { invoice: 'F-2026-0311', total: '€ 24,20' },
    }),
  })
  .openapi('MailRequest');

export const mailHeaders = z.object({
  'idempotency-key': idempotencyKey.openapi({
    description:
      'Your own key for this mail, kept for thirty days: a repeat with the same body returns the first mail and sends none',
    example: 'order-4711-receipt',
  }),
});

export const mailStates = ['accepted', 'denied', 'waiting', 'refused', 'unknown'] as const;

export const mailResource = z
  .object({
    mailId: idSchema,
    templateId: idSchema,
    templateVersion: z.int(),
    senderId: idSchema,
    contactId: idSchema,
    state: z.enum(mailStates).openapi({
      description:
        '`accepted` by the mail service; `denied`: this contact may not get it, or it cannot be filled in; `waiting` for a slot; `refused` by the mail service; `unknown`: its response was lost, and nothing is re-sent',
    }),
    reasons: z.array(z.string()),
    explanation,
    leftOut: z
      .array(
        z.object({
          name: z.string(),
          why: z.enum(['other-kind', 'selling']),
          message: z.string(),
        }),
      )
      .openapi({
        description:
          'Values that were given but are not sent: their default is used, or the mail is denied',
      }),
    askedAt: momentSchema,
    decidedAt: optionalMember(momentSchema),
    messageId: optionalMember(z.string()),
    decision: optionalMember(claimedDecision),
    ruleSet: optionalMember(
      z.string().openapi({
        description: 'For a mail that was denied; for one that was sent it is in `decision`',
      }),
    ),
    consentVersion: optionalMember(z.int()),
    feedback: optionalMember(feedback),
  })
  .openapi('Mail');
