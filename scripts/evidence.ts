import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoDbLogHeads } from '../shared/adapters/dynamodb/evidence/dynamodb-log-heads.ts';
import { dynamoDbPendingLeaves } from '../shared/adapters/dynamodb/evidence/dynamodb-pending-leaves.ts';
import { s3LogFiles } from '../shared/adapters/s3/s3-log-files.ts';
import { entriesIn } from '../shared/evidence/tree/entry-bundle.ts';
import { instantFromMillis } from '../shared/kernel/instant.ts';
import { addOldRecords } from './evidence/add-old-records.ts';
import { copyLog } from './evidence/copy-log.ts';
import { openingLines } from './evidence/opening-lines.ts';

const usage = `usage: CONTACTS_TABLE=… CONSENT_TABLE=… MAILINGS_TABLE=… LOG_BUCKET=… npm run evidence -- COMMAND

  openings FILE    writes everything that the evidence log stands for, with what opens its leaves.
                   It holds what the tables hold of persons but for names and addresses: keep it so.
  log FOLDER       copies the log
  add [--write]    counts the records that have no leaf, such as those of earlier versions; with --write
                   gives each of them one

Then: grondslag verify FILE --whole --log FOLDER --policy trust.txt`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
});
const [command, target] = positionals;
const { CONTACTS_TABLE: contacts, CONSENT_TABLE: consent, MAILINGS_TABLE: mailings } = process.env;
const bucket = process.env['LOG_BUCKET'];

const client = new DynamoDBClient({});
const document = DynamoDBDocumentClient.from(client);

const logOf = (table: string, name: string) =>
  copyLog(
    s3LogFiles(new S3Client({}), { bucket: name, now: Date.now }),
    dynamoDbLogHeads(document, table),
  );

type Where = { readonly tables: Tables; readonly bucket: string };
type Tables = { readonly contacts: string; readonly consent: string; readonly mailings: string };

const writeOpenings = async ({ tables }: Where, file: string): Promise<void> => {
  const lines = openingLines(client, [tables.contacts, tables.consent, tables.mailings]);
  const text = async function* () {
    for await (const line of lines) yield `${line}\n`;
  };
  await pipeline(Readable.from(text()), createWriteStream(file, { mode: 0o600 }));
};

const writeLog = async ({ tables, bucket }: Where, folder: string): Promise<void> => {
  for await (const { name, bytes } of logOf(tables.consent, bucket)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
};

const addLeaves = async ({ tables, bucket }: Where, isWritten: boolean): Promise<void> => {
  // What waits first: what is sealed in between is then in the log.
  const pending = dynamoDbPendingLeaves(document, [tables.consent, tables.mailings]);
  const waiting = await pending.oldest(1_000_000);
  const logged = new Set<string>(waiting.flatMap(({ entries }) => entries));
  for await (const { name, bytes } of logOf(tables.consent, bucket))
    if (name.startsWith('tile/entries/'))
      for (const entry of entriesIn(bytes) ?? []) logged.add(Buffer.from(entry).toString('hex'));
  const counts = await addOldRecords(client, tables, {
    isLogged: (entry) => logged.has(entry),
    isWritten,
    now: instantFromMillis(Date.now()),
  });
  console.log(JSON.stringify(counts));
};

const run = (where: Where): Promise<void> | undefined => {
  if (command === 'add') return addLeaves(where, values.write);
  if (target === undefined) return undefined;
  if (command === 'openings') return writeOpenings(where, target);
  return command === 'log' ? writeLog(where, target) : undefined;
};

const isSet = contacts !== undefined && consent !== undefined && mailings !== undefined;
const running =
  isSet && bucket !== undefined
    ? run({ tables: { contacts, consent, mailings }, bucket })
    : undefined;
if (running === undefined) {
  console.error(usage);
  process.exitCode = 2;
} else {
  try {
    await running;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
