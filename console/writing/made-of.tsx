import Alert from '@cloudscape-design/components/alert';
import Link from '@cloudscape-design/components/link';
import type { MailingDetail } from '../api/schemas.ts';
import { hrefOf, useFollow } from '../parts/use-follow.ts';
import { useWords } from '../words/words-context.tsx';

/**
 * That a mailing was made from a template, and says so no longer once it is changed here: what is
 * saved has contents of its own, and the values that were put into those of the template are not
 * kept apart.
 */
export const MadeOf = ({ mailing: { fromTemplate } }: { readonly mailing: MailingDetail }) => {
  const { writing } = useWords();
  const follow = useFollow();
  if (fromTemplate === undefined) return null;
  return (
    <Alert type="info">
      {writing.madeOf}{' '}
      <Link href={hrefOf(`/mailings/${fromTemplate.templateId}/read`)} onFollow={follow}>
        {writing.seeTemplate}
      </Link>
    </Alert>
  );
};
