import { z } from 'zod';
import { isId, type MailingId } from '../../shared/kernel/ids.ts';

/** What the schedule passes: which mailing is due, and nothing else. */
export const startRequest = z.object({
  mailingId: z.custom<MailingId>((value) => typeof value === 'string' && isId(value), {
    error: 'not a mailing id',
  }),
});
