import Alert from '@cloudscape-design/components/alert';
import { useMutation } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { DraftStatus } from '../drafting/draft-status.tsx';
import { useDraft } from '../drafting/use-draft.ts';
import { useCaller } from '../session/session.tsx';
import { useWords } from '../words/words-context.tsx';
import { MadeOf } from '../writing/made-of.tsx';
import { draftOf } from './draft.ts';
import { useSenders } from './list/use-mailings.ts';
import { MailingForm } from './mailing-form.tsx';
import { isChangeable } from './stages.ts';
import type { Shown } from './use-mailing.ts';
import { VersionHistory } from './version-history.tsx';

/** Changes what a mailing says, as long as nobody was promised it. */
export const WriteStage = (shown: Shown) => {
  const { write } = useWords();
  const { may } = useCaller();
  const why = !may('mailings:write')
    ? write.notYours
    : !isChangeable(shown.mailing)
      ? write.tooLate
      : undefined;
  return (
    <>
      {why === undefined ? <Writing {...shown} /> : <Alert type="info">{why}</Alert>}
      <VersionHistory mailingId={shown.mailing.mailingId} />
    </>
  );
};

const Writing = ({ mailing, etag }: Shown) => {
  const { write } = useWords();
  const [, navigate] = useLocation();
  const senders = useSenders();
  const { mailingId } = mailing;
  const kept = useDraft({ start: draftOf(mailing), kept: { mailingId, etag } });
  const finish = useMutation({
    mutationFn: kept.finish,
    onSuccess: () => navigate(`/mailings/${mailingId}/read`),
  });
  return (
    <>
      <DraftStatus kept={kept} />
      <MadeOf mailing={mailing} />
      <MailingForm
        draft={kept.draft}
        senders={senders.data ?? []}
        change={kept.change}
        button={write.saveChange}
        isBusy={finish.isPending}
        error={finish.error}
        onSave={() => finish.mutate()}
      />
    </>
  );
};
