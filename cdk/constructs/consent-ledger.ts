import type { IGrantable } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import type { StageConfig } from '../stage-config.ts';
import type { DataKey } from './data-key.ts';
import { idempotency, idempotencyActions, KeyedTable } from './keyed-table.ts';

/** Events, state and idempotency keys of one contact share this partition. */
const contact = 'CONTACT#*';
const outbox = 'OUTBOX#*';
const suppression = 'SUPPRESSION#*';
const notice = 'NOTICE#*';
const token = 'TOKEN#*';
const certificate = 'CERTIFICATE#*';

/** What a closed ledger is made of; an event and a state have other attributes besides. */
const closedHead = ['pk', 'sk', 'type', 'version', 'erased'];

/**
 * The consent ledger. No grant here gives `UpdateItem`: an event, once put, is changed by nobody.
 * IAM cannot forbid a put over an existing item; the condition in the adapter does (ADR 0011).
 */
export class ConsentLedger extends KeyedTable {
  constructor(scope: Construct, config: StageConfig, dataKey: DataKey) {
    super(scope, 'consent', config, dataKey);
  }

  /** Reading what holds now. */
  grantReadState(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['GetItem', 'BatchGetItem'], [contact]);
  }

  /** Reading the events too, to tell what held at a moment. */
  grantReadEvents(grantee: IGrantable): void {
    this.grantReadState(grantee);
    this.grantKeyed(grantee, ['Query'], [contact]);
  }

  /** Reading the texts that were shown when consent was asked. */
  grantReadNotices(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['GetItem', 'Query'], [notice]);
  }

  /** Adding a version of a notice; an earlier one stays. */
  grantPublishNotices(grantee: IGrantable): void {
    this.grantReadNotices(grantee);
    this.grantKeyed(grantee, ['PutItem'], [notice]);
  }

  /** Appending events with the state they lead to, the suppression and the announcement. */
  grantAppend(grantee: IGrantable): void {
    this.grantReadEvents(grantee);
    this.grantReadNotices(grantee);
    this.grantKeyed(grantee, ['BatchGetItem'], [suppression]);
    this.grantKeyed(grantee, ['PutItem'], [contact, outbox, suppression]);
  }

  /** Storing the hash of a double opt-in token beside its request. */
  grantAddTokens(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['PutItem'], [token]);
  }

  /** Finding the request behind a double opt-in link. */
  grantFindToken(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['GetItem'], [token]);
  }

  /** Making a claim depend on the consent version that it was decided on. */
  grantConditionClaims(grantee: IGrantable): void {
    this.grantReadState(grantee);
    this.grantKeyed(grantee, ['ConditionCheckItem'], [contact]);
  }

  /** Reading that somebody was erased, to say so. */
  grantReadCertificates(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['GetItem'], [certificate]);
  }

  /**
   * Erasing a contact whole: its events go, a certificate and the suppression stay. The state is
   * replaced by a mark that it is closed; whoever erases can write neither event nor state.
   */
  grantErase(grantee: IGrantable): void {
    this.grantReadEvents(grantee);
    this.grantReadCertificates(grantee);
    this.grantKeyed(grantee, ['BatchGetItem'], [suppression]);
    this.grantKeyed(grantee, ['DeleteItem'], [contact]);
    this.grantPutOnly(grantee, [contact], closedHead);
    this.grantKeyed(grantee, ['PutItem'], [certificate, outbox, suppression]);
  }

  /** First answers by Idempotency-Key. */
  grantIdempotency(grantee: IGrantable): void {
    this.grantKeyed(grantee, idempotencyActions, [idempotency]);
  }

  /** Taking announcements out of the outbox once they are on the bus. */
  grantDrainOutbox(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['Query', 'BatchWriteItem'], [outbox]);
  }
}
