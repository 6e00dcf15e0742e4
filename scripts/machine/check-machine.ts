import { existsSync, readdirSync, readFileSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { migrations } from '../../shared/adapters/sqlite/migrations.ts';
import { deadLettersOf, queueNames } from '../../shared/deployment/queues.ts';
import type { Finding } from '../doctor/finding.ts';
import { contradictionsIn } from './contradictions.ts';
import { keysFit } from './keys-fit.ts';
import { machineFolder, partsOf } from './machine-folder.ts';
import { rowsOf } from './rows-of.ts';
import { problemOf } from './what-is-wrong.ts';

/** What keeps one machine from mailing, or will: its file, keys, rights, disk, clock and backups. */
export const checkMachine = (dataDir: string, world: DoctorWorld): readonly Finding[] => {
  const { file } = machineFolder(dataDir);
  if (!existsSync(file))
    return [{ level: 'fail', about: 'file', says: `there is none: ${file} is made by npm start` }];
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const problem = attempt(() => problemOf(db, 'quick'));
    return [
      problem === undefined
        ? { level: 'ok', about: 'file', says: `${file}, ${megabytes(sizeOf(file))}` }
        : {
            level: 'fail',
            about: 'file',
            says: `${file}: ${problem}`,
            fix: ['npm run machine -- restore BACKUP'],
          },
      ...(problem === undefined ? [...checkContents(db, world.now), checkClock(db, world)] : []),
      checkRights(dataDir),
      checkKeys(dataDir),
      checkDisk(dataDir, world),
      checkBackup(dataDir, world.now),
    ];
  } finally {
    db.close();
  }
};

export type DoctorWorld = {
  readonly now: Date;
  /** Bytes that a user may still write where this folder is. */
  readonly freeBytes: (folder: string) => number;
  /** Whether the system keeps its clock right by itself; undefined where it does not say. */
  readonly isClockKept: () => boolean | undefined;
};

export const thisMachine = (): DoctorWorld => ({
  now: new Date(),
  freeBytes: (folder) => {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  },
  isClockKept: () =>
    existsSync('/run/systemd/timesync')
      ? existsSync('/run/systemd/timesync/synchronized')
      : undefined,
});

const attempt = (ask: () => string | undefined): string | undefined => {
  try {
    return ask();
  } catch (error) {
    return `it cannot be read: ${(error as Error).message}`;
  }
};

/** With what was written last and is not in the file itself yet. */
const sizeOf = (file: string): number =>
  partsOf(file).reduce(
    (sum, part) => sum + (statSync(part, { throwIfNoEntry: false })?.size ?? 0),
    0,
  );

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

const checkContents = (db: DatabaseSync, now: Date): readonly Finding[] => {
  const all = <Row>(sql: string) => rowsOf<Row>(db, sql);
  const [{ user_version: version } = { user_version: 0 }] = all<{ user_version: number }>(
    'PRAGMA user_version',
  );
  const older: readonly Finding[] =
    version < migrations.length
      ? [
          {
            level: 'warn',
            about: 'version',
            says: `layout ${version} of ${migrations.length}: the next start brings it up; make a backup first`,
            fix: ['npm run machine -- backup FILE'],
          },
        ]
      : [];
  // A file of an earlier layout has no such table yet.
  const [held] = version < 5 ? [] : all<{ reason: string }>('SELECT reason FROM sending_hold');
  const { erasedButBack, ledgerWithoutContact } = contradictionsIn({ all });
  const dead = all<{ queue: string; count: number }>(
    'SELECT queue, count(*) AS count FROM messages GROUP BY queue',
  ).filter(({ queue }) => queueNames.some((name) => queue === deadLettersOf(name)));
  const [oldest] = all<{ queue: string; visible_at: number }>(
    `SELECT queue, visible_at FROM messages WHERE queue IN (${queueNames.map((name) => `'${name}'`).join(', ')}) ORDER BY visible_at LIMIT 1`,
  );
  const waitsSeconds = oldest === undefined ? 0 : (now.getTime() - oldest.visible_at) / 1_000;
  return [
    ...older,
    ...(held === undefined
      ? []
      : [
          {
            level: 'fail',
            about: 'mail',
            says: `it is held: ${held.reason}. Record what was stopped since, then lift it`,
            fix: ['npm run machine -- resume'],
          } as const,
        ]),
    ...erasedButBack.map(
      (id): Finding => ({
        level: 'fail',
        about: 'erasure',
        says: `${id} was erased and is a contact again: repeat POST /v1/contacts/${id}/erasure`,
      }),
    ),
    ...(ledgerWithoutContact.length === 0
      ? []
      : [
          {
            level: 'warn',
            about: 'contacts',
            says: `${ledgerWithoutContact.length} have a ledger and are no contacts: ${ledgerWithoutContact.slice(0, 5).join(', ')}`,
          } as const,
        ]),
    ...dead.map(
      ({ queue, count }): Finding => ({
        level: 'warn',
        about: 'queues',
        says: `${count} in ${queue}: they were tried as often as they may be`,
      }),
    ),
    ...(waitsSeconds > 900
      ? [
          {
            level: 'warn',
            about: 'queues',
            says: `a message of ${oldest?.queue} waits for ${Math.floor(waitsSeconds / 60)} minutes: does the service run?`,
          } as const,
        ]
      : []),
  ];
};

