import { z } from '@hono/zod-openapi';
import { faultCount } from '../../shared/delivery/accounting/counts.ts';
import { senderFaults } from '../../shared/delivery/accounting/feedback/feedback-row.ts';
import { shortly } from '../../shared/delivery/accounting/feedback/mend.ts';
import { tableOf } from '../../shared/kernel/object/keys-of.ts';
import { activities, purposes, regulatedPurposes } from '../../shared/kernel/purpose.ts';
import { valueKinds } from '../../shared/kernel/value-kind.ts';
import { mailingKinds, mailingStates } from '../../shared/mailing/mailing.ts';
import { contentParts, lineChanges } from '../../shared/mailing/review/content-difference.ts';
import { classificationResource, lintFinding } from '../runtime/http/classification-resource.ts';
import { attachmentResource } from '../runtime/http/mailings/attachment-resource.ts';
import { idSchema, momentSchema } from '../runtime/http/route-kit.ts';
import { storedAudience } from './schema.ts';

const purpose = z.enum(purposes);
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
    template: z.literal(true).optional().openapi({
      description: 'Mails one contact at a time, by `POST /v1/mails`',
    }),
    state: z.enum(mailingStates),
    declaredPurpose: purpose,
    purpose: purpose.openapi({ description: 'The stricter of declared and found' }),
    regulated: z
      .array(z.enum(regulatedPurposes))
      .openapi({ description: 'Every purpose of direct marketing; each needs its own basis' }),
    topic: z.string().optional(),
    service: z.string().optional(),
    productFamilies: z.array(z.string()),
    ownProducts: z.boolean(),
    advertiser: z
      .object({ name: z.string() })
      .optional()
      .openapi({ description: 'Whose advertising it is, where that is not the sender’s own' }),
    necessity: z.string().optional(),
    duty: z.string().optional(),
    essential: z.boolean(),
    vital: z.boolean(),
    tracking: z.array(z.enum(activities)),
    audience: storedAudience,
    fromTemplate: z
      .object({ templateId: idSchema, version: z.int() })
      .optional()
      .openapi({ description: 'The template that its contents were made from, and its version' }),
    attachments: z.array(attachmentResource).optional().openapi({
      description: 'The same files for every recipient; `opened` lists which reviewer opened which',
    }),
    values: z.record(z.string(), z.enum(valueKinds)).optional(),
    contentHash: z.string().openapi({
      description:
        'Fingerprint of what a review is of: the version of the sender, contents, attachments, declared purpose, topic, service, products, advertiser, necessity, duty, flags, tracking, audience and kinds of values',
    }),
    band: band.optional(),
    senderVersion: z
      .int()
      .optional()
      .openapi({ description: 'The version of the sender that it was inspected with' }),
    schedule: schedule.optional(),
    haltedBy: z
      .string()
      .optional()
      .openapi({ description: 'Why dispatch paused it automatically' }),
    haltedWords: z.string().optional().openapi({
      description:
        'What Amazon SES said when it halted the mailing, with only the domain of e-mail addresses; or what to fix before it resumes; or the rate for which it waits',
    }),
    pausedBeforeStart: z.literal(true).optional().openapi({
      description: 'It was paused before its scheduled time: nothing has been sent yet',
    }),
    resumedDespite: z
      .object({ by: z.string(), at: momentSchema, reason: z.string(), words: z.string() })
      .optional()
      .openapi({
        description:
          'Who let it go although complaints or bounces of its entity were above the limits, why, and the numbers then',
      }),
    version: z.int(),
    createdAt: momentSchema,
    createdBy: z.string(),
    editors: z
      .array(z.object({ editor: z.string(), at: momentSchema }))
      .optional()
      .openapi({
        description: 'Everyone who replaced the draft, with the time of their last edit',
      }),
    changedAt: momentSchema
      .optional()
      .openapi({ description: 'When it was last changed; absent on a new one' }),
    changedBy: z.string().optional().openapi({
      description: 'Who made that change; absent when the service itself did, as when it starts',
    }),
  })
  .openapi('Mailing');

const contents = z
  .array(
    z.object({
      language: z.string(),
      subject: z.string(),
      preheader: z.string().optional(),
      html: z.string().optional(),
      text: z.string(),
    }),
  )
  .openapi({ description: 'Its contents, one for each language' });

/** A mailing as one write left it. */
export const mailingVersionResource = mailingResource
  .extend({
    changed: z
      .array(z.string())
      .optional()
      .openapi({
        description: 'What differs from the previous version; absent on the first stored version',
        example: ['contents', 'audience'],
      }),
  })
  .openapi('MailingVersion');

/** The same with what readers see of it. */
export const mailingVersionDetail = mailingResource
  .extend({ contents })
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

const faultWords = new Map(senderFaults.map((fault) => [faultCount(fault), shortly[fault]]));
const faultCounts = tableOf([...faultWords.keys()], (count) =>
  z.int().openapi({ description: `Rejected by the receiving side: ${faultWords.get(count)}` }),
);

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
        .openapi({ description: 'Withheld by SES because of its own suppression list' }),
      notSpam: z.int().openapi({ description: 'Recipients who reported the mail as not spam' }),
      complaints: z.int(),
      stops: z
        .int()
        .openapi({ description: 'Recipients who stopped mail by the link of this one' }),
      rejects: z.int(),
      contentRejections: z.int().openapi({
        description: 'Rejected by the receiving side for the content or attachments of the mail',
      }),
      ...faultCounts,
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

const reviews = z
  .object({
    needed: z.int(),
    given: z.int().openapi({ description: 'Releases that count, one per person' }),
    by: z.array(z.string()).openapi({ description: 'Who released it' }),
    rejectedBy: z
      .array(z.string())
      .openapi({ description: 'One rejection outweighs every release' }),
  })
  .openapi('MailingReviews', {
    description:
      'If reviews are needed: how many releases of exactly this mailing there are, and must be',
  });

/** A mailing with how far its review has come, as the queue of reviewers and a review return it. */
export const reviewedMailing = mailingResource
  .extend({
    waitingSince: momentSchema.optional().openapi({
      description: 'For a held mailing: when its current version was saved',
    }),
    reviews: reviews.optional(),
    note: z.string().optional().openapi({
      description: 'For a review that changes nothing: why it does not count',
    }),
  })
  .openapi('ReviewedMailing');

const difference = z
  .object({
    review: z
      .object({
        reviewer: z.string(),
        verdict: z.enum(['release', 'reject']),
        at: momentSchema,
        mailingVersion: z.int(),
      })
      .openapi({ description: 'The last review of this mailing, and the version that it was of' }),
    fields: z.array(
      z.object({
        field: z.string().openapi({ example: 'audience' }),
        before: z.unknown().optional(),
        after: z.unknown().optional(),
      }),
    ),
    contents: z.array(
      z.object({
        language: z.string(),
        part: z.enum(contentParts),
        lines: z.array(z.object({ change: z.enum(lineChanges), text: z.string() })).openapi({
          description:
            'Lines that changed, with those around them; of HTML one for each tag and text',
        }),
      }),
    ),
    isCut: z.boolean().openapi({
      description: 'More of the contents differs than is shown: compare the two versions',
    }),
  })
  .openapi('ReviewDifference', {
    description: 'What changed since the last review; both lists are empty when nothing did',
  });

/** A mailing with what inspection found and how far it has come. */
export const mailingDetail = reviewedMailing
  .extend({
    contents: contents.optional(),
    classification: inspection.optional(),
    difference: difference.optional(),
    progress: progress.optional(),
  })
  .openapi('MailingDetail');
