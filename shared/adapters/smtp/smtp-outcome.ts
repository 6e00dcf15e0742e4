import type { HandOver } from '../../delivery/ports.ts';
import { providerWords } from '../../delivery/send/provider-words.ts';

/**
 * What a transaction that failed means for its mail (RFC 5321 section 4.2.1). Before the first byte of
 * the mail was given, nothing can have been taken. From then on only the relay's own answer to the mail
 * says that it was not: a lost connection, a time-out or silence is a doubt, and stays one.
 */
export const smtpOutcome = (error: unknown, hasBegun: boolean): HandOver => {
  const failure = (error ?? {}) as SmtpError;
  const { code = '', responseCode } = failure;
  const isAnswered = responseCode !== undefined;
  if (hasBegun && (code !== 'EMESSAGE' || !isAnswered)) return unknown;
  if (isAnswered && responseCode < 500) return later;
  const halts = Object.hasOwn(haltedBy, code) ? haltedBy[code] : undefined;
  if (halts !== undefined) return halted(halts, failure);
  // Refused by the library, which tells what does not fit before the relay hears of it.
  if (!isAnswered) return refusals.has(code) ? misfit : unreachable;
  return refusals.has(code) ? refusedBy(failure) : unreachable;
};

/** An error as the library describes it. */
type SmtpError = {
  readonly code?: string;
  readonly command?: string;
  readonly response?: string | false;
  readonly responseCode?: number;
  readonly message?: string;
};

const later: HandOver = { outcome: 'later', reason: 'ses-throttled' };
const unreachable: HandOver = { outcome: 'later', reason: 'ses-unreachable' };
const misfit: HandOver = { outcome: 'refused', reason: 'ses-invalid-parameter' };
const rejected: HandOver = { outcome: 'refused', reason: 'ses-rejected' };
const unknown: HandOver = { outcome: 'unknown', reason: 'ses-answer-lost' };

/** Nothing of a mailing can go while this is so. */
const haltedBy: Readonly<Record<string, string>> = {
  EAUTH: 'no-credentials',
  ETLS: 'no-tls',
  EREQUIRETLS: 'no-tls',
};

/** The transaction failed, and not the connection. */
const refusals = new Set(['EMESSAGE', 'EENVELOPE']);

const halted = (cause: string, { response, message }: SmtpError): HandOver => ({
  outcome: 'halt',
  reason: 'ses-halted',
  cause,
  ...providerWords(wordsIn(response) || message),
});

const wordsIn = (response: unknown): string => (typeof response === 'string' ? response : '');

/** What a refusal for good is about: the sender, the recipient, or the mail. */
const refusedBy = (failure: SmtpError): HandOver => {
  const said = wordsIn(failure.response);
  // The same sender for everybody: no recipient is to lose mail for it.
  if (failure.command === 'MAIL FROM') return halted('mail-from-refused', failure);
  if (failure.command === 'RCPT TO')
    return relayDenied.test(said) ? halted('relay-denied', failure) : misfit;
  return policy.test(said) ? halted('message-rejected', failure) : rejected;
};

/** A policy (X.7.X, RFC 3463 section 3.8) is against what we are or say, the same for everybody. */
const policy = /\b5\.7\.\d{1,3}\b/;

const relayDenied = /relay|authenticat/i;
