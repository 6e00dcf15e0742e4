import { readFileSync } from 'node:fs';
import { BatchWriteCommand, type DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { createTables, tableNames } from '../../../local/tables.ts';
import type { TestDynamoDb } from '../../support/dynamodb.ts';

type Item = Readonly<Record<string, unknown>>;
export type TableName = keyof typeof tableNames;

/** What a version answered for one contact and one mailing. */
export type StoredDecision = {
  readonly effect: 'allow' | 'deny';
  readonly basis?: string;
  readonly reasons: readonly string[];
  readonly tracking: readonly string[];
  readonly purpose: string;
};

export type StoredAnswers = {
  readonly at: string;
  readonly keys: Item;
  readonly named: Readonly<Record<string, string>>;
  readonly mailings: Readonly<
    Record<string, { readonly name: string; readonly state: string; readonly senderId: string }>
  >;
  readonly decisions: Readonly<Record<string, Readonly<Record<string, StoredDecision>>>>;
  readonly verdicts: Readonly<
    Record<string, readonly { readonly contactId: string; readonly verdict: string }[]>
  >;
  readonly people: Readonly<
    Record<
      string,
      {
        readonly exported: { readonly contact: Item; readonly ledger: { readonly events: Item[] } };
        readonly verified: { readonly outcome: string; readonly events: number; lastHash: string };
      }
    >
  >;
  /** What verifying the contact that was erased answered. */
  readonly erased: { readonly code: string };
  readonly links: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

const text = (version: string, file: string) =>
  readFileSync(new URL(`../../data/stored-${version}/${file}.json`, import.meta.url), 'utf8');

/** Bytes and sets have no form of their own in JSON. */
const revived = (_: string, value: unknown): unknown => {
  const { $binary, $set } = (value ?? {}) as { $binary?: string; $set?: string[] };
  if ($binary !== undefined) return Uint8Array.from(Buffer.from($binary, 'base64'));
  return $set === undefined ? value : new Set($set);
};

/** What a version answered about what it stored in the tables, or with `machine-answers` in one machine's file. */
export const storedAnswers = <Answers = StoredAnswers>(
  version: string,
  file = 'answers',
): Answers => JSON.parse(text(version, file)) as Answers;

/** The items of a table as that version stored them, in the order of their keys. */
export const storedItems = (version: string, table: TableName): readonly Item[] =>
  JSON.parse(text(version, table), revived) as Item[];

/** Makes the tables and puts into them what that version stored. */
export const loadRelease = async (
  { bare, client }: Pick<TestDynamoDb, 'bare' | 'client'>,
  version: string,
): Promise<void> => {
  await createTables(bare);
  for (const table of Object.keys(tableNames) as TableName[])
    await putItems(client, table, storedItems(version, table));
};

/** Writes items into a table as they are. */
const putItems = async (
  client: DynamoDBDocumentClient,
  table: TableName,
  items: readonly Item[],
): Promise<void> => {
  for (let from = 0; from < items.length; from += 25) {
    const part = items.slice(from, from + 25).map((Item) => ({ PutRequest: { Item } }));
    await client.send(new BatchWriteCommand({ RequestItems: { [tableNames[table]]: part } }));
  }
};

/** Every item of a table, in the order of their keys. */
export const scanned = async (
  client: DynamoDBDocumentClient,
  table: TableName,
): Promise<readonly Item[]> => {
  const items: Item[] = [];
  let from: Item | undefined;
  do {
    const page = await client.send(
      new ScanCommand({ TableName: tableNames[table], ExclusiveStartKey: from }),
    );
    items.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  const key = (item: Item) => `${item['pk']}\0${item['sk']}`;
  return items.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
};
