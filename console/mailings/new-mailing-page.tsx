import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { dataOf } from '../api/answer.ts';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { Screen } from '../parts/screen.tsx';
import { useCaller } from '../session/session.tsx';
import { useWords } from '../words/words-context.tsx';
import { emptyDraft, type MailingDraft, sentDraft } from './draft.ts';
import { MailingForm } from './mailing-form.tsx';
import { useSenders } from './use-mailings.ts';

/** Writes a new mailing; while one types it is read as the regulator does. */
export const NewMailingPage = () => {
  const { write } = useWords();
  const { api } = useCaller();
  const [, navigate] = useLocation();
  const queries = useQueryClient();
  const senders = useSenders();
  const [draft, change] = useState<MailingDraft>(() => emptyDraft(''));
  const save = useMutation({
    mutationFn: (body: MailingDraft) => dataOf(api.POST('/v1/mailings', { body })),
    onSuccess: async ({ mailingId }) => {
      await queries.invalidateQueries({ queryKey: ['mailings'] });
      navigate(`/mailings/${mailingId}/read`);
    },
  });
  const senderId = draft.senderId === '' ? (senders.data?.[0]?.senderId ?? '') : draft.senderId;
  const complete = { ...draft, senderId };
  return (
    <Screen title={write.newTitle} description={write.newDescription}>
      <ProblemAlert title={write.sendersFailed} error={senders.error} />
      <MailingForm
        draft={complete}
        senders={senders.data ?? []}
        change={change}
        button={write.save}
        isBusy={save.isPending}
        error={save.error}
        onSave={() => save.mutate(sentDraft(complete))}
      />
    </Screen>
  );
};
