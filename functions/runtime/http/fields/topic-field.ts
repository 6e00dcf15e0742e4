import { z } from '@hono/zod-openapi';
import { longestTopic } from '../../../../shared/consent/topic/topic.ts';
import { foldTopic } from '../../../../shared/kernel/fold-topic.ts';
import { isVisible } from '../../../../shared/kernel/visible-text.ts';

/** A topic as somebody writes it; compared folded, so `Offers` and `offers` are one. */
export const topicField = z
  .string()
  .trim()
  .min(1)
  .max(longestTopic, { abort: true })
  .refine((topic) => isVisible(topic) && foldTopic(topic) !== '', {
    abort: true,
    message: 'only invisible characters: write what a reader can see, or leave the field out',
  })
  .refine((topic) => foldTopic(topic).length <= longestTopic, {
    message: `longer than ${longestTopic} characters once its ligatures are written out`,
  });
