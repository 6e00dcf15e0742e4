import { randomUUID } from 'node:crypto';
import type { MailHeader, StoredMail } from './mail.ts';

/** An SES event as EventBridge delivers it from the default bus. */
export type SesEvent = {
  readonly version: '0';
  readonly id: string;
  readonly 'detail-type': (typeof detailTypes)[SesEventType];
  readonly source: 'aws.ses';
  readonly account: string;
  readonly time: string;
  readonly region: string;
  readonly resources: readonly string[];
  readonly detail: {
    readonly eventType: SesEventType;
    readonly mail: {
      readonly timestamp: string;
      readonly source: string;
      readonly sourceArn: string;
      readonly sendingAccountId: string;
      readonly messageId: string;
      readonly destination: readonly string[];
      readonly headersTruncated: boolean;
      readonly headers: readonly MailHeader[];
      readonly commonHeaders: Readonly<Record<string, unknown>>;
      readonly tags: Readonly<Record<string, readonly string[]>>;
    };
  } & Readonly<Record<string, unknown>>;
};

/** The event types of SES's event publishing, as `detail.eventType` spells them. */
export type SesEventType =
  | 'Send'
  | 'Delivery'
  | 'Bounce'
  | 'Complaint'
  | 'Rendering Failure'
  | 'Open'
  | 'Click';

const detailTypes = {
  Send: 'Email Sent',
  Delivery: 'Email Delivered',
  Bounce: 'Email Bounced',
  Complaint: 'Email Complaint Received',
  'Rendering Failure': 'Email Rendering Failed',
  Open: 'Email Opened',
  Click: 'Email Clicked',
} as const satisfies Record<SesEventType, string>;

/** Where and when an event happens. */
type EventScene = { readonly region: string; readonly at: number };

const account = '000000000000';

/**
 * Builds an event in the shape that AWS documents for event publishing through EventBridge; `part`
 * is the object named after the event type (`bounce`, `complaint`, ...).
 */
export const sesEvent = (
  eventType: SesEventType,
  mail: StoredMail,
  part: Readonly<Record<string, unknown>>,
  { region, at }: EventScene,
): SesEvent => ({
  version: '0',
  id: randomUUID(),
  'detail-type': detailTypes[eventType],
  source: 'aws.ses',
  account,
  time: new Date(at).toISOString().replace(/\.\d+Z$/, 'Z'),
  region,
  resources: [`arn:aws:ses:${region}:${account}:configuration-set/${mail.configurationSet}`],
  detail: { eventType, ...part, mail: mailOf(mail, region) },
});

const domainOf = (address: string) => address.replace(/^.*@/, '').replace(/>.*$/, '');

const tagsOf = ({ tags, configurationSet, from }: StoredMail) => {
  const all: Record<string, readonly string[]> = {
    'ses:source-ip': ['127.0.0.1'],
    'ses:from-domain': [domainOf(from)],
    'ses:caller-identity': ['local'],
  };
  if (configurationSet !== undefined) all['ses:configuration-set'] = [configurationSet];
  for (const [name, value] of Object.entries(tags)) all[name] = [value];
  return all;
};

const mailOf = (mail: StoredMail, region: string): SesEvent['detail']['mail'] => {
  const to = mail.to.join(', ');
  const common = { from: [mail.from], to: mail.to, messageId: mail.id, subject: mail.subject };
  return {
    timestamp: new Date(mail.at).toISOString(),
    source: mail.from,
    sourceArn: `arn:aws:ses:${region}:${account}:identity/${domainOf(mail.from)}`,
    sendingAccountId: account,
    messageId: mail.id,
    destination: mail.to,
    headersTruncated: false,
    headers: [
      { name: 'From', value: mail.from },
      { name: 'To', value: to },
      { name: 'Subject', value: mail.subject },
      { name: 'MIME-Version', value: '1.0' },
      ...mail.headers,
    ],
    commonHeaders: common,
    tags: tagsOf(mail),
  };
};
