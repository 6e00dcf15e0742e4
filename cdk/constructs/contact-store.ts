import type { IGrantable } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import type { StageConfig } from '../stage-config.ts';
import type { DataKey } from './data-key.ts';
import { KeyedTable } from './keyed-table.ts';

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
    this.grantKeyed(grantee, ['GetItem', 'Query'], [address]);
  }

  /** Reading a contact and storing a correction of it, such as another language. */
  grantCorrect(grantee: IGrantable): void {
    this.grantRead(grantee);
    this.grantKeyed(grantee, ['PutItem', 'ConditionCheckItem'], [contact]);
  }

  /** Creating, changing and erasing contacts. */
  grantManage(grantee: IGrantable): void {
    this.grantKeyed(
      grantee,
      [
        'GetItem',
        'BatchGetItem',
        'Query',
        'PutItem',
        'UpdateItem',
        'DeleteItem',
        'ConditionCheckItem',
      ],
      [contact, address, 'IDEMPOTENCY#*'],
    );
    this.grantScan(grantee);
  }

  /** Reading the whole audience, page by page. */
  grantReadAudience(grantee: IGrantable): void {
    this.grantScan(grantee);
    this.grantRead(grantee);
  }
}
