import {
  CreateTableCommand,
  type DynamoDBClient,
  ResourceInUseException,
} from '@aws-sdk/client-dynamodb';
import { primaryKey, type TableName } from '../shared/deployment/tables.ts';

/** The names of the local tables: those of the stack, without a stage. */
export const tableNames = {
  contacts: 'grondslag-contacts',
  consent: 'grondslag-consent',
  mailings: 'grondslag-mailings',
} as const satisfies Readonly<Record<TableName, string>>;

/** A table as all three are: one partition key, one sort key, billed by request. */
export const tableOf = (TableName: string): CreateTableCommand =>
  new CreateTableCommand({
    TableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [
      { AttributeName: primaryKey.partition, AttributeType: 'S' },
      { AttributeName: primaryKey.sort, AttributeType: 'S' },
    ],
    KeySchema: [
      { AttributeName: primaryKey.partition, KeyType: 'HASH' },
      { AttributeName: primaryKey.sort, KeyType: 'RANGE' },
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
