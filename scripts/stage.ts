import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { s3LogFiles } from '../shared/adapters/s3/s3-log-files.ts';
import { exportStage } from './stage/export-stage.ts';
import { loadStage } from './stage/load-stage.ts';
import { uploadLog } from './stage/upload-log.ts';

const usage = `usage: CONTACTS_TABLE=… CONSENT_TABLE=… MAILINGS_TABLE=… npm run stage -- export FOLDER
       CONTACTS_TABLE=… CONSENT_TABLE=… MAILINGS_TABLE=… npm run stage -- load FOLDER

export writes every item of the three tables into FOLDER: contacts, consents with their evidence, stops,
mailings, verdicts and claims, and where the evidence log stands. load writes such a folder into tables
that are empty. Either continues where it stopped when it is started again. docs/moving.md says what else
belongs to a move: the keys, and the files of the log.

Where the folder has the files of the log (FOLDER/log), LOG_BUCKET must name the bucket that load puts them
into, and LOG_LOCK_DAYS, where the stage keeps its log, for how many days they are locked.`;

const { CONTACTS_TABLE: contacts, CONSENT_TABLE: consent, MAILINGS_TABLE: mailings } = process.env;
const { positionals } = parseArgs({ allowPositionals: true });
const [command, path, ...more] = positionals;

const isKnown = command === 'export' || command === 'load';
const logIn = (bucket: string, days = '0') =>
  s3LogFiles(new S3Client({}), {
    ...{ bucket, now: Date.now },
    lockDays: Number(days) > 0 ? Number(days) : undefined,
  });

if (
  !isKnown ||
  path === undefined ||
  more.length > 0 ||
  contacts === undefined ||
  consent === undefined ||
  mailings === undefined
) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const client = new DynamoDBClient({});
  const tables = { contacts, consent, mailings };
  const folder = resolve(path);
  try {
    if (command === 'export') {
      const note = await exportStage(client, {
        tables,
        folder,
        onPage: (name, { items }) => console.error(`${name}: ${items} items`),
      });
      const counts = Object.entries(note.tables).map(([table, { items }]) => [table, items]);
      console.log(JSON.stringify(Object.fromEntries(counts)));
    } else {
      const log = join(folder, 'log');
      const bucket = process.env['LOG_BUCKET'];
      if (existsSync(log) && bucket === undefined)
        throw new Error(
          `${log} holds the files of the evidence log: LOG_BUCKET must say where they go`,
        );
      const counts = await loadStage(client, {
        tables,
        folder,
        onProgress: (name, items, of) => console.error(`${name}: ${items} of ${of} items`),
      });
      const logFiles =
        bucket === undefined
          ? 0
          : await uploadLog(logIn(bucket, process.env['LOG_LOCK_DAYS']), log);
      console.log(JSON.stringify({ ...counts, logFiles }));
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
