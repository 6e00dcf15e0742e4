import SegmentedControl from '@cloudscape-design/components/segmented-control';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Redirect, useLocation, useSearchParams } from 'wouter';
import { DraftStatus } from '../drafting/draft-status.tsx';
import { useDraft } from '../drafting/use-draft.ts';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { Screen } from '../parts/screen.tsx';
import { useWords } from '../words/words-context.tsx';
import { TemplateForm } from '../writing/template-form.tsx';
import { emptyDraft } from './draft.ts';
import { useSenders } from './list/use-mailings.ts';
import { MailingForm } from './mailing-form.tsx';

/** Writes a new mailing, or continues with the one that the address names after a reload. */
export const NewMailingPage = () => {
  const [query] = useSearchParams();
  const [begun] = useState(() => query.get('draft'));
  return begun === null ? <NewMailing /> : <Redirect to={`/mailings/${begun}/write`} replace />;
};

/** In words of one's own, or with those of a template; what was begun one way stays while one looks at the other. */
const NewMailing = () => {
  const { write, writing } = useWords();
  const senders = useSenders();
  const [query] = useSearchParams();
  const [wanted] = useState(() => query.get('template') ?? undefined);
  const [way, choose] = useState<'own' | 'template'>(wanted === undefined ? 'own' : 'template');
  return (
    <Screen title={write.newTitle} description={write.newDescription}>
      <ProblemAlert title={write.sendersFailed} error={senders.error} />
      <SegmentedControl
        label={writing.beginWith}
        selectedId={way}
        onChange={({ detail }) => choose(detail.selectedId === 'template' ? 'template' : 'own')}
        options={[
          { id: 'own', text: writing.ownWords },
          { id: 'template', text: writing.aTemplate },
        ]}
      />
      <div hidden={way !== 'own'}>
        <OwnWords />
      </div>
      <div hidden={way !== 'template'}>
        <TemplateForm wanted={wanted} />
      </div>
    </Screen>
  );
};

/** While one types it is read as the regulator does, and kept once there is enough to keep. */
const OwnWords = () => {
  const { write } = useWords();
  const [, navigate] = useLocation();
  const [, setQuery] = useSearchParams();
  const senders = useSenders();
  const kept = useDraft({
    start: emptyDraft(''),
    senderId: senders.data?.[0]?.senderId ?? '',
    onCreated: (mailingId) => setQuery({ draft: mailingId }, { replace: true }),
  });
  const finish = useMutation({
    mutationFn: kept.finish,
    onSuccess: (mailingId) => navigate(`/mailings/${mailingId}/read`),
  });
  return (
    <>
      <DraftStatus kept={kept} />
      <MailingForm
        draft={kept.draft}
        senders={senders.data ?? []}
        change={kept.change}
        button={write.save}
        isBusy={finish.isPending}
        error={finish.error}
        onSave={() => finish.mutate()}
      />
    </>
  );
};
