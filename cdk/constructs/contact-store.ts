import type { IGrantable } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import type { StageConfig } from '../stage-config.ts';
import type { DataKey } from './data-key.ts';
import { idempotency, idempotencyActions, KeyedTable } from './keyed-table.ts';

const contact = 'CONTACT#*';
const address = 'ADDRESS#*';

/** Who can be mailed and why we know them. */
export class ContactStore extends KeyedTable {
  constructor(scope: Construct, config: StageConfig, dataKey: DataKey) {
    super(scope, 'contacts', config, dataKey);
  }

  /** Reading contacts that are already known by id. */
  grantRead(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['GetItem', 'BatchGetItem'], [contact]);
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

  /** Reading contacts by id, by address and page by page. */
  grantBrowse(grantee: IGrantable): void {
    this.grantRead(grantee);
    this.grantFindByAddress(grantee);
    this.grantScan(grantee);
  }

  /** Creating and changing contacts, moving addresses, and all that browsing may. */
  grantManage(grantee: IGrantable): void {
    this.grantBrowse(grantee);
    this.grantCorrect(grantee);
    this.grantKeyed(grantee, ['GetItem', 'PutItem', 'DeleteItem'], [address]);
  }

  /** Removing a contact with the row that holds its address. */
  grantRemove(grantee: IGrantable): void {
    this.grantRead(grantee);
    this.grantKeyed(grantee, ['DeleteItem'], [contact, address]);
  }

  /** First answers by Idempotency-Key. */
  grantIdempotency(grantee: IGrantable): void {
    this.grantKeyed(grantee, idempotencyActions, [idempotency]);
  }

  /** Reading the whole audience, page by page. */
  grantReadAudience(grantee: IGrantable): void {
    this.grantScan(grantee);
    this.grantRead(grantee);
  }
}
