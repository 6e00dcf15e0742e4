import { type DynamoDBDocumentClient, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { LeafType } from '../../../kernel/evidence/log-entry.ts';
import { type Instant, instantFromMillis } from '../../../kernel/instant.ts';
import { commitRecord } from '../../items/commit-record.ts';
import type { TransactItem } from '../consent/ledger-write.ts';
import { leavesPut } from '../evidence/outbox-item.ts';

/**
 * Things in numbered versions: one current row and one row for each version, which is put once and
 * never written again, where wanted with a list of all ids beside them and a leaf in the evidence
 * log for each version. A row of 0.1.0 gets its version row with the first change after it.
 */
export const versionedRows = <Thing extends Numbered>(
  client: DynamoDBDocumentClient,
  table: string,
  { kind, partition, list, member, idOf, leafType }: Kind<Thing>,
) => {
  const get = async (id: string, sk: string): Promise<Row<Thing> | undefined> => {
    const { Item } = await client.send(
      new GetCommand({ TableName: table, Key: { pk: partition(id), sk }, ConsistentRead: true }),
    );
    return Item === undefined
      ? undefined
      : { thing: numbered(Item[member] as Thing), since: Item['since'] as number | undefined };
  };

  const put = (
    id: string,
    { sk, thing, more }: { readonly sk: string; readonly thing: Thing; readonly more: object },
  ): TransactItem => ({
    Put: { TableName: table, Item: { pk: partition(id), sk, [member]: thing }, ...more },
  });

  const putVersion = (id: string, thing: Thing, at: Instant): TransactItem[] => {
    const sk = versionKey(thing.version);
    if (leafType === undefined) return [put(id, { sk, thing, more: notThere })];
    const { salt, entry } = commitRecord(leafType, thing);
    const Item = { pk: partition(id), sk, [member]: thing, salt };
    return [{ Put: { TableName: table, Item, ...notThere } }, leavesPut(table, at, [entry])];
  };

  const putCurrent = (
    id: string,
    {
      thing,
      since,
      condition,
    }: { readonly thing: Thing; readonly since: number; readonly condition: object },
  ): TransactItem => ({
    Put: {
      TableName: table,
      Item: { pk: partition(id), sk: kind, [member]: thing, since },
      ...condition,
    },
  });

  /** The current row is this version, or one of 0.1.0 that has no number. */
  const isStill = (version: number) => ({
    ConditionExpression: `${member}.version = :expected OR (attribute_exists(pk) AND attribute_not_exists(${member}.version))`,
    ExpressionAttributeValues: { ':expected': version },
  });

  const current = async (id: string): Promise<Thing | undefined> => (await get(id, kind))?.thing;

  return {
    current,
    version: async (id: string, version: number | undefined): Promise<Thing | undefined> => {
      const row = await get(id, kind);
      if (row === undefined) return undefined;
      const wanted = version ?? row.since ?? row.thing.version;
      return wanted === row.thing.version ? row.thing : (await get(id, versionKey(wanted)))?.thing;
    },
    versions: async (id: string, limit: number, before?: number): Promise<VersionsPage<Thing>> => {
      const last = before === undefined ? 999_999_999 : before - 1;
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
          ExpressionAttributeValues: {
            ':pk': partition(id),
            ':first': versionKey(0),
            ':last': versionKey(last),
          },
          ScanIndexForward: false,
          Limit: limit + 1,
          ConsistentRead: true,
        }),
      );
      const kept = Items.map((item) => item[member] as Thing);
      const only = kept.length === 0 && before === undefined ? await current(id) : undefined;
      const versions = only === undefined ? kept.slice(0, limit) : [only];
      const next = kept.length > limit ? versions.at(-1)?.version : undefined;
      return next === undefined ? { versions } : { versions, next };
    },
    /**
     * The new version as current and as history; what 0.1.0 left becomes history too. Undefined
     * when the stored version is not the expected one; 0 expects none.
     */
    writesOf: async (
      next: Thing,
      expectedVersion: number,
    ): Promise<readonly TransactItem[] | undefined> => {
      const id = idOf(next);
      const row = await get(id, kind);
      if ((row?.thing.version ?? 0) !== expectedVersion) return undefined;
      const listed: TransactItem[] =
        list === undefined ? [] : [{ Put: { TableName: table, Item: { pk: list, sk: id } } }];
      const at = next.changedAt ?? instantFromMillis(0);
      if (row === undefined)
        return [
          putCurrent(id, { thing: next, since: next.version, condition: notThere }),
          ...putVersion(id, next, at),
          ...listed,
        ];
      const { thing: before, since } = row;
      return [
        putCurrent(id, {
          thing: next,
          since: since ?? before.version,
          condition: isStill(before.version),
        }),
        ...putVersion(id, next, at),
        ...(since === undefined ? putVersion(id, before, at) : []),
        ...listed,
      ];
    },
    all: async (): Promise<readonly Thing[]> => {
      if (list === undefined) return [];
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': list },
          ConsistentRead: true,
        }),
      );
      const found = await Promise.all(Items.map((item) => current(String(item['sk']))));
      return found.filter((one) => one !== undefined);
    },
  };
};

type Kind<Thing> = {
  /** Sort key of the current row. */
  readonly kind: 'SENDER' | 'ENTITY' | 'MAILING';
  readonly partition: (id: string) => string;
  /** Partition of the list; absent for what is listed in another way. */
  readonly list?: string;
  /** The attribute that holds the thing. */
  readonly member: 'sender' | 'entity' | 'header';
  readonly idOf: (thing: Thing) => string;
  /** What a version is in the evidence log; absent where versions are not evidence. */
  readonly leafType?: LeafType;
};

type Numbered = { readonly version: number; readonly changedAt?: Instant };

type VersionsPage<Thing> = { readonly versions: readonly Thing[]; readonly next?: number };

/** The current record, and since which version every version is kept; absent on a row of 0.1.0. */
type Row<Thing> = { readonly thing: Thing; readonly since: number | undefined };

export const versionKey = (version: number) => `VERSION#${String(version).padStart(9, '0')}`;

const notThere = { ConditionExpression: 'attribute_not_exists(pk)' } as const;

/** 0.1.0 kept no history, and its first rows may lack the number: those are version 1. */
const numbered = <Thing extends Numbered>(thing: Thing): Thing => ({
  ...thing,
  version: thing.version ?? 1,
});
