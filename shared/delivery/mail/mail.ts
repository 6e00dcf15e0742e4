import type { Sha256 } from '../../kernel/digest.ts';
import type { ContactId, MailingId, SenderId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { Purpose } from '../../kernel/purpose.ts';
import type { LeftOutValue } from './left-out-values.ts';

/**
 * One mail of a template to one contact, as it was asked for. What was decided is in its claim, what
 * became of it in its batch, like those of a mailing of one; the values themselves are kept nowhere.
 */
export type Mail = {
  /** The id of a mailing to claims, batches, tags and events. */
  readonly mailId: MailingId;
  readonly templateId: MailingId;
  /** The version of the template, and its fingerprint: everything that was released. */
  readonly templateVersion: number;
  readonly contentHash: Sha256;
  readonly senderId: SenderId;
  readonly contactId: ContactId;
  readonly purpose: Purpose;
  /** Values that were given and are not sent. */
  readonly leftOut: readonly LeftOutValue[];
  readonly at: Instant;
  /** Who asked for it. */
  readonly by: string;
  readonly correlationId?: string;
};

/** The caller's name for a mail: a hash of it, and of everything that was asked under it. */
export type MailKey = { readonly name: Sha256; readonly request: Sha256 };

export type OpenMailOutcome =
  | { readonly outcome: 'opened' }
  /** This was asked for before: that mail. */
  | { readonly outcome: 'exists'; readonly mail: Mail }
  /** Something else was asked for under the same key. */
  | { readonly outcome: 'other-request' };

/** Mails to one person, each under its caller's key. */
export type MailBook = {
  /** Keeps a mail under a key that names none; keys are kept for thirty days. */
  open(mail: Mail, key: MailKey): Promise<OpenMailOutcome>;
  read(mailId: MailingId): Promise<Mail | undefined>;
};
