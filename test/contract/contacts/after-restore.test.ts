import { execFile } from 'node:child_process';
import { domainToASCII } from 'node:url';
import { promisify } from 'node:util';
import { PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dynamoDbCertificateStore } from '../../../shared/adapters/dynamodb/consent/dynamodb-certificate-store.ts';
import { dynamoDbConsentLedger } from '../../../shared/adapters/dynamodb/consent/dynamodb-consent-ledger.ts';
import { dynamoDbSuppressionList } from '../../../shared/adapters/dynamodb/consent/dynamodb-suppression-list.ts';
import { dynamoDbContactStore } from '../../../shared/adapters/dynamodb/contacts/dynamodb-contact-store.ts';
import { dynamoDbMailingHistory } from '../../../shared/adapters/dynamodb/mailings/dynamodb-mailing-history.ts';
import { recordStatements } from '../../../shared/consent/event/record-statements.ts';
import type { AddressHash, ContactId, ExternalId } from '../../../shared/kernel/ids.ts';
import { createContact } from '../../../shared/subjects/create-contact.ts';
import { eraseContact } from '../../../shared/subjects/erase-contact.ts';
import {
  type ContactTools,
  type SubjectTools,
  subjectFromContacts,
} from '../../../shared/subjects/subject-tools.ts';
import { sha256, ticked } from '../../support/consent-world.ts';
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';
import { draft, subjectWorld } from '../../support/subject-world.ts';

type Tables = { readonly contacts: string; readonly consent: string };

const run = promisify(execFile);
let db: TestDynamoDb;
let tables: Tables;
beforeAll(async () => {
  db = await openTestDynamoDb();
});
afterAll(() => db.stop());
beforeEach(async () => {
  tables = { contacts: await db.table(), consent: await db.table() };
  for (const name of ['jan', 'kees']) await somebody(name);
});

const toolsOn = async ({ contacts, consent }: Tables): Promise<SubjectTools & ContactTools> => {
  const store = dynamoDbContactStore(db.client, contacts, consent);
  return {
    ...(await subjectWorld()).tools,
    contacts: store,
    subjectOf: subjectFromContacts(store),
    ledger: dynamoDbConsentLedger(db.client, consent),
    suppressions: dynamoDbSuppressionList(db.client, consent),
    certificates: dynamoDbCertificateStore(db.client, consent),
    history: dynamoDbMailingHistory(db.client, contacts),
    hashAddress: async (match) => [sha256(match) as unknown as AddressHash],
    domainToAscii: domainToASCII,
  };
};

const somebody = async (name: string): Promise<void> => {
  const tools = await toolsOn(tables);
  const contactId = name as ContactId;
  // One id for both sides, as version 0.1.0 stored it.
  await createContact({ ...tools, newContactId: () => contactId }, draft(`${name}@x.nl`));
  await recordStatements(tools, { contactId, statements: (_, at) => [ticked(at)] });
};

const erase = async (name: string): Promise<string> => {
  const why = { requestedBy: 'officer', reason: 'asked', evidenceRef: 'ticket' };
  const contactId = name as ContactId;
  return (await eraseContact(await toolsOn(tables), { ...why, contactId })).outcome;
};

/** A copy of a table, as a restore to this moment would give later. */
const backUp = async (table: string): Promise<string> => {
  const copy = await db.table();
  const { Items = [] } = await db.client.send(new ScanCommand({ TableName: table }));
  for (const Item of Items) await db.client.send(new PutCommand({ TableName: copy, Item }));
  return copy;
};

const afterRestore = async (): Promise<string> => {
  const env = {
    PATH: process.env['PATH'],
    AWS_ENDPOINT_URL_DYNAMODB: db.endpoint,
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    CONTACTS_TABLE: tables.contacts,
    CONSENT_TABLE: tables.consent,
  };
  const script = new URL('../../../scripts/after-restore.ts', import.meta.url).pathname;
  const ran = await run(process.execPath, [script], { env }).catch((error) => error);
  return `${ran.stdout}exit ${ran.code ?? 0}`;
};

const sound = (contacts: number) =>
  `{"contacts":${contacts},"ledgers":2,"erasedButBack":0,"ledgerWithoutContact":0}\nexit 0`;

describe('after a restore', () => {
  test('a restore of neither table has nothing to report', async () => {
    expect(await afterRestore()).toBe(sound(2));
  });

  test('a restore of contacts to before an erasure names those who came back, and they are erased again', async () => {
    const contacts = await backUp(tables.contacts);
    await erase('jan');
    tables = { ...tables, contacts };

    expect(await afterRestore()).toContain('jan: erased, but a contact again');
    expect(await afterRestore()).toMatch(/exit 1$/);
    expect(await erase('jan')).toBe('erased');

    expect(await afterRestore()).toBe(sound(1));
  });

  test('a restore of consent to before an erasure names whose ledger came back, which is erased again', async () => {
    const consent = await backUp(tables.consent);
    await erase('kees');
    tables = { ...tables, consent };

    expect(await afterRestore()).toContain('kees: has a ledger and no contact');
    expect(await erase('kees')).toBe('erased');

    expect(await afterRestore()).toBe(sound(1));
    const refused = await createContact(await toolsOn(tables), draft('kees@x.nl'));
    expect(refused.outcome).toBe('suppressed');
  });

  test('after a restore of contacts to before somebody was added, the same id continues with the ledger it had', async () => {
    const contacts = await backUp(tables.contacts);
    const piet = draft('piet@x.nl', { externalId: 'piet' as ExternalId });
    const before = await toolsOn(tables);
    const added = await createContact(before, piet);
    if (added.outcome !== 'created') throw new Error(added.outcome);
    const { contactId } = added.contact;
    await recordStatements(before, { contactId, statements: (_, at) => [ticked(at)] });
    tables = { ...tables, contacts };
    expect(await afterRestore()).toContain(`${contactId}: has a ledger and no contact`);

    const tools = await toolsOn(tables);
    expect(await createContact(tools, piet)).toMatchObject({ contact: { contactId } });

    expect(await afterRestore()).toMatch(/exit 0$/);
    expect(await tools.ledger.read(contactId)).toMatchObject({ state: { version: 1 } });
  });
});
