import { afterAll, beforeAll, describe } from 'vitest';
import { hasJava } from '../../../local/services/start-dynamodb.ts';
import { dynamoDbConsentLedger } from '../../../shared/adapters/dynamodb/consent/dynamodb-consent-ledger.ts';
import { dynamoDbSuppressionList } from '../../../shared/adapters/dynamodb/consent/dynamodb-suppression-list.ts';
import { dynamoDbFindOptInToken } from '../../../shared/adapters/dynamodb/consent/opt-in-tokens.ts';
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';
import { consentLedgerContract } from './consent-ledger.contract.ts';

const backends = ['dynoxide', ...(hasJava() ? (['dynamodb-local'] as const) : [])] as const;

describe.each(backends)('on %s', (backend) => {
  let db: TestDynamoDb;
  beforeAll(async () => {
    db = await openTestDynamoDb(backend === 'dynoxide' ? undefined : backend);
  });
  afterAll(async () => db.stop());

  consentLedgerContract('DynamoDB', async () => {
    const table = await db.table();
    return {
      ledger: dynamoDbConsentLedger(db.client, table),
      suppressions: dynamoDbSuppressionList(db.client, table),
      findToken: dynamoDbFindOptInToken(db.client, table),
    };
  });
});
