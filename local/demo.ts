import { localArguments, usage } from './demo/local-arguments.ts';
import { runDemo } from './demo/run-demo.ts';
import { startOneMachine } from './one-machine/start-one-machine.ts';
import { startLocalApp } from './start-local-app.ts';

/** The whole story once, in memory; exit code 0 when every outcome is as expected. */
const main = async (): Promise<number> => {
  const options = localArguments(process.argv.slice(2));
  if (options.help) {
    console.log(
      `npm run demo: loads the example data, sends the example mailings, checks every outcome\n${usage}`,
    );
    return 0;
  }
  const start = options.oneMachine ? startOneMachine : startLocalApp;
  const app = await start({
    apiPort: options.port,
    inboxPort: options.inboxPort,
    reconcileEveryMs: 1_000,
    onError: (name, error) => console.error(`  ${name} failed:`, error),
  });
  try {
    return (await runDemo(app, options)) ? 0 : 1;
  } finally {
    await app.stop();
  }
};

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
