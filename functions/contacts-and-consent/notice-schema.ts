import { z } from '@hono/zod-openapi';
import { sha256FromHex } from '../../shared/kernel/digest.ts';
import { regulatedPurposes } from '../../shared/kernel/purpose.ts';
import { advertisersField } from '../runtime/http/advertiser-field.ts';
import { activityField } from '../runtime/http/fields/activity-field.ts';
import { optionalMember } from '../runtime/http/fields/optional-member.ts';
import { topicField } from '../runtime/http/fields/topic-field.ts';
import { whenSchema } from '../runtime/http/moments.ts';
import { idSchema, momentSchema } from '../runtime/http/route-kit.ts';
import { checkScope } from './schema.ts';

const words = z.string().trim().min(1).max(20_000);

export const coverBody = z
  .strictObject({
    purpose: optionalMember(z.enum(regulatedPurposes)),
    topic: optionalMember(topicField),
    activity: optionalMember(activityField),
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
    sha256: optionalMember(
      z
        .string()
        .regex(/^[0-9a-f]{64}$/, 'SHA-256 in 64 hexadecimal digits, lower case')
        .openapi({ description: 'Of that document' })
        .transform(sha256FromHex),
    ),
  })
  .openapi('InUseEvidence');

export const noticeBody = z
  .strictObject({
    noticeId: idSchema,
    senderId: idSchema,
    covers: z.array(coverBody).min(1).max(20),
    texts: z
      .strictObject({
        nl: optionalMember(words),
        en: optionalMember(words),
        de: optionalMember(words),
      })
      .refine(({ nl, en, de }) => (nl ?? en ?? de) !== undefined, {
        message: 'the text in at least one language',
      }),
    advertisers: advertisersField,
    material: z.boolean().openapi({
      description:
        'Purpose or recipient changed, not just the wording: consent is asked again for what is new',
    }),
    inUseSince: optionalMember(
      whenSchema.openapi({
        description:
          'Since when this text was shown, if that was before its publication here. Earlier consent proves nothing.',
      }),
    ),
    inUseEvidence: optionalMember(
      inUseEvidence.openapi({
        description: 'Required with `inUseSince`: who states it, and what shows it',
      }),
    ),
  })
  .openapi('NoticeBody');

export const noticeResource = z
  .object({
    noticeId: idSchema,
    version: z.int(),
    senderId: idSchema,
    covers: z.array(z.looseObject({})),
    texts: z.record(z.string(), z.string()),
    advertisers: optionalMember(z.array(z.string())),
    material: z.boolean(),
    sha256: z.string(),
    publishedAt: momentSchema,
    publishedBy: z.string(),
    inUseSince: optionalMember(momentSchema),
    inUseEvidence: optionalMember(inUseEvidence),
  })
  .openapi('Notice');

export const noticeParams = z.object({ noticeId: idSchema });
export const versionParams = z.object({
  noticeId: idSchema,
  version: z.coerce.number().int().min(1).max(999_999),
});
