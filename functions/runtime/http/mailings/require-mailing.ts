import { mailingId } from '../../../../shared/kernel/ids.ts';
import type { MailingHeader, MailingStore } from '../../../../shared/mailing/mailing-store.ts';
import { ProblemError } from '../problem.ts';

/** The stored mailing, or the `not-found` problem. */
export const requireMailing = async (
  store: Pick<MailingStore, 'header'>,
  id: string,
): Promise<MailingHeader> => {
  const mailing = await store.header(mailingId(id));
  if (mailing === undefined) throw new ProblemError('not-found', { detail: 'no such mailing' });
  return mailing;
};