const checkRights = (dataDir: string): Finding => {
  const open = ['', ...readdirSync(dataDir)].filter(
    (name) => (statSync(join(dataDir, name)).mode & 0o077) !== 0,
  );
  return open.length === 0
    ? { level: 'ok', about: 'rights', says: 'only the owner can read the folder' }
    : {
        level: 'fail',
        about: 'rights',
        says: `other users can read ${open.map((name) => join(dataDir, name)).join(', ')}`,
        fix: [`chmod -R go= ${dataDir}`],
      };
};

const checkKeys = (dataDir: string): Finding => {
  const { file, settings } = machineFolder(dataDir);
  const about = 'keys';
  if (!existsSync(settings))
    return {
      level: 'fail',
      about,
      says: `there are none in ${settings}: without the old ones, stops are not found and links do not work`,
    };
  try {
    return keysFit(file, readFileSync(settings, 'utf8')) === false
      ? {
          level: 'fail',
          about,
          says: 'they are not those that the addresses were hashed with: bring back the settings.json that belongs to this file',
        }
      : { level: 'ok', about, says: 'they fit the file' };
  } catch (error) {
    return { level: 'fail', about, says: `they cannot be used: ${(error as Error).message}` };
  }
};

/** A backup and an upgrade each take as much as the file once more. */
const checkDisk = (dataDir: string, { freeBytes }: DoctorWorld): Finding => {
  const free = freeBytes(dataDir);
  const size = sizeOf(machineFolder(dataDir).file);
  const about = 'disk';
  const says = `${megabytes(free)} free`;
  if (free < leastFree) return { level: 'fail', about, says: `${says}: writes will fail soon` };
  return free < 2 * size + leastFree
    ? { level: 'warn', about, says: `${says}, and a backup needs ${megabytes(size)}` }
    : { level: 'ok', about, says };
};

const leastFree = 200_000_000;

/** Whatever was recorded last lies in the past, or the clock was set back. */
const checkClock = (db: DatabaseSync, { now, isClockKept }: DoctorWorld): Finding => {
  const about = 'clock';
  const latest = Math.max(
    ...['SELECT max(at) AS at FROM batches', 'SELECT max(sent_at) AS at FROM messages'].map(
      (sql) => (db.prepare(sql).get() as { at: number | null } | undefined)?.at ?? 0,
    ),
  );
  const ahead = latest - now.getTime();
  if (ahead > 60_000)
    return {
      level: 'fail',
      about,
      says: `something was recorded ${Math.round(ahead / 60_000)} minutes from now: the clock was set back`,
    };
  return isClockKept() === false
    ? {
        level: 'warn',
        about,
        says: 'nothing keeps it right: consents and stops get wrong moments',
        fix: ['timedatectl set-ntp true'],
      }
    : { level: 'ok', about, says: now.toISOString() };
};

const checkBackup = (dataDir: string, now: Date): Finding => {
  const { lastBackup } = machineFolder(dataDir);
  const about = 'backup';
  const fix = ['npm run machine -- backup FILE'];
  if (!existsSync(lastBackup)) return { level: 'warn', about, says: 'none was made yet', fix };
  const at = readFileSync(lastBackup, 'utf8').trim();
  const hours = (now.getTime() - Date.parse(at)) / 3_600_000;
  return hours <= 48
    ? { level: 'ok', about, says: `made at ${at}` }
    : { level: 'warn', about, says: `the last one was made at ${at}`, fix };
};
