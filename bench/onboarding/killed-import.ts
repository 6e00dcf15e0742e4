import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Loads a generated list into the service of one machine by the command, and kills with `kill -9` on the way: first
 * the command, then the service under it. Each time the same command continues. Every hundredth row has no address
 * that can be mailed, every tenth of the others a stop. Counts what the file of the service holds in the end.
 */
export const killedImport = async (
  rows: number,
  say: (line: string) => void = () => undefined,
): Promise<KilledImport> => {
  const folder = mkdtempSync(join(tmpdir(), 'grondslag-import-'));
  const list = join(folder, 'list.csv');
  writeList(list, rows);
  let service = await startService(join(folder, 'data'));
  const peaks = { service: 0, command: 0 };
  const resident: number[] = [];
  try {
    await putSender(service);
    const started = performance.now();
    const runs: { readonly killed: 'command' | 'service' | undefined; readonly until: number }[] = [
      { killed: 'command', until: Math.floor(rows / 3) },
      { killed: 'service', until: Math.floor((2 * rows) / 3) },
      { killed: undefined, until: rows },
    ];
    for (const { killed, until } of runs) {
      const command = runCommand(folder, list, service);
      const victim =
        killed === undefined ? undefined : { command, service: service.process }[killed];
      await watch({ command, service: service.process, peaks }, () => {
        if (victim === undefined || rowsNoted(folder) < until) return false;
        victim.kill('SIGKILL');
        return true;
      });
      resident.push(residentMb(service.process));
      if (!isOver(command)) await once(command, 'exit');
      say(
        `${rowsNoted(folder)} of ${rows} rows, ${killed === undefined ? 'done' : `${killed} killed`}`,
      );
      if (killed === 'service') service = await startService(join(folder, 'data'));
    }
    const seconds = (performance.now() - started) / 1_000;
    service.process.kill('SIGTERM');
    await once(service.process, 'exit');
    return {
      ...{ rows, kills: 2, rowsPerSecond: Math.round(rows / seconds) },
      ...storedIn(join(folder, 'data')),
      ...notedIn(folder),
      ...{ servicePeakMb: peaks.service, commandPeakMb: peaks.command, residentMb: resident },
    };
  } finally {
    service.process.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};

/** Notes the most that both hold in memory, until the command is over or `isDone`. */
const watch = async (
  { command, service, peaks }: Watched,
  isDone: () => boolean,
): Promise<void> => {
  while (!isOver(command)) {
    peaks.service = Math.max(peaks.service, residentMb(service));
    peaks.command = Math.max(peaks.command, residentMb(command));
    if (isDone()) return;
    await sleep(20);
  }
};

type Watched = {
  readonly command: ChildProcess;
  readonly service: ChildProcess;
  readonly peaks: { service: number; command: number };
};

const isOver = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null;

export type KilledImport = {
  readonly rows: number;
  readonly kills: number;
  /** Rate over the whole, with two starts after a kill. */
  readonly rowsPerSecond: number;
  /** In the file of the service: contacts, their different addresses, events of consent, contacts that stopped. */
  readonly contacts: number;
  readonly addresses: number;
  readonly events: number;
  readonly stopped: number;
  /** As the command noted: rows by outcome, and those that were not taken. */
  readonly counts: Readonly<Record<string, number>>;
  readonly refused: number;
  readonly servicePeakMb: number;
  readonly commandPeakMb: number;
  /** Memory of the service after each third. */
  readonly residentMb: readonly number[];
};

/** What a list of this many rows must leave. */
export const expectedOf = (rows: number) => {
  const refused = Math.floor((rows + 99) / 100);
  const stopped = Math.floor((rows + 9) / 10) - refused;
  return { refused, contacts: rows - refused, stopped };
};

const writeList = (path: string, rows: number): void => {
  const file = openSync(path, 'w');
  writeSync(file, 'E-mail;Naam;Status;Klant sinds\n');
  for (let from = 0; from < rows; from += 10_000) {
    const lines = Array.from({ length: Math.min(10_000, rows - from) }, (_, at) =>
      lineOf(from + at),
    );
    writeSync(file, lines.join(''));
  }
  closeSync(file);
};

const lineOf = (row: number): string => {
  const email = row % 100 === 0 ? 'no address' : `p${row}@post.example`;
  return `${email};P ${row};${row % 10 === 0 ? 'unsubscribed' : 'active'};21-3-2024\n`;
};

type Service = { readonly process: ChildProcess; readonly url: string; readonly token: string };

const startService = async (dataDir: string): Promise<Service> => {
  const script = join(import.meta.dirname, 'serve-machine.ts');
  const child = spawn(process.execPath, [script, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, POWERTOOLS_LOG_LEVEL: 'SILENT', POWERTOOLS_METRICS_DISABLED: 'true' },
  });
  const lines = createInterface({ input: child.stdout });
  const line = (await lines[Symbol.asyncIterator]().next()).value as string;
  return { process: child, ...(JSON.parse(line) as { url: string; token: string }) };
};

