import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { dynamoDbConsentLedger } from '../shared/adapters/dynamodb/dynamodb-consent-ledger.ts';
import { sha256 } from '../shared/adapters/keys/sha256.ts';
import { repairState, verifyLedger } from '../shared/consent/verify-ledger.ts';
import type { ContactId } from '../shared/kernel/ids.ts';

const usage = `usage: CONSENT_TABLE=… node scripts/rebuild-state.ts [--write] [contactId …]

Compares each contact's stored consent state with the one its events fold to; all contacts when
none is named. With --write a state that differs is written again. Events are never changed: a
broken chain is reported and left as it is.`;

const args = process.argv.slice(2);
const write = args.includes('--write');
const named = args.filter((arg) => !arg.startsWith('--')) as ContactId[];
const table = process.env['CONSENT_TABLE'];

const client = DynamoDBDocumentClient.from(new DynamoDBClient({}), {
  marshallOptions: { removeUndefinedValues: true },
});

/** Everybody with a ledger, by its first event: a lost state must be found too. */
async function* everybody(TableName: string): AsyncGenerator<ContactId> {
  let from: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new ScanCommand({
        TableName,
        FilterExpression: 'sk = :first',
        ExpressionAttributeValues: { ':first': 'EVENT#000000000001' },
        ProjectionExpression: 'pk',
        ...(from === undefined ? {} : { ExclusiveStartKey: from }),
      }),
    );
    for (const { pk } of page.Items ?? []) yield String(pk).slice('CONTACT#'.length) as ContactId;
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
}

const counts: Record<string, number> = {};

const look = async (TableName: string, contactId: ContactId): Promise<void> => {
  const ledger = dynamoDbConsentLedger(client, TableName);
  const found = write
    ? await repairState(ledger, contactId, sha256)
    : await verifyLedger(ledger, contactId, sha256);
  counts[found.outcome] = (counts[found.outcome] ?? 0) + 1;
  if (!['intact', 'unchanged', 'erased'].includes(found.outcome))
    console.log(contactId, JSON.stringify(found));
};

if (table === undefined) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const contacts = named.length > 0 ? named : everybody(table);
  for await (const contactId of contacts) await look(table, contactId);
  console.log(JSON.stringify(counts));
  const wrong = ['broken', 'state-differs', 'conflict'].some((outcome) => outcome in counts);
  process.exitCode = wrong ? 1 : 0;
}
