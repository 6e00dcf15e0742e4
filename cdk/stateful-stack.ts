import { RemovalPolicies, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { AlarmTopic } from './constructs/alarm-topic.ts';
import { Announcements } from './constructs/announcements.ts';
import { ConsentLedger } from './constructs/consent-ledger.ts';
import { ContactStore } from './constructs/contact-store.ts';
import { DataKey } from './constructs/data-key.ts';
import { DeadLetterBox } from './constructs/dead-letter-box.ts';
import { MailEvents } from './constructs/mail-events.ts';
import { MailIdentity } from './constructs/mail-identity.ts';
import { MailingSchedules } from './constructs/mailing-schedules.ts';
import { MailingStore } from './constructs/mailing-store.ts';
import { SigningKeys } from './constructs/signing-keys.ts';
import { WorkQueue } from './constructs/work-queue.ts';
import { type FunctionName, functionLimits } from './function-limits.ts';
import type { StageConfig } from './stage-config.ts';

export type StatefulStackProps = StackProps & { readonly config: StageConfig };

/** Whatever is lost when it is replaced: tables, keys, queues, the mail domain, the schedules. */
export class StatefulStack extends Stack {
  readonly dataKey: DataKey;
  readonly contacts: ContactStore;
  readonly consent: ConsentLedger;
  readonly mailings: MailingStore;
  readonly keys: SigningKeys;
  readonly identity: MailIdentity;
  readonly schedules: MailingSchedules;
  readonly announcements: Announcements;
  readonly alarmTopic: AlarmTopic;
  readonly undeliverable: DeadLetterBox;
  readonly queues: Readonly<Record<QueueName, WorkQueue>>;

  constructor(scope: Construct, id: string, { config, ...props }: StatefulStackProps) {
    super(scope, id, props);
    const dataKey = new DataKey(this, 'DataKey', config);
    const queue = (name: QueueName, consumer: FunctionName, maxReceiveCount: number) =>
      new WorkQueue(this, name, {
        config,
        dataKey,
        consumerTimeout: functionLimits[consumer].timeout,
        maxReceiveCount,
      });

    this.dataKey = dataKey;
    this.contacts = new ContactStore(this, config, dataKey);
    this.consent = new ConsentLedger(this, config, dataKey);
    this.mailings = new MailingStore(this, config, dataKey);
    this.keys = new SigningKeys(this, 'SigningKeys', config, dataKey);
    this.identity = new MailIdentity(this, 'MailIdentity', config);
    this.schedules = new MailingSchedules(this, 'Schedules', config, dataKey);
    this.announcements = new Announcements(this, 'Announcements', config, dataKey);
    this.alarmTopic = new AlarmTopic(this, 'Alarms', config, dataKey);
    this.undeliverable = new DeadLetterBox(this, 'events', config, dataKey);
    this.queues = {
      'fan-out': queue('fan-out', 'fan-out', 10),
      send: queue('send', 'send', 10),
      service: queue('service', 'send', 10),
      feedback: queue('feedback', 'feedback', 20),
      stops: queue('stops', 'preferences', 100),
    };
    new MailEvents(this, 'MailEvents', {
      identity: this.identity,
      feedback: this.queues.feedback,
      undeliverable: this.undeliverable,
    });
    // Of a first deployment that fails nothing is kept; after that, everything.
    RemovalPolicies.of(this).apply(
      config.dataPolicy === 'keep'
        ? RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE
        : RemovalPolicy.DESTROY,
    );
  }
}

export const queueNames = ['fan-out', 'send', 'service', 'feedback', 'stops'] as const;
export type QueueName = (typeof queueNames)[number];
