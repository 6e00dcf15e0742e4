import type { Mailing } from '../../mailing/mailing.ts';
import { activeStates, type MailingHeader } from '../../mailing/mailing-store.ts';
import type { Review } from '../../mailing/review/review.ts';

/** What is stored apart from the contents. */
export const headerOf = ({ contents: _, ...header }: Mailing): MailingHeader => header;

/** Announces what a mailing has become. */
export const stateChanged = (header: MailingHeader) => ({
  id: `${header.mailingId}#${String(header.version).padStart(9, '0')}`,
  at: header.changedAt ?? header.createdAt,
  announcement: {
    type: 'mailing.state-changed',
    mailingId: header.mailingId,
    senderId: header.senderId,
    state: header.state,
    purpose: header.purpose,
    version: header.version,
  },
});

/** A template in use has no audience to look after. */
export const isUnderWay = ({ state, template }: MailingHeader): boolean =>
  template !== true && activeStates.includes(state);

/** A review as the evidence log has it. */
export const loggedReview = (mailingId: string, review: Review) => ({ mailingId, ...review });
