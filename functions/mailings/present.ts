import type { z } from '@hono/zod-openapi';
import { isoFromInstant } from '../../shared/kernel/instant.ts';
import type { MailingHeader } from '../../shared/mailing/mailing-store.ts';
import { mailingResource } from './mailing-resource.ts';

/** Gives data in the shape that the schema documents; a surprise is ours, not the caller's. */
export const present = <Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): z.output<Schema> => schema.parse(value);

/** A mailing as the API shows it: moments as ISO 8601. */
export const presentMailing = (mailing: MailingHeader): z.output<typeof mailingResource> => {
  const { createdAt, changedAt, editors, schedule } = mailing;
  return present(mailingResource, {
    ...mailing,
    createdAt: isoFromInstant(createdAt),
    ...(changedAt === undefined ? {} : { changedAt: isoFromInstant(changedAt) }),
    ...(editors === undefined
      ? {}
      : { editors: editors.map((one) => ({ ...one, at: isoFromInstant(one.at) })) }),
    ...(schedule === undefined
      ? {}
      : { schedule: { ...schedule, at: isoFromInstant(schedule.at) } }),
  });
};
