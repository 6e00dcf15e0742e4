import { z } from 'zod';
import { isId, type MailingId, type SenderId } from '../../shared/kernel/ids.ts';

const id = <Id extends string>() =>
  z.custom<Id>((value) => typeof value === 'string' && isId(value), { error: 'not an id' });

const mailing = { mailingId: id<MailingId>(), senderId: id<SenderId>() };
const segment = {
  ...mailing,
  segment: z.int().min(0).max(999),
  segments: z.int().min(1).max(1_000),
};

/** A message of the fan-out queue. */
export const fanOutJob = z.discriminatedUnion('type', [
  z.object({ type: z.literal('drive'), ...mailing }),
  z.object({ type: z.literal('redrive'), ...segment }),
  z.object({
    type: z.literal('page'),
    ...segment,
    page: z.int().min(0).max(999_999),
    cursor: z.string().max(1_000).exactOptional(),
  }),
]);
