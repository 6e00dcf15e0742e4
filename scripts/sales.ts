import { parseArgs } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { nameCollectors } from './sales/name-collectors.ts';

const usage = `usage: CONTACTS_TABLE=… CONSENT_TABLE=… npm run sales [-- --write]

Counts the sales and gifts that are kept as nobody's yet, as 0.1.0 left them, and names the contacts that
hold one of somebody else. With --write each is kept as that of the contact that was made first, and the
others say so: such a sale carries no mail to them. Safe to repeat. Prints ids, no addresses.`;

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const { CONTACTS_TABLE: contacts, CONSENT_TABLE: consent } = process.env;

if (contacts === undefined || consent === undefined) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
  const found = await nameCollectors(client, { contacts, consent }, values.write);
  for (const id of found.ofAnother) console.log(`${id}: holds a sale or gift of somebody else`);
  console.log(JSON.stringify({ ...found, ofAnother: found.ofAnother.length }));
}
