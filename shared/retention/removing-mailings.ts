import type { Mail } from '../delivery/mail/mail.ts';
import type { Sha256 } from '../kernel/digest.ts';
import type { MailingId, SenderId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import type { MailingHeader } from '../mailing/mailing-store.ts';

/** Mailings of all senders, the oldest of each first, some at a time; newer ones than can be due may be left out. */
export type OldMailings = (from?: Readonly<Record<string, string>>) => Promise<{
  readonly mailings: readonly MailingHeader[];
  readonly next?: Readonly<Record<string, string>>;
}>;

/** Takes a mailing, or a mail to one person, away with its verdicts and claims. */
export type MailingRemover = {
  /**
   * Certifies what goes, naming its leaves of the evidence log, before any of it does. Safe to repeat:
   * the first certificate stays.
   */
  certify(mailingId: MailingId, senderId: SenderId, by: RemovedBy): Promise<void>;
  /** Removes some of it, a batch with its claims at a time; `gone` once nothing is left. */
  step(mailing: Pick<MailingHeader, 'mailingId' | 'senderId'>): Promise<'going' | 'gone'>;
  /** The certificate of what was removed. */
  certificate(mailingId: MailingId): Promise<RemovalCertificate | undefined>;
  header(mailingId: MailingId): Promise<MailingHeader | undefined>;
  /** A mail to one person; undefined where a mailing or nothing has the id. */
  mail(mailingId: MailingId): Promise<Mail | undefined>;
};

type RemovedBy = {
  readonly requestedBy: string;
  readonly reason: string;
  readonly evidenceRef: string;
};

/** Proof that a mailing was removed at the end of its term, which accounts for its leaves. */
export type RemovalCertificate = RemovedBy & {
  readonly certificateId: string;
  readonly mailingId: MailingId;
  readonly senderId: SenderId;
  readonly status: 'completed';
  readonly completedAt: Instant;
  /** What the evidence log has of its accounts, reviews, and of a mail to one person. */
  readonly leaves: readonly Sha256[];
};
