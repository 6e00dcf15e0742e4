import type { MailingHeader } from '../../shared/mailing/mailing-store.ts';
import { lintErrors } from '../runtime/http/mailings/lint-errors.ts';
import type { FieldError } from '../runtime/http/problem.ts';
import type { Dependencies } from './dependencies.ts';

/** What keeps a mailing from being scheduled, whoever may get it; one that was scheduled was without. */
export const schedulingErrors = async (
  { store, heldAttributes }: Pick<Dependencies, 'store' | 'heldAttributes'>,
  mailing: MailingHeader,
): Promise<readonly FieldError[]> =>
  mailing.state === 'draft' || mailing.state === 'held'
    ? lintErrors(mailing, await store.classification(mailing.mailingId), (names) =>
        heldAttributes(mailing, names),
      )
    : [];
