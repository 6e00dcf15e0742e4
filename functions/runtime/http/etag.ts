import { ProblemError } from './problem.ts';

/** The entity tag of a version number (RFC 9110 8.8.3). */
export const etagOf = (version: number): string => `"${version}"`;

/** The version in an `If-Match` header; absent is 428, anything but our own tag is 412. */
export const versionFromIfMatch = (header: string | undefined): number => {
  if (header === undefined)
    throw new ProblemError('precondition-required', {
      detail: 'send the ETag of the version you changed as If-Match',
    });
  const match = /^(?:W\/)?"(\d{1,15})"$/.exec(header.trim());
  if (match === null) throw new ProblemError('version-mismatch');
  return Number(match[1]);
};
