import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { roleNames } from '../shared/deployment/roles.ts';
import { type LocalApp, startLocalApp } from './app.ts';
import { localArguments, usage } from './demo/arguments.ts';
import { runDemo } from './demo/run-demo.ts';
import { emptyDataDir } from './services/data-dir-lock.ts';
import { watchHalts } from './watch-halts.ts';

const printAddresses = async (app: LocalApp) => {
  console.log('\nOpen:');
  console.log(`  inbox               ${app.inboxUrl}`);
  console.log(`  API documentation   ${app.apiUrl}/docs`);
  console.log('\nTokens for the API (Authorization: Bearer …), valid until this process ends:');
  for (const role of roleNames)
    console.log(`  ${role.padEnd(16)}  ${await app.issuer.token(role)}`);
  console.log('\nTry:');
  console.log(`  curl -s ${app.apiUrl}/v1/senders -H "authorization: Bearer TOKEN"`);
  console.log(
    '\nCtrl-C stops everything; a second start finds its data again; -- --fresh empties it.',
  );
};

const untilInterrupted = () =>
  new Promise<void>((stop) => {
    process.once('SIGINT', () => stop());
    process.once('SIGTERM', () => stop());
  });

const main = async (): Promise<void> => {
  const options = localArguments(process.argv.slice(2));
  if (options.help) {
    console.log(`npm start: the whole service on loopback, with the example data\n${usage}`);
    return;
  }
  const dataDir = resolve(options.data);
  if (options.fresh) emptyDataDir(dataDir);
  const started = performance.now();
  const app = await startLocalApp({
    dataDir,
    apiPort: options.port,
    inboxPort: options.inboxPort,
    reconcileEveryMs: 5_000,
    onError: (name, error) => console.error(`${name} failed:`, error),
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
    else if (await runDemo(app, options)) writeFileSync(marker, '');
    await printAddresses(app);
    await interrupted;
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
