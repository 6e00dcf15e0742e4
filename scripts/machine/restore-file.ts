import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { restoringMark } from '../../local/one-machine/machine-file.ts';
import { lockDataDir } from '../../local/services/data-dir-lock.ts';
import { openDatabase } from '../../shared/adapters/sqlite/database.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import { onDisk } from './backup-file.ts';
import { type CarriedOver, carryOver } from './carry-over.ts';
import { comparedTo } from './compared-to.ts';
import { type Contradictions, contradictionsIn } from './contradictions.ts';
import { keysFit } from './keys-fit.ts';
import { keysBeside, machineFolder, partsOf } from './machine-folder.ts';
import { hasKeysOf } from './machine-keys.ts';
import { quieten } from './quieten.ts';
import { whatIsWrong } from './what-is-wrong.ts';

/**
 * Puts a backup in the place of a machine's file, which is kept aside. What that one can still tell of
 * the time since is taken over from it. Where it cannot, nothing that was on its way is mailed, and
 * mail is held until a person lifts that. Throws, with nothing changed, while the service runs.
 */
export const restoreFile = async (request: RestoreRequest): Promise<Restored> => {
  const { dataDir, backup, isComplete, now } = request;
  const unlock = lockDataDir(dataDir);
  try {
    undoHalfRestore(dataDir);
    const { file, settings } = machineFolder(dataDir);
    const fresh = copyOf(backup, `${file}.restored`);
    const keys = keysFor(dataDir, backup);
    if (keysFit(fresh, keys) === false)
      throw new Error(`the keys do not fit ${backup}: the addresses in it were hashed with others`);
    openDatabase(fresh).close();

    const aside = join(dataDir, `before-restore-${now.toISOString().replaceAll(':', '.')}`);
    const replaced = asideOf(file, aside);
    const compared = replaced === undefined ? 'nothing' : comparedTo(fresh, replaced);
    if (compared === 'other' || (compared === 'cannot-tell' && !isSameKey(settings, keys))) {
      rmSync(aside, { recursive: true });
      throw new Error(
        `${file} is no later state of ${backup}: move it away yourself, if it is not wanted`,
      );
    }
    const carried =
      replaced === undefined || compared === 'nothing' ? undefined : carryOver(fresh, replaced);
    const isWhole =
      isComplete ||
      (carried !== undefined && carried.problem === undefined && carried.incomplete.length === 0);
    const db = openDatabase(fresh);
    const at = instantFromMillis(now.getTime());
    const cancelled = isWhole ? [] : await quieten(db, at);
    const contradictions = contradictionsIn(db);
    db.close();
    onDisk(fresh);

    swap(dataDir, { fresh, aside, keys });
    return defined({
      aside: replaced === undefined ? undefined : aside,
      carried,
      isHeld: !isWhole,
      cancelled,
      ...contradictions,
    });
  } finally {
    unlock();
  }
};

export type RestoreRequest = {
  readonly dataDir: string;
  readonly backup: string;
  /** Nothing was recorded and nobody was mailed since the backup was made, says the operator. */
  readonly isComplete: boolean;
  readonly now: Date;
};

export type Restored = Contradictions & {
  /** The folder with what was replaced. */
  readonly aside?: string;
  readonly carried?: CarriedOver;
  /** Whether mail waits for a person. */
  readonly isHeld: boolean;
  /** Mailings that were under way and are cancelled, since who got them is not known. */
  readonly cancelled: readonly string[];
};

const copyOf = (backup: string, target: string): string => {
  if (!existsSync(backup)) throw new Error(`there is no file ${backup}`);
  for (const part of partsOf(target)) rmSync(part, { force: true });
  copyFileSync(backup, target, constants.COPYFILE_EXCL);
  const wrong = whatIsWrong(target, 'full');
  if (wrong === undefined) return target;
  rmSync(target);
  throw new Error(`${backup} cannot be restored: ${wrong}`);
};

const keysFor = (dataDir: string, backup: string): string => {
  const { settings } = machineFolder(dataDir);
  const file = [keysBeside(backup), settings].find((path) => existsSync(path));
  if (file === undefined)
    throw new Error(`there are no keys: neither ${keysBeside(backup)} nor ${settings}`);
  const beside = readFileSync(file, 'utf8');
  const present = existsSync(settings) ? readFileSync(settings, 'utf8') : undefined;
  // Rotated since the backup: with those beside it, links of the time since would be dead.
  return present !== undefined && hasKeysOf(present, beside) ? present : beside;
};

/** Whether the folder has the keys that the backup has, so that it is of the same service. */
const isSameKey = (settings: string, keys: string): boolean =>
  existsSync(settings) &&
  (JSON.parse(readFileSync(settings, 'utf8')) as Keys).keys === (JSON.parse(keys) as Keys).keys;

type Keys = { readonly keys: string };

/** A copy of the file that is there, to read from and to keep; undefined where there is none. */
const asideOf = (file: string, aside: string): string | undefined => {
  if (!existsSync(file)) return undefined;
  mkdirSync(aside, { mode: 0o700 });
  for (const part of partsOf(file))
    if (existsSync(part)) copyFileSync(part, join(aside, basename(part)));
  return join(aside, basename(file));
};

/** The mark keeps the service from starting on a folder in which half of this was done. */
const swap = (
  dataDir: string,
  { fresh, aside, keys }: { readonly fresh: string; readonly aside: string; readonly keys: string },
): void => {
  const { file, settings } = machineFolder(dataDir);
  const mark = restoringMark(dataDir);
  if (existsSync(settings) && existsSync(aside))
    copyFileSync(settings, join(aside, basename(settings)));
  mark.put(aside);
  for (const part of partsOf(file).slice(1)) rmSync(part, { force: true });
  renameSync(fresh, file);
  writeFileSync(settings, keys, { mode: 0o600 });
  onDisk(settings);
  onDisk(dataDir);
  mark.remove();
};

/** Puts back what a restore that was cut off had already removed. */
const undoHalfRestore = (dataDir: string): void => {
  const mark = restoringMark(dataDir);
  const aside = mark.read();
  if (aside === undefined) return;
  const { file } = machineFolder(dataDir);
  const isReplaced = !existsSync(`${file}.restored`);
  if (!isReplaced)
    for (const part of partsOf(file)) {
      const kept = join(aside, basename(part));
      if (existsSync(kept)) copyFileSync(kept, part);
    }
  mark.remove();
};