const putSender = async ({ url, token }: Service): Promise<void> => {
  const answer = await fetch(`${url}/v1/senders/big`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      ...{ legalName: 'Groot B.V.', postalAddress: 'Kade 1, Rotterdam', country: 'NL' },
      ...{ kind: 'company', fromAddress: 'Groot <post@mail.waterweg.example>' },
    }),
  });
  if (!answer.ok) throw new Error(await answer.text());
};

const runCommand = (folder: string, list: string, { url, token }: Service): ChildProcess =>
  spawn(
    process.execPath,
    [
      join(import.meta.dirname, '../../packages/cli/main.ts'),
      ...['import', list, '--sender', 'big', '--dates', 'day-month', '--zone', 'Europe/Amsterdam'],
      ...['--value', 'language=nl', '--value', 'country=NL', '--import-id', 'big'],
      ...['--value', 'relation.role=customer', '--value', 'relation.service=hosting'],
      ...['--column', 'relation.since=Klant sinds', '--refused', join(folder, 'refused.csv')],
    ],
    {
      stdio: 'ignore',
      env: {
        ...process.env,
        GRONDSLAG_URL: url,
        GRONDSLAG_TOKEN: token,
        XDG_CONFIG_HOME: folder,
      },
    },
  );

type Noted = Pick<KilledImport, 'counts' | 'refused'> & { readonly nextRow: number };

const noted = (folder: string): Noted => {
  try {
    const file = join(folder, 'grondslag', 'imports', 'big.json');
    return JSON.parse(readFileSync(file, 'utf8')) as Noted;
  } catch {
    return { counts: {}, refused: 0, nextRow: 0 };
  }
};

const rowsNoted = (folder: string): number => noted(folder).nextRow;

const notedIn = (folder: string): Pick<KilledImport, 'counts' | 'refused'> => {
  const { counts, refused } = noted(folder);
  return { counts, refused };
};

const storedIn = (dataDir: string) => {
  const file = readdirSync(dataDir).find((name) => /\.(?:db|sqlite)$/.test(name)) ?? '';
  const db = new DatabaseSync(join(dataDir, file), { readOnly: true });
  const count = (sql: string) => Number((db.prepare(sql).get() as { n: number }).n);
  const stored = {
    contacts: count("SELECT count(*) AS n FROM contacts WHERE sender_id = 'big'"),
    addresses: count(
      "SELECT count(DISTINCT address_hash) AS n FROM addresses WHERE sender_id = 'big'",
    ),
    events: count('SELECT count(*) AS n FROM consent_events'),
    stopped: count('SELECT count(DISTINCT contact_id) AS n FROM consent_events'),
  };
  db.close();
  return stored;
};

/** What a process holds in memory now, in MB; 0 once it is gone. */
const residentMb = ({ pid }: ChildProcess): number => {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024);
  } catch {
    return 0;
  }
};
