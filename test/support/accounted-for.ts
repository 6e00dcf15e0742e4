import { totalOf } from '../../shared/delivery/accounting/counts.ts';
import type { MailingProgress } from '../../shared/delivery/accounting/mailing-progress.ts';

/** The sum that must equal `audience`. */
export const accountedFor = (progress: MailingProgress): number =>
  totalOf(progress.denied) +
  progress.accepted +
  totalOf(progress.refused) +
  progress.unknown +
  progress.inHand +
  progress.waiting;
