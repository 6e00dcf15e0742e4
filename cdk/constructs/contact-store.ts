import type { IGrantable } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { tables } from '../../shared/deployment/tables.ts';
import type { StageConfig } from '../stage-config.ts';
import type { DataKey } from './data-key.ts';
import { idempotencyActions, KeyedTable } from './keyed-table.ts';

/** Who can be mailed and why we know them. */
export class ContactStore extends KeyedTable {
  constructor(scope: Construct, config: StageConfig, dataKey: DataKey) {
    super(scope, 'contacts', config, dataKey);
  }

  /** Reading one contact that is already known by id. */
  grantRead(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['GetItem'], [contact]);
  }

  /** Reading up to a hundred contacts by id in one call. */
  grantReadMany(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['BatchGetItem'], [contact]);
  }

  /** Finding the contacts at an address: the feedback of a mail names no one else. */
  grantFindByAddress(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['Query'], [address]);
  }

  /** Reading a contact and storing a correction of it, such as another language. */
  grantCorrect(grantee: IGrantable): void {
    this.grantRead(grantee);
    this.grantKeyed(grantee, ['PutItem'], [contact]);
  }

  /** Creating contacts, each with the row that holds its address; none is changed or removed. */
  grantCreate(grantee: IGrantable): void {
    this.grantFindByAddress(grantee);
    this.grantRead(grantee);
    this.grantReadMany(grantee);
    this.grantKeyed(grantee, ['PutItem', 'ConditionCheckItem'], [contact]);
    this.grantKeyed(grantee, ['PutItem'], [address]);
    this.grantKeyed(grantee, ['GetItem', 'BatchGetItem'], [address]);
    this.grantKeyed(grantee, ['ConditionCheckItem'], [contact]);
  }

  /** Creating one contact at an address that nobody has, and counting how many one network creates. */
  grantSignUp(grantee: IGrantable): void {
    this.grantFindByAddress(grantee);
    this.grantRead(grantee);
    this.grantKeyed(grantee, ['PutItem'], [contact]);
    this.grantKeyed(grantee, ['GetItem', 'PutItem'], [address]);
    this.grantKeyed(grantee, ['UpdateItem'], [tables.contacts.signUps]);
  }

  /** Creating and changing contacts, moving addresses. */
  grantManage(grantee: IGrantable): void {
    this.grantCorrect(grantee);
    this.grantFindByAddress(grantee);
    this.grantKeyed(grantee, ['GetItem', 'PutItem', 'DeleteItem'], [address]);
    this.grantReadMany(grantee);
    this.grantKeyed(grantee, ['ConditionCheckItem'], [contact]);
  }

  /** Removing a contact with the row that holds its address. */
  grantRemove(grantee: IGrantable): void {
    this.grantRead(grantee);
    this.grantKeyed(grantee, ['DeleteItem'], [contact, address]);
  }

  /** First answers by Idempotency-Key. */
  grantIdempotency(grantee: IGrantable): void {
    this.grantKeyed(grantee, idempotencyActions, [tables.contacts.idempotency]);
  }

  /** Walking the whole audience, page by page, or reading those a mailing names. */
  grantReadAudience(grantee: IGrantable): void {
    this.grantScan(grantee);
    this.grantReadMany(grantee);
  }
}

const { contact, address } = tables.contacts;
