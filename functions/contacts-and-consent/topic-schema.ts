import { z } from '@hono/zod-openapi';
import { topicVisibilities } from '../../shared/consent/topic/topic.ts';
import { optionalMember } from '../runtime/http/fields/optional-member.ts';
import { topicField } from '../runtime/http/fields/topic-field.ts';
import { idSchema, momentSchema } from '../runtime/http/route-kit.ts';
import { text } from './schema.ts';

const perLanguage = (longest: number) =>
  z.strictObject({
    nl: optionalMember(text(longest)),
    en: optionalMember(text(longest)),
    de: optionalMember(text(longest)),
  });

export const topicBody = z
  .strictObject({
    names: perLanguage(100).refine(({ nl, en, de }) => (nl ?? en ?? de) !== undefined, {
      message: 'a name in at least one language: nl, en or de',
    }),
    descriptions: perLanguage(500).default({}),
    visibility: z.enum(topicVisibilities).default('public').openapi({
      description:
        '`concerned`: the pages show it only to people who made a choice about it or have a customer, user or donor relation',
    }),
    retired: z.boolean().default(false).openapi({
      description: 'Nobody may be asked or mailed about it any more; its versions remain',
    }),
  })
  .openapi('TopicBody');

export const topicResource = z
  .object({
    entityId: z.string(),
    topicId: z.string(),
    names: z.record(z.string(), z.string()),
    descriptions: z.record(z.string(), z.string()),
    visibility: z.enum(topicVisibilities),
    createdAt: optionalMember(momentSchema),
    knownSince: optionalMember(
      momentSchema.openapi({
        description:
          'Since when the topic has its current form: its creation, or the last time it was renamed, described differently or reinstated. No exception to consent allows it for people who opted out of another topic of the purpose before that',
      }),
    ),
    retiredAt: optionalMember(momentSchema),
    version: z.int(),
    changedBy: z.string(),
    changedAt: momentSchema,
  })
  .openapi('Topic');

export const topicPage = z
  .object({ items: z.array(topicResource), next: optionalMember(z.string()) })
  .openapi('TopicPage');

const topicParam = topicField.openapi({
  description: 'The topic’s text; compared without regard to case',
  example: 'offers',
});
export const senderParams = z.object({ senderId: idSchema });
export const entityParams = z.object({ entityId: idSchema });
export const entityTopicParams = entityParams.extend({ topicId: topicParam });
export const senderTopicParams = senderParams.extend({ topicId: topicParam });
