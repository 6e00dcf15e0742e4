import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { compareTables } from './restore/compare-tables.ts';

const usage = `usage: CONTACTS_TABLE=… CONSENT_TABLE=… grondslag operator after-restore

Tells where the two tables contradict each other once one of them was restored: who was erased and is
back as a contact, and who has a ledger and no contact. Changes nothing. Prints ids, no addresses.`;

const { CONTACTS_TABLE: contacts, CONSENT_TABLE: consent } = process.env;

if (process.argv.includes('--help')) console.log(usage);
else if (contacts === undefined || consent === undefined) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
  const { erasedButBack, ledgerWithoutContact, ...counts } = await compareTables(client, {
    contacts,
    consent,
  });
  for (const id of erasedButBack) console.log(`${id}: erased, but a contact again`);
  for (const id of ledgerWithoutContact) console.log(`${id}: has a ledger and no contact`);
  const found = {
    erasedButBack: erasedButBack.length,
    ledgerWithoutContact: ledgerWithoutContact.length,
  };
  console.log(JSON.stringify({ ...counts, ...found }));
  process.exitCode = found.erasedButBack + found.ledgerWithoutContact === 0 ? 0 : 1;
}
