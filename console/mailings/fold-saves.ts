/**
 * The versions of a mailing, newest first, with the saves of one writing taken together: of one person, each
 * within ten minutes of the next, while the mailing stayed in the same state. A version in which a review or
 * a schedule changed something begins a writing of its own. Every version stays what it is; only the list folds.
 */
export const foldSaves = (versions: readonly SavedVersion[]): readonly Writing[] => {
  const writings: { newest: SavedVersion; saves: SavedVersion[] }[] = [];
  for (const version of versions) {
    const open = writings.at(-1);
    const later = open?.saves.at(-1);
    if (open !== undefined && later !== undefined && isSameWriting(version, later))
      open.saves.push(version);
    else writings.push({ newest: version, saves: [version] });
  }
  return writings;
};

export type SavedVersion = {
  readonly version: number;
  readonly state: string;
  readonly changedBy?: string | undefined;
  readonly changedAt?: string | undefined;
  readonly changed?: readonly string[] | undefined;
};

export type Writing = {
  readonly newest: SavedVersion;
  /** The newest comes first. */
  readonly saves: readonly SavedVersion[];
};

const isSameWriting = (earlier: SavedVersion, later: SavedVersion): boolean =>
  earlier.changedBy !== undefined &&
  earlier.changedBy === later.changedBy &&
  earlier.state === later.state &&
  earlier.changedAt !== undefined &&
  later.changedAt !== undefined &&
  Date.parse(later.changedAt) - Date.parse(earlier.changedAt) <= within &&
  ![...(earlier.changed ?? []), ...(later.changed ?? [])].some((field) => acts.includes(field));

const within = 600_000;

/** What is changed by an act, and not by writing. */
const acts: readonly string[] = ['state', 'schedule', 'reviews', 'review'];
