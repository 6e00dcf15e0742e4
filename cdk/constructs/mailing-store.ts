import type { IGrantable } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import type { StageConfig } from '../stage-config.ts';
import type { DataKey } from './data-key.ts';
import { idempotency, idempotencyActions, KeyedTable } from './keyed-table.ts';

const mailing = 'MAILING#*';
const lists = ['MAILINGS#*', 'ACTIVE', 'SENDERS'];
const sender = 'SENDER#*';
const claim = 'CLAIM#*';
const observed = 'OBSERVED#*';
const outbox = 'OUTBOX#*';

/** Mailings, their pages and batches, the senders, and the claims. */
export class MailingStore extends KeyedTable {
  constructor(scope: Construct, config: StageConfig, dataKey: DataKey) {
    super(scope, 'mailings', config, dataKey);
  }

  /** Reading mailings and senders. */
  grantRead(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['GetItem', 'BatchGetItem', 'Query'], [mailing, sender, ...lists]);
  }

  /** Writing drafts, reviews and senders, and moving a mailing through its states. */
  grantManage(grantee: IGrantable): void {
    this.grantRead(grantee);
    this.grantKeyed(
      grantee,
      ['PutItem', 'UpdateItem', 'DeleteItem', 'ConditionCheckItem'],
      [mailing, sender, ...lists, outbox],
    );
  }

  /** Moving a mailing on and accounting for it, without touching senders. */
  grantAdvance(grantee: IGrantable): void {
    this.grantRead(grantee);
    this.grantKeyed(
      grantee,
      ['PutItem', 'UpdateItem', 'DeleteItem', 'ConditionCheckItem'],
      [mailing, 'MAILINGS#*', 'ACTIVE', outbox],
    );
  }

  /** Claiming recipients: a claim is put once and read, never changed by who sends. */
  grantClaim(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['GetItem', 'BatchGetItem', 'PutItem'], [claim]);
  }

  /** Marking on a claim, once, what came back about it, and counting it with its mailing. */
  grantCountFeedback(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['GetItem', 'UpdateItem'], [claim]);
    this.grantKeyed(grantee, ['UpdateItem'], [mailing]);
  }

  /** Reading who a sender is. */
  grantReadSenders(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['GetItem'], [sender]);
  }

  /** Reading what one contact was sent, and what was seen of it, to answer that contact. */
  grantReadHistory(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['Query'], [claim, observed]);
  }

  /** Forgetting what was seen; the claims stay, as the record of what was sent. */
  grantForgetObservations(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['Query', 'DeleteItem'], [observed]);
  }

  /** Counting what was seen of a mail, where the contact allowed it. */
  grantObserve(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['UpdateItem'], [observed]);
  }

  /** Reading the sending rate, to cut batches to its size. */
  grantReadPace(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['GetItem'], ['PACER']);
  }

  /** Taking turns at the account-wide sending rate. */
  grantPace(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['GetItem', 'PutItem', 'UpdateItem'], ['PACER']);
  }

  /** First answers by Idempotency-Key. */
  grantIdempotency(grantee: IGrantable): void {
    this.grantKeyed(grantee, idempotencyActions, [idempotency]);
  }

  /** Taking announcements out of the outbox once they are on the bus. */
  grantDrainOutbox(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['Query', 'BatchWriteItem', 'DeleteItem'], [outbox]);
  }
}
