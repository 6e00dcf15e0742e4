import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { scanRecords } from './scan-records.ts';

/**
 * Everything of these tables that the evidence log stands for, as lines of JSON for `grondslag verify
 * --whole`: records with what opens their leaves, and what follows from them.
 */
export async function* openingLines(
  client: DynamoDBClient,
  tables: readonly string[],
): AsyncGenerator<string> {
  for (const table of tables)
    for await (const found of scanRecords(client, table)) {
      if ('beside' in found) yield JSON.stringify(found.beside);
      else {
        const { type, record, opening } = found;
        yield JSON.stringify(opening === undefined ? { type, record } : { opening, record });
      }
    }
}
