import type { IGrantable } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { tables } from '../../shared/deployment/tables.ts';
import type { StageConfig } from '../stage-config.ts';
import type { DataKey } from './data-key.ts';
import { idempotencyActions, KeyedTable } from './keyed-table.ts';

/**
 * The consent ledger. No grant here gives `UpdateItem` but on the outbox: an event, once put, is
 * changed by nobody.
 * IAM cannot forbid a put over an existing item; the condition in the adapter does (ADR 0011).
 */
export class ConsentLedger extends KeyedTable {
  constructor(scope: Construct, config: StageConfig, dataKey: DataKey) {
    super(scope, 'consent', config, dataKey);
  }

  /** Reading what holds now for one contact, and how far its ledger has come. */
  grantReadHead(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['GetItem'], [contact]);
  }

  /** Reading what holds now for many contacts in one call: all that a decision needs. */
  grantReadStates(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['BatchGetItem'], [contact]);
  }

  /** Reading the events, to tell what held at a moment. */
  grantReadEvents(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['Query'], [contact]);
  }

  /** Reading a text that was shown when consent was asked for. */
  grantReadNotices(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['GetItem'], [notice]);
  }

  /** Finding the current text of every notice, and every text of one. */
  grantListNotices(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['Query'], [notice]);
  }

  /** Adding a version of a notice; an earlier one stays. Its leaf needs `grantAppend`. */
  grantPublishNotices(grantee: IGrantable): void {
    this.grantReadNotices(grantee);
    this.grantListNotices(grantee);
    this.grantKeyed(grantee, ['PutItem'], [notice]);
  }

  /** Reading the topics of an entity: one by key, or all. */
  grantReadTopics(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['GetItem'], [topics]);
  }

  grantListTopics(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['Query'], [topics]);
  }

  /** Writing a version of a topic; an earlier one stays. */
  grantWriteTopics(grantee: IGrantable): void {
    this.grantReadTopics(grantee);
    this.grantListTopics(grantee);
    this.grantKeyed(grantee, ['PutItem'], [topics]);
  }

  /**
   * Keeping requests of persons and their answers. A request is kept only while the ledger of its
   * contact is not closed, and an answer moves it from one list to another.
   */
  grantAnswerRequests(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['GetItem', 'Query', 'PutItem', 'DeleteItem'], [request]);
    this.grantKeyed(grantee, ['ConditionCheckItem'], [contact]);
  }

  /** Keeping what a person asks on one of our pages, and reading what that person asked before. */
  grantFileRequests(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['GetItem', 'Query', 'PutItem'], [request]);
    this.grantKeyed(grantee, ['ConditionCheckItem'], [contact]);
  }

  /** Finding requests of persons by when they are due. */
  grantListRequests(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['Query'], [request]);
  }

  /** Reading the requests of one person as well. */
  grantReadRequests(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['GetItem', 'Query'], [request]);
  }

  /**
   * Appending events with the state they lead to and the announcement. A repeated request is
   * answered with the events that the first one appended, hence reading them.
   */
  grantAppend(grantee: IGrantable): void {
    this.grantReadHead(grantee);
    this.grantReadEvents(grantee);
    this.grantKeyed(grantee, ['PutItem'], [contact, outbox]);
  }

  /**
   * Storing, with the event that says so, that an address is suppressed or no longer is. Whoever may
   * not append has to be granted the outbox apart, for the leaf.
   */
  grantSuppress(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['PutItem'], [suppression]);
  }

  /** Reading whether an address is suppressed. */
  grantFindSuppressions(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['BatchGetItem'], [suppression]);
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
    this.grantReadStates(grantee);
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
    this.grantReadHead(grantee);
    this.grantReadEvents(grantee);
    this.grantReadCertificates(grantee);
    this.grantFindSuppressions(grantee);
    this.grantSuppress(grantee);
    this.grantResolveContacts(grantee);
    this.grantKeyed(grantee, ['DeleteItem'], [contact]);
    this.grantKeyed(grantee, ['GetItem', 'DeleteItem'], [external]);
    this.grantKeyed(grantee, ['GetItem', 'Query', 'PutItem', 'DeleteItem'], [request]);
    this.grantPutOnly(grantee, [contact], closedHead);
    this.grantKeyed(grantee, ['PutItem'], [certificate, outbox]);
    this.grantKeyed(grantee, ['Query', 'PutItem', 'DeleteItem'], [erasing]);
  }

  /** Placing holds and releasing them; one that was released stays. */
  grantHold(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['Query', 'PutItem'], [holds]);
  }

  /** Continuing invalidations, and keeping whom they affected. */
  grantInvalidate(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['GetItem', 'Query', 'PutItem'], [job]);
  }

  /** Keeping how far the import of a list has come. */
  grantNoteImports(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['GetItem', 'PutItem'], [imports]);
  }

  /** Reading what is under way or was: imports, invalidations, the retention run, erasures. */
  grantListJobs(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['Query'], [imports, job, erasing]);
    this.grantKeyed(grantee, ['GetItem'], [job]);
    this.grantReadCertificates(grantee);
  }

  /** Keeping how far the day's retention run has come, and what it counted of the states. */
  grantRunRetention(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['GetItem', 'PutItem'], [job]);
    this.grantReadStates(grantee);
  }

  /** Finding contacts by what callers call them. */
  grantResolveContacts(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['BatchGetItem'], [external]);
  }

  /** Keeping what a caller calls a new contact, and whose its sales, gifts and proofs are. */
  grantNameContacts(grantee: IGrantable): void {
    this.grantResolveContacts(grantee);
    this.grantKeyed(grantee, ['GetItem', 'PutItem'], [external]);
    this.grantKeyed(grantee, ['BatchGetItem', 'PutItem', 'PartiQLInsert'], [collected]);
  }

  /** First answers by Idempotency-Key. */
  grantIdempotency(grantee: IGrantable): void {
    this.grantKeyed(grantee, idempotencyActions, [tables.consent.idempotency]);
  }

  /** Taking announcements out of the outbox once they are on the bus, or parking one there. */
  grantDrainOutbox(grantee: IGrantable): void {
    this.grantKeyed(
      grantee,
      ['Query', 'BatchWriteItem', 'DeleteItem', 'PutItem', 'UpdateItem'],
      [outbox],
    );
  }

  /**
   * Taking leaves out of the outbox once they are in the evidence log, moving the log's head, and
   * keeping the stage's settings with their leaf.
   */
  grantSeal(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['Query', 'DeleteItem', 'UpdateItem', 'PutItem'], [outbox]);
    this.grantKeyed(grantee, ['GetItem', 'PutItem'], [log]);
  }

  /** Appending to the audit trail and reading who may not call; nobody may change or delete an entry, TTL does that at the end of its term. */
  grantAudit(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['PutItem'], [audit]);
    this.grantKeyed(grantee, ['Query'], [blocked]);
  }

  /** Reading the audit trail. */
  grantReadAudit(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['Query'], [audit]);
  }

  /** Blocking callers, and lifting a block, which stays. */
  grantBlockCallers(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['PutItem'], [blocked]);
  }

  /** Keeping a record with a leaf for each day of the audit trail; its progress is a job. */
  grantCloseAuditDays(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['PutItem'], [auditDays]);
  }

  /** Finding the part of the evidence log in which a record can be. */
  grantFindInLog(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['Query'], [log]);
  }
}

const { contact, outbox, suppression, notice, topics, request, token, certificate, log } =
  tables.consent;
const { external, collected } = tables.consent;
const { erasing, holds, imports, job, audit, auditDays, blocked } = tables.consent;

/** What a closed ledger is made of; an event and a state have other attributes besides. */
const closedHead = ['pk', 'sk', 'type', 'version', 'erased', 'leaves'];
