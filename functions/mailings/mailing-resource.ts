import { z } from '@hono/zod-openapi';
import { activities, purposes, regulatedPurposes } from '../../shared/kernel/purpose.ts';
import { valueKinds } from '../../shared/kernel/value-kind.ts';
import { mailingKinds, mailingStates } from '../../shared/mailing/mailing.ts';
import { classificationResource, lintFinding } from '../runtime/http/classification-resource.ts';
import { idSchema, momentSchema } from '../runtime/http/route-kit.ts';
import { storedAudience } from './schema.ts';

const purpose = z.enum(purposes as [(typeof purposes)[number], ...(typeof purposes)[number][]]);
const counts = z.record(z.string(), z.int());
const band = z.enum(['pass', 'review', 'block']);

const schedule = z.object({ localTime: z.string(), zone: z.string(), at: momentSchema });

/** A mailing without its contents. */
export const mailingResource = z
  .object({
    mailingId: idSchema,
    senderId: idSchema,
    name: z.string(),
    kind: z.enum(mailingKinds),
    state: z.enum(mailingStates),
    declaredPurpose: purpose,
    purpose: purpose.openapi({ description: 'The stricter of declared and found' }),
    regulated: z
      .array(z.enum(regulatedPurposes))
      .openapi({ description: 'Every purpose of direct marketing; each needs a basis of its own' }),
    topic: z.string().optional(),
    service: z.string().optional(),
    productFamilies: z.array(z.string()),
    ownProducts: z.boolean(),
    necessity: z.string().optional(),
    duty: z.string().optional(),
    essential: z.boolean(),
    vital: z.boolean(),
    tracking: z.array(z.enum(activities)),
    audience: storedAudience,
    values: z.record(z.string(), z.enum(valueKinds)).optional(),
    contentHash: z.string().openapi({
      description:
        'Fingerprint of what a review is of: the version of the sender, contents, declared purpose, topic, service, products, necessity, duty, flags, tracking, audience and kinds of values',
    }),
    band: band.optional(),
    senderVersion: z
      .int()
      .optional()
      .openapi({ description: 'The version of the sender that it was inspected with' }),
    schedule: schedule.optional(),
    haltedBy: z.string().optional().openapi({ description: 'Why dispatch paused it by itself' }),
    haltedWords: z.string().optional().openapi({
      description:
        'What Amazon SES said when it halted the mailing; of an e-mail address only the domain is kept',
    }),
    pausedBeforeStart: z.literal(true).optional().openapi({
      description: 'It was paused while it waited for its moment: nothing was handed over yet',
    }),
    version: z.int(),
    createdAt: momentSchema,
    createdBy: z.string(),
    editors: z
      .array(z.object({ editor: z.string(), at: momentSchema }))
      .optional()
      .openapi({
        description: 'Everyone who replaced the draft, with the moment of their last edit',
      }),
    changedAt: momentSchema
      .optional()
      .openapi({ description: 'When it was last changed; absent on a new one' }),
    changedBy: z.string().optional().openapi({
      description: 'Who made that change; absent when the service itself did, as when it starts',
    }),
  })
  .openapi('Mailing');

/** A mailing as one write left it. */
export const mailingVersionResource = mailingResource
  .extend({
    changed: z
      .array(z.string())
      .optional()
      .openapi({
        description:
          'What differs from the version before; absent on the first version that is kept',
        example: ['contents', 'audience'],
      }),
  })
  .openapi('MailingVersion');

/** The same with what readers see of it. */
export const mailingVersionDetail = mailingResource
  .extend({
    contents: z
      .array(
        z.object({
          language: z.string(),
          subject: z.string(),
          preheader: z.string().optional(),
          html: z.string().optional(),
          text: z.string(),
        }),
      )
      .openapi({ description: 'Its contents, one for each language' }),
  })
  .openapi('MailingVersionDetail');

const inspection = z
  .object({
    contentHash: z.string(),
    band,
    classifications: z
      .array(classificationResource)
      .openapi({ description: 'One for each content, in their order' }),
    lint: z.array(z.object({ language: z.string(), findings: z.array(lintFinding) })),
  })
  .openapi('MailingInspection');

const progress = z
  .object({
    audience: z.int(),
    audienceComplete: z.boolean(),
    denied: counts,
    accepted: z.int(),
    refused: counts,
    unknown: z.int(),
    inHand: z.int(),
    waiting: z.int(),
    feedback: z.object({
      hardBounces: z.int(),
      softBounces: z.int(),
      withheld: z
        .int()
        .openapi({ description: 'Kept back by SES for a suppression list of its own' }),
      notSpam: z.int().openapi({ description: 'Recipients who reported the mail as no spam' }),
      complaints: z.int(),
      rejects: z.int(),
    }),
    startedAt: momentSchema.optional(),
    ratePerSecond: z.number().optional(),
    estimatedEnd: momentSchema.optional(),
    haltedBy: z.string().optional(),
  })
  .openapi('MailingProgress', {
    description:
      '`audience` is the sum of `denied`, `accepted`, `refused`, `unknown`, `inHand` and `waiting` at every moment',
  });

/** A mailing with what inspection found and how far it is. */
export const mailingDetail = z
  .object({
    ...mailingResource.shape,
    classification: inspection.optional(),
    progress: progress.optional(),
  })
  .openapi('MailingDetail');
