import {
  CreateTableCommand,
  type DynamoDBClient,
  ResourceInUseException,
} from '@aws-sdk/client-dynamodb';

export const tableNames = {
  contacts: 'grondslag-contacts',
  consent: 'grondslag-consent',
  mailings: 'grondslag-mailings',
} as const;

/** A table as all three are: one partition key, one sort key, billed by request. */
export const tableOf = (TableName: string): CreateTableCommand =>
  new CreateTableCommand({
    TableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [
      { AttributeName: 'pk', AttributeType: 'S' },
      { AttributeName: 'sk', AttributeType: 'S' },
    ],
    KeySchema: [
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ],
  });

/** Creates the three tables as the stack defines them, unless they are there already. */
export const createTables = async (client: DynamoDBClient): Promise<void> => {
  await Promise.all(
    Object.values(tableNames).map(async (TableName) => {
      await client.send(tableOf(TableName)).catch((error: unknown) => {
        if (!(error instanceof ResourceInUseException)) throw error;
      });
    }),
  );
};
