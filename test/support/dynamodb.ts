import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { DynamoDbBackend } from '../../local/services/dynamodb-program.ts';
import { startDynamoDb } from '../../local/services/start-dynamodb.ts';
import { tableOf } from '../../local/tables.ts';

/** A DynamoDB on loopback with as many empty tables as a test asks for. */
export type TestDynamoDb = {
  readonly client: DynamoDBDocumentClient;
  /** The same for what takes items as they are stored. */
  readonly bare: DynamoDBClient;
  readonly endpoint: string;
  /** Makes an empty table with keys `pk` and `sk`, and answers with its name. */
  table(): Promise<string>;
  stop(): Promise<void>;
};

export const openTestDynamoDb = async (backend?: DynamoDbBackend): Promise<TestDynamoDb> => {
  const service = await startDynamoDb(backend === undefined ? {} : { backend });
  const bare = new DynamoDBClient({
    endpoint: service.url,
    region: 'eu-west-1',
    // Letters and digits only: DynamoDB Local takes no others.
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const client = DynamoDBDocumentClient.from(bare, {
    marshallOptions: { removeUndefinedValues: true },
  });
  let tables = 0;
  return {
    client,
    bare,
    endpoint: service.url,
    table: async () => {
      tables += 1;
      const TableName = `test-${process.pid}-${tables}-${Math.random().toString(36).slice(2)}`;
      await client.send(tableOf(TableName));
      return TableName;
    },
    stop: async () => {
      client.destroy();
      await service.stop();
    },
  };
};
