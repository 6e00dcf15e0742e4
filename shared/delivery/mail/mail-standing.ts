import type { Instant } from '../../kernel/instant.ts';
import { defined } from '../../kernel/object/defined.ts';
import { type HistoryEntry, lastEntry } from '../accounting/contact-history.ts';
import type { DispatchLedger } from '../ports.ts';
import type { Mail } from './mail.ts';
import { firstMailJob } from './send-mail.ts';

/** What became of a mail, from its batch and its claim. */
export const mailStanding = async (
  ledger: Pick<DispatchLedger, 'batch' | 'claim'>,
  { mailId, contactId }: Pick<Mail, 'mailId' | 'contactId'>,
): Promise<MailStanding> => {
  const [last, claim] = await Promise.all([
    lastEntry(ledger, { mailingId: mailId, contactId, jobId: firstMailJob }),
    ledger.claim(mailId, contactId),
  ]);
  const claimed = claim === undefined ? {} : { decision: claim.decision, feedback: claim.feedback };
  if (last === undefined) return { fate: 'waiting', reasons: [], ...claimed };
  const { fate, batch, entry } = last;
  return {
    fate,
    reasons: entry.reason === undefined || fate === 'accepted' ? [] : [entry.reason],
    decidedAt: batch.at,
    ...claimed,
    ...entry.restsOn,
    ...defined({ messageId: entry.messageId }),
  };
};

export type MailStanding = Pick<HistoryEntry, 'fate'> &
  Partial<Pick<HistoryEntry, 'decision' | 'feedback'>> & {
    readonly reasons: readonly string[];
    readonly decidedAt?: Instant;
    /** What the denial of a mail rests on; a claim has this in its decision. */
    readonly ruleSet?: string;
    readonly consentVersion?: number;
    readonly messageId?: string;
  };
