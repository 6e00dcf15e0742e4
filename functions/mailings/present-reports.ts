import type { HistoryPage } from '../../shared/delivery/contact-history.ts';
import type { MailingProgress } from '../../shared/delivery/mailing-progress.ts';
import type { Preview } from '../../shared/delivery/preview-mailing.ts';
import { isoFromInstant } from '../../shared/kernel/instant.ts';
import { encodePosition } from './position.ts';
import { present } from './present.ts';
import { historyResource, previewResource } from './report-schema.ts';

/** A preview as the API shows it. */
export const presentPreview = ({ next, ...rest }: Preview) =>
  present(previewResource, {
    ...rest,
    ...(next === undefined ? {} : { next: encodePosition(next) }),
  });

/** A contact's mails as the API shows them. */
export const presentHistory = ({ mails, next }: HistoryPage) =>
  present(historyResource, {
    items: mails.map((mail) => ({ ...mail, at: isoFromInstant(mail.at) })),
    ...(next === undefined ? {} : { next }),
  });

/** Progress as the API shows it: moments as ISO 8601. */
export const presentProgress = ({ startedAt, estimatedEnd, ...rest }: MailingProgress) => ({
  ...rest,
  ...(startedAt === undefined ? {} : { startedAt: isoFromInstant(startedAt) }),
  ...(estimatedEnd === undefined ? {} : { estimatedEnd: isoFromInstant(estimatedEnd) }),
});
