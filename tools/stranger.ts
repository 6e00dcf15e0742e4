import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import { confirmByInbox, firstHour } from './stranger/first-hour.ts';

/**
 * `npm run stranger`: plays somebody who never saw the repository, in an empty folder: `npm ci`, `npm start`, and then the
 * first hour by the command. Prints what each step takes; exits with 1 where one goes otherwise.
 */
const root = fileURLToPath(new URL('../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'grondslag-stranger-'));
const clone = join(folder, 'grondslag');
const print = (what: string, seconds: number) =>
  console.log(`${seconds.toFixed(1).padStart(6)} s  ${what}`);
const started = performance.now();
const since = (from: number) => (performance.now() - from) / 1_000;

const timed = async (what: string, work: () => unknown): Promise<void> => {
  const from = performance.now();
  await work();
  print(what, since(from));
};

let service: ChildProcess | undefined;
const envFile = join(clone, '.grondslag/env');
try {
  execFileSync('git', ['clone', '--quiet', root, clone]);
  await timed('npm ci', () => execFileSync('npm', ['ci', '--silent'], { cwd: clone }));
  await timed('npm start', async () => {
    service = spawn('npm', ['start', '--', '--port', '0', '--inbox-port', '0'], {
      cwd: clone,
      stdio: 'ignore',
      detached: true,
    });
    while (!existsSync(envFile)) {
      if (service.exitCode !== null) throw new Error('the service ended');
      await sleep(100);
    }
  });
  const exported = readFileSync(envFile, 'utf8').replaceAll(/^export /gm, '');
  const { GRONDSLAG_INBOX: inbox = '', ...env } = parseEnv(exported);
  const steps = await firstHour({
    url: env['GRONDSLAG_URL'] ?? '',
    folder: join(folder, 'shop'),
    examples: join(clone, 'examples/first-mail'),
    run: (argv) =>
      new Promise((done) => {
        const main = join(clone, 'packages/cli/main.ts');
        // What this machine's own user keeps is not a stranger's.
        const own = { XDG_CONFIG_HOME: join(folder, 'config') };
        const options = { cwd: join(folder, 'shop'), env: { ...process.env, ...own, ...env } };
        execFile(process.execPath, [main, ...argv], options, (error, out, err) =>
          done({ status: Number(error?.code ?? 0), out, err }),
        );
      }),
    confirm: confirmByInbox(inbox),
    contactsAt: async (email) => {
      const answer = await fetch(`${env['GRONDSLAG_URL']}/v1/contacts/lookup`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${env['GRONDSLAG_TOKEN']}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify({ email }),
      });
      const { items } = (await answer.json()) as { items: readonly { contactId: string }[] };
      return items.map((one) => one.contactId);
    },
  });
  for (const { what, seconds } of steps) print(what, seconds);
  print('in all', since(started));
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  // `npm` and the service beneath it are one group.
  if (service?.pid !== undefined) process.kill(-service.pid, 'SIGTERM');
  await sleep(1_000);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
