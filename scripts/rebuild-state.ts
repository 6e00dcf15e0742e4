import { parseArgs } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoDbFindCertificate } from '../shared/adapters/dynamodb/consent/dynamodb-certificate-store.ts';
import { dynamoDbConsentLedger } from '../shared/adapters/dynamodb/consent/dynamodb-consent-ledger.ts';
import { dynamoDbNoticeStore } from '../shared/adapters/dynamodb/consent/dynamodb-notice-store.ts';
import { sha256 } from '../shared/adapters/keys/sha256.ts';
import { repairState, verifyLedger } from '../shared/consent/event/verify-ledger.ts';
import type { ContactId } from '../shared/kernel/ids.ts';
import { scanEvidence } from './ledger/scan-evidence.ts';

const usage = `usage: CONSENT_TABLE=… grondslag operator rebuild-state [--write] [--anchor HASH] [contactId …]

Checks each contact's evidence (chain, end, notices, certificate of erasure) and compares the stored
state with the one that its events fold to; all contacts when none is named, and then every notice,
certificate and suppression besides. With --write a state that is behind its events or differs from
them is written again. Evidence that contradicts itself, such as a state that is ahead of its
events, is reported as broken and left as it is: whoever is stopped by it stays stopped.
--anchor is for one named contact whose head is lost: the last hash of its chain as it was announced
on the event bus (consent.changed); the state is written only when the chain ends with it.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'boolean', default: false },
    anchor: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const named = positionals as ContactId[];
const table = process.env['CONSENT_TABLE'];

const client = DynamoDBDocumentClient.from(new DynamoDBClient({}), {
  marshallOptions: { removeUndefinedValues: true },
});

const counts: Record<string, number> = {};
const content = new Set(['intact', 'unchanged', 'erased', 'repaired']);

const note = (outcome: string, id: string, found: object): void => {
  counts[outcome] = (counts[outcome] ?? 0) + 1;
  if (!content.has(outcome) || outcome === 'repaired') console.log(id, JSON.stringify(found));
};

const look = async (TableName: string, contactId: ContactId): Promise<void> => {
  const sources = {
    ledger: dynamoDbConsentLedger(client, TableName),
    notices: dynamoDbNoticeStore(client, TableName),
    certificates: { find: dynamoDbFindCertificate(client, TableName) },
  };
  const found = values.write
    ? await repairState(sources, { contactId, digest: sha256, anchor: values.anchor })
    : await verifyLedger(sources, contactId, sha256);
  note(found.outcome, contactId, found);
};

if (values.help) console.log(usage);
else if (table === undefined || (values.anchor !== undefined && named.length !== 1)) {
  console.error(usage);
  process.exitCode = 2;
} else {
  for (const contactId of named) await look(table, contactId);
  if (named.length === 0)
    for await (const found of scanEvidence(client, table, sha256)) {
      if (found.kind === 'contact') await look(table, found.contactId);
      else note('broken', found.key, { outcome: 'broken', problem: found.problem });
    }
  console.log(JSON.stringify(counts));
  process.exitCode = Object.keys(counts).every((outcome) => content.has(outcome)) ? 0 : 1;
}
