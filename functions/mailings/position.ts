import { z } from 'zod';
import { ProblemError } from '../runtime/problem.ts';

const place = z.strictObject({ page: z.int().min(0), cursor: z.string().max(4_000).optional() });
const verdictPosition = z.strictObject({
  segment: z.int().min(0),
  page: z.int().min(0),
  index: z.int().min(0),
});
const position = z.union([verdictPosition, z.array(place.nullable()).max(1_000)]);

/** An opaque page position: base64url of the JSON that a report gave out. */
export const encodePosition = (value: unknown): string | undefined =>
  value === undefined ? undefined : Buffer.from(JSON.stringify(value)).toString('base64url');

/** The position in a cursor; a text that no report gave out is a `malformed-cursor` problem. */
export const decodePosition = (
  cursor: string | undefined,
): z.infer<typeof position> | undefined => {
  if (cursor === undefined) return undefined;
  try {
    return position.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    throw new ProblemError('malformed-cursor');
  }
};
