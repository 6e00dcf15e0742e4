import type {
  HistoryEntry,
  HistoryPage,
} from '../../shared/delivery/accounting/contact-history.ts';
import type { Verdict } from '../../shared/delivery/accounting/list-verdicts.ts';
import type { MailingProgress } from '../../shared/delivery/accounting/mailing-progress.ts';
import type { Preview } from '../../shared/delivery/mailing/preview-mailing.ts';
import { isoFromInstant } from '../../shared/kernel/instant.ts';
import type { FieldError } from '../runtime/http/problem.ts';
import { present } from './present.ts';
import { historyResource, oneVerdictResource, previewResource } from './report-schema.ts';

/** A preview as the API shows it. */
export const presentPreview = (
  { next: _, ...rest }: Preview,
  errors: readonly FieldError[],
  next: string | undefined,
) =>
  present(previewResource, {
    ...rest,
    ...(errors.length === 0 ? {} : { errors }),
    ...(next === undefined ? {} : { next }),
  });

/** A contact's mails as the API shows them. */
export const presentHistory = ({ mails }: HistoryPage, next: string | undefined) =>
  present(historyResource, {
    items: mails.map((mail) => ({ ...mail, at: isoFromInstant(mail.at) })),
    ...(next === undefined ? {} : { next }),
  });

/** One contact's verdict as the API shows it; a mail's comes with the decision it rested on. */
export const presentVerdict = (found: HistoryEntry | Verdict) =>
  present(
    oneVerdictResource,
    'fate' in found
      ? {
          contactId: found.contactId,
          verdict: found.fate,
          reasons: found.reason === undefined ? [] : [found.reason],
          jobId: found.jobId,
          at: isoFromInstant(found.at),
          decision: found.decision,
          feedback: found.feedback,
        }
      : found,
  );

/** Progress as the API shows it: moments as ISO 8601. */
export const presentProgress = ({ startedAt, estimatedEnd, ...rest }: MailingProgress) => ({
  ...rest,
  ...(startedAt === undefined ? {} : { startedAt: isoFromInstant(startedAt) }),
  ...(estimatedEnd === undefined ? {} : { estimatedEnd: isoFromInstant(estimatedEnd) }),
});
