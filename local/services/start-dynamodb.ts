import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type DynamoDbBackend, type DynamoDbProgram, dynamoDbProgram } from './dynamodb-program.ts';
import { freePort } from './free-port.ts';
import { endOrphan, startTiedChild, type TiedChild } from './tied-child.ts';

/** Starts the embedded DynamoDB; state written before a `kill -9` of anyone is there again. */
export const startDynamoDb = async (options: DynamoDbOptions = {}): Promise<LocalDynamoDb> => {
  const endpoint =
    options.endpoint ?? (options.backend ? undefined : process.env['DYNAMODB_ENDPOINT']);
  if (endpoint)
    return { url: endpoint, backend: 'external', ended: never, stop: async () => undefined };

  const program = dynamoDbProgram(options.backend);
  const dataDir = options.dataDir === undefined ? undefined : resolve(options.dataDir);
  if (dataDir) {
    mkdirSync(dataDir, { recursive: true });
    await endOrphan(join(dataDir, 'dynamodb.pid'), program.mark);
  }
  // Another program may take a free port before the child does; then the next one is tried.
  for (let attempt = 1; options.port === undefined && attempt < 3; attempt += 1) {
    try {
      return await launch(program, await freePort(), dataDir);
    } catch (error) {
      if (!String(error).includes('in use')) throw error;
    }
  }
  return launch(program, options.port ?? (await freePort()), dataDir);
};

export { hasJava } from './dynamodb-program.ts';

/** How to start DynamoDB; without a folder it keeps everything in memory. */
export type DynamoDbOptions = {
  readonly dataDir?: string | undefined;
  readonly port?: number | undefined;
  readonly backend?: DynamoDbBackend | undefined;
  /** An endpoint that runs already; nothing is started then. */
  readonly endpoint?: string | undefined;
};

/** DynamoDB on loopback, or wherever `DYNAMODB_ENDPOINT` points. */
export type LocalDynamoDb = {
  readonly url: string;
  readonly backend: DynamoDbBackend | 'external';
  /** Settles with what it last wrote when it ends and nobody stopped it; whatever is asked of it fails then. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
};

const never = new Promise<never>(() => undefined);

const answers = async (url: string): Promise<boolean> => {
  try {
    // Any answer will do: both say 400 to a request that is not signed.
    await fetch(url, { signal: AbortSignal.timeout(1000) });
    return true;
  } catch {
    return false;
  }
};

const untilReady = async (url: string, child: TiedChild): Promise<void> => {
  let lastWords: string | undefined;
  void child.exited.then((words) => {
    lastWords = words;
  });
  const giveUpAt = Date.now() + 30_000;
  while (!(await answers(url))) {
    if (lastWords !== undefined) throw new Error(`DynamoDB did not start: ${lastWords}`);
    if (Date.now() > giveUpAt) throw new Error('DynamoDB did not answer within 30 s');
    await sleep(5);
  }
};

const launch = async (
  program: DynamoDbProgram,
  port: number,
  dataDir: string | undefined,
): Promise<LocalDynamoDb> => {
  const pidFile = dataDir && join(dataDir, 'dynamodb.pid');
  const child = startTiedChild({
    command: program.command,
    args: program.args(port, dataDir),
    cwd: program.cwd,
    env: program.env,
    pidFile,
  });
  const url = `http://127.0.0.1:${port}`;
  try {
    await untilReady(url, child);
  } catch (error) {
    await child.stop();
    throw error;
  }
  let isStopping = false;
  const ended = child.exited.then((words) => (isStopping ? never : words));
  return {
    ...{ url, backend: program.backend, ended },
    stop: () => {
      isStopping = true;
      return child.stop();
    },
  };
};
