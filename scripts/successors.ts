import { parseArgs } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoDbSenderVersions } from '../shared/adapters/dynamodb/mailings/dynamodb-sender-versions.ts';
import { instantFromMillis } from '../shared/kernel/instant.ts';
import { nameSuccessors } from './successors/name-successors.ts';

const usage = `usage: MAILINGS_TABLE=… npm run successors [-- --write]

Names the entities that were succeeded by another before that was kept with them, and still mail
marketing. With --write each is told by whom it was succeeded. Safe to repeat.`;

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const { MAILINGS_TABLE: table } = process.env;

if (table === undefined) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const store = dynamoDbSenderVersions(DynamoDBDocumentClient.from(new DynamoDBClient({})), table);
  const told = await nameSuccessors(store, values.write, instantFromMillis(Date.now()));
  for (const id of told) console.log(`${id}: was succeeded`);
  console.log(JSON.stringify({ succeeded: told.length }));
}
