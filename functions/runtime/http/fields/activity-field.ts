import { z } from '@hono/zod-openapi';
import { activities, isActivity } from '../../../../shared/kernel/purpose.ts';

/** An activity: built in, or one that the sender names. Whether it does is looked up where it counts. */
export const activityField = z
  .string()
  .refine(isActivity, {
    message: `one of ${activities.join(', ')}, or an activity of your own: a lower-case letter, then at most 39 of a-z, 0-9 and -`,
  })
  .openapi({ example: 'tracking.open' });
