import type { BulkEmailEntryResult, BulkEmailStatus } from '@aws-sdk/client-sesv2';
import type { HandOver } from '../../delivery/ports.ts';
import { providerWords } from '../../delivery/send/provider-words.ts';

/**
 * What a failed call means for every mail in it. Only what SES refused in so many words, or what
 * never reached it, may be tried again; a reset, a timeout or a server error is a doubt. A halt
 * carries what SES said.
 */
export const failureOf = (error: unknown): HandOver => {
  const meaning = meaningOf(error);
  return meaning.outcome === 'halt'
    ? { ...meaning, ...providerWords((error as SendError | undefined)?.message) }
    : meaning;
};

type SendError = {
  readonly message?: unknown;
  readonly name?: unknown;
  readonly code?: unknown;
  readonly cause?: { readonly code?: unknown };
  readonly $metadata?: { readonly httpStatusCode?: number };
};

const later: HandOver = { outcome: 'later', reason: 'ses-throttled' };
const unreachable: HandOver = { outcome: 'later', reason: 'ses-unreachable' };
const refused: HandOver = { outcome: 'refused', reason: 'ses-invalid-parameter' };
const unknown: HandOver = { outcome: 'unknown', reason: 'ses-answer-lost' };
const halt = (cause: string): HandOver => ({ outcome: 'halt', reason: 'ses-halted', cause });

const byName: Readonly<Record<string, HandOver>> = {
  TooManyRequestsException: later,
  ThrottlingException: later,
  Throttling: later,
  LimitExceededException: later,
  BadRequestException: refused,
  ValidationException: refused,
  AccountSuspendedException: halt('account-suspended'),
  SendingPausedException: halt('account-sending-paused'),
  MailFromDomainNotVerifiedException: halt('mail-from-domain-not-verified'),
  MessageRejected: halt('message-rejected'),
  NotFoundException: halt('not-found'),
  // Thrown by the SDK before anything is sent.
  CredentialsProviderError: halt('no-credentials'),
};

/** The connection was never there, so nothing can have been taken. */
const neverConnected = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

const meaningOf = (error: unknown): HandOver => {
  const { name, code, cause, message, $metadata } = (error ?? {}) as SendError;
  const status = $metadata?.httpStatusCode;
  if (status !== undefined && status >= 500) return unknown;
  // Which tenant a call names is the same for everybody: no recipient is to lose mail for it.
  if (name === 'BadRequestException' && /\btenant\b/i.test(String(message))) return halt('tenant');
  if (typeof name === 'string' && Object.hasOwn(byName, name)) return byName[name] ?? unknown;
  if (neverConnected.has(String(code ?? cause?.code ?? ''))) return unreachable;
  if (status === 429) return later;
  // Any other 4xx is a refusal of the whole call: signature, permission, an unknown operation.
  return status !== undefined && status >= 400 ? halt(`http-${status}`) : unknown;
};

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

const lost: HandOver = { outcome: 'unknown', reason: 'ses-failed' };

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
