import { Stack } from 'aws-cdk-lib';
import { AttributeType, Billing, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { primaryKey, type TableName, timeToLiveAttribute } from '../../shared/deployment/tables.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import type { StageConfig } from '../stage-config.ts';
import type { DataKey } from './data-key.ts';

/** One table, `pk` and `sk`, with grants by kind of item: the kind is the start of the `pk`. */
export class KeyedTable extends Construct {
  readonly tableName: string;
  readonly tableArn: string;
  /** The stack's own table, also while the functions use a restored one. */
  readonly own: { readonly name: string; readonly arn: string };
  private readonly dataKey: DataKey;

  constructor(scope: Construct, name: TableName, config: StageConfig, dataKey: DataKey) {
    super(scope, name);
    this.dataKey = dataKey;
    const warm = config.warmThroughput?.[name];
    const table = new TableV2(
      this,
      'Table',
      defined({
        partitionKey: { name: primaryKey.partition, type: AttributeType.STRING },
        sortKey: { name: primaryKey.sort, type: AttributeType.STRING },
        billing: Billing.onDemand(),
        encryption: TableEncryptionV2.customerManagedKey(dataKey.key),
        pointInTimeRecoverySpecification: {
          pointInTimeRecoveryEnabled: true,
          recoveryPeriodInDays: 35,
        },
        deletionProtection: config.dataPolicy === 'keep',
        timeToLiveAttribute,
        warmThroughput:
          warm === undefined
            ? undefined
            : {
                readUnitsPerSecond: warm.readUnits,
                writeUnitsPerSecond: warm.writeUnits,
              },
      }),
    );
    this.own = { name: table.tableName, arn: table.tableArn };
    const restored = config.restoredTables?.[name];
    this.tableName = restored ?? table.tableName;
    this.tableArn =
      restored === undefined
        ? table.tableArn
        : Stack.of(this).formatArn({
            service: 'dynamodb',
            resource: 'table',
            resourceName: restored,
          });
  }

  /** Allows the actions on items of these kinds, and on no other item. */
  grantKeyed(grantee: IGrantable, actions: readonly KeyedAction[], kinds: readonly string[]): void {
    this.grant(
      grantee,
      new PolicyStatement({
        actions: actions.map((action) => `dynamodb:${action}`),
        resources: [this.tableArn],
        conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': kinds.map(patternOf) } },
      }),
    );
  }

  /**
   * Allows putting items of these kinds that have no other attributes than these. IAM knows no
   * sort key, but it does know what an item is made of (`dynamodb:Attributes`).
   */
  grantPutOnly(grantee: IGrantable, kinds: readonly string[], attributes: readonly string[]): void {
    this.grant(
      grantee,
      new PolicyStatement({
        actions: ['dynamodb:PutItem'],
        resources: [this.tableArn],
        conditions: {
          'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': kinds.map(patternOf) },
          'ForAllValues:StringEquals': { 'dynamodb:Attributes': [...attributes] },
        },
      }),
    );
  }

  /** Allows reading the whole table in parallel segments. IAM cannot narrow a scan by key. */
  grantScan(grantee: IGrantable): void {
    this.grant(
      grantee,
      new PolicyStatement({ actions: ['dynamodb:Scan'], resources: [this.tableArn] }),
    );
  }

  private grant(grantee: IGrantable, statement: PolicyStatement): void {
    grantee.grantPrincipal.addToPrincipalPolicy(statement);
    this.dataKey.grantUseThrough('dynamodb', grantee);
  }
}

/** Actions that name their item by key, so that `dynamodb:LeadingKeys` is always in the request. */
export type KeyedAction =
  | 'BatchGetItem'
  | 'BatchWriteItem'
  | 'ConditionCheckItem'
  | 'DeleteItem'
  | 'GetItem'
  | 'PartiQLInsert'
  | 'PutItem'
  | 'Query'
  | 'UpdateItem';

/** Rows that make a write repeatable; each function keeps them in a table that it writes anyway. */
export const idempotencyActions: readonly KeyedAction[] = ['GetItem', 'PutItem', 'DeleteItem'];

/** A kind that ends in `#` begins partition keys; any other is the partition key itself. */
const patternOf = (kind: string): string => (kind.endsWith('#') ? `${kind}*` : kind);
