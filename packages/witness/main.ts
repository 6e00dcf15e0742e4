#!/usr/bin/env node
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { witnessServer } from './witness-server.ts';
import { openState, publicKeyOf } from './witness-state.ts';

const usage = `Usage: grondslag-witness STATE [--name NAME] [--log KEY]... [--host HOST] [--port PORT]

Signs the checkpoints of the logs with these keys, as long as each continues from the last.

  STATE        one file with its secret key, its logs and what it signed last; made when it is not there.
               Keep it: a copy of an earlier day would let a log be rolled back to that day.
  --name NAME  what a new witness is called, such as accountant.example/witness
  --log KEY    the public key of a log, as the keeper of the log gives it; once for each
  --host HOST  where it listens (127.0.0.1)
  --port PORT  (8093)

It prints its public key, for the keeper of the log and for whoever verifies.`;

const out = (line: string) => void process.stdout.write(`${line}\n`);

const fail = (message: string): never => {
  process.stderr.write(`error: ${message}\n`);
  process.exit(2);
};

const options = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        name: { type: 'string' },
        log: { type: 'string', multiple: true, default: [] },
        host: { type: 'string', default: '127.0.0.1' },
        port: { type: 'string', default: '8093' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return fail((error as Error).message);
  }
};

const { values, positionals } = options();
const [path] = positionals;
if (values.help) {
  out(usage);
  process.exit(0);
}
if (path === undefined || positionals.length > 1) fail('one state file, please (--help says more)');
if (!/^\d{1,5}$/.test(values.port)) fail(`not a port: \`${values.port}\``);

const state = await openState(path ?? '', {
  logs: values.log,
  ...(values.name === undefined ? {} : { name: values.name }),
}).catch((error: unknown) => fail((error as Error).message));

const server = witnessServer(state, {
  nowSeconds: () => Math.floor(Date.now() / 1_000),
  log: (line) => out(`${new Date().toISOString()} ${line}`),
});
server.once('error', (error) => {
  void state.close().finally(() => fail(error.message));
});
server.listen(Number(values.port), values.host, () => {
  const { address, port } = server.address() as AddressInfo;
  out(publicKeyOf(state));
  out(
    `listening on http://${address}:${port}/ for ${state.logs.map(({ name }) => name).join(', ') || 'no log'}`,
  );
});
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    server.close(() => void state.close().finally(() => process.exit(0)));
    server.closeAllConnections();
  });
