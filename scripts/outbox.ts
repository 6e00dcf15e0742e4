import { parseArgs } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { parkedAnnouncements } from './outbox/parked-announcements.ts';

const usage = `usage: npm run outbox -- --table NAME [--put-back]

Shows the announcements of a table's outbox that the event bus refused for good: when, and of what
type. No address is in them. With --put-back they wait for the bus again, which helps after what it
refused was mended. --table names the consent or the mailings table.`;

const { values } = parseArgs({
  options: {
    table: { type: 'string' },
    'put-back': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(usage);
else if (values.table === undefined) {
  console.error(`--table is missing\n\n${usage}`);
  process.exitCode = 2;
} else {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
  const parked = parkedAnnouncements(client, values.table);
  const rows = await parked.list();
  for (const { id, at, announcement } of rows)
    console.log(`${new Date(at).toISOString()}  ${announcement.type}  ${id}`);
  if (values['put-back']) await parked.putBack(rows);
  console.log(`${rows.length} ${values['put-back'] ? 'put back' : 'parked'}`);
  client.destroy();
}
