import { randomUUID } from 'node:crypto';
import { defined } from '../../../shared/kernel/object/defined.ts';
import { AwsError } from '../aws-json-service.ts';
import { configurationSetOf, requireVerified, type SesAccount, tenantOf } from './account.ts';
import { checkAddress } from './address.ts';
import type { MailContent, MailHeader, StoredMail, Tracking } from './mail.ts';

/** What all mails of one call have in common. */
export type Envelope = Pick<
  StoredMail,
  'from' | 'replyTo' | 'configurationSet' | 'tenant' | 'trackingOverride' | 'tracking' | 'tracked'
>;

/** The raw input of a call. */
export type SesInput = Readonly<Record<string, unknown>>;

/** Checks the part of a call that is the same for all its mails; refusing it refuses the call. */
export const envelopeOf = (account: SesAccount, input: SesInput): Envelope => {
  if (!account.sendingEnabled) throw sendingPaused();
  const from = input['FromEmailAddress'];
  checkAddress(from, 'FromEmailAddress');
  requireVerified(account, String(from));
  const replyTo = ((input['ReplyToAddresses'] ?? []) as readonly unknown[]).map((text) => {
    checkAddress(text, 'ReplyToAddresses');
    return String(text);
  });
  const set = configurationSetOf(account, input['ConfigurationSetName']);
  const tenant = tenantOf(account, input['TenantName'], { set: set?.name, from: String(from) });
  const overrides = input['ConfigurationOverrides'] as
    | { Tracking?: Record<string, string> }
    | undefined;
  const tracking = trackingOf(set?.tracking === true, overrides?.Tracking);
  return defined({
    from: String(from),
    replyTo: replyTo.length === 0 ? undefined : replyTo,
    configurationSet: set?.name,
    tenant,
    trackingOverride: overrides?.Tracking,
    tracking,
    tracked: tracking.opens || tracking.clicks,
  });
};

const sendingPaused = () =>
  new AwsError('SendingPausedException', 'Email sending is disabled for your account.');

const trackingOf = (
  tracks: boolean,
  override: Readonly<Record<string, string>> | undefined,
): Tracking => ({
  opens: override?.['OpenTrackingEnabled'] ? override['OpenTrackingEnabled'] === 'ENABLED' : tracks,
  clicks: override?.['ClickTrackingEnabled']
    ? override['ClickTrackingEnabled'] === 'ENABLED'
    : tracks,
});

/** What makes one mail out of an envelope. */
type MailParts = {
  readonly to: readonly string[];
  readonly subject: string;
  readonly headers: readonly MailHeader[];
  readonly tags: Readonly<Record<string, string>>;
  readonly content: MailContent;
  readonly data?: Readonly<Record<string, unknown>> | undefined;
  readonly failed: boolean;
};

/** One mail, with a message id that looks like SES's. */
export const newMail = (
  { now }: SesAccount,
  envelope: Envelope,
  { content, failed, ...parts }: MailParts,
): StoredMail => ({
  id: `0102${now().toString(16).padStart(12, '0')}-${randomUUID()}-000000`,
  at: now(),
  ...envelope,
  ...parts,
  contentId: content.id,
  outcome: failed ? 'rendering-failed' : 'sent',
});
