import { z } from '@hono/zod-openapi';
import { senderId } from '../../shared/kernel/ids.ts';
import { languages } from '../../shared/kernel/language.ts';
import { purposes } from '../../shared/kernel/purpose.ts';
import { advertiserField } from '../runtime/http/advertiser-field.ts';
import { activityField } from '../runtime/http/fields/activity-field.ts';
import { optionalMember } from '../runtime/http/fields/optional-member.ts';
import { idSchema, momentSchema } from '../runtime/http/route-kit.ts';

const line = (max: number) => z.string().trim().min(1).max(max);

const inlineContent = z.strictObject({
  language: z.enum(languages),
  subject: line(300),
  preheader: optionalMember(line(300)),
  html: optionalMember(z.string().max(300_000)),
  text: z.string().max(300_000),
});

/** A mailing described in the request, stored nowhere. */
export const inlineMailing = z
  .strictObject({
    senderId: idSchema.transform(senderId),
    purpose: z.enum(purposes),
    kind: z
      .enum(['regular', 'opt-in-confirmation', 'unsubscribe-confirmation', 'consent-request'])
      .default('regular'),
    topic: optionalMember(
      line(100).openapi({
        description: 'One of the topics of the sender’s legal entity',
      }),
    ),
    service: optionalMember(line(100)),
    productFamilies: z.array(line(100)).max(50).default([]),
    ownProducts: z.boolean().default(true),
    advertiser: advertiserField,
    necessity: optionalMember(line(2_000)),
    duty: optionalMember(line(200)),
    essential: z.boolean().default(false),
    vital: z.boolean().default(false),
    tracking: z.array(activityField).max(50).default([]).openapi({
      description: 'Activities that consent is looked up for; those of the sender’s own too',
    }),
    contents: optionalMember(
      z.array(inlineContent).max(languages.length).openapi({
        description:
          'If given, it is classified and checked. If omitted, the decision assumes that the content matches the purpose and lists these assumptions.',
      }),
    ),
  })
  .openapi('InlineMailing');

export const decisionsBody = z
  .strictObject({
    contactIds: z
      .array(idSchema)
      .min(1)
      .max(100)
      .openapi({ example: ['01JD0000000000000000000000'] }),
    mailingId: optionalMember(idSchema),
    mailing: optionalMember(inlineMailing),
    at: optionalMember(
      momentSchema.openapi({
        description: 'Decide for this time, from what was recorded by then; the default is now',
      }),
    ),
    language: optionalMember(
      z.enum(languages).openapi({
        description:
          'Of the explanations; by default what `Accept-Language` asks for, or else English',
      }),
    ),
  })
  .refine((body) => (body.mailingId === undefined) !== (body.mailing === undefined), {
    message: 'give either `mailingId` or `mailing`',
    path: ['mailing'],
  })
  .openapi('DecisionsRequest');
export type DecisionsBody = z.infer<typeof decisionsBody>;

export const decisionResource = z
  .object({
    contactId: idSchema,
    effect: z.enum(['allow', 'deny']),
    basis: optionalMember(z.string()),
    reasons: z.array(z.string()),
    evidenceIds: z.array(z.string()),
    tracking: z.array(z.string()),
    purpose: z.string(),
    ruleSet: z.string(),
    consentVersion: z.int(),
    at: momentSchema,
    explanation: z.string().openapi({
      description:
        'Full sentences for non-lawyers, each with its source: why, what would change the decision and, for a denial, what the sender would risk',
    }),
  })
  .openapi('Decision');

export const decisionsResource = z
  .object({ items: z.array(decisionResource), assumptions: z.array(z.string()) })
  .openapi('Decisions');
