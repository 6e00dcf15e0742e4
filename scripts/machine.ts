import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openDatabase } from '../shared/adapters/sqlite/database.ts';
import { instantFromMillis } from '../shared/kernel/instant.ts';
import { printed } from './doctor/finding.ts';
import { backupFile } from './machine/backup-file.ts';
import { checkMachine, thisMachine } from './machine/check-machine.ts';
import { machineFolder, requireOwnFile } from './machine/machine-folder.ts';
import { liftHold } from './machine/quieten.ts';
import { type Restored, restoreFile } from './machine/restore-file.ts';

const usage = `usage: npm run machine -- backup FILE      copies everything while the service runs; keys go to FILE.keys
       npm run machine -- restore FILE     puts a backup in the place of the file, which is kept aside
       npm run machine -- resume           lifts the hold on mail that a restore left
       npm run machine -- doctor           says what is wrong, and the commands that mend it

--data FOLDER    the data folder of the service; .grondslag unless given
--complete       with restore: nothing was recorded and nobody was mailed since the backup
--help           this text

Ends with 0 when all is well, with 1 when something needs a person, with 2 when nothing was done.
docs/one-machine.md says when to use which.`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: '.grondslag' },
    complete: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const dataDir = resolve(values.data);
const [command, path, ...more] = positionals;

/** What a restore came to, as lines. */
const told = ({ aside, carried, isHeld, cancelled, ...found }: Restored): readonly string[] => [
  ...(aside === undefined ? [] : [`what was there is kept in ${aside}`]),
  ...(carried === undefined
    ? []
    : [
        carried.problem === undefined && carried.incomplete.length === 0
          ? 'everything that was recorded since the backup was taken over from it'
          : `${carried.problem ?? 'it is damaged'}; not every row could be read of: ${carried.incomplete.join(', ') || 'none of the tables'}`,
      ]),
  ...cancelled.map((id) => `mailing ${id}: cancelled, since nobody knows who got it`),
  ...found.erasedButBack.map((id) => `${id}: erased, but a contact again`),
  ...found.ledgerWithoutContact.map((id) => `${id}: has a ledger and no contact`),
  ...(isHeld
    ? [
        'mail is held: record the stops that came in since the backup, then npm run machine -- resume',
      ]
    : []),
];

const run = async (): Promise<boolean | undefined> => {
  if (command === 'backup' && path !== undefined) {
    const { bytes } = await backupFile(dataDir, resolve(path), new Date());
    console.log(JSON.stringify({ file: path, keys: `${path}.keys`, bytes }));
    return true;
  }
  if (command === 'restore' && path !== undefined) {
    const restored = await restoreFile({
      dataDir,
      backup: resolve(path),
      isComplete: values.complete,
      now: new Date(),
    });
    for (const line of told(restored)) console.log(line);
    const { erasedButBack, isHeld } = restored;
    console.log(JSON.stringify({ restored: path, isHeld }));
    return !isHeld && erasedButBack.length === 0;
  }
  if (command === 'resume' && path === undefined) {
    const { file } = machineFolder(dataDir);
    requireOwnFile(file);
    const db = openDatabase(file);
    console.log(
      liftHold(db, instantFromMillis(Date.now())) ? 'mail is held no longer' : 'mail was not held',
    );
    db.close();
    return true;
  }
  if (command === 'doctor' && path === undefined) {
    const findings = checkMachine(dataDir, thisMachine());
    console.log(printed(findings));
    return findings.every(({ level }) => level !== 'fail');
  }
  return undefined;
};

if (values.help) console.log(usage);
else if (
  more.length > 0 ||
  (!statSync(dataDir, { throwIfNoEntry: false })?.isDirectory() && command !== 'restore')
) {
  console.error(more.length > 0 ? usage : `there is no folder ${dataDir}`);
  process.exitCode = 2;
} else
  try {
    const isWell = await run();
    if (isWell === undefined) console.error(usage);
    process.exitCode = isWell === undefined ? 2 : isWell ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
