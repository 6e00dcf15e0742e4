import { z } from '@hono/zod-openapi';
import { regulatedPurposes } from '../../shared/kernel/purpose.ts';
import { advertisersField } from '../runtime/http/advertiser-field.ts';
import { activityField } from '../runtime/http/fields/activity-field.ts';
import { topicField } from '../runtime/http/fields/topic-field.ts';
import { whenSchema } from '../runtime/http/moments.ts';
import { idSchema, momentSchema } from '../runtime/http/route-kit.ts';
import { checkScope } from './schema.ts';

const words = z.string().trim().min(1).max(20_000);

export const coverBody = z
  .strictObject({
    purpose: z.enum(regulatedPurposes).optional(),
    topic: topicField.optional(),
    activity: activityField.optional(),
  })
  .superRefine((cover, context) => {
    checkScope(cover, context);
    if (cover.purpose === undefined && cover.activity === undefined)
      context.addIssue({
        code: 'custom',
        path: ['purpose'],
        message: 'consent is specific: name a purpose or an activity',
      });
  })
  .openapi('NoticeCover');

const line = z.string().trim().min(1).max(300);

const inUseEvidence = z
  .strictObject({
    statedBy: line.openapi({ description: 'The person who states since when the text was in use' }),
    document: line.openapi({
      description: 'Reference of what shows it: a stored page, a release, a print',
    }),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'SHA-256 in 64 hexadecimal digits, lower case')
      .optional()
      .openapi({ description: 'Of that document' }),
  })
  .openapi('InUseEvidence');

export const noticeBody = z
  .strictObject({
    noticeId: idSchema,
    senderId: idSchema,
    covers: z.array(coverBody).min(1).max(20),
    texts: z
      .strictObject({ nl: words.optional(), en: words.optional(), de: words.optional() })
      .refine(({ nl, en, de }) => (nl ?? en ?? de) !== undefined, {
        message: 'the text in at least one language',
      }),
    advertisers: advertisersField,
    material: z.boolean().openapi({
      description:
        'Purpose or recipient changed, not just the wording: consent is asked again for what is new',
    }),
    inUseSince: whenSchema.optional().openapi({
      description:
        'Since when this text was shown, if that was before its publication here. Earlier consent proves nothing.',
    }),
    inUseEvidence: inUseEvidence
      .optional()
      .openapi({ description: 'Required with `inUseSince`: who states it, and what shows it' }),
  })
  .openapi('NoticeBody');

export const noticeResource = z
  .object({
    noticeId: idSchema,
    version: z.int(),
    senderId: idSchema,
    covers: z.array(z.looseObject({})),
    texts: z.record(z.string(), z.string()),
    advertisers: z.array(z.string()).optional(),
    material: z.boolean(),
    sha256: z.string(),
    publishedAt: momentSchema,
    publishedBy: z.string(),
    inUseSince: momentSchema.optional(),
    inUseEvidence: inUseEvidence.optional(),
  })
  .openapi('Notice');

export const noticeParams = z.object({ noticeId: idSchema });
export const versionParams = z.object({
  noticeId: idSchema,
  version: z.coerce.number().int().min(1).max(999_999),
});
