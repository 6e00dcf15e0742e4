import { existsSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { tokenVariable } from '../packages/cli/profile.ts';
import { usualConnections } from '../shared/adapters/smtp/smtp-pool.ts';
import { roleNames } from '../shared/deployment/roles.ts';
import { serveConsole } from './console/serve-console.ts';
import { type LocalArguments, localArguments, usage } from './demo/local-arguments.ts';
import { runDemo } from './demo/run-demo.ts';
import {
  type MachineSettings,
  readMachineSettings,
  settingsHelp,
} from './one-machine/machine-settings.ts';
import { howManyThreads } from './one-machine/sending/how-many-threads.ts';
import { startOneMachine } from './one-machine/start-one-machine.ts';
import { requireEdition } from './require-edition.ts';
import type { ServedApp } from './served-app.ts';
import { emptyDataDir } from './services/data-dir-lock.ts';
import { startLocalApp } from './start-local-app.ts';
import { watchHalts } from './watch-halts.ts';

const printAddresses = (app: ServedApp, envFile: string) => {
  console.log('\nOpen:');
  console.log(`  console             ${app.apiUrl}/console/`);
  console.log(`  inbox               ${app.inboxUrl}`);
  console.log(`  API documentation   ${app.apiUrl}/docs`);
  console.log('\nTry, in another terminal in this folder:');
  console.log('  npm run cli -- contacts');
  console.log(
    '  npm run cli -- decide henk tim --sender waterweg --purpose commercial --topic offers',
  );
  console.log('  npm run cli -- --help');
  console.log(`\nA token for each role of the API is in ${envFile}, for a shell to read:`);
  console.log(`  . ${envFile}`);
  console.log('  curl -s $GRONDSLAG_URL/v1/contacts -H "authorization: Bearer $GRONDSLAG_TOKEN"');
  console.log(
    '\nCtrl-C stops everything; a second start finds its data again; -- --fresh empties it.',
  );
};

/** Where the service is and how to call it, as lines that a shell and the command read. */
const environmentOf = async ({ apiUrl, inboxUrl, issuer }: ServedApp): Promise<string> => {
  const tokens = roleNames.map(
    async (role) => [tokenVariable(role), await issuer.token(role)] as const,
  );
  const variables = [
    ['GRONDSLAG_URL', apiUrl],
    ['GRONDSLAG_INBOX', inboxUrl],
    ['GRONDSLAG_TOKEN', await issuer.token('product')],
    ...(await Promise.all(tokens)),
  ] as const;
  return variables.map(([name, value]) => `export ${name}='${value}'\n`).join('');
};

const untilInterrupted = () =>
  new Promise<void>((stop) => {
    process.once('SIGINT', () => stop());
    process.once('SIGTERM', () => stop());
  });

/** What the operator of one machine set, if anything. */
const settingsOfMachine = (
  { oneMachine, settings }: Pick<LocalArguments, 'oneMachine' | 'settings'>,
  dataDir: string,
): MachineSettings | undefined => {
  if (settings !== undefined && !oneMachine) throw new Error('--settings does not go with --aws');
  if (settings !== undefined) return readMachineSettings(resolve(settings));
  const usual = join(dataDir, 'machine.env');
  return oneMachine && existsSync(usual) ? readMachineSettings(usual) : undefined;
};

/** Threads that make mailings, of their own where the machine has several cores. */
const threadsFor = ({ mail, sendingThreads }: MachineSettings = {}): number =>
  howManyThreads({
    set: sendingThreads,
    cores: availableParallelism(),
    relay: mail && {
      connections: mail.relay.connections ?? usualConnections,
      mailsPerSecond: mail.mailsPerSecond,
    },
  });

/** The rate of the local inbox, as each edition takes it. */
const throttled = ({ throttle, oneMachine }: LocalArguments) => {
  if (throttle === undefined) return {};
  const ses = { maxSendRate: throttle };
  return oneMachine ? { ses } : { stack: { ses } };
};

const main = async (): Promise<void> => {
  const options = localArguments(process.argv.slice(2));
  if (options.help) {
    console.log(`npm start: the whole service on loopback, with the example data\n${usage}`);
    console.log(`settings of one machine, NAME=value a line:\n${settingsHelp}`);
    return;
  }
  const dataDir = resolve(options.data);
  if (options.fresh) emptyDataDir(dataDir);
  requireEdition(dataDir, options.oneMachine);
  const settings = settingsOfMachine(options, dataDir);
  const started = performance.now();
  const start = options.oneMachine ? startOneMachine : startLocalApp;
  const app = await start({
    dataDir,
    apiPort: options.port,
    inboxPort: options.inboxPort,
    usualPorts: true,
    reconcileEveryMs: 5_000,
    onError: (name, error) => console.error(`${name} failed:`, error),
    settings,
    sendingThreads: threadsFor(settings),
    serveConsole,
    forwardEvents: options.forwardEvents,
    loopbackWebhooks: options.loopbackWebhooks,
    ...throttled(options),
  });
  const interrupted = untilInterrupted();
  const halts = await watchHalts(app, console.error);
  try {
    for (const line of app.summary) console.log(line);
    console.log(
      `up in ${((performance.now() - started) / 1_000).toFixed(1)} s; state in ${options.data}`,
    );
    const marker = join(dataDir, 'demo-done');
    if (existsSync(marker)) console.log('\nThe example data is there already.');
    else if (settings?.mail !== undefined)
      console.log('\nNo example data: a relay takes the mail.');
    else if (await runDemo(app, options)) writeFileSync(marker, '');
    // What was just recorded can be proved at once, not only within a minute.
    await app.seal();
    const envFile = join(options.data, 'env');
    const environment = await environmentOf(app);
    writeFileSync(join(dataDir, 'env'), environment, { mode: 0o600 });
    if (options.printEnv) console.log(`\n${environment}`);
    printAddresses(app, envFile);
    const why = await Promise.race([interrupted, app.broken ?? interrupted]);
    if (why !== undefined) {
      console.error(`\n${why}; its data is kept, start the service again`);
      process.exitCode = 1;
    }
    console.log('\nstopping');
  } finally {
    await halts.stop();
    await app.stop();
  }
};

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
