import { z } from 'zod';

const place = z.strictObject({ page: z.int().min(0), cursor: z.string().max(4_000).optional() });

/** Where a preview goes on: a place in each segment of the audience. */
export const previewPosition = z.array(place.nullable()).max(1_000);

/** Where the mails of one contact go on: after this mailing id. */
export const historyPosition = z.strictObject({ after: z.string().min(1).max(1_024) });

/** Where a list of verdicts goes on. */
export const verdictPosition = z.strictObject({
  segment: z.int().min(0),
  page: z.int().min(0),
  index: z.int().min(0),
});
