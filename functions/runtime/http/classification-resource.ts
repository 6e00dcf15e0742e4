import { z } from '@hono/zod-openapi';
import { blockRoles, reviewReasons } from '../../../shared/classification/classification.ts';
import { activities, regulatedPurposes, servicePurposes } from '../../../shared/kernel/purpose.ts';

const share = z.number().min(0).max(1);
/** What 0.1.0 stored has no German. */
const translated = z.object({ nl: z.string(), en: z.string(), de: z.string().optional() });
const band = z.enum(['pass', 'review', 'block']);

const where = z.enum(['subject', 'preheader', 'html', 'text', 'part']);

const evidence = z
  .object({
    rule: z.string(),
    class: z.enum(regulatedPurposes),
    where,
    kind: z.string(),
    block: z.int(),
    dom: z.string(),
    start: z.int(),
    end: z.int(),
    quote: z.string(),
    weight: z.number(),
    hard: z.boolean(),
    ground: z.string(),
    fix: translated,
  })
  .openapi('Evidence', {
    description:
      'A passage that is not service mail: its rule, its span (`where`), and how to fix it',
  });

const openBlock = z
  .object({
    block: z.int(),
    role: z.enum(blockRoles),
    where,
    kind: z.string(),
    dom: z.string(),
    start: z.int(),
    end: z.int(),
    quote: z.string(),
    reason: z.enum(reviewReasons),
    fix: translated,
  })
  .openapi('OpenBlock', {
    description:
      'A block for which a person must look: the sentence that is meant, why, and what to write instead',
  });

const trackingFinding = z
  .object({
    kind: z.enum(['pixel', 'recipient-id', 'redirector']),
    activity: z.enum(activities),
    start: z.int(),
    end: z.int(),
    url: z.string(),
    reason: z.string(),
  })
  .openapi('TrackingFinding');

/** What a mail is, found by inspection, as the API shows it. */
export const classificationResource = z
  .object({
    schema: z.string(),
    contentHash: z.string(),
    language: z.object({ declared: z.string(), detected: z.string() }),
    verdict: z.enum(['service', ...regulatedPurposes, 'mixed', 'unknown']),
    band: band.openapi({
      description: 'May go as service mail, needs a person to look, or may not go as service mail',
    }),
    score: share.openapi({ description: 'How likely it is anything but service mail' }),
    classes: z.object({ commercial: share, ideological: share, charitable: share }),
    servicePurpose: z.object({
      found: z.boolean(),
      purpose: z.enum(servicePurposes).optional(),
      rules: z.array(z.string()),
      quotes: z.array(z.string()),
    }),
    evidence: z.array(evidence),
    modelEvidence: z.array(
      z.object({
        block: z.int(),
        probability: share,
        quote: z.string(),
        top: z
          .array(z.array(z.union([z.string(), z.number()])))
          .openapi({ description: 'The words that weigh most, each with its weight' }),
      }),
    ),
    ignored: z.array(z.object({ rule: z.string(), quote: z.string(), why: z.string() })),
    without: z
      .object({ blocksRemoved: z.array(z.int()), score: share, band })
      .openapi({ description: 'The same mail without the flagged blocks' }),
    reviewReasons: z.array(z.enum(reviewReasons)),
    openBlocks: z
      .array(openBlock)
      .optional()
      .openapi({ description: 'Absent in what was classified before 28 November 2026' }),
    unread: z.array(z.string()).optional().openapi({
      description: 'Names of attached parts that could not be read: a person looks at them',
    }),
    inspection: z.object({ tracking: z.array(trackingFinding) }),
    model: z.object({ rules: z.string(), weights: z.string(), calibration: z.string() }),
  })
  .openapi('Classification');

/** What a mail would be refused or warned for, whatever it is. */
export const lintFinding = z
  .object({
    code: z.string(),
    level: z.enum(['error', 'warning']),
    detail: z.string(),
    message: translated,
  })
  .openapi('LintFinding');
