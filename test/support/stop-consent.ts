import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoDbConsentLedger } from '../../shared/adapters/dynamodb/consent/dynamodb-consent-ledger.ts';
import { dynamoDbNoticeStore } from '../../shared/adapters/dynamodb/consent/dynamodb-notice-store.ts';
import { dynamoDbSuppressionList } from '../../shared/adapters/dynamodb/consent/dynamodb-suppression-list.ts';
import { dynamoDbContactStore } from '../../shared/adapters/dynamodb/contacts/dynamodb-contact-store.ts';
import { newSecret } from '../../shared/adapters/keys/new-secret.ts';
import { sha256 } from '../../shared/adapters/keys/sha256.ts';
import type { ConsentLedger } from '../../shared/consent/event/consent-ledger.ts';
import { recordStatements } from '../../shared/consent/event/record-statements.ts';
import type { NoticeStore } from '../../shared/consent/notice/notice.ts';
import type { SuppressionList } from '../../shared/consent/suppression/suppression-list.ts';
import type { ContactStore } from '../../shared/contacts/contact-store.ts';
import type { ContactId, SenderId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import { ownEntity } from '../../shared/kernel/own-entity.ts';
import { subjectFromContacts } from '../../shared/subjects/subject-tools.ts';
import { anyTopic } from './any-topic.ts';
import type { TestTables } from './dispatch-handlers.ts';
import { reachAmong } from './reach-among.ts';

export type StopConsent = (contactId: ContactId, senderId: SenderId) => Promise<void>;

/** Records the stops of tests as the preference pages do. */
export const stopTools = (
  client: DynamoDBClient,
  tables: TestTables,
  now: () => Instant,
  newId: () => string,
) => {
  const document = DynamoDBDocumentClient.from(client);
  return stopToolsOn(
    {
      ledger: dynamoDbConsentLedger(document, tables.consent),
      notices: dynamoDbNoticeStore(document, tables.consent),
      suppressions: dynamoDbSuppressionList(document, tables.consent),
      contacts: dynamoDbContactStore(document, tables.contacts, tables.consent),
    },
    now,
    newId,
  );
};

/** The same on any stores. */
export const stopToolsOn = (stores: StopStores, now: () => Instant, newId: () => string) => ({
  ...stores,
  subjectOf: subjectFromContacts(stores.contacts),
  digest: sha256,
  now,
  newId,
  newSecret,
  entityAt: async (senderId: SenderId) => ownEntity(senderId),
  findTopic: anyTopic,
  reachOf: reachAmong(),
  recordedBy: { kind: 'page', id: '/p' } as const,
});

type StopStores = {
  readonly ledger: ConsentLedger;
  readonly notices: NoticeStore;
  readonly suppressions: SuppressionList;
  readonly contacts: ContactStore;
};

/** Withdraws consent to offers as the preference pages do; resolves when that is acknowledged. */
export const stopConsent = (...given: Parameters<typeof stopTools>): StopConsent =>
  stopConsentWith(stopTools(...given));

export const stopConsentWith =
  (tools: ReturnType<typeof stopToolsOn>): StopConsent =>
  async (contactId, senderId) => {
    const { outcome } = await recordStatements(tools, {
      contactId,
      statements: (_, at) => [
        {
          type: 'withdrawn',
          scope: { senderId, purpose: 'commercial', topic: 'offers' },
          occurredAt: at,
          actor: { kind: 'subject' },
          method: 'preference-centre',
        },
      ],
    });
    if (outcome !== 'appended') throw new Error(`a withdrawal was not recorded: ${outcome}`);
  };
