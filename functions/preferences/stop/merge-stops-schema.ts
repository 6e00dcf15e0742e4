import { z } from '@hono/zod-openapi';
import { senderId } from '../../../shared/kernel/ids.ts';
import { idSchema } from '../../runtime/http/route-kit.ts';

/** A page of a merge of stops as it waits on the queue. */
export const waitingMergePage = z
  .strictObject({
    type: z.literal('merge-stops'),
    senderId: idSchema.transform(senderId),
    from: z.record(z.string(), z.string()).exactOptional(),
  })
  .transform(({ type: _, ...page }) => page);
