import type { z } from '@hono/zod-openapi';
import { isoFromInstant } from '../../shared/kernel/instant.ts';
import type { MailingHeader } from '../../shared/mailing/mailing-store.ts';
import { mailingResource } from './schema.ts';

/** Gives data in the shape that the schema documents; a surprise is ours, not the caller's. */
export const present = <Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): z.output<Schema> => schema.parse(value);

/** A mailing as the API shows it: moments as ISO 8601. */
export const presentMailing = (mailing: MailingHeader): z.output<typeof mailingResource> =>
  present(mailingResource, {
    ...mailing,
    createdAt: isoFromInstant(mailing.createdAt),
    ...(mailing.schedule === undefined
      ? {}
      : { schedule: { ...mailing.schedule, at: isoFromInstant(mailing.schedule.at) } }),
  });
