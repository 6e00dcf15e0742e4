import { RecursiveLoop } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { FanOutEnv } from '../functions/fan-out/env.ts';
import type { FeedbackEnv } from '../functions/feedback/env.ts';
import type { MergeStopsEnv } from '../functions/merge-stops/env.ts';
import type { PublishEventsEnv } from '../functions/publish-events/env.ts';
import type { ReconcileEnv } from '../functions/reconcile/env.ts';
import type { SealLogEnv } from '../functions/seal-log/env.ts';
import type { SendEnv } from '../functions/send/env.ts';
import type { StartMailingEnv } from '../functions/start-mailing/env.ts';
import { NodeFunction } from './constructs/function/node-function.ts';
import type { FunctionsProps } from './functions-props.ts';
import type { StageConfig } from './stage-config.ts';

/**
 * The functions that a queue or the clock calls: what carries a mailing from its hour to its last
 * account, and what passes stops on behind the pages, each with its reach.
 */
export const dispatchFunctions = (
  scope: Construct,
  { surroundings, stateful, publicUrl }: FunctionsProps,
) => {
  const { contacts, consent, mailings, keys, queues, identity, announcements } = stateful;
  const { logFiles, logKey } = stateful;
  const CONTACTS_TABLE = contacts.tableName;
  const CONSENT_TABLE = consent.tableName;
  const MAILINGS_TABLE = mailings.tableName;
  const KEYS_SECRET_ID = keys.secret.secretArn;
  const FAN_OUT_QUEUE_URL = queues['fan-out'].queueUrl;
  const SEND_QUEUE_URL = queues.send.queueUrl;
  const SERVICE_QUEUE_URL = queues.service.queueUrl;

  const startMailing = new NodeFunction<StartMailingEnv>(scope, {
    ...surroundings,
    name: 'start-mailing',
    environment: { MAILINGS_TABLE, FAN_OUT_QUEUE_URL },
  });
  mailings.grantAdvance(startMailing);
  mailings.grantReadEntityHealth(startMailing);
  mailings.grantReadMerges(startMailing);
  queues['fan-out'].grantSend(startMailing);

  const fanOut = new NodeFunction<FanOutEnv>(scope, {
    ...surroundings,
    name: 'fan-out',
    // It puts its own next page in its own queue: a loop on purpose, that ends with the audience.
    recursiveLoop: RecursiveLoop.ALLOW,
    environment: {
      CONTACTS_TABLE,
      CONSENT_TABLE,
      MAILINGS_TABLE,
      FAN_OUT_QUEUE_URL,
      SEND_QUEUE_URL,
      SERVICE_QUEUE_URL,
    },
  });
  contacts.grantReadAudience(fanOut);
  consent.grantReadStates(fanOut);
  consent.grantReadTopics(fanOut);
  mailings.grantReadSenders(fanOut);
  mailings.grantReadEntities(fanOut);
  mailings.grantStorePages(fanOut);
  mailings.grantReport(fanOut);
  mailings.grantReadPace(fanOut);
  queues['fan-out'].grantSend(fanOut);
  queues.send.grantSend(fanOut);
  queues.service.grantSend(fanOut);

  const send = new NodeFunction<SendEnv>(scope, {
    ...surroundings,
    name: 'send',
    // What must wait its turn goes back to the queue as a new message: a loop that time ends.
    recursiveLoop: RecursiveLoop.ALLOW,
    environment: {
      CONTACTS_TABLE,
      CONSENT_TABLE,
      MAILINGS_TABLE,
      SEND_QUEUE_URL,
      SERVICE_QUEUE_URL,
      CONFIGURATION_SET: identity.plainSetName,
      ...identity.tenantEnv,
      KEYS_SECRET_ID,
      PUBLIC_URL: publicUrl,
    },
  });
  contacts.grantReadMany(send);
  consent.grantConditionClaims(send);
  consent.grantReadTopics(send);
  mailings.grantReadSenders(send);
  mailings.grantReadEntities(send);
  mailings.grantReadAssets(send);
  mailings.grantStoreBatches(send);
  mailings.grantAdvance(send);
  mailings.grantClaim(send);
  mailings.grantPace(send);
  queues.send.grantSend(send);
  queues.service.grantSend(send);
  identity.grantSend(send);
  identity.grantReadQuota(send);
  keys.grantRead(send);

  const feedback = new NodeFunction<FeedbackEnv>(scope, {
    ...surroundings,
    name: 'feedback',
    environment: { CONTACTS_TABLE, CONSENT_TABLE, MAILINGS_TABLE, KEYS_SECRET_ID },
  });
  contacts.grantRead(feedback);
  contacts.grantFindByAddress(feedback);
  consent.grantAppend(feedback);
  consent.grantSuppress(feedback);
  mailings.grantCountFeedback(feedback);
  mailings.grantFindBounces(feedback);
  mailings.grantKeepFeedback(feedback);
  mailings.grantListSenders(feedback);
  mailings.grantReadEntities(feedback);
  keys.grantRead(feedback);

  const mergeStops = new NodeFunction<MergeStopsEnv>(scope, {
    ...surroundings,
    name: 'merge-stops',
    // It puts its own next page in its own queue: a loop on purpose, that ends with the contacts.
    recursiveLoop: RecursiveLoop.ALLOW,
    environment: {
      CONTACTS_TABLE,
      CONSENT_TABLE,
      MAILINGS_TABLE,
      KEYS_SECRET_ID,
      MERGE_STOPS_QUEUE_URL: queues['merge-stops'].queueUrl,
      STOPS_QUEUE_URL: queues.stops.queueUrl,
    },
  });
  contacts.grantScan(mergeStops);
  contacts.grantRead(mergeStops);
  contacts.grantFindByAddress(mergeStops);
  consent.grantAppend(mergeStops);
  consent.grantSuppress(mergeStops);
  consent.grantFindSuppressions(mergeStops);
  consent.grantReadTopics(mergeStops);
  consent.grantListNotices(mergeStops);
  mailings.grantListSenders(mergeStops);
  mailings.grantReadEntities(mergeStops);
  mailings.grantEndMerges(mergeStops);
  queues['merge-stops'].grantSend(mergeStops);
  queues.stops.grantSend(mergeStops);
  keys.grantRead(mergeStops);

  const reconcile = new NodeFunction<ReconcileEnv>(scope, {
    ...surroundings,
    name: 'reconcile',
    environment: { MAILINGS_TABLE, FAN_OUT_QUEUE_URL },
  });
  mailings.grantFindActive(reconcile);
  mailings.grantAdvance(reconcile);
  mailings.grantEnd(reconcile);
  mailings.grantReport(reconcile);
  mailings.grantReadEntityHealth(reconcile);
  mailings.grantReadMerges(reconcile);
  mailings.grantNoteSent(reconcile);
  queues['fan-out'].grantSend(reconcile);
  identity.grantReadQuota(reconcile);

  const publishEvents = new NodeFunction<PublishEventsEnv>(scope, {
    ...surroundings,
    name: 'publish-events',
    environment: {
      CONTACTS_TABLE,
      CONSENT_TABLE,
      MAILINGS_TABLE,
      EVENT_BUS_NAME: announcements.busName,
      WEBHOOKS_QUEUE_URL: queues.webhooks.queueUrl,
    },
  });
  consent.grantDrainOutbox(publishEvents);
  consent.grantListRequests(publishEvents);
  mailings.grantDrainOutbox(publishEvents);
  // What was seen under a grant goes before its end is announced, and a stop is counted then.
  contacts.grantRead(publishEvents);
  consent.grantReadStates(publishEvents);
  consent.grantReadEvents(publishEvents);
  mailings.grantReadSenders(publishEvents);
  mailings.grantReadEntities(publishEvents);
  mailings.grantReadClaim(publishEvents);
  mailings.grantCountFeedback(publishEvents);
  mailings.grantForgetObservations(publishEvents);
  announcements.grantAnnounce(publishEvents);
  mailings.grantListWebhooks(publishEvents);
  queues.webhooks.grantSend(publishEvents);

  const { config } = surroundings;
  const sealLog = new NodeFunction<SealLogEnv>(scope, {
    ...surroundings,
    name: 'seal-log',
    environment: {
      CONSENT_TABLE,
      MAILINGS_TABLE,
      LOG_BUCKET: logFiles.name,
      LOG_KEY_SECRET_ID: logKey.secret.secretArn,
      LOG_ORIGIN: config.logOrigin ?? `${config.mailDomain}/log`,
      LOG_LOCK_DAYS: String(config.dataPolicy === 'keep' ? config.logLockDays : 0),
      LOG_WITNESSES: JSON.stringify(config.witnesses ?? []),
      LOG_TIMESTAMPS: JSON.stringify(config.timestamps ?? null),
      STAGE_SETTINGS: JSON.stringify(decisiveSettings(config)),
    },
  });
  consent.grantSeal(sealLog);
  mailings.grantDrainLeaves(sealLog);
  logFiles.grantSeal(sealLog);
  logKey.grantRead(sealLog);

  return { startMailing, fanOut, send, feedback, mergeStops, reconcile, publishEvents, sealLog };
};

/**
 * What decisions, keeping and proof rest on of a stage's settings; nobody's address is among them. Of
 * each version that a stage was deployed with, the evidence log has a leaf.
 */
const decisiveSettings = (config: StageConfig) => {
  const { stage, region, mailDomain, authorizer, retention, dataPolicy } = config;
  const { logLockDays, witnesses = [], timestamps = null } = config;
  const { restoredTables = {}, customDomain = null } = config;
  return {
    ...{ stage, region, mailDomain, authorizer, retention, dataPolicy },
    ...{ logLockDays, witnesses, timestamps, restoredTables, customDomain },
  };
};
