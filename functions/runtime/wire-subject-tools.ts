import { domainToASCII } from 'node:url';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoDbCertificateStore } from '../../shared/adapters/dynamodb/consent/dynamodb-certificate-store.ts';
import { dynamoDbConsentLedger } from '../../shared/adapters/dynamodb/consent/dynamodb-consent-ledger.ts';
import { dynamoDbNoticeStore } from '../../shared/adapters/dynamodb/consent/dynamodb-notice-store.ts';
import { dynamoDbRequestBook } from '../../shared/adapters/dynamodb/consent/dynamodb-request-book.ts';
import { dynamoDbSuppressionList } from '../../shared/adapters/dynamodb/consent/dynamodb-suppression-list.ts';
import { dynamoDbContactStore } from '../../shared/adapters/dynamodb/contacts/dynamodb-contact-store.ts';
import { dynamoDbMailingHistory } from '../../shared/adapters/dynamodb/mailings/dynamodb-mailing-history.ts';
import { dynamoDbMailingStore } from '../../shared/adapters/dynamodb/mailings/dynamodb-mailing-store.ts';
import { newContactId } from '../../shared/adapters/keys/new-contact-id.ts';
import { newSecret } from '../../shared/adapters/keys/new-secret.ts';
import { newUlid } from '../../shared/adapters/keys/new-ulid.ts';
import { secretsManagerKeyring } from '../../shared/adapters/keys/secrets-manager-keyring.ts';
import { sha256 } from '../../shared/adapters/keys/sha256.ts';
import { noTopics } from '../../shared/consent/topic/find-topic.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import { readStopReach } from '../../shared/mailing/read-stop-reach.ts';
import { readEntityAt } from '../../shared/mailing/sender.ts';
import { type SubjectTools, subjectFromContacts } from '../../shared/subjects/subject-tools.ts';

/** What reading and erasing a contact needs, on the tables and keys of one environment. */
export const wireSubjectTools = (
  dynamoDb: DynamoDBDocumentClient,
  env: TablesEnv,
): SubjectTools => {
  const contacts = dynamoDbContactStore(dynamoDb, env.CONTACTS_TABLE, env.CONSENT_TABLE);
  const keyring = secretsManagerKeyring(env.KEYS_SECRET_ID);
  const mailings = dynamoDbMailingStore(dynamoDb, env.MAILINGS_TABLE);
  const senderOf = mailings.sender;
  return {
    contacts,
    ledger: dynamoDbConsentLedger(dynamoDb, env.CONSENT_TABLE),
    notices: dynamoDbNoticeStore(dynamoDb, env.CONSENT_TABLE),
    suppressions: dynamoDbSuppressionList(dynamoDb, env.CONSENT_TABLE),
    certificates: dynamoDbCertificateStore(dynamoDb, env.CONSENT_TABLE),
    history: dynamoDbMailingHistory(dynamoDb, env.MAILINGS_TABLE),
    requests: dynamoDbRequestBook(dynamoDb, env.CONSENT_TABLE),
    senderOf,
    reachOf: readStopReach(mailings),
    entityAt: readEntityAt(senderOf),
    subjectOf: subjectFromContacts(contacts),
    findTopic: noTopics,
    hashAddress: async (match) => (await keyring()).addressHashes(match),
    domainToAscii: domainToASCII,
    digest: sha256,
    newId: newUlid,
    newSecret,
    newContactId,
    now: () => instantFromMillis(Date.now()),
  };
};

type TablesEnv = {
  readonly CONTACTS_TABLE: string;
  readonly CONSENT_TABLE: string;
  readonly MAILINGS_TABLE: string;
  readonly KEYS_SECRET_ID: string;
};
