import { ProblemError } from './problem.ts';

/** An opaque page position: base64url of the JSON key to go on from. */
export const encodeCursor = (
  key: Readonly<Record<string, unknown>> | undefined,
): string | undefined =>
  key === undefined ? undefined : Buffer.from(JSON.stringify(key)).toString('base64url');

/** The key in a cursor; a text that we did not give out is a `malformed-cursor` problem. */
export const decodeCursor = (cursor: string | undefined): Record<string, string> | undefined => {
  if (cursor === undefined) return undefined;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const flat =
      typeof key === 'object' &&
      key !== null &&
      Object.values(key).every((value) => typeof value === 'string');
    if (flat) return key as Record<string, string>;
  } catch {
    // falls through to the one answer for every cursor that is not ours
  }
  throw new ProblemError('malformed-cursor');
};
