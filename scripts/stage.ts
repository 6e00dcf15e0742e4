import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { exportStage } from './stage/export-stage.ts';
import { loadStage } from './stage/load-stage.ts';

const usage = `usage: CONTACTS_TABLE=… CONSENT_TABLE=… MAILINGS_TABLE=… npm run stage -- export FOLDER
       CONTACTS_TABLE=… CONSENT_TABLE=… MAILINGS_TABLE=… npm run stage -- load FOLDER

export writes every item of the three tables into FOLDER: contacts, consents with their evidence, stops,
mailings, verdicts and claims, and where the evidence log stands. load writes such a folder into tables
that are empty. Either goes on where it was when it is started again. docs/moving.md says what else
belongs to a move: the keys, and the files of the log.`;

const { CONTACTS_TABLE: contacts, CONSENT_TABLE: consent, MAILINGS_TABLE: mailings } = process.env;
const { positionals } = parseArgs({ allowPositionals: true });
const [command, path, ...more] = positionals;

const isKnown = command === 'export' || command === 'load';
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
      const counts = await loadStage(client, {
        tables,
        folder,
        onProgress: (name, items, of) => console.error(`${name}: ${items} of ${of} items`),
      });
      console.log(JSON.stringify(counts));
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
