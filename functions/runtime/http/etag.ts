import { ProblemError } from './problem.ts';

/** The entity tag of a version number (RFC 9110 8.8.3). */
export const etagOf = (version: number): string => `"${version}"`;

/** The version that a caller changed, or `any` for whichever is current. */
export type ExpectedVersion = number | 'any';

/**
 * What an `If-Match` header expects: a version, or any that is current with `*` (RFC 9110 13.1.1).
 * Absent is 428, anything but one of our own tags is 412.
 */
export const versionFromIfMatch = (header: string | undefined): ExpectedVersion => {
  if (header === undefined)
    throw new ProblemError('precondition-required', {
      detail: 'send the ETag of the version you changed as If-Match',
    });
  if (header.trim() === '*') return 'any';
  const match = /^(?:W\/)?"(\d{1,15})"$/.exec(header.trim());
  if (match === null)
    throw new ProblemError('version-mismatch', {
      detail: 'If-Match is not an ETag of this API, such as "7"',
    });
  return Number(match[1]);
};

/** Tells a caller that changed another version which one is current. */
export const notCurrent = (current: number): ProblemError =>
  new ProblemError('version-mismatch', {
    detail: `the current version is ${etagOf(current)}: read it, make your change to it, and send If-Match: ${etagOf(current)}`,
  });

/**
 * The version that a write continues from, 0 for the first of a thing that is not there yet. `*` asks
 * that there be a version; a first one has none (RFC 9110 13.1.1).
 */
export const versionToWriteOn = (
  header: string | undefined,
  stored: { readonly version: number } | undefined,
): number => {
  if (stored !== undefined) return matchVersion(header, stored.version);
  if (header?.trim() === '*')
    throw new ProblemError('version-mismatch', {
      detail: 'there is no version yet: omit If-Match to create the first',
    });
  return 0;
};

/** The version to write on: the expected one, or the current one for `*`; 412 when it is not current. */
export const matchVersion = (header: string | undefined, current: number): number => {
  const expected = versionFromIfMatch(header);
  if (expected !== 'any' && expected !== current) throw notCurrent(current);
  return current;
};
