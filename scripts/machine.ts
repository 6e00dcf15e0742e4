import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { lockDataDir } from '../local/services/data-dir-lock.ts';
import { openDatabase } from '../shared/adapters/sqlite/database.ts';
import { instantFromMillis } from '../shared/kernel/instant.ts';
import { printed } from './doctor/finding.ts';
import { changeKeys, keyCommands } from './keys/change-keys.ts';
import { backupFile } from './machine/backup-file.ts';
import { checkMachine, thisMachine } from './machine/check-machine.ts';
import { checkSettings } from './machine/check-settings.ts';
import { machineFolder, requireOwnFile } from './machine/machine-folder.ts';
import { machineKeys } from './machine/machine-keys.ts';
import { outsideWorld } from './machine/outside-world.ts';
import { liftHold } from './machine/quieten.ts';
import { type Restored, restoreFile } from './machine/restore-file.ts';
import { verifyAudit } from './machine/verify-audit.ts';
import { allIntact, verifyLedgers } from './machine/verify-ledgers.ts';
import { type ExportProgress, exportMachine } from './moving/export-machine.ts';
import { loadMachine } from './moving/load-machine.ts';

const usage = `usage: npm run machine -- backup FILE      copies everything while the service runs; keys go to FILE.keys
       npm run machine -- restore FILE     puts a backup in the place of the file, which is kept aside
       npm run machine -- export FOLDER    writes everything into an empty folder, to continue elsewhere
       npm run machine -- load FOLDER      makes the file of this machine from such a folder, or a stage's
       npm run machine -- keys COMMAND     rotate-links signs new links with a new key, rotate-addresses hashes
                                           new addresses with one; earlier keys stay. show names them
       npm run machine -- resume           lifts the hold on mail that a restore or an export left
       npm run machine -- verify [--write] checks the evidence of everybody and the audit trail; writes states that are behind
       npm run machine -- doctor           says what is wrong, and the commands that mend it
       npm run machine -- doctor --outside asks the internet too: links, certificate, DNS records

--data FOLDER    the data folder of the service; .grondslag unless given
--settings FILE  with doctor: the settings of the service; machine.env in the data folder, if it is there
--complete       with restore: nothing was recorded and nobody was mailed since the backup
--help           this text

Ends with 0 when all is well, with 1 when something needs a person, with 2 when nothing was done.
docs/one-machine.md says when to use which, docs/moving.md how to move.`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: '.grondslag' },
    write: { type: 'boolean', default: false },
    outside: { type: 'boolean', default: false },
    settings: { type: 'string' },
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
          : `${carried.problem ?? 'it is damaged'}; not every row could be read in: ${carried.incomplete.join(', ') || 'none of the tables'}`,
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

const said = ({ files }: ExportProgress) =>
  console.error(
    Object.entries(files)
      .map(([table, { items }]) => `${table}: ${items} items`)
      .join(', '),
  );

/** Each says whether all is well; those that take a file are called with its path. */
const ofFile: Readonly<Record<string, (path: string) => Promise<boolean>>> = {
  backup: async (path) => {
    const { bytes } = await backupFile(dataDir, resolve(path), new Date());
    console.log(JSON.stringify({ file: path, keys: `${path}.keys`, bytes }));
    return true;
  },
  restore: async (path) => {
    const backup = resolve(path);
    const isComplete = values.complete;
    const restored = await restoreFile({ dataDir, backup, isComplete, now: new Date() });
    for (const line of told(restored)) console.log(line);
    const { erasedButBack, isHeld } = restored;
    console.log(JSON.stringify({ restored: path, isHeld }));
    return !isHeld && erasedButBack.length === 0;
  },
  keys: async (command) => {
    const known = keyCommands.find((one) => one === command && one !== 'new');
    if (known === undefined) throw new Error('keys takes show, rotate-links or rotate-addresses');
    // A service that runs has the keys that it began with.
    const unlock = known === 'show' ? () => undefined : lockDataDir(dataDir);
    const changed = await changeKeys(machineKeys(dataDir), known).finally(unlock);
    console.log(JSON.stringify(changed));
    return changed.outcome !== 'refused';
  },
  export: async (path) => {
    const folder = resolve(path);
    const counts = await exportMachine({ dataDir, folder, now: new Date(), onProgress: said });
    console.log(JSON.stringify(counts));
    return true;
  },
  load: async (path) => {
    const counts = await loadMachine({
      ...{ dataDir, folder: resolve(path) },
      onProgress: (table, lines) => console.error(`${table}: ${lines} items`),
    });
    console.log(JSON.stringify(counts));
    return true;
  },
};

const ofFolder: Readonly<Record<string, () => Promise<boolean>>> = {
  resume: async () => {
    const { file } = machineFolder(dataDir);
    requireOwnFile(file);
    const db = openDatabase(file);
    const wasHeld = liftHold(db, instantFromMillis(Date.now()));
    db.close();
    console.log(wasHeld ? 'mail is held no longer' : 'mail was not held');
    return true;
  },
  verify: async () => {
    const { file } = machineFolder(dataDir);
    requireOwnFile(file);
    const db = openDatabase(file);
    const onFound = (id: string, found: object) => console.log(`${id} ${JSON.stringify(found)}`);
    const counts = await verifyLedgers(db, { write: values.write, onFound });
    const wrong = verifyAudit(db, instantFromMillis(Date.now()));
    db.close();
    for (const { name, ...found } of wrong)
      console.log(`audit trail ${name} ${JSON.stringify(found)}`);
    console.log(JSON.stringify(counts));
    return allIntact(counts) && wrong.length === 0;
  },
  doctor: async () => {
    const settings = values.settings ?? join(dataDir, 'machine.env');
    const findings = [
      ...checkMachine(dataDir, thisMachine()),
      ...(await checkSettings(dataDir, settings, values.outside ? outsideWorld : undefined)),
    ];
    console.log(printed(findings));
    return findings.every(({ level }) => level !== 'fail');
  },
};

const named = <Run>(runs: Readonly<Record<string, Run>>): Run | undefined =>
  command !== undefined && Object.hasOwn(runs, command) ? runs[command] : undefined;

/** Undefined when the command is written wrongly. */
const run = async (): Promise<boolean | undefined> => {
  if (more.length > 0) return undefined;
  if (command !== 'restore' && command !== 'load' && !existsSync(dataDir))
    throw new Error(`there is no folder ${dataDir}`);
  return path === undefined ? named(ofFolder)?.() : named(ofFile)?.(path);
};

if (values.help) console.log(usage);
else
  try {
    const isWell = await run();
    if (isWell === undefined) console.error(usage);
    process.exitCode = isWell === undefined ? 2 : isWell ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
