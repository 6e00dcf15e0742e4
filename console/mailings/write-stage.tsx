import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { ProblemError } from '../../packages/client/grondslag-client.ts';
import { useCaller } from '../session/session.tsx';
import { useWords } from '../words/words-context.tsx';
import { draftOf, type MailingDraft, sentDraft } from './draft.ts';
import { MailingForm } from './mailing-form.tsx';
import { isChangeable } from './stages.ts';
import { type Shown, useMailingActs } from './use-mailing.ts';
import { useSenders } from './use-mailings.ts';

/** Changes what a mailing says, as long as nobody was promised it. */
export const WriteStage = ({ mailing, etag }: Shown) => {
  const { write } = useWords();
  const { may } = useCaller();
  const [, navigate] = useLocation();
  const queries = useQueryClient();
  const senders = useSenders();
  const acts = useMailingActs(mailing.mailingId);
  // What is written here stays until it is saved, and is saved over the version that it was made from only.
  const [{ draft, base }, set] = useState(() => ({ draft: draftOf(mailing), base: etag }));
  const save = useMutation({
    mutationFn: (body: MailingDraft) => acts.replace(body, base),
    onSuccess: () => navigate(`/mailings/${mailing.mailingId}/read`),
  });
  if (!may('mailings:write')) return <Alert type="info">{write.notYours}</Alert>;
  if (!isChangeable(mailing)) return <Alert type="info">{write.tooLate}</Alert>;
  const isOvertaken =
    save.error instanceof ProblemError && save.error.problem?.code === 'version-mismatch';
  return (
    <>
      {isOvertaken && (
        <Alert
          type="warning"
          action={
            <Button
              onClick={async () => {
                await queries.invalidateQueries({ queryKey: ['mailing', mailing.mailingId] });
                set({ draft: draftOf(mailing), base: etag });
                save.reset();
              }}
            >
              {write.takeTheirs}
            </Button>
          }
        >
          {write.overtaken(mailing.changedBy ?? mailing.createdBy)}
        </Alert>
      )}
      <MailingForm
        draft={draft}
        senders={senders.data ?? []}
        change={(changed) => set({ draft: changed, base })}
        button={write.saveChange}
        isBusy={save.isPending}
        error={save.error}
        onSave={() => save.mutate(sentDraft(draft))}
      />
    </>
  );
};
