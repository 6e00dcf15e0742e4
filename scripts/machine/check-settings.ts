import { existsSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { readMachineSettings } from '../../local/one-machine/machine-settings.ts';
import type { Finding } from '../doctor/finding.ts';
import { checkOutside, type OutsideWorld } from './check-outside.ts';
import { machineFolder } from './machine-folder.ts';
import { rowsOf } from './rows-of.ts';

/** Whether the operator's settings are complete and nobody else's to read; with a world, how it sees them. */
export const checkSettings = async (
  dataDir: string,
  path: string,
  world: OutsideWorld | undefined,
): Promise<readonly Finding[]> => {
  const about = 'settings';
  if (!existsSync(path))
    return [
      { level: 'warn', about, says: `there are none in ${path}: the local inbox takes the mail` },
    ];
  const readable: readonly Finding[] =
    (statSync(path).mode & 0o077) === 0
      ? []
      : [
          {
            level: 'fail',
            about,
            says: `other users can read ${path}, and the password in it`,
            fix: [`chmod go= ${path}`],
          },
        ];
  try {
    const settings = readMachineSettings(path);
    const way = settings.mail === undefined ? 'the local inbox' : settings.mail.relay.host;
    return [
      ...readable,
      { level: 'ok', about, says: `${way} takes the mail` },
      ...(world === undefined
        ? []
        : await checkOutside(settings, fromDomains(machineFolder(dataDir).file), world)),
    ];
  } catch (error) {
    return [...readable, { level: 'fail', about, says: (error as Error).message }];
  }
};

/** Domains that mail of the senders in a file comes from. */
const fromDomains = (file: string): readonly string[] => {
  if (!existsSync(file)) return [];
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const rows = rowsOf<{ readonly thing: string }>(
      db,
      "SELECT thing FROM versions AS v WHERE kind = 'sender' AND version = (SELECT max(version) FROM versions WHERE kind = 'sender' AND id = v.id)",
    );
    const domains = rows.map(({ thing }) => {
      const { fromAddress } = JSON.parse(thing) as { readonly fromAddress?: unknown };
      return /@([^@\s>]+)>?$/.exec(String(fromAddress))?.[1]?.toLowerCase();
    });
    return [...new Set(domains.filter((domain) => domain !== undefined))];
  } finally {
    db.close();
  }
};
