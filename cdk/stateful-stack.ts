import { RemovalPolicies, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { type QueueName, queueNames } from '../shared/deployment/queues.ts';
import { AlarmTopic } from './constructs/alarm-topic.ts';
import { Announcements } from './constructs/announcements.ts';
import { Backups } from './constructs/backups.ts';
import { ConsentLedger } from './constructs/consent-ledger.ts';
import { ContactStore } from './constructs/contact-store.ts';
import { DataKey } from './constructs/data-key.ts';
import { DeadLetterBox } from './constructs/dead-letter-box.ts';
import { KeyWatch } from './constructs/key-watch.ts';
import { LogBucket } from './constructs/log-bucket.ts';
import { LogKey } from './constructs/log-key.ts';
import { MailEvents } from './constructs/mail-events.ts';
import { MailIdentity } from './constructs/mail-identity.ts';
import { MailingSchedules } from './constructs/mailing-schedules.ts';
import { MailingStore } from './constructs/mailing-store.ts';
import { SigningKeys } from './constructs/signing-keys.ts';
import { WorkQueue } from './constructs/work-queue.ts';
import { removalPolicyOf } from './removal-policy-of.ts';
import type { StageConfig } from './stage-config.ts';

/** Everything that is lost when it is replaced: tables, keys, queues, the mail domain, the schedules. */
export class StatefulStack extends Stack {
  readonly dataKey: DataKey;
  readonly contacts: ContactStore;
  readonly consent: ConsentLedger;
  readonly mailings: MailingStore;
  readonly keys: SigningKeys;
  readonly logFiles: LogBucket;
  readonly logKey: LogKey;
  readonly identity: MailIdentity;
  readonly schedules: MailingSchedules;
  readonly announcements: Announcements;
  readonly alarmTopic: AlarmTopic;
  readonly keyWatch: KeyWatch;
  readonly mailEvents: MailEvents;
  readonly undeliverable: DeadLetterBox;
  readonly queues: Readonly<Record<QueueName, WorkQueue>>;

  constructor(scope: Construct, id: string, { config, ...props }: StatefulStackProps) {
    super(scope, id, props);
    const dataKey = new DataKey(this, 'DataKey', config);

    this.dataKey = dataKey;
    this.contacts = new ContactStore(this, config, dataKey);
    this.consent = new ConsentLedger(this, config, dataKey);
    this.mailings = new MailingStore(this, config, dataKey);
    this.keys = new SigningKeys(this, 'SigningKeys', config, dataKey);
    this.logFiles = new LogBucket(this, 'LogFiles', config);
    this.logKey = new LogKey(this, 'LogKey', config, dataKey);
    this.identity = new MailIdentity(this, 'MailIdentity', config);
    this.schedules = new MailingSchedules(this, 'Schedules', config, dataKey);
    this.announcements = new Announcements(this, 'Announcements', config, dataKey);
    this.alarmTopic = new AlarmTopic(this, 'Alarms', config);
    this.keyWatch = new KeyWatch(this, 'KeyWatch', config, dataKey, this.alarmTopic);
    this.undeliverable = new DeadLetterBox(this, 'events', config, dataKey);
    this.queues = Object.fromEntries(
      queueNames.map((name) => [name, new WorkQueue(this, name, { config, dataKey })]),
    ) as Record<QueueName, WorkQueue>;
    this.mailEvents = new MailEvents(this, 'MailEvents', {
      identity: this.identity,
      feedback: this.queues.feedback,
      undeliverable: this.undeliverable,
    });
    if (config.dataPolicy === 'keep')
      new Backups(this, 'Backups', config, dataKey, [this.contacts, this.consent, this.mailings]);
    // What holds data stays. What only connects is deleted, or it would continue to deliver.
    RemovalPolicies.of(this).apply(removalPolicyOf(config), { excludeResourceTypes: wiring });
    RemovalPolicies.of(this).destroy({ applyToResourceTypes: wiring });
  }
}

export type StatefulStackProps = StackProps & { readonly config: StageConfig };

/**
 * Types that hold nothing and act as long as they exist: an operator's former mailbox keeps
 * getting alarms, and a renamed rule delivers every event twice.
 */
const wiring = [
  'AWS::Events::Rule',
  'AWS::IAM::Policy',
  'AWS::SES::ConfigurationSetEventDestination',
  'AWS::SNS::Subscription',
  'AWS::SNS::TopicPolicy',
  'AWS::SQS::QueuePolicy',
];
