import type { BulkEmailEntryResult, BulkEmailStatus } from '@aws-sdk/client-sesv2';
import type { HandOver } from '../../delivery/ports.ts';
import { providerWords } from '../../delivery/send/provider-words.ts';

/** One entry's result, as what to do about it; a status that is new to us is a doubt. */
export const entryOutcome = ({
  Status,
  MessageId,
  Error: said,
}: BulkEmailEntryResult): HandOver => {
  if (Status === 'SUCCESS') return { outcome: 'accepted', messageId: MessageId ?? '-' };
  const known = Status !== undefined && Object.hasOwn(byStatus, Status) ? byStatus[Status] : lost;
  return known.outcome === 'halt' ? { ...known, ...providerWords(said) } : known;
};

const later: HandOver = { outcome: 'later', reason: 'ses-throttled' };
const lost: HandOver = { outcome: 'unknown', reason: 'ses-failed' };
const halt = (cause: string): HandOver => ({ outcome: 'halt', reason: 'ses-halted', cause });

/** What each status means for its recipient. A day quota that is spent passes, so it waits. */
const byStatus: Readonly<Record<Exclude<BulkEmailStatus, 'SUCCESS'>, HandOver>> = {
  ACCOUNT_THROTTLED: later,
  TRANSIENT_FAILURE: later,
  ACCOUNT_DAILY_QUOTA_EXCEEDED: later,
  MESSAGE_REJECTED: { outcome: 'refused', reason: 'ses-rejected' },
  INVALID_PARAMETER: { outcome: 'refused', reason: 'ses-invalid-parameter' },
  ACCOUNT_SENDING_PAUSED: halt('account-sending-paused'),
  ACCOUNT_SUSPENDED: halt('account-suspended'),
  CONFIGURATION_SET_NOT_FOUND: halt('configuration-set-not-found'),
  CONFIGURATION_SET_SENDING_PAUSED: halt('configuration-set-sending-paused'),
  INVALID_SENDING_POOL_NAME: halt('invalid-sending-pool-name'),
  MAIL_FROM_DOMAIN_NOT_VERIFIED: halt('mail-from-domain-not-verified'),
  TEMPLATE_NOT_FOUND: halt('template-not-found'),
  // "Unable to process your request": it does not say whether before or after the mail was taken.
  FAILED: lost,
};
