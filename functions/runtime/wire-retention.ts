import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoDbConsentDays } from '../../shared/adapters/dynamodb/consent/dynamodb-consent-days.ts';
import { dynamoDbHoldBook } from '../../shared/adapters/dynamodb/consent/dynamodb-hold-book.ts';
import { dynamoDbRequestBook } from '../../shared/adapters/dynamodb/consent/dynamodb-request-book.ts';
import { dynamoDbRetentionRuns } from '../../shared/adapters/dynamodb/consent/dynamodb-retention-runs.ts';
import { dynamoDbMailingRemover } from '../../shared/adapters/dynamodb/dispatch/dynamodb-mailing-remover.ts';
import { dynamoDbMailingStore } from '../../shared/adapters/dynamodb/mailings/dynamodb-mailing-store.ts';
import { dynamoDbOldMailings } from '../../shared/adapters/dynamodb/mailings/dynamodb-old-mailings.ts';
import { newUlid } from '../../shared/adapters/keys/new-ulid.ts';
import type { Clock } from '../../shared/kernel/instant.ts';
import type { RetentionTools } from '../../shared/retention/run-retention.ts';
import { oldestKept } from '../../shared/retention/when-due.ts';

/** What the retention reads and removes, on the tables of one environment. */
export const wireRetention = (
  { client, dynamoDb, now }: Clients,
  { CONSENT_TABLE: consent, MAILINGS_TABLE: mailings }: Tables,
): Omit<RetentionTools, 'subjects' | 'now'> => ({
  holds: dynamoDbHoldBook(dynamoDb, consent),
  runs: dynamoDbRetentionRuns(dynamoDb, consent),
  consentDays: dynamoDbConsentDays(dynamoDb, consent),
  requests: dynamoDbRequestBook(dynamoDb, consent),
  oldMailings: dynamoDbOldMailings(dynamoDb, mailings, {
    store: dynamoDbMailingStore(dynamoDb, mailings),
    madeBefore: () => oldestKept('mailings', now()),
  }),
  remover: dynamoDbMailingRemover(client, { mailings, consent, newId: () => newUlid(), now }),
});

type Clients = {
  readonly client: DynamoDBClient;
  readonly dynamoDb: DynamoDBDocumentClient;
  readonly now: Clock;
};

type Tables = { readonly CONSENT_TABLE: string; readonly MAILINGS_TABLE: string };
