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

/**
 * The consent ledger. No grant here gives `UpdateItem`: an event, once put, is changed by nobody.
 * IAM cannot forbid a put over an existing item; the condition in the adapter does (ADR 0011).
 */
export class ConsentLedger extends KeyedTable {
  constructor(scope: Construct, config: StageConfig, dataKey: DataKey) {
    super(scope, 'consent', config, dataKey);
  }

  /** Reading what holds and, by query, the events behind it. */
  grantRead(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['GetItem', 'BatchGetItem', 'Query'], [contact]);
  }

  /** Reading whether an address must not be mailed. */
  grantReadSuppressions(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['GetItem', 'BatchGetItem', 'Query'], [suppression]);
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
    this.grantRead(grantee);
    this.grantReadSuppressions(grantee);
    this.grantKeyed(grantee, ['PutItem', 'ConditionCheckItem'], [contact, outbox, suppression]);
  }

  /** Storing hashes of double opt-in tokens, and looking one up. */
  grantTokens(grantee: IGrantable, actions: readonly ('GetItem' | 'PutItem')[]): void {
    this.grantKeyed(grantee, actions, [token]);
  }

  /** Making a claim depend on the consent version that it was decided on. */
  grantConditionClaims(grantee: IGrantable): void {
    this.grantRead(grantee);
    this.grantKeyed(grantee, ['ConditionCheckItem'], [contact]);
  }

  /** Reading that somebody was erased, to say so. */
  grantReadCertificates(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['GetItem'], [certificate]);
  }

  /** First answers by Idempotency-Key. */
  grantIdempotency(grantee: IGrantable): void {
    this.grantKeyed(grantee, idempotencyActions, [idempotency]);
  }

  /**
   * Erasing a contact whole: its events go, a certificate and the suppression stay. The state is
   * replaced by a mark that it is closed; an event has an attribute `event`, which a put may not.
   */
  grantErase(grantee: IGrantable): void {
    this.grantRead(grantee);
    this.grantReadSuppressions(grantee);
    this.grantKeyed(grantee, ['DeleteItem'], [contact]);
    this.grantReadCertificates(grantee);
    this.grantPutOnly(grantee, [contact], ['pk', 'sk', 'type', 'version', 'erased']);
    this.grantKeyed(grantee, ['PutItem'], [certificate, outbox, suppression]);
  }

  /** Taking announcements out of the outbox once they are on the bus. */
  grantDrainOutbox(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['Query', 'BatchWriteItem', 'DeleteItem'], [outbox]);
  }
}
