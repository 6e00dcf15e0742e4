/**
 * The newest of a thing's versions that was there already, read newest first and page by page; undefined
 * when none was.
 */
export const versionAt = async <Version>(
  read: ReadVersions<Version>,
  wasThere: (version: Version) => boolean,
): Promise<Version | undefined> => {
  let before: number | undefined;
  do {
    const { versions, next } = await read(versionsAtOnce, before);
    const then = versions.find(wasThere);
    if (then !== undefined) return then;
    before = next;
  } while (before !== undefined);
  return undefined;
};

/** One page of versions, newest first, before a number. */
export type ReadVersions<Version> = (
  limit: number,
  before?: number,
) => Promise<{ readonly versions: readonly Version[]; readonly next?: number }>;

const versionsAtOnce = 25;
