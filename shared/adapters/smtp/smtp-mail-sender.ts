import { randomUUID } from 'node:crypto';
import type { JobId } from '../../delivery/jobs.ts';
import type { HandOver, MailBatch, MailEntry, MailSender } from '../../delivery/ports.ts';
import { composeMail } from './compose-mail.ts';
import type { ReturnedMail, ReturnPaths } from './return-paths.ts';
import { smtpOutcome } from './smtp-outcome.ts';
import type { SmtpPool } from './smtp-pool.ts';

/**
 * Hands each mail over to the relay in its own transaction, once. Each has a return path of its
 * own, which is in its Message-ID too, so that a complaint that quotes the mail names it.
 */
export const smtpMailSender = (services: SmtpServices): MailSender => {
  const handOver = async (batch: MailBatch, entry: MailEntry): Promise<HandOver> => {
    const { pool, paths, domain, told } = services;
    const nobody = `bounces@${domain}`;
    const path = batch.isTest === true ? nobody : paths.of(batch.mailingId, entry.contactId);
    const name = path === nobody ? `${randomUUID()}@${domain}` : path;
    const message = await composeMail(batch, entry, name).catch(() => undefined);
    if (message === undefined) return { outcome: 'refused', reason: 'mail-not-made' };
    const done = await pool.send(path, entry.to, message);
    if (done.outcome === 'taken') return { outcome: 'accepted', messageId: name };
    const outcome = smtpOutcome(done.error, done.hasBegun);
    if (outcome.outcome === 'refused' && batch.isTest !== true)
      tellRefusal(told, { mailBatch: batch, mailEntry: entry, error: done.error });
    return outcome;
  };
  return (batch) => Promise.all(batch.entries.map((entry) => handOver(batch, entry)));
};

export type SmtpServices = {
  readonly pool: Pick<SmtpPool, 'send'>;
  readonly paths: ReturnPaths;
  /** The domain of return paths. */
  readonly domain: string;
  /** Hears that the relay refused a recipient's address while it was named. */
  readonly told: (refusal: Refusal) => void;
};

export type Refusal = ReturnedMail & {
  readonly jobId: JobId;
  readonly address: string;
  /** What the relay said. */
  readonly words: string;
};

const tellRefusal = (
  told: SmtpServices['told'],
  {
    mailBatch: { mailingId, jobId },
    mailEntry: { contactId, to },
    error,
  }: { readonly mailBatch: MailBatch; readonly mailEntry: MailEntry; readonly error: unknown },
): void => {
  const { command, response } = (error ?? {}) as { command?: unknown; response?: unknown };
  if (command === 'RCPT TO' && typeof response === 'string')
    told({ mailingId, contactId, jobId, address: to, words: response });
};
