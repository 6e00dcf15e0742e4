import type { IGrantable } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { tables } from '../../shared/deployment/tables.ts';
import type { StageConfig } from '../stage-config.ts';
import type { DataKey } from './data-key.ts';
import { idempotencyActions, KeyedTable } from './keyed-table.ts';

/** Mailings, their pages and batches, the senders, and the claims. */
export class MailingStore extends KeyedTable {
  constructor(scope: Construct, config: StageConfig, dataKey: DataKey) {
    super(scope, 'mailings', config, dataKey);
  }

  /** Reading a mailing with what is kept beside it by name: contents, run, pages, batches. */
  grantReadMailings(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['GetItem'], [mailing]);
  }

  /** Reading the files that mailings carry. */
  grantReadAssets(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['GetItem'], [asset]);
  }

  /** Keeping files, and who opened which. */
  grantKeepAssets(grantee: IGrantable): void {
    this.grantReadAssets(grantee);
    this.grantKeyed(grantee, ['PutItem'], [asset, opened]);
  }

  /** Reading who opened which file. */
  grantReadOpenings(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['Query'], [opened]);
  }

  /** Reading who a sender is. */
  grantReadSenders(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['GetItem'], [sender]);
  }

  /** Reading which legal entity answers, and whom it succeeded. */
  grantReadEntities(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['GetItem'], [entity]);
  }

  /** Reading whether stops are being merged for a sender, and for whom. */
  grantReadMerges(grantee: IGrantable): void {
    this.grantReadSenders(grantee);
    this.grantReadEntities(grantee);
    this.grantKeyed(grantee, ['GetItem'], [merge]);
  }

  /** Finding every legal entity. */
  grantListEntities(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['Query'], [entities]);
  }

  /** Saying how far a merge of stops has come, and that it is done. */
  grantEndMerges(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['UpdateItem', 'DeleteItem'], [merge]);
  }

  /** Finding the version of a sender that was current at a moment. */
  grantReadSenderVersions(grantee: IGrantable): void {
    this.grantReadSenders(grantee);
    this.grantKeyed(grantee, ['Query'], [sender]);
  }

  /** Finding the version of a mailing that was current at a moment. */
  grantReadMailingVersions(grantee: IGrantable): void {
    this.grantReadMailings(grantee);
    this.grantKeyed(grantee, ['Query'], [mailing]);
  }

  /** Finding the senders that are faces of one entity. */
  grantListSenders(grantee: IGrantable): void {
    this.grantReadSenders(grantee);
    this.grantKeyed(grantee, ['Query'], [senders]);
  }

  /** Reading what an entity sent in the last days, and what came back of it. */
  grantReadEntityHealth(grantee: IGrantable): void {
    this.grantReadMailings(grantee);
    this.grantListSenders(grantee);
    this.grantKeyed(grantee, ['Query'], [sent]);
  }

  /** Noting what a mailing handed over. */
  grantNoteSent(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['PutItem'], [sent]);
  }

  /** Writing drafts, reviews, senders and their entities, and listing them. */
  grantManage(grantee: IGrantable): void {
    this.grantAdvance(grantee);
    this.grantEnd(grantee);
    this.grantReport(grantee);
    this.grantReadMerges(grantee);
    this.grantFindActive(grantee);
    this.grantKeyed(grantee, ['GetItem'], [registration]);
    this.grantKeyed(grantee, ['Query'], [list, sender, senders, entity, entities]);
    this.grantKeyed(grantee, ['PutItem'], [list, sender, senders, entity, entities, registration]);
    this.grantKeyed(grantee, ['PutItem'], [merge]);
    this.grantKeyed(grantee, ['Query', 'PutItem', 'DeleteItem'], [held]);
  }

  /** Moving a mailing from state to state, with the announcement. */
  grantAdvance(grantee: IGrantable): void {
    this.grantReadMailings(grantee);
    this.grantKeyed(grantee, ['PutItem'], [mailing, active, outbox]);
  }

  /** Taking a mailing off the list of those under way. */
  grantEnd(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['DeleteItem'], [active]);
  }

  /** Finding what is under way. */
  grantFindActive(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['Query'], [active]);
  }

  /** Storing what fan-out found: the run, its pages and their sums. */
  grantStorePages(grantee: IGrantable): void {
    this.grantReadMailings(grantee);
    this.grantKeyed(grantee, ['PutItem'], [mailing]);
  }

  /** Opening a batch, and writing what came of it. */
  grantStoreBatches(grantee: IGrantable): void {
    this.grantReadMailings(grantee);
    this.grantKeyed(grantee, ['BatchGetItem', 'PutItem', 'UpdateItem'], [mailing]);
  }

  /** Reading which webhooks there are, to tell them. */
  grantListWebhooks(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['Query'], [webhooks]);
  }

  /** Keeping webhooks, and what they did not accept. */
  grantManageWebhooks(grantee: IGrantable): void {
    this.grantListWebhooks(grantee);
    this.grantKeyed(grantee, ['GetItem', 'PutItem', 'DeleteItem'], [webhooks, webhook]);
    this.grantKeyed(grantee, ['Query'], [webhook]);
  }

  /** Keeping how far bundles of proof have come, and what is committed to of each. */
  grantMakeBundles(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['GetItem', 'PutItem', 'Query'], [bundle]);
    this.grantKeyed(grantee, ['Query', 'PutItem', 'DeleteItem'], [bundles]);
    this.grantOutLeaves(grantee);
  }

  /** Keeping previews for a day, with whom they are of. */
  grantKeepPreviews(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['GetItem', 'Query', 'PutItem'], [preview]);
  }

  /** Reading pages, batches and counts, to account for every recipient. */
  grantReport(grantee: IGrantable): void {
    this.grantReadMailings(grantee);
    this.grantKeyed(grantee, ['Query'], [mailing]);
  }

  /** Claiming recipients: a claim is put once, and never changed by whoever sends. */
  grantClaim(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['PutItem'], [claim]);
  }

  /** Marking on a claim, once, what came back about it, and counting it with its mailing. */
  grantCountFeedback(grantee: IGrantable): void {
    this.grantReadMailings(grantee);
    this.grantKeyed(grantee, ['UpdateItem'], [claim, mailing]);
  }

  /** Finding a run of soft bounces among the claims of one contact. */
  grantFindBounces(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['Query'], [claim]);
  }

  /** Keeping what was reported and could not be attributed. */
  grantKeepFeedback(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['PutItem'], [kept]);
  }

  /** Listing what was kept that way. */
  grantListKeptFeedback(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['Query'], [kept]);
  }

  /** Reading what one mail to a contact was claimed on. */
  grantReadClaim(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['GetItem'], [claim]);
  }

  /** The leaves of mails to one contact wait in the outbox. */
  grantOutLeaves(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['PutItem'], [outbox]);
  }

  /** Reading by which claims one contact was mailed. */
  grantReadClaims(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['GetItem', 'BatchGetItem', 'Query'], [claim]);
  }

  /** Reading what one contact was sent, and what was seen of it, to answer that contact. */
  grantReadHistory(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['Query'], [claim, observed]);
  }

  /** Forgetting what was seen; the claims stay, as the record of what was sent, with hashed evidence. */
  grantForgetPerson(grantee: IGrantable): void {
    this.grantReadMailings(grantee);
    this.grantForgetAll(grantee);
    this.grantKeyed(grantee, ['Query', 'UpdateItem'], [claim]);
  }

  /** Removing mailings past their term: rows, claims, contents, and last the header. */
  grantRemoveMailings(grantee: IGrantable): void {
    this.grantReadMailings(grantee);
    this.grantListSenders(grantee);
    this.grantKeyed(grantee, ['Query', 'DeleteItem'], [mailing, list, seen, opened]);
    this.grantKeyed(grantee, ['DeleteItem'], [claim, active, held]);
  }

  /** Counting what was seen of a mail, where the contact allowed it. */
  grantObserve(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['GetItem', 'PutItem'], [observed]);
    this.grantKeyed(grantee, ['UpdateItem'], [seen]);
  }

  /** Taking away what was seen of a contact, in the sums of its mailings too. */
  grantForgetObservations(grantee: IGrantable): void {
    this.grantForgetAll(grantee);
    // One of two grants ends.
    this.grantKeyed(grantee, ['PutItem'], [observed]);
  }

  private grantForgetAll(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['Query', 'GetItem', 'DeleteItem'], [observed]);
    this.grantKeyed(grantee, ['UpdateItem'], [seen]);
  }

  /** Reading how many were seen to open a mailing and to follow its links. */
  grantReadSums(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['Query'], [seen]);
  }

  /** Reading the sending rate, to cut batches to its size. */
  grantReadPace(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['GetItem'], [pacer]);
  }

  /** Taking turns at the account-wide sending rate. */
  grantPace(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['GetItem', 'UpdateItem'], [pacer]);
  }

  /** First answers by Idempotency-Key, and under which key a mail to one contact was asked for. */
  grantIdempotency(grantee: IGrantable): void {
    this.grantKeyed(grantee, idempotencyActions, [tables.mailings.idempotency]);
  }

  /** Taking announcements out of the outbox once they are on the bus, or parking one there. */
  grantDrainOutbox(grantee: IGrantable): void {
    this.grantKeyed(
      grantee,
      ['Query', 'BatchWriteItem', 'DeleteItem', 'PutItem', 'UpdateItem'],
      [outbox],
    );
  }

  /** Taking leaves out of the outbox once they are in the evidence log. */
  grantDrainLeaves(grantee: IGrantable): void {
    this.grantKeyed(grantee, ['Query', 'DeleteItem', 'UpdateItem'], [outbox]);
  }
}

const {
  mailing,
  list,
  active,
  held,
  sender,
  senders,
  entity,
  entities,
  merge,
  registration,
  claim,
  bundle,
  bundles,
  preview,
  webhook,
  webhooks,
  observed,
  seen,
  kept,
  sent,
  asset,
  opened,
  outbox,
  pacer,
} = tables.mailings;
